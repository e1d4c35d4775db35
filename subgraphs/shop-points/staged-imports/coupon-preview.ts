import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { couponRecordsOf } from '../coupons/coupon-record.js';
import type { FileRecord } from '../ingest/record-file.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { shopsByName } from '../shops/shop-names.js';
import { Shop } from '../shops/shop.entity.js';
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

/** First shops of brands, in the order of the brands. */
export async function firstShopsOf(
  manager: EntityManager,
  brandIds: readonly string[],
): Promise<{ id: number; name: string }[]> {
  const shops = await manager.find(Shop, { where: { shopMainId: In([...brandIds]) }, order: { id: 'ASC' } });
  const names = await namesOf(manager, shops);
  return brandIds.flatMap((brandId) => {
    const shop = shops.find(({ shopMainId }) => shopMainId === brandId);
    return shop === undefined ? [] : [{ id: shop.id, name: names.get(shop.id)! }];
  });
}
