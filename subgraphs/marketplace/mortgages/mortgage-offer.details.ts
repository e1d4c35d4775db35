import { Decimal } from 'decimal.js';
import type { Money } from '../money/money.js';

/** What an offer says beyond its columns: what is named here, and whatever an older client has put there. */
export type StoredOfferDetails = object;

const WITHDRAW_REASONS = ['lender', 'sibling_accepted', 'application_closed'] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** The details that mean something. */
export interface OfferDetails {
  readonly loan: Money | null;
  /** What has to be paid at once, in the currency of the application. */
  readonly upfrontCosts: bigint;
  readonly validUntil: Date | null;
  readonly withdrawReason: WithdrawReason | null;
}

/** What cannot be understood counts as not said: details were free JSON for long. */
export function readDetails(stored: StoredOfferDetails): OfferDetails {
  const { loan, upfrontCosts, validity, withdrawReason } = stored as Readonly<Record<string, unknown>>;
  return {
    loan: moneyIn(loan),
    upfrontCosts: wholeIn(upfrontCosts) ?? 0n,
    validUntil: endIn(fieldsOf(validity)['validUntil']),
    withdrawReason: WITHDRAW_REASONS.find((reason) => reason === withdrawReason) ?? null,
  };
}

/** JSON has no bigint; amounts stay below 2^53, where its numbers are exact. */
export function writeDetails({ loan, upfrontCosts, validUntil }: Omit<OfferDetails, 'withdrawReason'>): object {
  return {
    ...(loan !== null && { loan: { amount: Number(loan.amount), currency: loan.currency } }),
    ...(upfrontCosts > 0n && { upfrontCosts: Number(upfrontCosts) }),
    ...(validUntil !== null && { validity: { validUntil: validUntil.toISOString() } }),
  };
}

function moneyIn(value: unknown): Money | null {
  const { amount, currency } = fieldsOf(value);
  const whole = wholeIn(amount);
  return whole !== null && whole > 0n && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)
    ? { amount: whole, currency }
    : null;
}

function wholeIn(value: unknown): bigint | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return null;
  const whole = new Decimal(value).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return whole.lte(Number.MAX_SAFE_INTEGER) ? BigInt(whole.toFixed()) : null;
}

/** The last moment of what is valid until an instant or, where older clients name a day, until the end of it (UTC). */
function endIn(value: unknown): Date | null {
  if (typeof value !== 'string') return null;
  const instant = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T23:59:59.999Z` : value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
