import { fault } from '../../../platform/input/rules.js';
import { instant } from '../input/instant.js';
import type { Money } from '../money/money.js';
import { monthlyPayment } from './amortisation.js';
import type { MortgageApplication } from './mortgage-application.entity.js';
import { writeDetails } from './mortgage-offer.details.js';
import { PaymentMismatch, RateAboveMaximum } from './mortgage.errors.js';
import { annualRate, loanAmount, wholeAmount } from './mortgage.input.js';

/** What somebody wants to offer. */
export interface OfferRequest {
  readonly applicationId: string;
  readonly interestRate: string;
  readonly loan?: Money | null | undefined;
  /** Minor units. */
  readonly monthlyPayment?: bigint | null | undefined;
  readonly upfrontCosts?: bigint | null | undefined;
  readonly validUntil?: Date | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What an offer will be: the request, completed from the application. @throws InvalidInput, RateAboveMaximum, PaymentMismatch */
export function draftOffer(request: OfferRequest, application: MortgageApplication, now: Date) {
  const interestRate = annualRate(request.interestRate, 'interestRate');
  const { maxInterest } = application;
  if (maxInterest !== null && Number(interestRate) > Number(maxInterest)) throw new RateAboveMaximum(maxInterest);
  const validUntil = instant(request.validUntil, 'validUntil') ?? null;
  if (validUntil !== null && validUntil < now) throw fault('This is over already.', ['validUntil']);
  const given = loanAmount(request.loan, 'loan');
  if (given !== null && given.currency !== application.currency) {
    throw fault(`The application is in ${application.currency}.`, ['loan', 'currency']);
  }
  const upfrontCosts = wholeAmount(request.upfrontCosts ?? 0n, 0n, 'upfrontCosts');
  const loan = given?.amount ?? application.desiredLoan;
  return {
    applicationId: application.id,
    interestRate,
    monthlyPayment: paymentOf(request, { loan, interestRate, application }),
    details: writeDetails({ loan: given, upfrontCosts, validUntil }),
  };
}

/** What is to be paid every month: as computed, or as given where nothing speaks against it. */
function paymentOf(
  { monthlyPayment: given }: OfferRequest,
  {
    loan,
    interestRate: annualRate,
    application: { durationYears, rateType, currency },
  }: { readonly loan: bigint | null; readonly interestRate: string; readonly application: MortgageApplication },
): bigint | null {
  const computed =
    loan === null || durationYears === null
      ? null
      : monthlyPayment({ principal: loan, annualRate, years: durationYears });
  if (given === null || given === undefined) return computed;
  const payment = wholeAmount(given, 0n, 'monthlyPayment');
  if (computed === null || rateType !== 'fixed') return payment;
  const difference = payment - computed;
  if (difference > 1n || difference < -1n) throw new PaymentMismatch({ amount: computed, currency });
  return payment;
}
