import type { Money } from '../money/money.js';
import { amortise, effectiveAnnualRate, type Schedule } from './amortisation.js';
import type { MortgageApplication } from './mortgage-application.entity.js';
import { readDetails } from './mortgage-offer.details.js';
import type { MortgageOffer } from './mortgage-offer.entity.js';

/** The longest loan that is computed, in years. */
export const MAX_YEARS = 60;

/** What an offer comes to. */
export interface OfferFigures {
  readonly schedule: Schedule;
  readonly effectiveAnnualRate: string | null;
  /** Interest over all the time and costs at once, in minor units. */
  readonly totalCost: bigint;
  readonly currency: string;
}

/** What would be lent; null when neither the offer nor the application says it. */
export function loanOf(offer: MortgageOffer, { desiredLoan, currency }: MortgageApplication): Money | null {
  return readDetails(offer.details).loan ?? (desiredLoan === null ? null : { amount: desiredLoan, currency });
}

/** Null when loan, rate or duration is not known, or the rate is one that cannot be computed with. */
export function figuresOf(offer: MortgageOffer, application: MortgageApplication): OfferFigures | null {
  const loan = loanOf(offer, application);
  const { durationYears: years } = application;
  const { interestRate: annualRate, monthlyPayment } = offer;
  if (loan === null || annualRate === null || years === null || years > MAX_YEARS || Number(annualRate) > 1)
    return null;
  const terms = { principal: loan.amount, annualRate, years };
  const schedule = monthlyPayment === null ? amortise(terms) : amortise(terms, monthlyPayment);
  const { upfrontCosts } = readDetails(offer.details);
  const payments = schedule.instalments.map(({ payment }) => payment);
  return {
    schedule,
    effectiveAnnualRate: effectiveAnnualRate(loan.amount, upfrontCosts, payments),
    totalCost: schedule.totalInterest + upfrontCosts,
    currency: loan.currency,
  };
}

export interface ComparedOffer {
  readonly rank: number;
  readonly offer: MortgageOffer;
  readonly extraCost: Money;
}

/** Cheapest first; equal costs by effective rate and then by age. Offers that do not say what they cost are left out. */
export function compareOffers(offers: readonly MortgageOffer[], application: MortgageApplication): ComparedOffer[] {
  const compared = offers
    .map((offer) => ({ offer, figures: figuresOf(offer, application) }))
    .filter((each): each is { offer: MortgageOffer; figures: OfferFigures } => each.figures !== null)
    .filter(({ figures }) => figures.currency === application.currency)
    .sort(
      (a, b) =>
        Number(a.figures.totalCost - b.figures.totalCost) ||
        Number(a.figures.effectiveAnnualRate) - Number(b.figures.effectiveAnnualRate) ||
        a.offer.createdAt.getTime() - b.offer.createdAt.getTime(),
    );
  return compared.map(({ offer, figures }, index) => ({
    rank: index + 1,
    offer,
    extraCost: { amount: figures.totalCost - compared[0]!.figures.totalCost, currency: figures.currency },
  }));
}
