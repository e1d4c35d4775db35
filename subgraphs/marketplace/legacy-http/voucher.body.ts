import type { VoucherAsSaid } from '../vouchers/voucher.service.js';
import type { VoucherStatus } from '../vouchers/voucher.states.js';
import { isObject, textIn, type Fields } from './body.js';
import { LegacyError } from './legacy-error.js';
import type { Echo } from './voucher.wire.js';

const STATUSES: readonly string[] = ['issued', 'booked', 'consumed', 'cancelled', 'expired'] satisfies VoucherStatus[];
const MAX_MINUTES = 2 ** 31 - 1;
/** Longer ones do not fit into an index. */
const MAX_ID = 256;
const MAX_SERVICE_TYPE = 200;

/** A voucher as an older client says it is. @throws LegacyError */
export function voucherSaid(body: Fields, now: Date): VoucherAsSaid {
  const status = textIn(body['status']) ?? 'issued';
  if (!STATUSES.includes(status)) throw new LegacyError(400, { node: 'status ungültig', edge: 'invalid status' });
  const from = instantSaid(body['validFrom'], now);
  const until = instantSaid(body['validUntil'], now);
  const price = priceSaid(body['price']);
  const echo: Echo = {
    ...(from.echo !== undefined && { validFrom: from.echo }),
    ...(until.echo !== undefined && { validUntil: until.echo }),
    ...(price.echo !== undefined && { price: price.echo }),
  };
  const { allowedSlots, terms } = body;
  return {
    id: short(textIn(body['voucherId']), MAX_ID, 'voucherId'),
    holderUid: textIn(body['holderUid']),
    serviceType: short(textIn(body['serviceType']), MAX_SERVICE_TYPE, 'serviceType') ?? 'generic.service',
    title: textIn(body['title']) ?? 'Unbenannter Service',
    description: textIn(body['description']) ?? '',
    durationMinutes: minutesSaid(body['durationMinutes']),
    validFrom: from.value,
    validUntil: until.value,
    priceAmount: price.amount,
    priceCurrency: price.currency,
    transferable: Boolean(body['transferable']),
    status: status as VoucherStatus,
    terms: isObject(terms) ? terms : {},
    allowedSlots: Array.isArray(allowedSlots) ? allowedSlots : [],
    legacy: echo,
  };
}

function short(text: string | null, max: number, field: string): string | null {
  if (text !== null && text.length > max) {
    throw new LegacyError(400, { node: `${field} ist zu lang`, edge: `${field} is too long` });
  }
  return text;
}

function minutesSaid(value: unknown): number {
  const minutes = Number(value) || 60;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MAX_MINUTES) {
    throw new LegacyError(400, { node: 'durationMinutes ungültig', edge: 'invalid durationMinutes' });
  }
  return minutes;
}

/** What is no date gives no slots, and is given back as it was. */
function instantSaid(value: unknown, now: Date): { readonly value: Date; readonly echo?: unknown } {
  if (!value) return { value: now };
  const date = typeof value === 'string' || typeof value === 'number' ? new Date(value) : now;
  const year = date.getUTCFullYear();
  const instant = year >= 1 && year <= 9999 ? date : now;
  return instant.toISOString() === value ? { value: instant } : { value: instant, echo: value };
}

interface PriceSaid {
  readonly amount: bigint | null;
  readonly currency: string | null;
  readonly echo?: unknown;
}

/** A price that cannot be reckoned with is given back as it was. */
function priceSaid(value: unknown): PriceSaid {
  if (!value) return { amount: null, currency: null };
  const { amount, currency, ...more } = isObject(value) ? value : {};
  const code = textIn(currency ?? 'EUR')?.toUpperCase() ?? '';
  const isPrice = Number.isSafeInteger(amount) && (amount as number) >= 0 && /^[A-Z]{3}$/.test(code);
  if (!isPrice) return { amount: null, currency: null, echo: value };
  const isPlain = code === currency && Object.keys(more).length === 0;
  return { amount: BigInt(amount as number), currency: code, ...(!isPlain && { echo: value }) };
}

/** `issuerUid` of the body. @throws LegacyError */
export function issuerSaid(body: Fields): string {
  const issuer = textIn(body['issuerUid']);
  if (issuer === null) {
    throw new LegacyError(400, { node: 'issuerUid ist erforderlich', edge: 'issuerUid is required' });
  }
  return issuer;
}
