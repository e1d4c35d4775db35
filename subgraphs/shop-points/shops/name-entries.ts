import { In, type EntityManager } from 'typeorm';
import type { Decimal } from '../rates/decimal.js';
import { rootsOf } from './brand-roots.js';
import { Shop } from './shop.entity.js';
import { lockFoundBrands } from './shop.locks.js';
import { ShopVariant } from './shop-variant.entity.js';

/** A name to be entered for a brand. */
export interface NameEntry {
  readonly brandId: string;
  readonly name: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly score: Decimal;
}

/** What is known of an entry. */
interface KnownEntry {
  /** The brand that the entry's brand is part of now; itself if its merges lead nowhere. */
  readonly rootId: string;
  /** Whether something is yet to be entered: never for a brand that was taken out. */
  readonly lacksName: boolean;
  readonly lacksShop: boolean;
}

/**
 * Enters names that brands are not known by yet, and a shop for brands that have none. Brands that were merged pass it on
 * to what they are part of; brands that were taken out stay as they are.
 *
 * @returns the brand of each entry
 */
export async function enterNames(manager: EntityManager, entries: readonly NameEntry[]): Promise<string[]> {
  const lookUp = () => knownEntries(manager, entries);
  let known = await lookUp();
  // Only who enters something waits for those who merge one of the brands meanwhile.
  if (known.some(({ lacksName, lacksShop }) => lacksName || lacksShop)) {
    known = await lockFoundBrands(manager, lookUp, (found) => [...new Set(found.map(({ rootId }) => rootId))]);
    await manager.insert(ShopVariant, missingVariants(entries, known));
    await openShops(
      manager,
      known.flatMap(({ rootId, lacksShop }) => (lacksShop ? rootId : [])),
    );
  }
  return known.map(({ rootId }) => rootId);
}

async function knownEntries(manager: EntityManager, entries: readonly NameEntry[]): Promise<KnownEntry[]> {
  const roots = await rootsOf(manager, [...new Set(entries.map(({ brandId }) => brandId))]);
  const rootIds = entries.map(({ brandId }) => roots.get(brandId)?.id ?? brandId);
  // Of a source without ids, names tell the entries apart.
  const rows: Omit<KnownEntry, 'rootId'>[] = await manager.query(
    `SELECT brand.status = 'active' AND NOT EXISTS (
         SELECT FROM shop_variants AS variant
         WHERE variant.shop_main_id = brand.id AND variant.source = asked.source
           AND CASE WHEN asked.source_id IS NULL THEN variant.source_name = asked.name
             ELSE variant.source_id = asked.source_id END
       ) AS "lacksName",
       brand.status = 'active' AND NOT EXISTS (SELECT FROM shops WHERE shop_main_id = brand.id) AS "lacksShop"
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY
       AS asked (brand_id, source, source_id, name, place)
     JOIN shop_main AS brand ON brand.id = asked.brand_id
     ORDER BY asked.place`,
    [
      rootIds,
      entries.map(({ source }) => source),
      entries.map(({ sourceId }) => sourceId),
      entries.map(({ name }) => name),
    ],
  );
  return rows.map((row, index) => ({ ...row, rootId: rootIds[index]! }));
}

/** Of several entries for the same the first one counts. */
function missingVariants(entries: readonly NameEntry[], known: readonly KnownEntry[]) {
  const taken = new Set<string>();
  return entries.flatMap(({ name, source, sourceId, score }, index) => {
    const { rootId, lacksName } = known[index]!;
    const keys = [JSON.stringify([rootId, source, 'name', name]), JSON.stringify([rootId, source, 'id', sourceId])];
    if (!lacksName || taken.has(keys[sourceId === null ? 0 : 1]!)) return [];
    for (const key of keys) taken.add(key);
    return { shopMainId: rootId, source, sourceName: name, sourceId, confidenceScore: score };
  });
}

async function openShops(manager: EntityManager, brandIds: readonly string[]): Promise<void> {
  if (brandIds.length === 0) return;
  await manager.query(
    `INSERT INTO shops (name, shop_main_id)
     SELECT brand.canonical_name, brand.id
     FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place) JOIN shop_main AS brand ON brand.id = asked.id
     GROUP BY brand.id ORDER BY min(asked.place)`,
    [brandIds],
  );
}

/** A name that stands for each brand where names are proposed to be one shop's; entered where all have been removed. */
export async function firstVariants(
  manager: EntityManager,
  brandIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  await manager.query(
    `INSERT INTO shop_variants (shop_main_id, source, source_name)
     SELECT id, 'manual', canonical_name FROM shop_main AS brand
     WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM shop_variants WHERE shop_main_id = brand.id)`,
    [brandIds],
  );
  const rows: { brandId: string; id: number }[] = await manager.query(
    `SELECT shop_main_id AS "brandId", min(id) AS id FROM shop_variants WHERE shop_main_id = ANY ($1) GROUP BY 1`,
    [brandIds],
  );
  return new Map(rows.map(({ brandId, id }) => [brandId, id]));
}

/** The oldest shop of each brand that has one. */
export async function firstShops(
  manager: EntityManager,
  brandIds: readonly string[],
): Promise<ReadonlyMap<string, Shop>> {
  const shops = await manager.find(Shop, { where: { shopMainId: In([...brandIds]) }, order: { id: 'DESC' } });
  return new Map(shops.map((shop) => [shop.shopMainId!, shop]));
}
