import type { EntityManager } from 'typeorm';
import { advisoryLock } from '../../../platform/database/advisory-lock.js';
import { Shop } from './shop.entity.js';

/**
 * Locks that hold until the transaction ends. Advisory ones: a moderator may state rates but not change the shop, and
 * PostgreSQL lets nobody lock a row that they may not change.
 *
 * Who needs the lock of names takes it before any lock of a brand, and the locks of several brands at once: nobody waits
 * for somebody who waits for them.
 */

/** One at a time enters a new name, whatever it is: names are compared with all others. */
export async function lockShopNames(manager: EntityManager): Promise<void> {
  await advisoryLock(manager, 'shop names');
}

const brandLock = (shopMainId: string): string => `shop_main ${shopMainId}`;

/** Of the brand that a shop belongs to, or of the shop itself when it has none. */
export const lockOfShop = ({ id, shopMainId }: Pick<Shop, 'id' | 'shopMainId'>): string =>
  shopMainId === null ? `shops ${id}` : brandLock(shopMainId);

/** One at a time for all that concerns a brand: its names, its shops, their rates. */
export async function lockBrands(manager: EntityManager, ...shopMainIds: string[]): Promise<void> {
  await advisoryLock(manager, ...shopMainIds.map(brandLock));
}

/**
 * Locks the brand that a shop belongs to, or the shop itself when it has none, and gives the shop as it is under the
 * lock. Null when there is no such shop.
 */
export function lockShopBrand(manager: EntityManager, shopId: number): Promise<Shop | null> {
  return lockWhatIsFound(
    manager,
    () => manager.findOneBy(Shop, { id: shopId }),
    (shop) => (shop === null ? [] : [lockOfShop(shop)]),
  );
}

/** The same for several brands: see `lockWhatIsFound`. */
export function lockFoundBrands<Found>(
  manager: EntityManager,
  find: () => Promise<Found>,
  shopMainIdsOf: (found: Found) => readonly string[],
): Promise<Found> {
  return lockWhatIsFound(manager, find, (found) => shopMainIdsOf(found).map(brandLock));
}

/**
 * Looks, locks what has been found, and looks again: whoever held a lock before may have moved a shop to another brand.
 * Then the locks are given back before the others are taken, so that nobody who waits for a brand holds another one.
 */
export async function lockWhatIsFound<Found>(
  manager: EntityManager,
  find: () => Promise<Found>,
  locksOf: (found: Found) => readonly string[],
): Promise<Found> {
  let wanted = locksOf(await find());
  for (;;) {
    await manager.query('SAVEPOINT before_locks');
    await advisoryLock(manager, ...wanted);
    const found = await find();
    const concerned = locksOf(found);
    if (isSame(wanted, concerned)) {
      await manager.query('RELEASE SAVEPOINT before_locks');
      return found;
    }
    await manager.query('ROLLBACK TO SAVEPOINT before_locks');
    await manager.query('RELEASE SAVEPOINT before_locks');
    wanted = concerned;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).symmetricDifference(new Set(others)).size === 0;
}
