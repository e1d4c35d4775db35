import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { silentLogger } from '../../platform/log/log.js';
import { memoryPubSub } from '../../platform/pubsub/memory.js';
import { startSubgraph } from '../../platform/subgraph/start.js';
import definition from '../../subgraphs/marketplace/subgraph.js';
import { ownMs, serverMs } from '../processor-time.js';
import { bareClient, CONNECTIONS, startServices, type Contestant, type Services } from './contestants.js';
import type { BenchDatabase } from './database.js';
import { load, median, type Load } from './load.js';
import { booking, crowd, heartbeat, type Operation } from './operations.js';
import { seed, viewerOf } from './people.js';
import { takenDown, template, type Statements } from './statements.js';

export interface Effort {
  readonly seconds: number;
  readonly rounds: number;
  readonly vouchers: number;
}

/** Heartbeats and bookings, by three ways to the same database. */
export async function measureWrites(database: BenchDatabase, { seconds, rounds, vouchers }: Effort): Promise<void> {
  const statements = await recorded(database, vouchers);
  await using services = await startServices(database);
  await using owner = await connected(database.ownerUrl);
  for (const operation of [heartbeat, booking]) {
    const example = statements.get(operation)!;
    // The first was the recorded one.
    let done = 1;
    const next = () => {
      if (operation === booking && done === vouchers - 2 * CROWDS)
        throw new Error('All vouchers are booked: ask for more of them.');
      return done++;
    };
    const renamed = template(example, operation.names(0));
    await using bare = await bareClient(database, (n) => renamed(operation.names(n)));
    const contestants = [bare, services.subgraph(operation), services.gateway(operation)];
    for (const { run } of contestants)
      await load(run, { connections: CONNECTIONS, seconds: Math.min(seconds, 3), next });

    printHeader(operation, example);
    const ratios = contestants.map((): number[] => []);
    for (let round = 1; round <= rounds; round++) {
      let base: number | undefined;
      for (const [index, contestant] of contestants.entries()) {
        const measured = await measure({ database, services, owner }, operation, contestant, { seconds, next });
        base ??= measured.perSecond;
        ratios[index]!.push(measured.perSecond / base);
        printRound(round, contestant, measured, measured.perSecond / base);
      }
    }
    for (const [index, { name }] of contestants.entries()) {
      if (index > 0) console.log(`median  ${name}: ${median(ratios[index]!).toFixed(2)} x bare`);
    }
  }
  await measureCrowds({ database, services, owner }, vouchers);
}

const CROWDS = 5;
const CROWD = 200;

/** Many at one slot, which one gets. */
async function measureCrowds({ services, owner }: Bench, vouchers: number): Promise<void> {
  console.log(`\n${CROWD} bookings of one slot at once, ${CROWDS} times`);
  for (const way of ['subgraph', 'gateway'] as const) {
    const took: number[] = [];
    for (let round = 0; round < CROWDS; round++) {
      // From the end: the others have been booked from the beginning.
      const operation = crowd(vouchers - 1 - round - (way === 'gateway' ? CROWDS : 0));
      const before = await countOf(owner, operation.done);
      const { run } = services[way](operation);
      const began = performance.now();
      await Promise.all(Array.from({ length: CROWD }, (_, n) => run(n, 0)));
      took.push(performance.now() - began);
      const won = (await countOf(owner, operation.done)) - before;
      if (won !== 1) throw new Error(`${won} got the same slot.`);
    }
    const perSecond = (CROWD / median(took)) * 1_000;
    console.log(
      `${way.padEnd(12)} ${median(took).toFixed(0)} ms for all, ${perSecond.toFixed(0)} answers/s, one of them yes`,
    );
  }
}

async function connected(url: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

async function countOf(client: Client, sql: string): Promise<number> {
  return (await client.query<{ count: number }>(sql)).rows[0]!.count;
}

interface Measured extends Load {
  /** Processor time of one operation in milliseconds, by who took it. */
  readonly cpu: Readonly<Record<'postgres' | 'subgraph' | 'gateway' | 'client', number>>;
}

interface Bench {
  readonly database: BenchDatabase;
  readonly services: Services;
  readonly owner: Client;
}

async function measure(
  { database: { dataDir }, services, owner }: Bench,
  { done }: Operation,
  { name, run }: Contestant,
  how: { readonly seconds: number; readonly next: () => number },
): Promise<Measured> {
  const spent = async () => {
    const { subgraph, gateway } = await services.cpuMs();
    return { postgres: await serverMs(dataDir), subgraph: subgraph ?? 0, gateway: gateway ?? 0, client: ownMs() };
  };
  const stored = await countOf(owner, done);
  const before = await spent();
  const measured = await load(run, { connections: CONNECTIONS, ...how });
  const after = await spent();
  const come = (await countOf(owner, done)) - stored;
  if (come !== measured.count) throw new Error(`${name}: of ${measured.count} only ${come} have come to pass.`);
  const each = (who: keyof typeof after) => (after[who] - before[who]) / measured.count;
  const cpu = {
    postgres: each('postgres'),
    subgraph: each('subgraph'),
    gateway: each('gateway'),
    client: each('client'),
  };
  return { ...measured, cpu };
}

function printHeader({ name }: Operation, example: Statements): void {
  console.log(`\n${name}: ${example.length} messages to PostgreSQL, an answer each`);
  console.log('                                                         cpu ms for each of them');
  console.log('round  by               /s   p50 ms   p99 ms   x bare   postgres  subgraph   gateway    client');
}

function printRound(round: number, { name }: Contestant, { perSecond, p50, p99, cpu }: Measured, ratio: number): void {
  const columns = [
    perSecond.toFixed(0).padStart(6),
    p50.toFixed(1).padStart(9),
    p99.toFixed(1).padStart(9),
    ratio.toFixed(2).padStart(9),
    ...[cpu.postgres, cpu.subgraph, cpu.gateway, cpu.client].map((ms) => ms.toFixed(2).padStart(10)),
  ];
  console.log(`${String(round).padStart(5)}  ${name.padEnd(12)}${columns.join('')}`);
}

/** What the subgraph sends for each operation, once everybody and everything has been seen before. */
async function recorded({ appUrl, ownerUrl }: BenchDatabase, vouchers: number): Promise<Map<Operation, Statements>> {
  await using pubsub = memoryPubSub();
  await using subgraph = await startSubgraph(definition, {
    databaseUrl: appUrl,
    ownerUrl,
    gatewayKey: publicJwk(await generateKey('EdDSA')),
    cursorSecret: randomUUID(),
    emailHashPepper: randomUUID(),
    env: {},
    pubsub,
    log: silentLogger(),
  });
  await seed(ownerUrl, vouchers);
  const run = async (operation: Operation) => {
    const viewer = viewerOf(operation.person(0));
    const { query } = operation;
    const answer = await subgraph.execute({
      query,
      variables: operation.variables(0),
      viewer,
      requestId: randomUUID(),
    });
    if (!JSON.stringify(answer).includes(`"${operation.success}"`)) throw new Error(JSON.stringify(answer));
  };
  // Opens the session, which the next one prolongs.
  await run(heartbeat);
  const statements = new Map<Operation, Statements>();
  for (const operation of [heartbeat, booking]) {
    statements.set(operation, await takenDown(viewerOf(operation.person(0)).userId!, () => run(operation)));
  }
  return statements;
}
