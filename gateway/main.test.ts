import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose } from './testing/gateway.js';
import { productsSubgraph } from './testing/shop.js';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

interface Process {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

// Every case starts Node anew, which takes seconds on a busy machine.
jest.setTimeout(120_000);

describe('the process', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kontor-gateway-main-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function start(env: Record<string, string>): Process {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
      env: { NODE_COMPILE_CACHE: 'node_modules/.cache/node', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
    const ended = once(child, 'close').then(([code]) => code as number | null);
    return { child, output: () => text, ended };
  }

  async function untilReady({ child, output }: Process): Promise<string> {
    for (;;) {
      const url = /"url":"([^"]+)"[^\n]*"msg":"ready"/.exec(output())?.[1];
      if (url !== undefined) return url;
      await Promise.race([
        once(child.stdout!, 'data'),
        once(child, 'close').then(() => Promise.reject(new Error(output()))),
      ]);
    }
  }

  async function supergraphFile(sdl: string): Promise<string> {
    const file = join(folder, `${Math.random().toString(36).slice(2)}.graphql`);
    await writeFile(file, sdl);
    return file;
  }

  it('serves any supergraph over HTTP, and ends when asked to', async () => {
    await using products = productsSubgraph();
    const SUPERGRAPH = await supergraphFile(compose([{ ...products, url: await products.url() }]));
    const gateway = start({ SUPERGRAPH, PORT: '0' });
    const url = await untilReady(gateway);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ product(id: 1) { name } }"}',
    });
    expect(await response.json()).toEqual({ data: { product: { name: 'Brezel' } } });
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
  });

  it('finishes what is under way when it is asked to end', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    await using products = productsSubgraph({
      answer: async () => {
        asked.resolve();
        await answer.promise;
        return { data: { viewer: 'in time' } };
      },
    });
    const SUPERGRAPH = await supergraphFile(compose([{ ...products, url: await products.url() }]));
    const gateway = start({ SUPERGRAPH, PORT: '0' });
    const url = await untilReady(gateway);
    const response = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer }"}',
    });
    await asked.promise;
    gateway.child.kill('SIGTERM');
    while (!gateway.output().includes('"stopping"')) await once(gateway.child.stdout!, 'data');
    answer.resolve();
    expect(await (await response).json()).toEqual({ data: { viewer: 'in time' } });
    expect(await gateway.ended).toBe(0);
  });

  it('says in one sentence what is wrong with its settings, and ends with 1', async () => {
    const SUPERGRAPH = await supergraphFile(compose([{ name: 'products', typeDefs: 'type Query { a: Int }' }]));
    const busy = createServer();
    await once(busy.listen(0, '127.0.0.1'), 'listening');
    const busyPort = String((busy.address() as AddressInfo).port);
    const cases: [Record<string, string>, string][] = [
      [{ SUPERGRAPH: '/nowhere.graphql' }, 'The supergraph file /nowhere.graphql does not exist.'],
      [{ SUPERGRAPH, PORT: busyPort }, `Port ${busyPort} is already in use.`],
      [{ SUPERGRAPH, PORT: 'many' }, 'PORT: must be a port number'],
      [{ SUPERGRAPH, SUBGRAPH_URLS: '{"strangers":"http://x/"}' }, 'SUBGRAPH_URLS names "strangers"'],
    ];
    await Promise.all(
      cases.map(async ([env, sentence]) => {
        const run = start({ PORT: '0', ...env });
        expect([await run.ended, run.output()]).toEqual([1, expect.stringContaining(sentence)]);
        expect(run.output()).not.toMatch(/^ {4}at /m);
      }),
    );
    busy.close();
  });
});
