import { loanJson, numberOrNull } from './hypotheken.wire.js';
import type { ApplicationEcho } from './mortgage.body.js';
import type { SeenApplication, SeenOffer } from './mortgage.rows.js';

export function applicationJson({ application, borrowerUid }: SeenApplication): object {
  const echo = application.legacy as ApplicationEcho;
  return {
    applicationId: application.id,
    borrowerUid,
    propertyId: application.propertyId,
    desiredLoan: echo.desiredLoan ?? loanJson(application),
    desiredDurationYears: echo.desiredDurationYears ?? application.durationYears ?? 0,
    desiredRateType: echo.desiredRateType ?? application.rateType ?? 'fixed',
    maxInterestRate: echo.maxInterestRate ?? numberOrNull(application.maxInterest),
    status: application.status,
    meta: application.meta,
    createdAt: application.createdAt,
  };
}

export function offerJson({ offer, borrowerUid, lenderUid }: SeenOffer): object {
  const { sent } = offer.details as { readonly sent?: { interestRate: number | null; monthlyPayment: number | null } };
  return {
    offerId: offer.id,
    applicationId: offer.applicationId,
    lenderUid,
    borrowerUid,
    interestRate: sent?.interestRate ?? numberOrNull(offer.interestRate),
    monthlyPayment: sent?.monthlyPayment ?? (offer.monthlyPayment === null ? null : Number(offer.monthlyPayment)),
    status: offer.status,
    createdAt: offer.createdAt,
  };
}
