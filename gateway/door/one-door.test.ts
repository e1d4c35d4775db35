import { getIntrospectionQuery } from 'graphql';
import { testDoor, type TestDoor } from '../testing/door.js';
import { SocketClient } from '../testing/socket-client.js';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** What is refused, whatever carries it. */
const REFUSED: readonly (readonly [what: string, query: string, code: string, variables?: Record<string, unknown>])[] =
  [
    ['more aliases than allowed', `{ ${times(201, (i) => `a${i}: hello`)} }`, 'MAX_ALIASES_LIMIT'],
    ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: hello`)} }`, 'MAX_ALIASES_LIMIT'],
    ['aliases in a subscription', `subscription { node { ${times(201, (i) => `a${i}: id`)} } }`, 'MAX_ALIASES_LIMIT'],
    ['a field 20,000 times', `{ ${'hello '.repeat(20_000)} }`, 'MAX_TOKENS_LIMIT'],
    ['too deep a query', `{ ${'nodes { '.repeat(20)} id ${'} '.repeat(20)} }`, 'MAX_DEPTH_LIMIT'],
    [
      'too deep a subscription',
      `subscription { node { ${'nodes { '.repeat(19)} id ${'} '.repeat(20)} }`,
      'MAX_DEPTH_LIMIT',
    ],
    [
      'a depth that the parser cannot bear',
      `{ ${'nodes { '.repeat(7_000)} id ${'} '.repeat(7_000)} }`,
      'MAX_DEPTH_LIMIT',
    ],
    [
      'depth hidden in fragments',
      `{ nodes { ...F0 } } ${times(30, (i) => `fragment F${i} on Node { nodes { ...F${i + 1} } }`)} fragment F30 on Node { id }`,
      'MAX_DEPTH_LIMIT',
    ],
    [
      'fragments in a circle',
      '{ nodes { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that unfold to 2^40',
      `{ nodes { ...F0 } } ${times(40, (i) => `fragment F${i} on Node { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Node { id }`,
      'MAX_RECURSIVE_SELECTIONS',
    ],
    ['10,000 directives', `{ hello ${'@skip '.repeat(10_000)} }`, 'MAX_DIRECTIVES_LIMIT'],
    ['more root fields than allowed', `mutation { ${times(51, (i) => `a${i}: bump`)} }`, 'MAX_ROOT_FIELDS_LIMIT'],
    [
      'root fields hidden in a fragment',
      `mutation { ...F } fragment F on Mutation { ${times(51, (i) => `a${i}: bump`)} }`,
      'MAX_ROOT_FIELDS_LIMIT',
    ],
    ['a million of a million', '{ nodes(first: 1000000) { nodes(first: 1000000) { id } } }', 'MAX_COST_LIMIT'],
    ['a million by a variable', 'query ($n: Int) { nodes(first: $n) { id } }', 'MAX_COST_LIMIT', { n: 1_000_000 }],
    ['lists of lists of lists', `{ ${'nodes { '.repeat(6)} id ${'} '.repeat(6)} }`, 'MAX_COST_LIMIT'],
    ['half of a character', 'subscription ($x: String) { ticks(of: $x) }', 'BAD_USER_INPUT', { x: '\ud800' }],
    ['what is not in the schema', 'subscription { nope }', 'GRAPHQL_VALIDATION_FAILED'],
  ];

describe('one door', () => {
  const stack = new AsyncDisposableStack();
  let door: TestDoor;
  let socket: SocketClient;

  beforeAll(async () => {
    door = stack.use(await testDoor());
    socket = stack.use(await SocketClient.ready(door.socketUrl));
  });
  afterAll(() => stack.disposeAsync());

  const post = (query: string, variables: unknown, accept: string) =>
    fetch(`${door.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
    });
  const codeOf = ({ errors }: { errors: { message: string; extensions: { code: string } }[] }) =>
    errors[0]!.message.includes('recursive') ? 'MAX_RECURSIVE_SELECTIONS' : errors[0]!.extensions.code;

  const WAYS: Readonly<Record<string, (query: string, variables?: unknown) => Promise<string>>> = {
    'HTTP POST': async (query, variables) => {
      const response = await post(query, variables, 'application/json');
      const code = codeOf((await response.json()) as never);
      if (code.endsWith('_LIMIT')) expect(response.status).toBe(400);
      return code;
    },
    'an HTTP batch': async (query, variables) => {
      const response = await fetch(`${door.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query, variables }]),
      });
      const body = (await response.json()) as never;
      return codeOf(Array.isArray(body) ? body[0] : body);
    },
    'an event stream': async (query, variables) => {
      const text = await (await post(query, variables, 'text/event-stream')).text();
      return codeOf(JSON.parse(/^data: (.*)$/m.exec(text)![1]!));
    },
    'a WebSocket': async (query, variables) => {
      socket.subscribe('x', query, { variables });
      const { payload } = await socket.expect('error');
      return codeOf({ errors: payload });
    },
  };

  describe.each(Object.keys(WAYS))('refuses by %s', (way) => {
    // Jest takes a parameter that a row has no value for as its own.
    it.each(REFUSED.map(([what, ...row]) => [what, row] as const))('%s', async (_what, [query, code, variables]) => {
      door.executed.length = 0;
      const begun = door.subscriptions.begun;
      const started = performance.now();
      expect(await WAYS[way]!(query, variables)).toBe(code);
      expect(performance.now() - started).toBeLessThan(2_000);
      expect([door.executed, door.subscriptions.begun]).toEqual([[], begun]);
    });
  });

  it('lets through what is within the limits, also the question for the whole schema', async () => {
    for (const query of [
      getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true }),
      `{ ${times(199, (i) => (i < 40 ? `a${i}: hello` : ''))} }`,
      `{ ${'hello '.repeat(500)} }`,
      '{ nodes(first: 100) { nodes(first: 100) { id } } }',
    ]) {
      expect(await (await post(query, {}, 'application/json')).json()).not.toHaveProperty('errors');
      socket.subscribe('x', query);
      await socket.expect('next');
      await socket.expect('complete');
    }
  });

  it('knows persisted queries on a socket, and that their text must fit', async () => {
    const sha256Hash = 'b8d9506e34c83b0e53c2aa463624fcea354713bc38f95276e6f0bd893ffb5b88';
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    socket.subscribe('x', '', { extensions });
    expect((await socket.expect('error')).payload).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    socket.subscribe('x', '{ hello }', { extensions });
    expect((await socket.expect('error')).payload).toMatchObject([{ message: 'provided sha does not match query' }]);
  });
});

describe('how often one may ask', () => {
  const env = { RATE_LIMIT_PER_SECOND: '1', RATE_LIMIT_BURST: '5', RATE_LIMIT_LOOPBACK: 'true', TRUSTED_PROXIES: '1' };
  const ask = (door: TestDoor, address: string, body: unknown = { query: '{ hello }' }) =>
    fetch(`${door.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify(body),
    });

  it('is counted by address, and said with the time to wait', async () => {
    await using door = await testDoor({ env });
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await ask(door, '9.9.9.9')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = await ask(door, '9.9.9.9');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect((await ask(door, '8.8.8.8')).status).toBe(200);
    expect((await fetch(`${door.url}/health/live`, { headers: { 'x-forwarded-for': '9.9.9.9' } })).status).toBe(200);
  });

  it('counts each operation of a batch', async () => {
    await using door = await testDoor({ env });
    expect((await ask(door, '9.9.9.9', Array(6).fill({ query: '{ hello }' }))).status).toBe(429);
    expect(door.executed).toEqual([]);
  });

  it('counts what is asked on a socket together with the rest', async () => {
    await using door = await testDoor({ env });
    await using client = await SocketClient.ready(door.socketUrl, undefined, {
      headers: { 'x-forwarded-for': '9.9.9.9' },
    });
    for (let i = 0; i < 4; i++) {
      client.subscribe('x', '{ hello }');
      await client.expect('next');
      await client.expect('complete');
    }
    client.subscribe('x', '{ hello }');
    expect((await client.expect('error')).payload).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 1 } },
    ]);
    expect((await ask(door, '9.9.9.9')).status).toBe(429);
    const options = { headers: { 'x-forwarded-for': '9.9.9.9' } };
    expect(await SocketClient.refused(door.socketUrl, options)).toEqual([429, 'RATE_LIMITED']);
  });

  it('does not concern this machine unless told so', async () => {
    await using door = await testDoor({ env: { RATE_LIMIT_PER_SECOND: '1', RATE_LIMIT_BURST: '1' } });
    for (let i = 0; i < 5; i++) expect((await ask(door, '9.9.9.9')).status).toBe(200);
  });
});
