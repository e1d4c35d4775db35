import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { testGateway, type TestGateway } from '../testing/gateway.js';
import { productsSubgraph, stockSubgraph } from '../testing/shop.js';
import type { TestSubgraph } from '../testing/subgraph.js';

describe.each(['http', 'in-process'] as const)('/graphql over subgraphs reached %s', (shape) => {
  const stack = new AsyncDisposableStack();
  let products: TestSubgraph;
  let stock: TestSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    products = stack.use(productsSubgraph());
    stock = stack.use(stockSubgraph());
    gateway = stack.use(await testGateway({ subgraphs: [products, stock], shape }));
  });
  afterAll(() => stack.disposeAsync());
  beforeEach(() => {
    products.requests.length = 0;
    stock.requests.length = 0;
  });

  it('joins entities, with values that only the other subgraph has', async () => {
    const { status, data, errors } = await gateway.ask(
      '{ products { id name inStock shipping label } depots { city product { name } } }',
    );
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toEqual({
      products: [
        { id: '1', name: 'Brezel', inStock: 10, shipping: 160, label: 'label of s1' },
        { id: '2', name: 'Semmel', inStock: 20, shipping: 100, label: 'label of s2' },
      ],
      depots: [{ city: 'Passau', product: { name: 'Semmel' } }],
    });
    expect(products.requests).toHaveLength(2);
    expect(stock.requests).toHaveLength(2);
  });

  it('shows neither federation fields nor what is inaccessible', async () => {
    for (const query of [
      '{ products { secret } }',
      '{ _service { sdl } }',
      '{ _entities(representations: []) { __typename } }',
    ]) {
      expect((await gateway.ask(query)).errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    expect(products.requests).toHaveLength(0);
  });

  it('sends one request id through all', async () => {
    const { headers } = await gateway.ask('{ products { inStock } }', { headers: { 'x-request-id': 'client-7' } });
    expect(headers.get('x-request-id')).toBe('client-7');
    expect([...products.requests, ...stock.requests].map(({ requestId }) => requestId)).toEqual([
      'client-7',
      'client-7',
    ]);
  });

  it('passes errors that are meant for clients, without their stack', async () => {
    const { status, data, errors } = await gateway.ask('{ fail(code: "CONFLICT") products { id } }');
    expect(status).toBe(200);
    expect(data).toMatchObject({ fail: null, products: [{ id: '1' }, { id: '2' }] });
    expect(errors).toEqual([
      { message: 'refused as CONFLICT', path: ['fail'], extensions: { code: 'CONFLICT', service: 'products' } },
    ]);
  });

  it('masks errors that are not', async () => {
    const { text, errors } = await gateway.ask('{ fail }');
    expect(text).not.toContain('relation');
    expect(errors).toEqual([
      {
        message: 'The service "products" failed.',
        path: ['fail'],
        extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', service: 'products', errorId: expect.any(String) },
      },
    ]);
  });

  it('keeps answering when a subgraph has gone', async () => {
    await using lonely = productsSubgraph();
    await using gone = stockSubgraph({
      answer: async () => {
        throw new Error('connect ECONNREFUSED 10.0.0.1:5432');
      },
    });
    await using half = await testGateway({ subgraphs: [lonely, gone], shape });
    if (shape === 'http') await gone[Symbol.asyncDispose]();
    const { status, data, errors, text } = await half.ask('{ products { id inStock } depots { city } }');
    expect(status).toBe(200);
    expect(data).toEqual({
      products: [
        { id: '1', inStock: null },
        { id: '2', inStock: null },
      ],
      depots: null,
    });
    expect(errors).toEqual(
      expect.arrayContaining([
        {
          message: 'The service "stock" is not available.',
          path: ['depots'],
          extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', service: 'stock', errorId: expect.any(String) },
        },
        expect.objectContaining({ path: ['products', 0, 'inStock'] }),
      ]),
    );
    expect(errors).toHaveLength(2);
    expect(text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|10\.0\.0\.1/);
  });

  it('cuts off a subgraph that takes too long', async () => {
    await using quick = productsSubgraph();
    await using slow = stockSubgraph({ answer: () => new Promise(() => {}) });
    await using impatient = await testGateway({ subgraphs: [quick, slow], shape, env: { SUBGRAPH_TIMEOUT_MS: '150' } });
    const { data, errors } = await impatient.ask('{ products { id } depots { city } }');
    expect(data).toMatchObject({ products: [{}, {}], depots: null });
    expect(errors).toMatchObject([
      {
        message: 'The service "stock" did not answer in time.',
        path: ['depots'],
        extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' },
      },
    ]);
  });

  it('notices that entities are missing', async () => {
    await using owner = productsSubgraph();
    await using forgetful = stockSubgraph({ answer: async () => ({ data: { _entities: [{ inStock: 1 }] } }) });
    await using half = await testGateway({ subgraphs: [owner, forgetful], shape });
    const { data, errors } = await half.ask('{ products { inStock } }');
    expect(data).toEqual({ products: [{ inStock: null }, { inStock: null }] });
    expect(errors).toMatchObject([
      { path: ['products', 0, 'inStock'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } },
    ]);
  });

  it('stops asking when the client has gone, but carries a mutation to its end', async () => {
    let heard!: () => void;
    const outcomes: Promise<string>[] = [];
    await using patient = productsSubgraph({
      answer: async ({ signal }) => {
        outcomes.push(
          new Promise((resolve) => {
            signal!.addEventListener('abort', () => resolve('stopped'));
            setTimeout(resolve, 300, 'finished');
          }),
        );
        heard();
        await outcomes.at(-1);
        return { data: null };
      },
    });
    await using waiting = await testGateway({ subgraphs: [patient], shape });
    for (const query of ['{ viewer }', 'mutation { rename(id: "1", name: "x") { id } }']) {
      const client = new AbortController();
      const asked = new Promise<void>((resolve) => (heard = resolve));
      const answer = waiting.ask(query, { signal: client.signal }).catch(() => 'gone');
      await asked;
      client.abort();
      expect(await answer).toBe('gone');
    }
    expect(await Promise.all(outcomes)).toEqual(['stopped', 'finished']);
  });

  it('reports an argument that only the subgraph can judge where it stands', async () => {
    await using strict = productsSubgraph({
      answer: async () => ({ errors: [{ message: 'Not a colour.', extensions: { code: 'BAD_USER_INPUT' } }] }),
    });
    await using half = await testGateway({ subgraphs: [strict], shape });
    const { errors } = await half.ask('{ viewer }');
    expect(errors).toEqual([
      { message: 'Not a colour.', path: ['viewer'], extensions: { code: 'BAD_USER_INPUT', service: 'products' } },
    ]);
  });
});

