import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { systemClock } from '../../platform/clock.js';
import { createAccessTokenVerifier, createIssuer } from '../../platform/identity/access-token.js';
import { generateKey } from '../../platform/identity/keys.js';
import { requireScope } from '../../platform/identity/viewer.js';
import type { SubgraphRequest } from '../../platform/subgraph/request.js';
import { cuttable } from '../testing/cuttable.js';
import { testGateway, type TestGatewayOptions } from '../testing/gateway.js';
import { newsroom } from '../testing/newsroom.js';
import { testSubgraph } from '../testing/subgraph.js';
import { until } from '../testing/until.js';
import { signer, verifierOf } from '../testing/watching.js';

const USER = '0190d7a0-0000-7000-8000-000000000001';
const TICKS = 'subscription { ticked { n } }';
const issuer = createIssuer(await generateKey('ES256'), { clock: systemClock });

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

/** Who issues tokens, and what it says of sessions. */
function accounts() {
  const ended = new Set<string>();
  const state = { isFailing: false, asked: 0 };
  const subgraph = testSubgraph({
    name: 'accounts',
    verifier: verifierOf('accounts'),
    typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@inaccessible"])
      scalar UUID
      type Query { accounts: Int endedSessions(after: UUID): [UUID!] @inaccessible }`,
    resolvers: {
      Query: {
        accounts: () => 1,
        endedSessions: (_: unknown, { after }: { after: string | null }, { viewer }: SubgraphRequest) => {
          requireScope(viewer, 'sessions:read');
          state.asked += 1;
          if (state.isFailing) throw new GraphQLError('Not now.', { extensions: { code: 'SERVICE_UNAVAILABLE' } });
          return [...ended].toSorted().filter((id) => after === null || id > after);
        },
      },
    },
    routes: (app) => void app.get('/accounts', () => ({ ok: true })),
    clientSockets: [{ path: '/calls', maxFrameBytes: 100, open: (socket) => socket.send('hello') }],
  });
  return { state, ended, subgraph };
}

async function start(shape: 'http' | 'in-process', env: TestGatewayOptions['env'] = {}) {
  const room = stack.use(
    newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }),
  );
  const { subgraph, ended, state } = accounts();
  stack.use(subgraph);
  const network = stack.use(await cuttable(await subgraph.url()));
  const urls: Record<string, string> =
    shape === 'http' ? { SUBGRAPH_URLS: JSON.stringify({ accounts: network.url }) } : {};
  const gateway = stack.use(
    await testGateway({
      subgraphs: [room.news, room.people, subgraph],
      shape,
      signer,
      verifier: createAccessTokenVerifier({ jwks: issuer.jwks }),
      routes: { accounts: ['/accounts', '/calls'] },
      env: { DRAIN_SECONDS: '0', SESSION_ISSUER: 'accounts', SESSION_POLL_SECONDS: '0.05', ...urls, ...env },
    }),
  );
  /** The issuer, where a network leads to it, or what it answers. */
  const setAway = (isAway: boolean) => {
    if (shape === 'in-process') state.isFailing = isAway;
    else if (isAway) network.cut();
    else network.mend();
  };
  const headersOf = async (sid?: string) => ({
    authorization: `Bearer ${await issuer.issue({ sub: USER, ...(sid !== undefined && { sid }) })}`,
  });
  const metrics = async () => (await fetch(`${gateway.url}/metrics`)).text();
  return { ...room, gateway, ended, state, setAway, headersOf, metrics, socketUrl: gateway.url.replace('http', 'ws') };
}

type Started = Awaited<ReturnType<typeof start>>;

/** A subscription by graphql-ws on a socket of its own: what it brings, why it ends, how its socket was closed. */
async function watch({ socketUrl, headersOf }: Started, sid?: string, query = TICKS) {
  const headers = await headersOf(sid);
  const results: unknown[] = [];
  const closed = Promise.withResolvers<number>();
  const failed = Promise.withResolvers<unknown>();
  const client: Client = createClient({
    url: `${socketUrl}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: headers,
    retryAttempts: 0,
    // Otherwise it would close the socket itself, when nothing runs on it any more.
    lazy: false,
    onNonLazyError: () => {},
    on: { closed: (event) => closed.resolve((event as CloseEvent).code) },
  });
  stack.defer(() => client.dispose());
  client.subscribe(
    { query },
    { next: ({ data }) => void results.push(data), error: (error) => failed.resolve(error), complete: () => {} },
  );
  return { results, closed: closed.promise, failed: failed.promise };
}

/** The same as an event stream. */
async function stream({ gateway, headersOf }: Started, sid?: string) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { ...(await headersOf(sid)), 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: TICKS }),
  });
  return { status: response.status, text: response.text() };
}

const UNKNOWN = /^kontor_sessions_unknown_seconds (.*)$/m;
/** Many pauses between questions. */
const UNKNOWN_S = 1;

