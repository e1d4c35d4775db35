import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createInternalSigner } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { silentLogger } from '../../platform/log/log.js';
import { memoryPubSub } from '../../platform/pubsub/memory.js';
import { startSubgraph } from '../../platform/subgraph/start.js';
import marketplace from '../../subgraphs/marketplace/subgraph.js';
import { ownMs, serverMs } from '../processor-time.js';
import { DASHBOARDS, settlementPages, type Page } from './answers.js';
import { openBenchDatabase, type BenchDatabase } from './database.js';
import { fill } from './fill.js';
import { quantile } from './load.js';
import { accessesOf, notePlans, PLANS, plansOf } from './plans.js';
import { type Size } from './rows.js';
import { measureRun } from './settling.js';

/** What a dashboard may take. */
const GOAL_MS = 50;

/** Jobs would settle what is to be looked at. */
const definition = { ...marketplace, jobs: () => [] };

export interface Reading {
  readonly size: Size;
  readonly times: number;
  /** Whether plans are printed in full. */
  readonly plans: boolean;
}

/** Everything that administrators look at, among very many events. @returns what missed its goal */
export async function measureReads(dataDir: string, { size, times, plans }: Reading): Promise<string[]> {
  const now = await filled(dataDir, size);
  const missed: string[] = [];
  // A server that has just started: what its first answers need it has to read.
  await using database = await openBenchDatabase(dataDir, PLANS);
  await notePlans(database, false);
  const asOwner = new Client({ connectionString: database.ownerUrl });
  await asOwner.connect();
  await asOwner.query(PRESENT_AGAIN);
  const largest = await asOwner.query<{ id: string }>(LARGEST_SETTLEMENT);
  await asOwner.end();
  const pages = [...DASHBOARDS, ...settlementPages(largest.rows[0]!.id)];
  console.log('milliseconds                            first      p50      p95      max      cpu');
  await withSubgraph(database, now, async (answer) => {
    for (const page of pages) {
      const { first, p50, p95, max, cpu } = await measure(database, () => answer(page), times);
      const columns = [first, p50, p95, max, cpu].map((ms) => ms.toFixed(1).padStart(9));
      console.log(`${page.name.padEnd(36)}${columns.join('')}`);
      if (p95 >= GOAL_MS) missed.push(page.name);
    }
  });
  await measureRun(database);
  await notePlans(database, true);
  await withSubgraph(database, now, async (answer) => {
    for (const page of pages) {
      // PostgreSQL settles for a plan that fits all parameters after the fifth time.
      for (let n = 0; n < 6; n++) await answer(page);
      const noted = await plansOf(database, () => answer(page));
      console.log(`\n== ${page.name} ==\n${(plans ? noted : accessesOf(noted)).join('\n')}`);
    }
  });
  await notePlans(database, false);
  return missed;
}

/** @returns the instant that the data take for now */
async function filled(dataDir: string, size: Size): Promise<Date> {
  await using database = await openBenchDatabase(dataDir, LOADING);
  // Migrates.
  await withSubgraph(database, new Date(), async () => undefined);
  const url = new URL(database.adminUrl);
  url.pathname = `/${database.database}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  const { rows } = await client.query<{ value: { now: string } }>(`SELECT value FROM app.meta WHERE key = 'bench'`);
  await client.end();
  if (rows[0] !== undefined) return new Date(rows[0].value.now);
  const [began, now] = [performance.now(), new Date()];
  await fill(url.href, { size, anchor: { now } }, (step) => {
    console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${step}`);
  });
  return now;
}

const LOADING = {
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  shared_buffers: '512MB',
  autovacuum: 'off',
};

/** As if they had sent heartbeats since the data were made. */
const PRESENT_AGAIN = `
  UPDATE presence_sessions SET last_seen_at = now() - random() * interval '30 seconds'
  WHERE status = 'online' AND last_seen_at < now()`;

const LARGEST_SETTLEMENT = `
  SELECT settlements.id FROM settlements JOIN thinkers ON thinkers.id = beneficiary_id
  WHERE public_id = 'bench-0' ORDER BY period_from DESC LIMIT 1`;

async function withSubgraph(
  { appUrl, ownerUrl }: BenchDatabase,
  now: Date,
  work: (answer: (page: Page) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const key = await generateKey('EdDSA');
  const signer = createInternalSigner(key);
  await using pubsub = memoryPubSub();
  await using subgraph = await startSubgraph(definition, {
    databaseUrl: appUrl,
    ownerUrl,
    gatewayKey: publicJwk(key),
    cursorSecret: randomUUID(),
    emailHashPepper: randomUUID(),
    env: {},
    pubsub,
    log: silentLogger(),
    clock: () => now,
  });
  await work((page) => page.answer(subgraph, signer));
}

interface Measured {
  /** Milliseconds, as the others. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Processor time of one answer, PostgreSQL's and ours. */
  readonly cpu: number;
}

/** One after the other: what an answer takes, not how many fit into a second. */
async function measure({ dataDir }: BenchDatabase, answer: () => Promise<unknown>, times: number): Promise<Measured> {
  const timed = async () => {
    const began = performance.now();
    await answer();
    return performance.now() - began;
  };
  const spent = async () => ownMs() + (await serverMs(dataDir));
  const first = await timed();
  for (let n = 0; n < 5; n++) await answer();
  const before = await spent();
  const took: number[] = [];
  for (let n = 0; n < times; n++) took.push(await timed());
  const cpu = ((await spent()) - before) / times;
  return { first, p50: quantile(took, 0.5), p95: quantile(took, 0.95), max: Math.max(...took), cpu };
}
