import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Databases } from './databases.js';

/**
 * Marks that the demo data are in this database, in the transaction that loads them.
 *
 * @returns Whether that was still to be done.
 */
export async function markDemoLoaded(manager: EntityManager, now: Date): Promise<boolean> {
  const marked: unknown[] = await manager.query(
    `INSERT INTO app.meta (key, value) VALUES ('demo', $1) ON CONFLICT DO NOTHING RETURNING key`,
    [{ loadedAt: now }],
  );
  return marked.length > 0;
}

/** Whether all databases have the demo data; without reading any subgraph's code. */
export async function isDemoLoaded(databases: Databases): Promise<boolean> {
  return (await Promise.all(Object.values(databases).map(({ appUrl }) => isMarked(appUrl)))).every(Boolean);
}

async function isMarked(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string | null }>(`SELECT to_regclass('app.meta') AS table`);
    if (rows[0]!.table === null) return false;
    const { rowCount } = await client.query(`SELECT FROM app.meta WHERE key = 'demo'`);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
