import type { EntityManager } from 'typeorm';

/**
 * Lets one transaction at a time do something that no row stands for, until it ends. The names are locked in one order
 * whoever asks, so that two transactions never wait for each other.
 */
export async function advisoryLock(manager: EntityManager, ...names: string[]): Promise<void> {
  await manager.query(
    `SELECT pg_advisory_xact_lock(key)
     FROM (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest($1::text[]) AS name ORDER BY key) AS ordered`,
    [names],
  );
}
