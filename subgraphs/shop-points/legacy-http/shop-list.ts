import type { EntityManager } from 'typeorm';

/** A shop as the browser extension knows it. */
export interface ListedShop {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly alternative_urls: readonly string[];
}

/**
 * Every active brand that has a shop, by its oldest shop, oldest first: the extension takes the first one that fits an
 * address. Its other addresses are those that were approved for any of its shops, and the viewer's own proposals.
 */
export function listShops(manager: EntityManager): Promise<ListedShop[]> {
  return manager.query(
    `WITH own AS (SELECT app.member_id() AS id),
     proposed AS (
       SELECT shop.shop_main_id, proposal.source_url, min(proposal.id) AS id
       FROM proposals AS proposal JOIN shops AS shop ON shop.id = proposal.shop_id
       WHERE proposal.proposal_type = 'url'
         AND (proposal.status = 'approved' AND proposal.source_host IS NOT NULL
           OR proposal.user_id = (SELECT id FROM own))
       GROUP BY shop.shop_main_id, proposal.source_url
     ),
     addresses AS (
       SELECT shop_main_id, array_agg(source_url ORDER BY id) AS urls FROM proposed GROUP BY shop_main_id
     )
     SELECT shop.id, brand.canonical_name AS name, coalesce(brand.website, '') AS url,
       coalesce(addresses.urls, '{}') AS alternative_urls
     FROM shop_main AS brand
     JOIN (SELECT shop_main_id, min(id) AS id FROM shops GROUP BY shop_main_id) AS shop ON shop.shop_main_id = brand.id
     LEFT JOIN addresses ON addresses.shop_main_id = brand.id
     WHERE brand.status = 'active'
     ORDER BY shop.id`,
  );
}
