import { Client } from 'pg';
import { system } from '../../platform/identity/viewer.js';
import type { Database } from '../../platform/database/database.js';
import { lastDaysBefore } from '../../platform/period.js';
import type { MarketplaceServices } from '../../subgraphs/marketplace/services.js';
import * as sql from '../../subgraphs/marketplace/stats/stats.sql.js';

/** What a dashboard may take. */
const GOAL_MS = 50;

interface Dashboard {
  readonly name: string;
  readonly statement: string;
  readonly parameters: readonly unknown[];
}

/** Every statement behind the dashboards, one after the other, as the service runs it. Gives the names of the slow. */
export async function measureDashboards(
  {
    services,
    database,
    appUrl,
    ownerUrl,
  }: {
    readonly services: MarketplaceServices;
    readonly database: Database;
    readonly appUrl: string;
    readonly ownerUrl: string;
  },
  { times, plans }: { readonly times: number; readonly plans: boolean },
): Promise<string[]> {
  {
    await using uow = database.unitOfWork(system);
    const began = performance.now();
    await services.stats.fold(uow);
    console.log(`adding up everything for the first time: ${(performance.now() - began).toFixed(0)} ms\n`);
  }
  // As autovacuum does in the background, sooner or later.
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('VACUUM ANALYZE stat_deltas, stat_totals');
  await owner.end();
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query(`SELECT set_config('app.roles', 'service', false)`);
    const slow: string[] = [];
    console.log('statement                 p50        p95        max   (ms)');
    for (const { name, statement, parameters } of dashboards()) {
      const took: number[] = [];
      for (let n = 0; n < times; n++) {
        const began = performance.now();
        await client.query(statement, [...parameters]);
        took.push(performance.now() - began);
      }
      took.sort((a, b) => a - b);
      const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!;
      const row = [at(0.5), at(0.95), took.at(-1)!].map((ms) => ms.toFixed(1).padStart(8));
      console.log(`${name.padEnd(22)} ${row.join('   ')}`);
      if (at(0.95) >= GOAL_MS) slow.push(name);
      if (plans) {
        const plan = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF) ${statement}`, [
          ...parameters,
        ]);
        console.log(plan.rows.map((line) => `    ${line['QUERY PLAN']}`).join('\n'));
      }
    }
    return slow;
  } finally {
    await client.end();
  }
}

function dashboards(): Dashboard[] {
  const now = new Date();
  const month = lastDaysBefore(now, 30);
  const period = [month.from, month.to];
  return [
    { name: 'active sessions', statement: sql.activeSessions, parameters: [] },
    { name: 'popular pair codes', statement: sql.popularPairCodes, parameters: [...period, 20] },
    { name: 'bookings per day', statement: sql.bookingsPerDay, parameters: period },
    { name: 'template utilisation', statement: sql.templateUtilisation, parameters: period },
    { name: 'mortgages', statement: sql.mortgages, parameters: [] },
    { name: 'transfer totals', statement: sql.transfers, parameters: period },
    { name: 'events of 30 days', statement: sql.eventCounts, parameters: [month.from] },
    { name: 'events of 7 days', statement: sql.eventsByType, parameters: [lastDaysBefore(now, 7).from] },
    { name: 'events of 24 hours', statement: sql.eventsByType, parameters: [lastDaysBefore(now, 1).from] },
    { name: 'newest 50 events', statement: sql.newestByType, parameters: [50] },
    {
      name: 'newest 20 events',
      statement: 'SELECT * FROM events ORDER BY created_at DESC, id DESC LIMIT 20',
      parameters: [],
    },
  ];
}