describe('/graphql as a door', () => {
  const stack = new AsyncDisposableStack();
  let products: TestSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    products = stack.use(productsSubgraph());
    gateway = stack.use(await testGateway({ subgraphs: [products] }));
  });
  afterAll(() => stack.disposeAsync());
  beforeEach(() => {
    products.requests.length = 0;
  });

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
  const codeOf = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

  it('answers a subscription with what it would take', async () => {
    const { status, errors } = await gateway.ask('subscription { productChanged { id } }');
    expect([status, errors![0]!.extensions['code']]).toEqual([406, 'SUBSCRIPTION_TRANSPORT_REQUIRED']);
  });

  it('takes queries by GET, but no mutations', async () => {
    const get = (query: string) =>
      fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    expect(await (await get('{ viewer }')).json()).toMatchObject({ data: { viewer: 'nobody/no session' } });
    const refused = await get('mutation { rename(id: "1", name: "x") { id } }');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
    expect(products.requests).toHaveLength(1);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses %s, which any page could send',
    async (type) => {
      const response = await post('{"query":"{ viewer }"}', { 'content-type': type });
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it('refuses a GET that any page could send', async () => {
    expect((await fetch(`${gateway.url}/graphql?query={viewer}`)).status).toBe(400);
  });

  it('names other methods', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('answers in the media type that is asked for, with its status codes', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const response = await post('{"query":"{ nope }"}', headers);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'application/graphql-response+json; charset=utf-8',
    ]);
  });

  it.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['nothing', '', 400, 'BAD_REQUEST'],
    ['too much', JSON.stringify({ query: `{ viewer } #${'x'.repeat(1024 * 1024)}` }), 413, 'PAYLOAD_TOO_LARGE'],
    ['too many words', JSON.stringify({ query: `{ ${'viewer '.repeat(20_000)}}` }), 400, 'MAX_TOKENS_LIMIT'],
    ['too many operations', JSON.stringify(Array(11).fill({ query: '{ viewer }' })), 400, 'BATCH_LIMIT'],
  ])('refuses %s', async (_what, body, status, code) => {
    const response = await post(body);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
    expect(products.requests).toHaveLength(0);
  });

  it('refuses fragments that would unfold without end in sight', async () => {
    const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Product { ...F${i + 1} ...F${i + 1} }`);
    const started = performance.now();
    const { errors } = await gateway.ask(
      `{ products { ...F0 } } ${fragments.join(' ')} fragment F40 on Product { id }`,
    );
    expect(errors).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('takes a batch', async () => {
    const response = await post(JSON.stringify([{ query: '{ a: viewer }' }, { query: '{ b: viewer }' }]));
    expect(await response.json()).toEqual([{ data: { a: 'nobody/no session' } }, { data: { b: 'nobody/no session' } }]);
  });

  it('leads a browser to the explorer', async () => {
    for (const path of ['/', '/graphql']) {
      const response = await fetch(gateway.url + path, { redirect: 'manual', headers: { accept: 'text/html' } });
      expect([response.status, response.headers.get('location')]).toEqual([302, '/sandbox']);
    }
  });

  it('lets pages of other origins in only if told so', async () => {
    const headers = { origin: 'https://app.example', 'access-control-request-method': 'POST' };
    expect(
      (await fetch(`${gateway.url}/graphql`, { method: 'OPTIONS', headers })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
    await using open = await testGateway({ subgraphs: [products], env: { CORS_ORIGINS: 'https://app.example' } });
    const allowed = await fetch(`${open.url}/graphql`, { method: 'OPTIONS', headers });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
    const stranger = await fetch(`${open.url}/graphql`, {
      method: 'OPTIONS',
      headers: { ...headers, origin: 'https://evil.example' },
    });
    expect(stranger.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  });
});

describe('a subgraph that answers rubbish', () => {
  it.each([
    ['HTML with a stack', 500, 'text/html', '<pre>Error at /srv/secret.js:1</pre>'],
    ['half a document', 200, 'application/json', '{"data":{"viewer":"sec'],
    ['a message of a proxy', 503, 'application/json', '{"message":"upstream 10.1.2.3 secret"}'],
  ])('%s costs its fields and shows nothing', async (_what, status, type, body) => {
    await using products = productsSubgraph();
    const server = createServer((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    await using gateway = await testGateway({
      subgraphs: [products],
      env: {
        SUBGRAPH_URLS: JSON.stringify({ products: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }),
      },
    });
    const { data, errors, text } = await gateway.ask('{ viewer }');
    server.close();
    server.closeAllConnections();
    expect(data).toEqual({ viewer: null });
    expect(errors).toMatchObject([
      { path: ['viewer'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', service: 'products' } },
    ]);
    expect(text).not.toMatch(/sec|10\.1/);
  });
});
