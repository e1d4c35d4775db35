import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { couponRecordsOf } from '../coupons/coupon-record.js';
import { chunked } from '../ingest/chunked.js';
import type { FileRecord } from '../ingest/record-file.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { firstShops } from '../shops/name-entries.js';
import { shopsByName } from '../shops/shop-names.js';
import type { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';

export interface PreviewedCoupon {
  readonly merchant: string;
  readonly title: string;
  readonly discountText: string | null;
  readonly value: number;
  readonly url: string | null;
  /** The shop that is meant, if it is known. */
  readonly shop: { readonly id: number; readonly name: string } | null;
}

export interface CouponPreview {
  readonly rows: readonly PreviewedCoupon[];
  readonly missingShops: readonly string[];
  readonly missingPrograms: readonly string[];
}

/** What would become of coupons. @throws InvalidInput with the path of what cannot be used */
export async function previewCoupons(
  manager: EntityManager,
  records: readonly FileRecord[],
  program: string | null,
): Promise<CouponPreview> {
  const coupons = couponRecordsOf(records);
  const shops = await shopsByName(
    manager,
    coupons.map(({ merchant }) => merchant),
  );
  const names = await namesOf(manager, [...shops.values()]);
  const isKnown = program === null || (await manager.existsBy(BonusProgram, { name: program.trim() }));
  const rows = coupons.map(({ merchant, name, description, value, sourceUrl }) => {
    const shop = shops.get(merchant);
    return {
      merchant,
      title: name,
      discountText: description,
      value: value.toNumber(),
      url: sourceUrl,
      shop: shop === undefined ? null : { id: shop.id, name: names.get(shop.id)! },
    };
  });
  return {
    rows,
    missingShops: [...new Set(rows.filter(({ shop }) => shop === null).map(({ merchant }) => merchant))],
    missingPrograms: isKnown ? [] : [program],
  };
}

/** The names that shops are shown by: their brands'. */
export async function namesOf(manager: EntityManager, shops: readonly Shop[]): Promise<Map<number, string>> {
  const mains = await manager.findBy(ShopMain, { id: In(shops.flatMap(({ shopMainId }) => shopMainId ?? [])) });
  const canonical = new Map(mains.map(({ id, canonicalName }) => [id, canonicalName]));
  return new Map(shops.map(({ id, name, shopMainId }) => [id, canonical.get(shopMainId ?? '') ?? name]));
}

const SUGGESTIONS = 5;
/** Looking for what is nearly a name takes its time, and a statement has only so much. */
const NAMES_AT_ONCE = 10;

/** Shops with names like those that nobody knows, the nearest first. */
export async function suggestedShops(
  manager: EntityManager,
  names: readonly string[],
): Promise<ReadonlyMap<string, { id: number; name: string }[]>> {
  const suggestions: { name: string; brandId: string }[] = [];
  const asked = names.filter(({ length }) => length >= 2);
  for (const portion of chunked(asked, NAMES_AT_ONCE)) {
    suggestions.push(
      ...(await manager.query<typeof suggestions>(
        `SELECT asked.name, brand.id AS "brandId"
         FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place)
         CROSS JOIN LATERAL app.suggested_shop_mains(asked.name, $2) WITH ORDINALITY AS brand (id, closeness, rank)
         ORDER BY asked.place, brand.rank`,
        [portion, SUGGESTIONS],
      )),
    );
  }
  const first = await firstShops(manager, [...new Set(suggestions.map(({ brandId }) => brandId))]);
  const shown = await namesOf(manager, [...first.values()]);
  const byName = Map.groupBy(suggestions, ({ name }) => name);
  const shopsOf = (name: string) =>
    (byName.get(name) ?? []).flatMap(({ brandId }) => {
      const shop = first.get(brandId);
      return shop === undefined ? [] : { id: shop.id, name: shown.get(shop.id)! };
    });
  return new Map(asked.map((name) => [name, shopsOf(name)]));
}
