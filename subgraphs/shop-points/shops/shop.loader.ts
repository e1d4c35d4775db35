import { In, type EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import type { LikeBrand } from './brands-like.js';
import type { ShopDirectory } from './shop-directory.service.js';
import { hostCandidates } from './shop-host.js';
import { Shop } from './shop.entity.js';
import { ShopMain } from './shop-main.entity.js';
import { ShopVariant } from './shop-variant.entity.js';
import { visibleMain, visibleShop } from './shop.visibility.js';

export function shopLoaders(uow: UnitOfWork, directory: ShopDirectory) {
  const shopById = loadOne(uow, Shop, 'id', visibleShop);
  return {
    shopById,
    shopMainById: loadOne(uow, ShopMain, 'id', visibleMain),
    shopsByMainId: loadMany(uow, Shop, 'shopMainId', { order: { id: 'ASC' } }),
    /** Active brands with names like the brand's, the likest first. */
    similarBrands: loader<ShopMain, LikeBrand[], string>(
      uow,
      (_, mains) => directory.likeBrands(uow, mains),
      ({ id }) => id,
    ),
    variantById: loadOne(uow, ShopVariant, 'id'),
    variantsByMainId: loadMany(uow, ShopVariant, 'shopMainId', { order: { id: 'ASC' } }),
    /** By the address of any of its pages; null when no active brand with a shop is known there. */
    shopByUrl: loader<string, Shop | null>(uow, async (manager, urls) => {
      const shops = await shopsByUrl(manager, urls);
      for (const shop of shops) if (shop !== null) shopById.prime(shop.id, shop);
      return shops;
    }),
  };
}

async function shopsByUrl(manager: EntityManager, urls: readonly string[]): Promise<(Shop | null)[]> {
  const candidates = urls.map(hostCandidates);
  const shopIds = await shopIdsByHost(manager, [...new Set(candidates.flat())]);
  const shops = await manager.findBy(Shop, { id: In([...shopIds.values()]) });
  const shopById = new Map(shops.map((shop) => [shop.id, shop]));
  return candidates.map((hosts) => {
    const known = hosts.find((host) => shopIds.has(host));
    return known === undefined ? null : (shopById.get(shopIds.get(known)!) ?? null);
  });
}

/**
 * The oldest shop of the active brand that is known by each host: by its home page, else by another address that was
 * approved for one of its shops. A brand that was merged away still leads to the one that it is part of now. Of several
 * brands with one host, the one with the oldest shop counts.
 */
async function shopIdsByHost(manager: EntityManager, hosts: readonly string[]): Promise<Map<string, number>> {
  const rows: { host: string; shop_id: number }[] = await manager.query(
    // UNION and not UNION ALL: a loop of merges, which an import may bring, ends where it began.
    `WITH RECURSIVE known AS (
       (
         SELECT website_host AS host, 1 AS rank, id, status, merged_into_id
         FROM shop_main WHERE website_host = ANY ($1)
         UNION ALL
         SELECT proposal.source_host, 2, brand.id, brand.status, brand.merged_into_id
         FROM proposals AS proposal
         JOIN shops AS shop ON shop.id = proposal.shop_id
         JOIN shop_main AS brand ON brand.id = shop.shop_main_id
         WHERE proposal.source_host = ANY ($1) AND proposal.proposal_type = 'url' AND proposal.status = 'approved'
       )
       UNION
       SELECT known.host, known.rank, target.id, target.status, target.merged_into_id
       FROM known JOIN shop_main AS target ON target.id = known.merged_into_id
       WHERE known.status = 'merged'
     )
     SELECT DISTINCT ON (known.host) known.host, shops.id AS shop_id
     FROM known JOIN shops ON shops.shop_main_id = known.id
     WHERE known.status = 'active'
     ORDER BY known.host, known.rank, shops.id`,
    [hosts],
  );
  return new Map(rows.map((row) => [row.host, row.shop_id]));
}
