import type { EntityManager } from 'typeorm';
import type { ShopMainStatus } from './shop-main.entity.js';

/** A brand that was not merged into another one. */
export interface RootBrand {
  readonly id: string;
  readonly status: ShopMainStatus;
}

/** The brands that merged ones are part of now, by the id of the merged one; every other brand is its own. */
export async function rootsOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, RootBrand>> {
  const rows: (RootBrand & { asked: string })[] = await manager.query(
    // UNION and not UNION ALL: a loop of merges, which an import may bring, ends where it began.
    `WITH RECURSIVE chain AS (
       SELECT id AS asked, id, status, merged_into_id FROM shop_main WHERE id = ANY ($1)
       UNION
       SELECT chain.asked, target.id, target.status, target.merged_into_id
       FROM chain JOIN shop_main AS target ON target.id = chain.merged_into_id WHERE chain.status = 'merged'
     )
     SELECT asked, id, status FROM chain WHERE status <> 'merged'`,
    [ids],
  );
  return new Map(rows.map(({ asked, id, status }) => [asked, { id, status }]));
}
