import { Decimal } from 'decimal.js';
import type { ApplicationAsSaid } from '../mortgages/mortgage-application.service.js';
import { APPLICATION_STATUSES, type ApplicationStatus } from '../mortgages/mortgage.states.js';
import { MAX_YEARS } from '../mortgages/mortgage-offer.figures.js';
import { isObject, numberIn, textIn, type Fields } from './body.js';
import { LegacyError } from './legacy-error.js';

const MAX_ID = 128;
/** What the column of a rate holds. */
const MAX_RATE = 99.9999;

/** What a client has sent of an application, to be given back as it was. */
export interface ApplicationEcho {
  readonly desiredLoan?: unknown;
  readonly desiredDurationYears?: unknown;
  readonly desiredRateType?: unknown;
  readonly maxInterestRate?: number;
  readonly submissionTs?: unknown;
}

/** An application as an older client says it is. What cannot be reckoned with counts as not said. @throws LegacyError */
export function applicationSaid(body: Fields, defaults: { readonly propertyId: string | null }): ApplicationAsSaid {
  const { desiredLoan, desiredDurationYears, desiredRateType, submissionTs, meta } = body;
  const maxInterestRate = numberIn(body['maxInterestRate']);
  const loan = moneySaid(desiredLoan);
  const echo: ApplicationEcho = {
    ...(given(desiredLoan) && { desiredLoan }),
    ...(given(desiredDurationYears) && { desiredDurationYears }),
    ...(given(desiredRateType) && { desiredRateType }),
    ...(maxInterestRate !== null && { maxInterestRate }),
    ...(given(submissionTs) && { submissionTs }),
  };
  return {
    id: idSaid(body, 'applicationId'),
    propertyId: idSaid(body, 'propertyId') ?? defaults.propertyId,
    desiredLoan: loan?.amount ?? null,
    currency: loan?.currency ?? 'EUR',
    durationYears: yearsSaid(desiredDurationYears),
    rateType: desiredRateType === 'fixed' || desiredRateType === 'variable' ? desiredRateType : null,
    maxInterest: rateSaid(maxInterestRate),
    visibility: textIn(body['visibility']) ?? 'private',
    status: statusSaid(body['status']),
    meta: isObject(meta) ? meta : {},
    legacy: echo,
  };
}

/** A fraction with four decimals, or null for what is none. */
export function rateSaid(value: unknown): string | null {
  const rate = numberIn(value);
  return rate !== null && rate >= 0 && rate <= MAX_RATE
    ? new Decimal(rate).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed(4)
    : null;
}

/** Whole minor units, or null for what is no amount. */
export function amountSaid(value: unknown): bigint | null {
  const amount = numberIn(value);
  return amount !== null && Number.isSafeInteger(amount) && amount >= 0 ? BigInt(amount) : null;
}

/** @throws LegacyError */
export function idSaid(body: Fields, field: string): string | null {
  const id = textIn(body[field]);
  if (id !== null && id.length > MAX_ID) {
    throw new LegacyError(400, { node: `${field} ist zu lang`, edge: `${field} is too long` });
  }
  return id;
}

function moneySaid(value: unknown): { readonly amount: bigint; readonly currency: string } | null {
  if (!isObject(value)) return null;
  const amount = amountSaid(value['amount']);
  const currency = textIn(value['currency'] ?? 'EUR')?.toUpperCase() ?? '';
  return amount !== null && amount > 0n && /^[A-Z]{3}$/.test(currency) ? { amount, currency } : null;
}

function yearsSaid(value: unknown): number | null {
  const years = numberIn(value);
  return years !== null && Number.isInteger(years) && years > 0 && years <= MAX_YEARS ? years : null;
}

function statusSaid(value: unknown): ApplicationStatus {
  const status = APPLICATION_STATUSES.find((known) => known === (textIn(value) ?? 'open'));
  if (status === undefined) throw new LegacyError(400, { node: 'status ungültig', edge: 'invalid status' });
  return status;
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}
