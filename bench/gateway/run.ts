import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canPin } from './cores.js';
import { CONNECTIONS, load, type LoadResult } from './load.js';
import { startGateway, startSubgraphs, type GatewayProcess } from './processes.js';
import { queries, type BenchQuery } from './queries.js';
import { supergraphOf, type Location } from './supergraph.js';

/** `npm run bench:gateway`: Kontor's executor against the stock one. See README.md beside this file. */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    query: { type: 'string', multiple: true, default: queries.map(({ name }) => name) },
  },
});
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
const asked = queries.filter(({ name }) => values.query.includes(name));
if (!(seconds > 0 && rounds > 0 && asked.length > 0)) {
  console.error(
    `npm run bench:gateway -- [--seconds 5] [--rounds 3] [--query ${queries.map(({ name }) => name).join('|')}]…`,
  );
  process.exit(1);
}

interface Contestant {
  readonly name: string;
  readonly gateway: GatewayProcess;
}

/** The first is what the others are compared with. */
const CONTESTANTS: Record<string, Record<string, string>> = {
  stock: { GATEWAY_EXECUTOR: 'apollo', SHARE_INFLIGHT: 'false' },
  'kontor, shared': { GATEWAY_EXECUTOR: 'kontor', SHARE_INFLIGHT: 'true' },
  'kontor, not shared': { GATEWAY_EXECUTOR: 'kontor', SHARE_INFLIGHT: 'false' },
};

async function run(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const subgraphs = stack.use(await startSubgraphs());
  const SUPERGRAPH = join(folder, 'supergraph.graphql');
  await writeFile(SUPERGRAPH, supergraphOf(subgraphs.locations));
  const contestants: Contestant[] = [];
  for (const [name, env] of Object.entries(CONTESTANTS)) {
    contestants.push({ name, gateway: stack.use(await startGateway({ SUPERGRAPH, ...env })) });
  }

  console.log(`Node ${process.version}, ${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s.`);
  console.log(canPin ? 'The gateways have a core of their own.' : 'No taskset, or no second core: nothing is pinned.');
  for (const query of asked) {
    await verify(query, contestants, subgraphs.locations);
    await measure(query, contestants);
  }
}

/** Prints one line for each run, and the medians of what it is compared with the stock gateway in its round. */
async function measure(query: BenchQuery, contestants: readonly Contestant[]): Promise<void> {
  // The first seconds belong to the compiler of V8 and to the caches of the gateways.
  for (const { gateway } of contestants) await load(gateway.url, query, Math.min(seconds, 3));
  console.log('round  gateway              requests/s     p50 ms     p99 ms     cpu ms    x stock');
  const ratios = contestants.map(() => ({ requests: [] as number[], cpu: [] as number[] }));
  for (let round = 1; round <= rounds; round++) {
    let stock: Run | undefined;
    for (const [index, contestant] of contestants.entries()) {
      const run = await runOnce(contestant, query);
      stock ??= run;
      const ratio = run.requestsPerSecond / stock.requestsPerSecond;
      ratios[index]!.requests.push(ratio);
      if (run.cpuMs !== null && stock.cpuMs !== null) ratios[index]!.cpu.push(stock.cpuMs / run.cpuMs);
      const numbers = [run.requestsPerSecond.toFixed(0), run.p50.toFixed(1), run.p99.toFixed(1)];
      const columns = [...numbers, run.cpuMs?.toFixed(2) ?? '', ratio.toFixed(2)].map((text) => text.padStart(11));
      console.log(`${String(round).padStart(5)}  ${contestant.name.padEnd(19)}${columns.join('')}`);
    }
  }
  for (const [index, { name }] of contestants.entries()) {
    const { requests, cpu } = ratios[index]!;
    const processor = cpu.length > 0 ? `, ${median(cpu).toFixed(2)} x less processor time for each` : '';
    if (index > 0) console.log(`median  ${name}: ${median(requests).toFixed(2)} x the requests of stock${processor}`);
  }
}

interface Run extends LoadResult {
  /** Processor time of the gateway for one request, in milliseconds; null where the system does not tell. */
  readonly cpuMs: number | null;
}

async function runOnce({ name, gateway }: Contestant, query: BenchQuery): Promise<Run> {
  const before = await gateway.cpuSeconds();
  const result = await load(gateway.url, query, seconds);
  const after = await gateway.cpuSeconds();
  if (result.wrong > 0) throw new Error(`${name} gave ${result.wrong} wrong answers to ${query.name} under load.`);
  const cpuMs = before === null || after === null ? null : ((after - before) / result.requests) * 1_000;
  return { ...result, cpuMs };
}

/** All gateways must give the same text before their times mean anything. */
async function verify(
  { name, query, variables }: BenchQuery,
  contestants: readonly Contestant[],
  subgraphs: readonly Location[],
): Promise<void> {
  const texts: string[] = [];
  const fetches: number[] = [];
  for (const contestant of contestants) {
    const before = await requestsOf(subgraphs);
    const response = await fetch(new URL('/graphql', contestant.gateway.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (!data || errors) throw new Error(`${contestant.name} cannot answer ${name}: ${text.slice(0, 500)}`);
    texts.push(text);
    fetches.push((await requestsOf(subgraphs)) - before);
  }
  if (new Set(texts).size > 1) throw new Error(`The gateways do not give the same answer to ${name}.`);
  const kilobytes = (Buffer.byteLength(texts[0]!) / 1024).toFixed(1);
  console.log(`\n${name}: all give the same ${kilobytes} KB; requests to subgraphs: ${fetches.join(', ')}`);
}

async function requestsOf(subgraphs: readonly Location[]): Promise<number> {
  const counts = await Promise.all(subgraphs.map(async ({ url }) => Number(await (await fetch(url)).text())));
  return counts.reduce((sum, count) => sum + count, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

await run();
