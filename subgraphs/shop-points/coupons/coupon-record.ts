import { fault, text } from '../../../platform/input/rules.js';
import { within } from '../../../platform/input/within.js';
import { decimalOf, recordOf, textOf } from '../ingest/feed-json.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { shopName } from '../shops/shop-name.js';

/** A coupon as a scraper or a file states it. */
export interface CouponRecord {
  /** Name of the shop that it is for. */
  readonly merchant: string;
  readonly name: string;
  readonly description: string | null;
  readonly couponType: string;
  readonly value: Decimal;
  readonly combinable: boolean | null;
  /** Null: from when it is stored. */
  readonly validFrom: Date | null;
  /** Null: 30 days after its beginning. */
  readonly validTo: Date | null;
  readonly sourceUrl: string | null;
}

/** Whatever a source leaves out is null. */
export interface StatedCoupon {
  readonly merchant: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly couponType: string | null;
  readonly value: Decimal | null;
  readonly combinable: boolean | null;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
  readonly sourceUrl: string | null;
}

/** @throws InvalidInput */
export function couponRecord(stated: StatedCoupon): CouponRecord {
  const value = stated.value ?? ZERO;
  if (value.lt(0) || value.gt(MAX_VALUE)) throw fault(`This must be between 0 and ${MAX_VALUE}.`, 'value');
  const { validFrom, validTo } = stated;
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw fault('It would end before it begins.', 'validTo');
  return {
    merchant: shopName(stated.merchant ?? '', 'merchant'),
    name: text(stated.name ?? '', 'name', 200),
    description: text(stated.description || null, 'description', 2_000),
    couponType: text(stated.couponType || 'discount', 'couponType', 50).toLowerCase(),
    value,
    combinable: stated.combinable,
    validFrom,
    validTo,
    sourceUrl: text(stated.sourceUrl || null, 'sourceUrl', 2_048),
  };
}

const MAX_VALUE = 1_000_000;

/**
 * Coupons as the scrapers' JSON and files have them. A source may call a field by any of its names.
 *
 * @throws InvalidInput with the path of what cannot be used
 */
export function couponRecordsOf(coupons: unknown): CouponRecord[] {
  if (!Array.isArray(coupons)) throw fault('coupons must be a list', 'coupons');
  return coupons.map((coupon: unknown, index) =>
    within(['coupons', index], () => couponRecordOf(recordOf(coupon, []))),
  );
}

export function couponRecordOf(record: Readonly<Record<string, unknown>>): CouponRecord {
  const first = (...keys: string[]) => keys.map((key) => textOf(record, key)).find((value) => value !== null) ?? null;
  const value = ['value', 'discount_value'].map((key) => decimalOf(record, key)).find((number) => number !== null);
  return couponRecord({
    merchant: first('merchant', 'shop', 'shop_name', 'name'),
    name: first('title', 'name'),
    description: first('note', 'description', 'discount_text'),
    couponType: first('coupon_type'),
    value: value ?? null,
    combinable: truthOf(record['combinable']),
    validFrom: instantOf(first('valid_from')),
    validTo: instantOf(first('valid_to')),
    sourceUrl: first('url', 'source_url'),
  });
}

/** True and false, also as words; everything else is not known. */
function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.trim().toLowerCase();
  if (['true', 'yes', 'ja', '1'].includes(word)) return true;
  return ['false', 'no', 'nein', '0'].includes(word) ? false : null;
}

const INSTANT = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d))?$/;

/** `YYYY-MM-DD` and `YYYY-MM-DD HH:MM:SS`, in UTC; anything else counts as absent. */
function instantOf(value: string | null): Date | null {
  const [, day, time = '00:00:00'] = INSTANT.exec(value?.trim() ?? '') ?? [];
  const instant = new Date(`${day}T${time}Z`);
  // JavaScript makes 1 March of 30 February.
  return instant.toJSON()?.startsWith(`${day}T${time}`) ? instant : null;
}
