import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { ask, CONNECTIONS } from './load.js';
import { startGateway, startSubgraphs } from './processes.js';
import { queries, type BenchQuery } from './queries.js';
import { supergraphOf, type Location } from './supergraph.js';

/** Many requests and many supergraphs on one gateway, and what of it stays in memory. See README.md beside this file. */

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    reloads: { type: 'string', default: '10' },
    executor: { type: 'string', default: 'kontor' },
  },
});
const [requests, reloads] = [Number(values.requests), Number(values.reloads)];
const STAGES = 10;
/**
 * So many operations have never been asked before, at most one in twenty: several times what the caches hold, so that
 * they have to let go of others. Planning more of them would only make a long run longer.
 */
const NOVEL_OPERATIONS = 6_000;
const NOVELTY = Math.max(20, Math.floor(requests / NOVEL_OPERATIONS));
const MEMORY_PROBE = fileURLToPath(new URL('./memory-probe.ts', import.meta.url));

async function run(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'kontor-soak-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const { locations } = stack.use(await startSubgraphs());
  const supergraph = new SupergraphFile(join(folder, 'supergraph.graphql'), locations);
  await supergraph.write(false);
  const gateway = stack.use(
    await startGateway(
      { SUPERGRAPH: supergraph.path, SUPERGRAPH_POLL_SECONDS: '0.1', GATEWAY_EXECUTOR: values.executor },
      ['--expose-gc', '--import', 'tsx', '--import', MEMORY_PROBE],
    ),
  );
  const pool = new Pool(gateway.url.origin, { connections: CONNECTIONS, pipelining: 1 });
  stack.defer(() => pool.destroy());

  console.log(`${requests} requests and ${reloads} reloads, ${values.executor} executor`);
  console.log('requests   reloads   heap MB   outside of it MB   resident MB   seconds');
  const heaps: number[] = [];
  let reloaded = 0;
  const started = performance.now();
  const tell = async (asked: number): Promise<void> => {
    // A replaced supergraph lingers for a second.
    await setTimeout(2_000);
    const { heapUsed, external, rss } = await gateway.memory();
    heaps.push(heapUsed);
    const counts = [String(asked).padStart(8), String(reloaded).padStart(10)];
    const sizes = [heapUsed, external, rss].map((bytes, index) => megabytes(bytes).padStart([10, 19, 14][index]!));
    const seconds = ((performance.now() - started) / 1_000).toFixed(0).padStart(10);
    console.log([...counts, ...sizes, seconds].join(''));
  };
  await tell(0);
  for (let stage = 1; stage <= STAGES; stage++) {
    const due = Math.round((reloads * stage) / STAGES);
    const asking = askAll(pool, Math.round(requests / STAGES), stage);
    for (; reloaded < due; reloaded++) {
      await supergraph.write(reloaded % 2 === 0);
      await untilServed(pool, reloaded % 2 === 0);
    }
    await asking;
    await tell(Math.round((requests * stage) / STAGES));
  }
  report(heaps.slice(1));
}

/** The first stages fill the caches. After them the heap must not grow with what was asked. */
function report(heaps: readonly number[]): void {
  const third = Math.floor(STAGES / 3);
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [before, after] = [mean(heaps.slice(third, 2 * third)), mean(heaps.slice(-third))];
  const growth = after - before;
  const isFlat = growth < Math.max(0.05 * before, 4 * 1024 * 1024);
  console.log(
    `From the middle third to the last the heap grew by ${megabytes(growth)} MB: ${isFlat ? 'flat' : 'NOT FLAT'}.`,
  );
  if (!isFlat) process.exitCode = 1;
}

async function askAll(pool: Pool, count: number, stage: number): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < count) {
      const index = next++;
      const query = queries[index % queries.length]!;
      const { status } = await ask(pool, index % NOVELTY === 0 ? novel(query, `s${stage}_${index}`) : query);
      if (status !== 200) throw new Error(`A request for ${query.name} was answered with ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
}

/** The same under a name of its own: another operation to every cache. */
function novel(query: BenchQuery, name: string): BenchQuery {
  const named = query.query.replace(/(query|mutation) \w+/, `$1 ${name}`);
  return { ...query, query: named === query.query ? `query ${name} ${query.query}` : named };
}

/** Two supergraphs in turn: with a field that no query of the benchmark asks for, and without it. */
class SupergraphFile {
  readonly path: string;
  readonly #texts: readonly [string, string];

  constructor(path: string, locations: readonly Location[]) {
    this.path = path;
    const more = locations.map((location) => ({
      ...location,
      typeDefs: location.typeDefs.replace('numberOfReviews: Int', '$&, stars: Int'),
    }));
    this.#texts = [supergraphOf(locations), supergraphOf(more)];
  }

  /** At once, so that nobody reads half of it. */
  async write(withStars: boolean): Promise<void> {
    await writeFile(`${this.path}.new`, this.#texts[withStars ? 1 : 0]);
    await rename(`${this.path}.new`, this.path);
  }
}

async function untilServed(pool: Pool, withStars: boolean): Promise<void> {
  const question = { query: '{ __type(name: "User") { fields { name } } }' };
  for (let attempt = 0; attempt < 600; attempt++) {
    const { body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    if ((await body.text()).includes('"stars"') === withStars) return;
    await setTimeout(100);
  }
  throw new Error('The gateway did not take over the changed supergraph within a minute.');
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

await run();