const REVOKED = [
  { message: 'The session is over. Sign in again.', extensions: { code: 'SUBSCRIPTION_ACCESS_REVOKED' } },
];

describe.each(['http', 'in-process'] as const)('a session that ends, with subgraphs by %s', (shape) => {
  it('ends what was begun with it, by WebSocket and event stream, and nothing else on the same stream', async () => {
    const kontor = await start(shape);
    const { ended, ticks, gateway, metrics } = kontor;
    const phone = await watch(kontor, 'phone');
    const phoneStream = await stream(kontor, 'phone');
    const others = [await watch(kontor, 'desk'), await watch(kontor)];
    const otherStream = await stream(kontor, 'desk');
    await until(() => ticks.open === 1);
    while (!(await metrics()).includes('kontor_subscription_watchers 5')) await new Promise(setImmediate);
    ticks.publish({ n: 1 });
    await until(() => [phone, ...others].every(({ results }) => results.length === 1));

    const began = performance.now();
    ended.add('phone');
    expect(await phone.failed).toMatchObject(REVOKED);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await phone.closed).toBe(4403);
    expect(await phoneStream.text).toContain(`data: ${JSON.stringify({ errors: REVOKED })}`);

    ticks.publish({ n: 2 });
    await until(() => others.every(({ results }) => results.length === 2));
    expect(ticks.opened).toBe(1);
    expect(await metrics()).toContain('kontor_subscription_ended_total{reason="SUBSCRIPTION_ACCESS_REVOKED"} 2');
    await gateway[Symbol.asyncDispose]();
    expect(await otherStream.text).toContain('{"data":{"ticked":{"n":2}}}');
  });

  it('leaves its access tokens without any use, while those of another go on', async () => {
    const kontor = await start(shape);
    const { ended, gateway, headersOf, socketUrl } = kontor;
    const phone = { headers: await headersOf('phone') };
    const desk = { headers: await headersOf('desk') };
    // The token is known, and remembered.
    expect((await gateway.ask('{ accounts }', phone)).status).toBe(200);
    const call = new WebSocket(`${socketUrl}/calls`, phone);
    await once(call, 'message');
    ended.add('phone');
    await once(call, 'close');

    const refused = await gateway.ask('{ accounts }', phone);
    expect([refused.status, refused.errors![0]!.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await fetch(`${gateway.url}/accounts`, phone)).status).toBe(401);
    expect((await stream(kontor, 'phone')).status).toBe(401);
    expect(await (await watch(kontor, 'phone')).closed).toBe(4403);
    const [error] = (await once(new WebSocket(`${socketUrl}/calls`, phone), 'error')) as [Error];
    expect(error.message).toContain('401');

    expect((await gateway.ask('{ accounts }', desk)).data).toEqual({ accounts: 1 });
    expect((await fetch(`${gateway.url}/accounts`, desk)).status).toBe(200);
    expect((await gateway.ask('{ accounts }', { headers: await headersOf() })).status).toBe(200);
  });

  it('is not taken for one while the issuer does not answer', async () => {
    const kontor = await start(shape);
    const { ended, setAway, ticks, gateway, headersOf, metrics } = kontor;
    ended.add('tablet');
    const phone = await watch(kontor, 'phone');
    await until(() => ticks.open === 1);
    while ((await gateway.ask('{ accounts }', { headers: await headersOf('tablet') })).status !== 401);
    const known = await metrics();
    expect(Number(UNKNOWN.exec(known)![1])).toBeLessThan(UNKNOWN_S);
    setAway(true);
    ended.add('phone');
    while (Number(UNKNOWN.exec(await metrics())![1]) < UNKNOWN_S) await sleep(20);
    ticks.publish({ n: 1 });
    await until(() => phone.results.length === 1);
    expect((await gateway.ask('{ stories { id } }', { headers: await headersOf('phone') })).status).toBe(200);
    // What is known stays known.
    expect((await gateway.ask('{ stories { id } }', { headers: await headersOf('tablet') })).status).toBe(401);
    setAway(false);
    expect(await phone.failed).toMatchObject(REVOKED);
  });

  it('is asked for by the gateway, by no client', async () => {
    const { gateway, headersOf } = await start(shape);
    const { errors } = await gateway.ask('{ endedSessions }', { headers: await headersOf() });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

describe('the issuer of access tokens', () => {
  it('is not asked about sessions unless the settings name it', async () => {
    const { gateway, state, headersOf, metrics } = await start('http', { SESSION_ISSUER: '' });
    expect((await gateway.ask('{ accounts }', { headers: await headersOf('phone') })).status).toBe(200);
    expect(state.asked).toBe(0);
    expect(await metrics()).not.toContain('kontor_sessions_unknown_seconds');
  });

  it('is one of the subgraphs, or the gateway does not start', async () => {
    await expect(start('http', { SESSION_ISSUER: 'acounts' })).rejects.toThrow(
      'SESSION_ISSUER names "acounts", but the supergraph has only: accounts, news, people.',
    );
  });
});
