import type { MortgageContract } from '../mortgages/mortgage-contract.entity.js';
import type { OfferStatus } from '../mortgages/mortgage.states.js';
import { contractRoomId, offerRoomId } from '../mortgages/mortgage.rooms.js';
import type { ApplicationEcho } from './mortgage.body.js';
import type { SeenApplication, SeenContract, SeenOffer } from './mortgage.rows.js';

/** An offer's status in the words of this family. */
export function offerWord(status: OfferStatus): string {
  return status === 'open' ? 'offered' : status;
}

export function applicationJson({ application, borrowerUid }: SeenApplication): object {
  const echo = application.legacy as ApplicationEcho;
  return {
    applicationId: application.id,
    borrowerUid,
    propertyId: application.propertyId,
    desiredLoan: echo.desiredLoan ?? loanJson(application),
    desiredDurationYears: echo.desiredDurationYears ?? application.durationYears,
    desiredRateType: echo.desiredRateType ?? application.rateType,
    maxInterestRate: echo.maxInterestRate ?? numberOrNull(application.maxInterest),
    submissionTs: echo.submissionTs ?? application.createdAt,
    status: application.status,
    visibility: application.visibility,
    meta: application.meta,
  };
}

/** What an offer of this family keeps in its details, as it was sent. */
export interface OfferEcho {
  readonly loan?: unknown;
  readonly interest?: unknown;
  readonly repayment?: unknown;
  readonly fees?: unknown;
  readonly validity?: unknown;
  readonly termsRef?: unknown;
  readonly roomRefs?: unknown;
}

export function offerJson({ offer, application, borrowerUid, lenderUid }: SeenOffer): object {
  const { loan, interest, repayment, fees, validity, termsRef, roomRefs } = offer.details as OfferEcho;
  const { desiredLoan } = application.legacy as ApplicationEcho;
  const nominalRate = numberOrNull(offer.interestRate);
  return {
    voucherId: offer.id,
    type: 'mortgage-offer',
    applicationId: offer.applicationId,
    issuerId: lenderUid,
    holderUid: borrowerUid,
    status: offerWord(offer.status),
    loan: loan ?? desiredLoan ?? loanJson(application),
    interest: interest ?? (nominalRate === null ? null : { nominalRate }),
    repayment: repayment ?? null,
    fees: fees ?? null,
    validity: validity ?? { validFrom: offer.createdAt, validUntil: null },
    termsRef: termsRef ?? null,
    roomRefs: roomRefs ?? { negotiationRoomId: offerRoomId(offer.id), contractRoomId: null },
    createdAt: offer.createdAt,
  };
}

export function contractJson({ contract, applicationId, borrowerUid, lenderUid }: SeenContract): object {
  return {
    voucherId: contract.id,
    type: 'mortgage-contract',
    applicationId,
    offerVoucherId: contract.offerId,
    lenderId: lenderUid,
    borrowerUid,
    status: contractWord(contract),
    signedByBorrower: contract.signedByBorrower,
    signedByLender: contract.signedByLender,
    signedByNotary: contract.signedByNotary,
    documentRefs: contract.documentRefs ?? { draftPdf: null, signedPdf: null },
    roomRefs: { contractRoomId: contractRoomId(contract.id) },
    createdAt: contract.createdAt,
  };
}

function contractWord({ signedByBorrower, signedByLender, signedByNotary }: MortgageContract): string {
  if (!signedByBorrower || !signedByLender) return 'draft';
  return signedByNotary ? 'signed' : 'partially-signed';
}

export function loanJson({ desiredLoan, currency }: SeenApplication['application']): object | null {
  return desiredLoan === null ? null : { amount: Number(desiredLoan), currency };
}

export function numberOrNull(value: string | null): number | null {
  return value === null ? null : Number(value);
}
