import { DAY_MS } from '../../../platform/durations.js';
import { atMost, fault, number, text } from '../../../platform/input/rules.js';
import { instant } from '../input/instant.js';
import { currencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import type { StoredTerms } from './voucher.terms.js';
import type { Voucher } from './voucher.entity.js';
import type { VoucherTemplate } from './voucher-template.entity.js';

type Optional<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** What somebody wants to issue. Everything may be left out. */
export type VoucherRequest = Optional<{
  templateId: string;
  serviceType: string;
  title: string;
  description: string;
  durationMinutes: number;
  validFrom: Date;
  validUntil: Date;
  price: Money;
  isTransferable: boolean;
  terms: TermsRequest;
}>;

/** Conditions that somebody asks for. */
export type TermsRequest = Optional<{ location: string; cancelWindowHours: number; multiBooking: boolean }>;

export type VoucherDraft = Pick<
  Voucher,
  | 'serviceType'
  | 'title'
  | 'description'
  | 'durationMinutes'
  | 'validFrom'
  | 'validUntil'
  | 'priceAmount'
  | 'priceCurrency'
  | 'transferable'
  | 'terms'
>;

const DEFAULT_VALIDITY_MS = 7 * DAY_MS;
const MAX_VALIDITY_MS = 3_653 * DAY_MS;
export const DURATION_MINUTES = { min: 1, max: 7 * 24 * 60 };
const MAX_CANCEL_WINDOW_HOURS = 365 * 24;
/** Older clients read amounts as JSON numbers. */
const MAX_PRICE = BigInt(Number.MAX_SAFE_INTEGER);
export const SERVICE_TYPE = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** What a voucher will be: the request, completed from the template and the defaults. @throws InvalidInput */
export function draftVoucher(request: VoucherRequest, template: VoucherTemplate | null, now: Date): VoucherDraft {
  return {
    serviceType:
      text(request.serviceType, 'serviceType', 100, { pattern: SERVICE_TYPE }) ??
      template?.serviceType ??
      'generic.service',
    title: text(request.title, 'title', 200) ?? template?.title ?? 'Unbenannter Service',
    description: atMost(request.description?.trim(), 'description', 5_000) ?? '',
    durationMinutes:
      number(request.durationMinutes, 'durationMinutes', DURATION_MINUTES.min, DURATION_MINUTES.max) ??
      template?.defaultDuration ??
      60,
    ...validity(request, now),
    ...price(request.price),
    transferable: request.isTransferable ?? template !== null,
    terms: terms(request.terms, template),
  };
}

function validity(request: VoucherRequest, now: Date): Pick<VoucherDraft, 'validFrom' | 'validUntil'> {
  const validFrom = instant(request.validFrom, 'validFrom') ?? now;
  const validUntil = instant(request.validUntil, 'validUntil') ?? new Date(validFrom.getTime() + DEFAULT_VALIDITY_MS);
  if (validUntil <= validFrom) throw fault('The validity must end after it begins.', ['validUntil']);
  if (validUntil <= now) throw fault('The validity must not be over already.', ['validUntil']);
  if (validUntil.getTime() - validFrom.getTime() > MAX_VALIDITY_MS) {
    throw fault('At most 10 years.', ['validUntil']);
  }
  return { validFrom, validUntil };
}

function price(given: Money | null | undefined): Pick<VoucherDraft, 'priceAmount' | 'priceCurrency'> {
  if (!given) return { priceAmount: null, priceCurrency: null };
  if (given.amount < 0n || given.amount > MAX_PRICE) {
    throw fault(`This must be a whole number from 0 to ${MAX_PRICE}.`, ['price', 'amount']);
  }
  return { priceAmount: given.amount, priceCurrency: currencyCode(given.currency, ['price', 'currency']) };
}

function terms(given: VoucherRequest['terms'], template: VoucherTemplate | null): StoredTerms {
  return { ...template?.defaultTerms, ...(template !== null && { template: template.id }), ...termsOf(given) };
}

/** Those that are said. @throws InvalidInput */
export function termsOf(given: TermsRequest | null | undefined): StoredTerms {
  const location = text(given?.location, ['terms', 'location'], 500) ?? null;
  const hours = number(given?.cancelWindowHours, ['terms', 'cancelWindowHours'], 0, MAX_CANCEL_WINDOW_HOURS) ?? null;
  const multiBooking = given?.multiBooking ?? null;
  return {
    ...(location !== null && { location }),
    ...(hours !== null && { cancelWindowHours: hours }),
    ...(multiBooking !== null && { multiBooking }),
  };
}
