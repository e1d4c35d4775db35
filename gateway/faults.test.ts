import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signedInAs, verifier } from './testing/members.js';
import { testGateway } from './testing/gateway.js';
import { productsSubgraph, stockSubgraph } from './testing/shop.js';

const json = { 'content-type': 'application/json' };

/** A subgraph as it may be met in the wild, at an address that stays the same. */
async function wildSubgraph(listener: RequestListener, port = 0) {
  const server = createServer(listener).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  return {
    port: actual,
    url: `http://127.0.0.1:${actual}/graphql`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const at = (url: string) => ({ SUBGRAPH_URLS: JSON.stringify({ products: url }) });

describe('a subgraph that refuses every second request', () => {
  it.each<[string, RequestListener]>([
    ['503', (_request, response) => response.writeHead(503).end()],
    ['a broken connection', (request) => request.destroy()],
  ])('by %s is asked queries twice, mutations once', async (_what, refuse) => {
    let count = 0;
    await using products = productsSubgraph();
    await using flapping = await wildSubgraph((request, response) => {
      count += 1;
      if (count % 2 === 1) refuse(request, response);
      else response.writeHead(200, json).end('{"data":{"viewer":"here","rename":null}}');
    });
    await using gateway = await testGateway({ subgraphs: [products], env: at(flapping.url) });
    expect((await gateway.ask('{ viewer }')).data).toEqual({ viewer: 'here' });
    expect(count).toBe(2);
    const { errors } = await gateway.ask('mutation { rename(id: 1, name: "x") { id } }');
    expect(errors).toMatchObject([{ path: ['rename'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }]);
    expect(count).toBe(3);
  });
});

describe('a subgraph that hangs', () => {
  it('is cut at its own deadline, then left alone, and used again when it is back', async () => {
    let hangs = true;
    let asked = 0;
    await using products = productsSubgraph();
    await using stock = stockSubgraph();
    await using hanging = await wildSubgraph((_request, response) => {
      asked += 1;
      if (!hangs) response.writeHead(200, json).end('{"data":{"viewer":"back"}}');
    });
    await using gateway = await testGateway({
      subgraphs: [products, stock],
      env: { ...at(hanging.url), SUBGRAPH_TIMEOUTS: '{"products":200}', SHARE_INFLIGHT: 'false' },
    });
    const started = performance.now();
    const first = await Promise.all(Array.from({ length: 20 }, () => gateway.ask('{ viewer depots { city } }')));
    expect(performance.now() - started).toBeLessThan(2_000);
    for (const { data, errors } of first) {
      expect(data).toEqual({ viewer: null, depots: [{ city: 'Passau' }] });
      expect(errors).toMatchObject([{ message: 'The service "products" did not answer in time.', path: ['viewer'] }]);
    }

    const before = asked;
    const open = performance.now();
    const { data, errors } = await gateway.ask('{ viewer depots { city } }');
    expect(performance.now() - open).toBeLessThan(150);
    expect(data).toEqual({ viewer: null, depots: [{ city: 'Passau' }] });
    expect(errors).toMatchObject([
      {
        message: 'The service "products" is not available.',
        path: ['viewer'],
        extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', service: 'products' },
      },
    ]);
    expect(asked).toBe(before);

    hangs = false;
    const back = performance.now();
    while ((await gateway.ask('{ viewer }')).data.viewer === null) {
      expect(performance.now() - back).toBeLessThan(5_000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});

describe('equal queries at the same time', () => {
  /** Answers once `count` clients wait, or rather: once they have had the time to. */
  async function askMany(env: Record<string, string>, query: string, headers: Record<string, string>[]) {
    await using products = productsSubgraph({
      answer: async ({ viewer, query: text }) => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        const name = viewer?.userId ?? 'nobody';
        return { data: text.startsWith('mutation') ? { rename: { id: name } } : { viewer: name } };
      },
    });
    await using gateway = await testGateway({ subgraphs: [products], shape: 'in-process', verifier, env });
    const answers = await Promise.all(headers.map((each) => gateway.ask(query, { headers: each })));
    return { answers: answers.map(({ data }) => data), asked: products.requests.length };
  }
  const nobody = Array.from({ length: 20 }, () => ({}));

  it('reach the subgraph once, unless that is switched off', async () => {
    const shared = await askMany({}, '{ viewer }', nobody);
    expect(shared).toEqual({ answers: nobody.map(() => ({ viewer: 'nobody' })), asked: 1 });
    expect((await askMany({ SHARE_INFLIGHT: 'false' }, '{ viewer }', nobody)).asked).toBe(20);
  });

  it('reach it once for every viewer, and nobody reads what is another’s', async () => {
    const users = (['user', 'admin', 'manager'] as const).map(signedInAs);
    const { answers, asked } = await askMany({}, '{ viewer }', [...users, ...users, ...users, {}, {}]);
    expect(asked).toBe(4);
    expect(new Set(answers.slice(0, 3).map(({ viewer }) => viewer)).size).toBe(3);
    expect(answers.slice(3, 6)).toEqual(answers.slice(0, 3));
    expect(answers.at(-1)).toEqual({ viewer: 'nobody' });
  });

  it('are not mutations', async () => {
    expect((await askMany({}, 'mutation { rename(id: 1, name: "x") { id } }', nobody)).asked).toBe(20);
  });
});
