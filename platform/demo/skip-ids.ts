import type { EntityManager } from 'typeorm';

/**
 * Ids 1 to `count` that the demo data have taken, the table's sequence must not give again. The service may draw from a
 * sequence but not set it.
 */
export async function skipIds(manager: EntityManager, table: string, count: number): Promise<void> {
  await manager.query(`SELECT count(nextval(pg_get_serial_sequence($1, 'id'))) FROM generate_series(1, $2::int)`, [
    table,
    count,
  ]);
}
