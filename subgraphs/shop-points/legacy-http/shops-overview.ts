import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { ShopVariant } from '../shops/shop-variant.entity.js';
import { isoOfColumn } from './times.js';

/** Brands as the administrators' list shows them. */
export interface OverviewFilter {
  readonly query: string;
  /** Name of a programme that one of the brand's shops has a rate of now. */
  readonly program: string | null;
  readonly includeDeleted: boolean;
  readonly page: number;
  readonly perPage: number;
}

interface Brand {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  readonly status: string;
}

/** In the order of the names; merged brands are shown. A few statements, however long the page is. */
export async function overviewOfShops(manager: EntityManager, filter: OverviewFilter) {
  const parameters: unknown[] = [];
  const bound = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = ['true'];
  if (!filter.includeDeleted) conditions.push(`brand.status <> 'deleted'`);
  if (filter.query !== '') conditions.push(`app.matches_shop_name(brand.search_text, ${bound(filter.query)})`);
  if (filter.program !== null) {
    const program = await manager.findOneBy(BonusProgram, { name: filter.program });
    conditions.push(`EXISTS (
      SELECT FROM shops JOIN shop_program_rates AS rate ON rate.shop_id = shops.id AND rate.valid_to IS NULL
      WHERE shops.shop_main_id = brand.id AND rate.program_id = ${bound(program?.id ?? null)}
    )`);
  }
  const found = `FROM shop_main AS brand WHERE ${conditions.join(' AND ')}`;
  const [row] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${found}`, [...parameters]);
  // What the page skips is read in the index alone.
  const brands: Brand[] = await manager.query(
    `WITH page AS MATERIALIZED (
       SELECT brand.id ${found} ORDER BY brand.canonical_name, brand.id
       LIMIT ${bound(filter.perPage)} OFFSET ${bound((filter.page - 1) * filter.perPage)}
     )
     SELECT brand.id, brand.canonical_name AS name, brand.website, brand.status
     FROM page JOIN shop_main AS brand ON brand.id = page.id ORDER BY brand.canonical_name, brand.id`,
    parameters,
  );
  const ids = brands.map(({ id }) => id);
  const variants = Map.groupBy(
    await manager.find(ShopVariant, { where: { shopMainId: In(ids) }, order: { id: 'ASC' } }),
    ({ shopMainId }) => shopMainId,
  );
  const rates = Map.groupBy(await ratesOf(manager, ids, false), ({ mainId }) => mainId);
  return {
    shops: brands.map((brand) => ({
      ...brand,
      variants: (variants.get(brand.id) ?? []).map((variant) => ({
        source: variant.source,
        name: variant.sourceName,
        source_id: variant.sourceId,
        confidence: variant.confidenceScore.toNumber(),
      })),
      rates: (rates.get(brand.id) ?? []).map((rate) => shownRate(rate)),
    })),
    total: row!.total,
    page: filter.page,
    per_page: filter.perPage,
  };
}

export interface RateRow {
  readonly mainId: string;
  readonly shopId: number;
  readonly shopName: string;
  readonly id: number;
  readonly program: string;
  readonly pointsPerEur: string | null;
  readonly pointsAbsolute: string | null;
  readonly cashbackPct: string | null;
  readonly cashbackAbsolute: string | null;
  readonly rateType: string;
  readonly category: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Rates of brands, of now or of ever, in the order of the shops and then the newest first. */
export function ratesOf(manager: EntityManager, mainIds: readonly string[], withHistory: boolean): Promise<RateRow[]> {
  return manager.query(
    `SELECT shop.shop_main_id AS "mainId", shop.id AS "shopId", shop.name AS "shopName", rate.id,
       program.name AS program, rate.points_per_eur AS "pointsPerEur", rate.points_absolute AS "pointsAbsolute",
       rate.cashback_pct AS "cashbackPct", rate.cashback_absolute AS "cashbackAbsolute",
       rate.rate_type AS "rateType", category.name AS category, ${isoOfColumn('rate.valid_from')} AS "validFrom",
       ${isoOfColumn('rate.valid_to')} AS "validTo"
     FROM shops AS shop
     JOIN shop_program_rates AS rate ON rate.shop_id = shop.id
     JOIN bonus_programs AS program ON program.id = rate.program_id
     LEFT JOIN shop_categories AS category ON category.id = rate.category_id
     WHERE shop.shop_main_id = ANY ($1) AND ($2 OR rate.valid_to IS NULL)
     ORDER BY shop.id, rate.valid_from DESC, rate.id DESC`,
    [mainIds, withHistory],
  );
}

/** `shop_name` is for lists over several shops. */
export function shownRate(rate: RateRow, withShop = true) {
  return {
    rate_id: rate.id,
    ...(withShop && { shop_name: rate.shopName }),
    program: rate.program,
    points_per_eur: numberOf(rate.pointsPerEur),
    points_absolute: numberOf(rate.pointsAbsolute),
    cashback_pct: numberOf(rate.cashbackPct),
    cashback_absolute: numberOf(rate.cashbackAbsolute),
    rate_type: rate.rateType,
    category: rate.category,
    valid_from: rate.validFrom,
    valid_to: rate.validTo,
  };
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
