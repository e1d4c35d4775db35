import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoToken } from '../../scripts/instance/demo-tokens.js';
import { loadKeys } from '../../scripts/instance/keys.js';
import { load } from '../gateway/load.js';
import type { BenchQuery } from '../gateway/queries.js';
import { oneProcess, services, type Shape } from './processes.js';

/** `npm run bench:dashboard`: the partner dashboard of all five subgraphs, with the demo data. See README.md. */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    clients: { type: 'string', default: '4' },
  },
});
const [seconds, rounds, clients] = [Number(values.seconds), Number(values.rounds), Number(values.clients)];

async function run(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'kontor-dashboard-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  console.log(`Node ${process.version}, ${clients} clients, ${rounds} rounds of ${seconds} s.`);
  for (const start of [oneProcess, services]) {
    await using shape = await start(data);
    await measure(shape, await dashboard(data));
  }
}

/** As the owner of the demo partner asks it. */
async function dashboard(data: string): Promise<BenchQuery> {
  const example = (file: string) => readFile(new URL(`../../docs/examples/${file}`, import.meta.url), 'utf8');
  const { issuer } = await loadKeys(data);
  return {
    name: 'partner-dashboard',
    query: await example('partner-dashboard.graphql'),
    variables: JSON.parse(await example('partner-dashboard.json')) as Record<string, unknown>,
    headers: { authorization: `Bearer ${await demoToken('partner', issuer)}` },
  };
}

/** Prints one line for each run, and the medians of what it is compared with the stock executor in its round. */
async function measure({ name, addresses }: Shape, query: BenchQuery): Promise<void> {
  const contestants = Object.entries(addresses).map(([executor, url]) => ({ executor, url: new URL(url) }));
  for (const { url } of contestants) await verify(url, query);
  for (const { url } of contestants) await load(url, query, 3, clients);
  console.log(`\n${name}\nround  gateway              requests/s     p50 ms     p99 ms   p99 of stock / p99`);
  const ratios = contestants.map((): number[] => []);
  for (let round = 1; round <= rounds; round++) {
    let stock: number | undefined;
    for (const [index, { executor, url }] of contestants.entries()) {
      const { requestsPerSecond, p50, p99, wrong } = await load(url, query, seconds, clients);
      if (wrong > 0) throw new Error(`${executor} gave ${wrong} answers of another length or status.`);
      stock ??= p99;
      ratios[index]!.push(stock / p99);
      const columns = [requestsPerSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), (stock / p99).toFixed(2)];
      console.log(
        `${String(round).padStart(5)}  ${executor.padEnd(19)}${columns.map((text) => text.padStart(11)).join('')}`,
      );
    }
  }
  for (const [index, { executor }] of contestants.entries()) {
    if (index > 0)
      console.log(`median  ${executor}: the p99 of stock is ${median(ratios[index]!).toFixed(2)} x as long`);
  }
}

async function verify(url: URL, { query, variables, headers }: BenchQuery): Promise<void> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!data || errors) throw new Error(`The dashboard cannot be shown: ${JSON.stringify(errors).slice(0, 500)}`);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

await run();
