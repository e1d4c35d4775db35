import { In, type EntityManager } from 'typeorm';
import { rootsOf } from './brand-roots.js';
import { Shop } from './shop.entity.js';

/**
 * The shops that people mean by these names: that of the brand with the same name in the form in which names are
 * compared, else of one that is known under the name, else the shop that was entered under it. Merged brands lead to what
 * they are part of now; deleted ones to nothing.
 */
export async function shopsByName(manager: EntityManager, names: readonly string[]): Promise<Map<string, Shop>> {
  const hits: Hit[] = await manager.query(
    `SELECT asked.name, 1 AS rank, brand.id AS "mainId", NULL::int AS "shopId"
     FROM unnest($1::text[]) AS asked (name) JOIN shop_main AS brand ON brand.match_name = app.match_shop_name(asked.name)
     WHERE brand.match_name <> ''
     UNION ALL
     SELECT asked.name, 2, variant.shop_main_id, NULL
     FROM unnest($1::text[]) AS asked (name)
     JOIN shop_variants AS variant ON app.lower_shop_name(variant.source_name) = app.lower_shop_name(btrim(asked.name))
     UNION ALL
     SELECT asked.name, 3, shop.shop_main_id, shop.id
     FROM unnest($1::text[]) AS asked (name) JOIN shops AS shop ON shop.name = btrim(asked.name)`,
    [[...new Set(names)]],
  );
  const roots = await rootsOf(manager, [...new Set(hits.flatMap(({ mainId }) => mainId ?? []))]);
  const activeIds = [...roots.values()].filter(({ status }) => status === 'active').map(({ id }) => id);
  const ofBrands = await manager.find(Shop, { where: { shopMainId: In(activeIds) }, order: { id: 'ASC' } });
  const lone = await manager.findBy(Shop, {
    id: In(hits.flatMap(({ mainId, shopId }) => (mainId === null ? shopId! : []))),
  });
  const firstOf = (mainId: string) => ofBrands.find((shop) => shop.shopMainId === roots.get(mainId)?.id);
  const shopOf = ({ mainId, shopId }: Hit) =>
    mainId === null ? lone.find(({ id }) => id === shopId) : firstOf(mainId);
  const shops = hits
    .map((hit) => ({ ...hit, shop: shopOf(hit) }))
    .filter((hit): hit is typeof hit & { shop: Shop } => hit.shop !== undefined)
    // The best comes last and stays in the map.
    .sort((a, b) => b.rank - a.rank || b.shop.id - a.shop.id);
  return new Map(shops.map(({ name, shop }) => [name, shop]));
}

interface Hit {
  readonly name: string;
  readonly rank: number;
  readonly mainId: string | null;
  readonly shopId: number | null;
}
