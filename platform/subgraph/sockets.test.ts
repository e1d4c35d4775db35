import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createHttpServer, type HttpServer } from '../http/server.js';
import { createInternalSigner, createInternalVerifier, type InternalSigner } from '../identity/internal-token.js';
import { generateKey, publicJwk } from '../identity/keys.js';
import { anonymous } from '../identity/viewer.js';
import { silentLogger } from '../log/log.js';
import { viewerOf } from '../testing/viewer-of.js';
import { SubscriptionRefused, type SubgraphRequest, type SubgraphResponse } from './request.js';
import { acceptSubscriptions } from './sockets.js';

const viewer = viewerOf({ userId: '01890000-0000-7000-8000-000000000001' });
const schema: GraphQLSchema = buildSchema('type Query { a: Int } type Subscription { a: Int }');
const query = 'subscription Tick($b: Int) { a }';

let signer: InternalSigner;
let server: HttpServer;
let sockets: AsyncDisposable;
let url: string;
let requests: SubgraphRequest[];
let open: number;
let respond: (request: SubgraphRequest) => AsyncGenerator<SubgraphResponse, void, void>;

beforeEach(async () => {
  const key = await generateKey('EdDSA');
  signer = createInternalSigner(key);
  server = createHttpServer({ log: silentLogger(), health: [] });
  requests = [];
  open = 0;
  respond = ticking;
  sockets = acceptSubscriptions({
    server,
    schema,
    verifier: createInternalVerifier(publicJwk(key), 'testing'),
    log: silentLogger(),
    subscribe: async (request) => {
      requests.push(request);
      return respond(request);
    },
  });
  const { port } = await server.listen({ port: 0, host: '127.0.0.1' });
  url = `ws://127.0.0.1:${port}/graphql`;
});
afterEach(async () => {
  await sockets[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

/** Until the other side leaves. */
async function* ticking(): AsyncGenerator<SubgraphResponse, void, void> {
  open++;
  try {
    for (let a = 1; ; a++) {
      yield { data: { a } };
      await sleep(5);
    }
  } finally {
    open--;
  }
}

async function running(count: number): Promise<void> {
  while (open !== count) await sleep(2);
}

async function client(): Promise<Client> {
  const identity = await signer.sign(anonymous, 'testing');
  return createClient({ url, webSocketImpl: WebSocket, connectionParams: { identity }, retryAttempts: 0, lazy: true });
}

async function identity() {
  return { identity: await signer.sign(viewer, 'testing') };
}

/** A socket by hand. */
async function raw(options: { headers?: Record<string, string>; path?: string; protocol?: string } = {}) {
  const socket = new WebSocket(
    url.replace('/graphql', options.path ?? '/graphql'),
    options.protocol ?? 'graphql-transport-ws',
    {
      headers: options.headers ?? {},
    },
  );
  const messages: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on('message', (data) => messages.push(JSON.parse((data as Buffer).toString()) as { type: string }));
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return {
    socket,
    messages,
    closed,
    opened: () => once(socket, 'open'),
    say: (message: object) => socket.send(JSON.stringify(message)),
    async heard(type: string) {
      while (!messages.some((message) => message.type === type)) await sleep(2);
      return messages.find((message) => message.type === type)!;
    },
  };
}

describe('subscriptions over WebSocket', () => {
  it('bring what the subgraph responds to the viewer of each, many on one connection', async () => {
    respond = async function* () {
      yield { data: { a: 1 } };
      yield { data: { a: null }, errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] };
      yield { extensions: { delivery: { cursor: '7' } } };
    };
    const gateway = await client();
    const other = viewerOf({ userId: '01890000-0000-7000-8000-000000000002' });
    const results = await Promise.all(
      [viewer, other].map(async (each) => {
        const token = await signer.sign(each, 'testing');
        const received: unknown[] = [];
        const extensions = { identity: token, requestId: `of ${each.userId}` };
        for await (const next of gateway.iterate({ query, operationName: 'Tick', variables: { b: 1 }, extensions })) {
          received.push(next);
        }
        return received;
      }),
    );
    for (const received of results) {
      expect(received).toEqual([
        { data: { a: 1 } },
        { data: { a: null }, errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] },
        { extensions: { delivery: { cursor: '7' } } },
      ]);
    }
    expect(requests.map(({ viewer: { userId } }) => userId).toSorted()).toEqual([viewer.userId, other.userId]);
    for (const request of requests) {
      expect(request).toMatchObject({ query, operationName: 'Tick', variables: { b: 1 } });
      expect(request.requestId).toBe(`of ${request.viewer.userId}`);
    }
    await gateway.dispose();
  });

  it('end in the subgraph when the gateway completes them or is gone', async () => {
    const gateway = await client();
    const first = gateway.iterate({ query, extensions: await identity() });
    const second = gateway.iterate({ query, extensions: await identity() });
    await first.next();
    await second.next();
    await running(2);
    await first.return?.();
    await running(1);
    gateway.terminate();
    await running(0);
    await second.return?.();
  });

  it('answer a refusal with an error message, before the first event and after it', async () => {
    const refusal = new SubscriptionRefused([{ message: 'No longer.', extensions: { code: 'FORBIDDEN' } }]);
    const gateway = await client();
    respond = () => {
      throw refusal;
    };
    const early = gateway.iterate({ query, extensions: await identity() });
    await expect(early.next()).rejects.toEqual(refusal.errors);
    respond = async function* () {
      yield { data: { a: 1 } };
      throw refusal;
    };
    const late = gateway.iterate({ query, extensions: await identity() });
    expect((await late.next()).value).toEqual({ data: { a: 1 } });
    await expect(late.next()).rejects.toEqual(refusal.errors);
    await gateway.dispose();
  });

  it('show nothing of an unexpected error', async () => {
    const gateway = await client();
    // eslint-disable-next-line require-yield -- it fails before it has anything to give
    respond = async function* () {
      throw new Error('select * from secrets');
    };
    const events = gateway.iterate({ query, extensions: await identity() });
    await expect(events.next()).rejects.toEqual([
      { message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    await gateway.dispose();
  });

  it('are for the gateway only: connections and subscriptions without its signature are refused', async () => {
    for (const payload of [undefined, {}, { identity: 'forged' }, { identity: 7 }]) {
      const stranger = await raw();
      await stranger.opened();
      stranger.say({ type: 'connection_init', payload });
      expect(await stranger.closed).toBe(4403);
    }
    const eager = await raw();
    await eager.opened();
    eager.say({ id: '1', type: 'subscribe', payload: { query, extensions: await identity() } });
    expect(await eager.closed).toBe(4401);

    const gateway = await client();
    for (const extensions of [undefined, {}, { identity: 'forged' }]) {
      const events = gateway.iterate({ query, ...(extensions && { extensions }) });
      await expect(events.next()).rejects.toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
    expect(requests).toEqual([]);
    await gateway.dispose();
  });

  it.each([
    ['a browser', { headers: { origin: 'https://elsewhere.example' } }, 403],
    ['another path', { path: '/elsewhere' }, 404],
  ])('refuse the upgrade of %s', async (_what, options, status) => {
    const { opened, closed } = await raw(options);
    await expect(opened()).rejects.toThrow(`${status}`);
    await closed;
  });

  it('close what does not speak the protocol', async () => {
    const silent = await raw();
    expect(await silent.closed).toBe(4408);
    const broken = await raw();
    await broken.opened();
    broken.say({ type: 'nonsense' });
    expect(await broken.closed).toBe(4400);
    const large = await raw();
    await large.opened();
    large.say({ type: 'ping', payload: { text: 'x'.repeat(1024 * 1024) } });
    expect(await large.closed).toBe(1009);
  });

  it('refuse what cannot be read, and answer pings', async () => {
    const gateway = await raw();
    await gateway.opened();
    gateway.say({ type: 'connection_init', payload: { identity: await signer.sign(anonymous, 'testing') } });
    await gateway.heard('connection_ack');
    gateway.say({ type: 'ping', payload: { at: 1 } });
    expect(await gateway.heard('pong')).toEqual({ type: 'pong', payload: { at: 1 } });
    gateway.say({ id: '1', type: 'subscribe', payload: { query: 'subscription {', extensions: await identity() } });
    expect(await gateway.heard('error')).toMatchObject({
      id: '1',
      payload: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
    gateway.socket.terminate();
    await gateway.closed;
  });

  it('end with 1001 when the subgraph shuts down, and no new ones begin', async () => {
    const gateway = await raw();
    await gateway.opened();
    gateway.say({ type: 'connection_init', payload: { identity: await signer.sign(anonymous, 'testing') } });
    await gateway.heard('connection_ack');
    gateway.say({ id: '1', type: 'subscribe', payload: { query, extensions: await identity() } });
    await gateway.heard('next');
    const disposing = sockets[Symbol.asyncDispose]();
    expect(await gateway.closed).toBe(1001);
    await disposing;
    await running(0);
    const late = await raw();
    await expect(late.opened()).rejects.toThrow('503');
    await late.closed;
  });
});
