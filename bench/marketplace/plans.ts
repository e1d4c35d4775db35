import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { clusterPaths } from '../../platform/postgres/cluster.js';
import type { BenchDatabase } from './database.js';

/** To be loaded by the server from its start. */
export const PLANS = { session_preload_libraries: 'auto_explain' } as const;

/** From now on new connections to the database have every plan noted in the server's log, those in functions too. */
export async function notePlans({ adminUrl, database }: BenchDatabase, on: boolean): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const [setting, value] of Object.entries(SETTINGS)) {
      await client.query(`ALTER DATABASE "${database}" ${on ? `SET ${setting} = '${value}'` : `RESET ${setting}`}`);
    }
  } finally {
    await client.end();
  }
}

const SETTINGS = {
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
};

/** The plans of what is run meanwhile. */
export async function plansOf({ dataDir }: BenchDatabase, work: () => Promise<unknown>): Promise<string[]> {
  const { log } = clusterPaths(dataDir);
  const before = (await readFile(log, 'utf8')).length;
  await work();
  const noted = (await readFile(log, 'utf8')).slice(before);
  // One entry for each; its lines are indented.
  return noted.split(/^(?=\d{4}-\d\d-\d\d )/m).filter((entry) => entry.includes('plan:'));
}

/** The lines of plans that say how a table is read. */
export function accessesOf(plans: readonly string[]): string[] {
  const accesses = plans.flatMap((plan) =>
    [
      ...plan.matchAll(
        /\b((?:Parallel )?(?:Seq|Index|Index Only|Bitmap Index) Scan[^(\n]*)\(.*?rows=([\d.]+) loops=(\d+)/g,
      ),
    ].map(([, access, rows, loops]) => `${access!.trim()}: ${Math.round(Number(rows) * Number(loops))} rows`),
  );
  return [...new Set(accesses)];
}
