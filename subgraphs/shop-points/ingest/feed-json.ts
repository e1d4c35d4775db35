import type { InvalidInput } from '../../../platform/errors/domain-error.js';
import { isDeeplyWellFormed } from '../../../platform/graphql/well-formed.js';
import { fault } from '../../../platform/input/rules.js';
import { within } from '../../../platform/input/within.js';
import { Decimal } from '../rates/decimal.js';
import type { ShopRateType } from '../rates/shop-program-rate.entity.js';
import { feedRate, type FeedRate, type FeedShop } from './feed.js';

/**
 * Shops as the scrapers' JSON has them: `[{ name, source?, source_id?, rates: [{ program?, cashback_pct, … }] }]`.
 *
 * @param program of the delivery: the source and the programme of whatever names none
 * @throws InvalidInput with the path of what cannot be used
 */
export function feedShopsOf(shops: unknown, program: string): FeedShop[] {
  if (!Array.isArray(shops)) throw fault('shops must be a list', 'shops');
  return shops.map((shop: unknown, index) => within(['shops', index], () => feedShopOf(shop, program)));
}

function feedShopOf(value: unknown, program: string): FeedShop {
  const shop = recordOf(value, []);
  const rates = shop['rates'] ?? [];
  if (!Array.isArray(rates)) throw fault('rates must be a list', 'rates');
  return {
    name: textOf(shop, 'name') ?? '',
    source: textOf(shop, 'source') ?? program,
    sourceId: textOf(shop, 'source_id'),
    rates: rates.map((rate: unknown, index) => within(['rates', index], () => feedRateOf(recordOf(rate, []), program))),
  };
}

/** A rate in the words of the scrapers and of files. */
export function feedRateOf(rate: Readonly<Record<string, unknown>>, program: string | null): FeedRate {
  return feedRate({
    program: textOf(rate, 'program') ?? program ?? '',
    pointValueEur: decimalOf(rate, 'point_value_eur'),
    category: textOf(rate, 'category'),
    rateType: rateTypeOf(rate),
    pointsPerEur: decimalOf(rate, 'points_per_eur'),
    pointsAbsolute: decimalOf(rate, 'points_absolute'),
    cashbackPercent: decimalOf(rate, 'cashback_pct'),
    cashbackAbsolute: decimalOf(rate, 'cashback_absolute'),
    note: textOf(rate, 'rate_note'),
  });
}

export function recordOf(value: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault('This must be an object.', path);
  return value as Record<string, unknown>;
}

/** Text, or a number as text (ids of some sources are numbers); null where there is nothing. */
export function textOf(record: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = record[key] ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw fault('This must be a text.', key);
  // Escaped in JSON it comes past the check of what clients send, and no database could hold it.
  if (!isDeeplyWellFormed(value)) throw fault('This contains a NUL character or half of a surrogate pair.', key);
  return value;
}

const NUMBER = /^-?\d{1,10}([.,]\d{1,30})?$/;
const TOO_MUCH = 1e10;

/**
 * A number, or one as text with a point or a comma; null where there is nothing. Sources compute with binary fractions,
 * and a third has no end: what follows the tenth digit after the point is rounded.
 */
export function decimalOf(record: Readonly<Record<string, unknown>>, key: string): Decimal | null {
  const value = record[key] ?? null;
  if (value === null || value === '') return null;
  const isText = typeof value === 'string' && NUMBER.test(value.trim());
  if (!isText && typeof value !== 'number') throw noNumber(key);
  const number = new Decimal(isText ? value.trim().replace(',', '.') : value).toDecimalPlaces(10);
  // Also what JSON knows of numbers that are too large for JavaScript.
  if (!number.isFinite() || number.abs().gte(TOO_MUCH)) throw noNumber(key);
  return number;
}

function noNumber(key: string): InvalidInput {
  return fault('This must be a number with at most 10 digits before the point.', key);
}

function rateTypeOf(rate: Readonly<Record<string, unknown>>): ShopRateType | null {
  const type = textOf(rate, 'rate_type');
  if (type !== null && type !== 'shop' && type !== 'contract')
    throw fault('This must be shop or contract.', 'rate_type');
  return type;
}
