import type { EntityManager } from 'typeorm';
import { advisoryLock } from '../../../platform/database/advisory-lock.js';

/**
 * Locks that hold until the transaction ends. Advisory ones: a moderator may state rates but not change the shop, and
 * PostgreSQL lets nobody lock a row that they may not change.
 */

/** One at a time for all that concerns a brand: its names, its shops, their rates. */
export async function lockBrand(manager: EntityManager, shopMainId: string): Promise<void> {
  await advisoryLock(manager, `shop_main ${shopMainId}`);
}

/** The same for a shop that has no brand. */
export async function lockLoneShop(manager: EntityManager, shopId: number): Promise<void> {
  await advisoryLock(manager, `shops ${shopId}`);
}

/** One at a time enters a name, however it is spelt. */
export async function lockShopName(manager: EntityManager, name: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('shop name'), hashtext(app.fold_shop_name($1)))`, [name]);
}
