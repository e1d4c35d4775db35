import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { loadAccounts } from './accounts.js';
import { loadBusinesses } from './businesses.js';
import { loadRestaurants } from './restaurants.js';
import { loadVisibility } from './visibility.js';

/** Accounts that sign in with `demoPassword`, their businesses, and months of visibility checks. */
export async function loadDemo(uow: UnitOfWork, deps: ServiceDeps, now: Date): Promise<void> {
  const parts: ((manager: EntityManager) => Promise<void>)[] = [
    (manager) => loadAccounts(manager, now),
    (manager) => loadBusinesses(manager, now),
    (manager) => loadVisibility(manager, now, deps.hashEmail),
    (manager) => loadRestaurants(manager, now),
  ];
  await uow.write(async ({ manager }) => {
    for (const load of parts) await load(manager);
  });
}
