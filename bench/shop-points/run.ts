import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Client } from 'pg';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { silentLogger } from '../../platform/log/log.js';
import { clusterPaths } from '../../platform/postgres/cluster.js';
import { provision } from '../../platform/postgres/provision.js';
import { startPostgres } from '../../platform/postgres/server.js';
import { memoryPubSub } from '../../platform/pubsub/memory.js';
import { startSubgraph } from '../../platform/subgraph/start.js';
import definition from '../../subgraphs/shop-points/subgraph.js';
import { ownMs, serverMs } from '../processor-time.js';
import { fill, LARGE_TABLES, type Size } from './data.js';
import { moderator, queriesFor, type BenchQuery, type ShopPoints } from './queries.js';

/** `npm run bench:shop-points`: search and optimiser among a million names and five million rates. See README.md. */

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rates: { type: 'string', default: '5000000' },
    times: { type: 'string', default: '300' },
    plans: { type: 'boolean', default: false },
    data: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const [scale, times] = [Number(values.scale), Number(values.times)];
if (!(scale > 0 && times > 0)) {
  console.error(
    'npm run bench:shop-points -- [--scale 0.1] [--rates 5000000] [--times 300] [--plans] [--data <folder>] [--only optimiser]',
  );
  process.exit(1);
}
const size: Size = {
  brands: Math.round(200_000 * scale),
  variants: Math.round(1_000_000 * scale),
  rates: Math.round(Number(values.rates) * scale),
};

/** How often everything is asked before it is measured, each time about something else. */
const WARM_UP = 200;

async function run(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const dataDir = values.data ?? (await mkdtemp(join(tmpdir(), 'kontor-bench-')));
  if (values.data === undefined) stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const server = stack.use(
    await startPostgres({
      dataDir,
      log: silentLogger(),
      settings: {
        fsync: 'off',
        synchronous_commit: 'off',
        full_page_writes: 'off',
        shared_buffers: '2GB',
        max_wal_size: '8GB',
        session_preload_libraries: 'auto_explain',
      },
    }),
  );
  const { 'shop-points': database } = await provision({
    adminUrl: server.adminUrl,
    names: ['shop-points'],
    // The same at every start with the same data.
    secret: new URL(server.adminUrl).password,
  });
  const start = async () =>
    startSubgraph(definition, {
      databaseUrl: database.appUrl,
      ownerUrl: database.ownerUrl,
      gatewayKey: publicJwk(await generateKey('EdDSA')),
      cursorSecret: randomUUID(),
      emailHashPepper: randomUUID(),
      env: {},
      pubsub: stack.use(memoryPubSub()),
      log: silentLogger(),
    });
  // Data that were kept remember that the last run noted their plans, which takes its time.
  await notePlans(server.adminUrl, database.database, false);
  await using subgraph = await start();
  await build(database.ownerUrl);
  const queries = queriesFor(size.brands).filter(({ name }) => name.includes(values.only));
  const results: Result[] = [];
  printHeader();
  // Until the functions of this process are compiled for good, and the server has read what it keeps in memory.
  for (const query of queries) for (let n = 0; n < WARM_UP; n++) await query.ask(subgraph, n);
  for (const query of queries) {
    const result = await measure(subgraph, query, dataDir);
    results.push(result);
    print(result);
  }
  await notePlans(server.adminUrl, database.database, true);
  await using watched = await start();
  const sequential = await showPlans(watched, queries, clusterPaths(dataDir).log);
  const missed = results.filter(({ goal, p95 }) => goal !== null && p95 >= goal);
  for (const { name, goal } of missed) console.error(`Missed: ${name} has a p95 of ${goal} ms or more.`);
  for (const line of sequential) console.error(`Sequential: ${line}`);
  if (missed.length > 0 || sequential.length > 0) process.exitCode = 1;
}

