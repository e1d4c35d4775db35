import DataLoader from 'dataloader';
import type { EntityManager, EntityTarget, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { In } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { lookupKeyOf } from './lookup-key.js';

/** Any batch that is one statement, in the request's unit of work; forgets what it holds after every write. */
export function loader<K, V, C = K>(
  uow: UnitOfWork,
  batch: (manager: EntityManager, keys: readonly K[]) => Promise<readonly (V | Error)[]>,
  cacheKeyFn?: (key: K) => C,
): DataLoader<K, V, C> {
  const created = new DataLoader<K, V, C>((keys) => uow.read((manager) => batch(manager, keys)), {
    maxBatchSize: 1_000,
    batchScheduleFn: (dispatch) => void whenAnswered(uow, dispatch),
    ...(cacheKeyFn && { cacheKeyFn }),
  });
  uow.onWrite(() => void created.clearAll());
  return created;
}

/**
 * Once everybody who waits for an answer has had it, and has asked for more: lists that are read at the same time so load
 * what belongs to them together, however their answers arrive.
 */
async function whenAnswered(uow: UnitOfWork, dispatch: () => void): Promise<void> {
  await uow.answers();
  // As DataLoader itself does it: after all promises that are settled by now.
  await Promise.resolve();
  process.nextTick(dispatch);
}

type Key<E> = Extract<keyof E, string>;

/**
 * One row by a unique column: `companyById = loadOne(uow, Company, 'id')`. Null where there is none, also for a key that
 * the column cannot hold.
 */
export function loadOne<E extends ObjectLiteral, P extends Key<E>>(
  uow: UnitOfWork,
  entity: EntityTarget<E>,
  property: P,
  where: FindOptionsWhere<E> = {},
): DataLoader<NonNullable<E[P]>, E | null> {
  return loader<NonNullable<E[P]>, E | null>(uow, async (manager, keys) => {
    const groups = await groupsOf(manager, entity, property, keys, (possible) =>
      manager.findBy(entity, { ...where, [property]: In(possible) }),
    );
    return groups.map(([row]) => row ?? null);
  });
}

/**
 * All rows by a column that is not unique, for small fixed lists (a company's branches): `[]` where there are none.
 * Lists that can grow are connections: see `connectionByParent`.
 */
export function loadMany<E extends ObjectLiteral, P extends Key<E>>(
  uow: UnitOfWork,
  entity: EntityTarget<E>,
  property: P,
  options: { readonly order: FindOptionsOrder<E>; readonly where?: FindOptionsWhere<E> },
): DataLoader<NonNullable<E[P]>, E[]> {
  return loader<NonNullable<E[P]>, E[]>(uow, (manager, keys) =>
    groupsOf(manager, entity, property, keys, (possible) =>
      manager.find(entity, {
        where: { ...options.where, [property]: In(possible) } as FindOptionsWhere<E>,
        order: options.order,
      }),
    ),
  );
}

/** The rows of every key. Asks nothing when no row can have any of the keys. */
async function groupsOf<E extends ObjectLiteral, K>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  property: Key<E>,
  keys: readonly K[],
  find: (possible: K[]) => Promise<E[]>,
): Promise<E[][]> {
  const lookupKey = lookupKeyOf(manager.dataSource, manager.dataSource.getMetadata(entity), property);
  const possible = keys.filter((key) => lookupKey(key) !== null);
  const rows = possible.length > 0 ? await find(possible) : [];
  const groups = Map.groupBy(rows, (row) => lookupKey(row[property]));
  return keys.map((key) => {
    const wanted = lookupKey(key);
    return (wanted !== null && groups.get(wanted)) || [];
  });
}
