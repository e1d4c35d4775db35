import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { canPin, nodeCommand } from '../gateway/cores.js';
import { startGateway, type GatewayProcess } from '../gateway/processes.js';
import { supergraphOf, type Location } from '../gateway/supergraph.js';
import { ITEMS, queries, type Counts, type Order } from './items.js';
import { Watchers, type Client } from './watchers.js';

/** `npm run bench:subscriptions`. See README.md beside this file. */

const { values } = parseArgs({
  options: {
    watchers: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '5' },
  },
});
const [count, seconds] = [Number(values.watchers), Number(values.seconds)];
const SUBGRAPHS = fileURLToPath(new URL('./subgraphs-main.ts', import.meta.url));
const MEMORY_PROBE = fileURLToPath(new URL('../gateway/memory-probe.ts', import.meta.url));

interface Scenario {
  readonly name: string;
  readonly clients: readonly Client[];
  /** Results for each client that are made due at once when the gateway shall show how fast it can be. */
  readonly burst: number;
  /** Results a second when the lag is measured. */
  readonly rate: number;
  /** The items of the next events, so that all clients together get `results`. */
  readonly events: (results: number) => string[];
}

const everyItem = Array.from({ length: ITEMS }, (_, index) => String(index + 1));
let turn = 0;

const oneItem = {
  // Below what the gateway keeps for a client.
  burst: 50,
  rate: 5_000,
  events: (results: number) => Array.from({ length: Math.max(1, Math.round(results / count)) }, () => '1'),
};

const scenarios: readonly Scenario[] = [
  {
    name: `${count} watchers of one item`,
    clients: Array.from({ length: count }, () => ({ query: queries.everybody, id: '1' })),
    ...oneItem,
  },
  {
    name: `${count} watchers of one item, each somebody else, who have to be admitted`,
    clients: Array.from({ length: count }, (_, index) => ({
      query: queries.members,
      id: '1',
      sessionToken: `member-${index}`,
    })),
    ...oneItem,
  },
  {
    name: `${count} watchers of different items`,
    clients: Array.from({ length: count }, (_, index) => ({
      query: queries.everybody,
      id: everyItem[index % ITEMS]!,
    })),
    // Each result has its own fetch, which the subgraph must answer within its deadline.
    burst: 1,
    rate: 300,
    events: (results) =>
      Array.from(
        { length: Math.max(1, Math.round((results * ITEMS) / count)) },
        () => everyItem[turn++ % Math.min(count, ITEMS)]!,
      ),
  },
];

async function run(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const key = await generateKey('EdDSA');
  const [command, args] = nodeCommand('the rest', ['--import', 'tsx', SUBGRAPHS, JSON.stringify(publicJwk(key))]);
  const subgraphs = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  stack.defer(() => void subgraphs.kill());
  const [locations] = (await once(subgraphs, 'message')) as [Location[]];
  const SUPERGRAPH = join(folder, 'supergraph.graphql');
  await writeFile(SUPERGRAPH, supergraphOf(locations));

  console.log(`Node ${process.version}. ${canPin ? 'The gateway has a core of its own.' : 'Nothing is pinned.'}`);
  for (const scenario of scenarios) {
    await using gateway = await startGateway(
      {
        SUPERGRAPH,
        GATEWAY_PRIVATE_JWK: JSON.stringify(key),
        MAX_CONNECTIONS_PER_ADDRESS: String(2 * count),
      },
      ['--expose-gc', '--import', 'tsx', '--import', MEMORY_PROBE],
    );
    await measure(scenario, gateway, subgraphs);
  }
}

async function measure(scenario: Scenario, gateway: GatewayProcess, subgraphs: ChildProcess): Promise<void> {
  const { name, clients, burst, rate, events } = scenario;
  const items = new Set(clients.map(({ id }) => id)).size;
  const publish = (results: number) => {
    const publish = events(results);
    subgraphs.send({ publish } satisfies Order);
    return (publish.length * count) / items;
  };
  // What one client makes the gateway load and compile is not what a client costs.
  await (await Watchers.connect(gateway.url, clients.slice(0, 1)))[Symbol.asyncDispose]();
  const atConnect = await countsOnce(subgraphs);
  const before = await gateway.memory();
  await using watchers = await Watchers.connect(gateway.url, clients);
  await untilWatching(gateway.url, count);
  const { streams } = await countsOnce(subgraphs, (counts) => counts.streams >= items);
  const after = await gateway.memory();

  let due = publish(count * burst);
  const arrive = async () => {
    if (!(await watchers.until(due, 60_000))) throw new Error(`Only ${watchers.received} of ${due} results came.`);
  };
  await arrive();
  const atStart = await countsOnce(subgraphs);
  const cpuAtStart = await gateway.cpuSeconds();

  // As fast as it goes: the next burst when all clients have got the one before.
  const started = performance.now();
  const base = due;
  while (performance.now() - started < seconds * 1_000) {
    due += publish(count * burst);
    await arrive();
  }
  const perSecond = (due - base) / ((performance.now() - started) / 1_000);
  const cpu = ((await gateway.cpuSeconds()) ?? NaN) - (cpuAtStart ?? NaN);
  const atEnd = await countsOnce(subgraphs);
  const eventsSent = ((due - base) * items) / count;

  // At an even pace, for the lag.
  watchers.lags = [];
  const pace = performance.now();
  const first = due;
  const step = Math.max(count / items, rate / 100);
  while (performance.now() - pace < seconds * 1_000) {
    due += publish(step);
    const next = pace + ((due - first) / rate) * 1_000;
    await setTimeout(Math.max(0, next - performance.now()));
  }
  const isWhole = await watchers.until(due, 30_000);

  const lags = watchers.lags.toSorted((one, other) => one - other);
  const at = (share: number) => (lags[Math.min(lags.length - 1, Math.floor(lags.length * share))] ?? NaN).toFixed(1);
  const kilobytes = (key: 'heapUsed' | 'rss') => ((after[key] - before[key]) / count / 1_024).toFixed(1);
  console.log(`
${name}
  upstreams                          ${streams}
  questions who may watch            ${atEnd.admissions - atConnect.admissions}
  entity fetches for each event      ${((atEnd.entityFetches - atStart.entityFetches) / eventsSent).toFixed(2)}
  results a second, flat out         ${perSecond.toFixed(0)}
  processor time of a result         ${((cpu / (due - base)) * 1_000_000).toFixed(1)} µs
  lag at ${rate} results a second    p50 ${at(0.5)} ms, p99 ${at(0.99)} ms
  memory of a watcher                ${kilobytes('heapUsed')} KB of heap, ${kilobytes('rss')} KB resident
  results lost                       ${isWhole ? watchers.gaps : `${due - watchers.received} (${watchers.gaps} gaps told)`}`);
}

/** Until the gateway has begun what they have asked for. */
async function untilWatching(gateway: URL, watchers: number): Promise<void> {
  const line = `\nkontor_subscription_watchers ${watchers}\n`;
  while (!(await (await fetch(new URL('/metrics', gateway))).text()).includes(line)) await setTimeout(50);
}

async function countsOnce(subgraphs: ChildProcess, holds: (counts: Counts) => boolean = () => true): Promise<Counts> {
  for (;;) {
    subgraphs.send('count' satisfies Order);
    const [counts] = (await once(subgraphs, 'message')) as [Counts];
    if (holds(counts)) return counts;
    await setTimeout(20);
  }
}

await run();