/** Fills the database unless it has been filled before. */
async function build(ownerUrl: string): Promise<void> {
  const began = performance.now();
  const report = (step: string) =>
    console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${step}`);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ value: Size }>(`SELECT value FROM app.meta WHERE key = 'bench'`);
    const there = rows[0]?.value;
    if (there === undefined) {
      await fill(owner, size, report);
      await owner.query(`INSERT INTO users (user_id, role) VALUES ($1, 'moderator')`, [moderator.userId]);
      await owner.query(`INSERT INTO app.meta (key, value) VALUES ('bench', $1)`, [JSON.stringify(size)]);
    } else if (!isDeepStrictEqual(there, size)) {
      throw new Error(`${values.data} holds data of another size: ${JSON.stringify(there)}.`);
    }
  } finally {
    await owner.end();
  }
  report(`${size.brands} brands, ${size.variants} further names, ${size.rates} rates\n`);
}

interface Result extends BenchQuery {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** Processor time of one answer, which tells more than the clock where others run too. */
  readonly cpu: CpuTime;
}

interface CpuTime {
  /** Milliseconds, of this process. */
  readonly node: number;
  /** Of all processes of the server. */
  readonly server: number;
}

/** One after the other: what an answer takes, not how many fit into a second. */
async function measure(subgraph: ShopPoints, query: BenchQuery, dataDir: string): Promise<Result> {
  const took: number[] = [];
  const before = await cpuMs(dataDir);
  for (let n = WARM_UP; n < WARM_UP + times; n++) {
    const began = performance.now();
    await query.ask(subgraph, n);
    took.push(performance.now() - began);
  }
  const after = await cpuMs(dataDir);
  const cpu = { node: (after.node - before.node) / times, server: (after.server - before.server) / times };
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!;
  return { ...query, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: took.at(-1)!, cpu };
}

/** Processor time that this process and all of the server's have taken so far. */
async function cpuMs(dataDir: string): Promise<CpuTime> {
  return { node: ownMs(), server: await serverMs(dataDir) };
}

function printHeader(): void {
  console.log(`${'milliseconds'.padEnd(38)}     p50     p95     p99     max    node  server    goal`);
}

function print({ name, p50, p95, p99, max, cpu, goal }: Result): void {
  const columns = [p50, p95, p99, max, cpu.node, cpu.server].map((value) => value.toFixed(1).padStart(8));
  console.log(`${name.padEnd(36)}${columns.join('')}${String(goal ?? '').padStart(8)}`);
}

/** Whether the server notes every plan, those inside functions too, of connections that are opened from now on. */
async function notePlans(adminUrl: string, database: string, isNoted: boolean): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  for (const [setting, value] of Object.entries({
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
  })) {
    await admin.query(`ALTER DATABASE "${database}" ${isNoted ? `SET ${setting} = '${value}'` : `RESET ${setting}`}`);
  }
  await admin.end();
}

/** Asks everything a few times. @returns the lines of plans that read one of the large tables from end to end */
async function showPlans(subgraph: ShopPoints, queries: readonly BenchQuery[], logFile: string): Promise<string[]> {
  const sequential: string[] = [];
  for (const query of queries) {
    const before = (await readFile(logFile, 'utf8')).length;
    for (let n = 40; n < 47; n++) await query.ask(subgraph, n);
    const plans = plansOf((await readFile(logFile, 'utf8')).slice(before));
    if (values.plans) console.log(`\n== ${query.name} ==\n${plans.join('\n\n')}`);
    else console.log(`\n== ${query.name} ==\n${[...new Set(plans.flatMap(accessesOf))].join('\n')}`);
    for (const access of plans.flatMap(accessesOf)) {
      if (LARGE_TABLES.some((table) => access.startsWith(`Seq Scan on ${table}`)))
        sequential.push(`${query.name}: ${access}`);
    }
  }
  return [...new Set(sequential)];
}

/** What the server has noted, one plan each. */
function plansOf(log: string): string[] {
  return log.split(/^(?=\d{4}-\d\d-\d\d )/m).filter((entry) => entry.includes('plan:'));
}

/** The lines that say how a table is read. */
function accessesOf(plan: string): string[] {
  return [...plan.matchAll(/\b((?:Parallel )?(?:Seq|Index|Index Only|Bitmap Index|Function) Scan[^(\n]*)/g)].map(
    ([, access]) => access!.trim(),
  );
}

await run();
