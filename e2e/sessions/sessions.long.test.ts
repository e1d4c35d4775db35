import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { uuidv7 } from '../../platform/ids.js';
import { demoToken } from '../../scripts/instance/demo-tokens.js';
import { loadKeys } from '../../scripts/instance/keys.js';
import { gauge } from '../live/metrics.js';
import { startKontor, type RunningKontor, type Shape } from '../testing/running-kontor.js';

/** Who signs out on one device is signed out there and nowhere else, for subscriptions too, in both shapes. */

const LETTERS = 'subscription { notificationReceived { cursor notification { type } } }';
const POLL_SECONDS = 1;
/** For the settings as they are it would be 30 s. */
const BOUND_MS = 10_000;
const START_MS = 120_000;

interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
}

let dataFolder: string;
beforeAll(async () => void (dataFolder = await mkdtemp(join(tmpdir(), 'kontor-sessions-'))));
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

/** What one subscription brings, and why and when it ends. */
class Watch {
  readonly letters: string[] = [];
  readonly #ended = Promise.withResolvers<{ readonly code: unknown; readonly at: number }>();

  get ended() {
    return this.#ended.promise;
  }

  readonly sink = {
    next: ({ data, errors }: { data?: any; errors?: readonly { extensions?: Record<string, unknown> }[] }) => {
      if (errors !== undefined) this.#end(errors[0]!.extensions!['code']);
      else this.letters.push(data.notificationReceived.notification.type);
    },
    error: (error: any) => this.#end(error[0]?.extensions?.code ?? error),
    complete: () => this.#end('complete'),
  };

  #end(code: unknown): void {
    this.#ended.resolve({ code, at: performance.now() });
  }
}

describe.each<Shape>(['start.ts', 'scripts/start-services.ts'])('in the shape of %s', (shape) => {
  const stack = new AsyncDisposableStack();
  let kontor: RunningKontor;
  let admin: string;

  beforeAll(async () => {
    kontor = stack.use(await startKontor(shape, dataFolder, { SESSION_POLL_SECONDS: String(POLL_SECONDS) }));
    admin = await demoToken('admin', (await loadKeys(dataFolder)).issuer);
  }, START_MS);
  afterAll(() => stack.disposeAsync(), 60_000);

  async function mutate(field: string, input: object, selection: string, token?: string) {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${selection} } }`;
    const { data, errors } = await kontor.ask<Record<string, any>, unknown>(query, {
      variables: { input },
      ...(token !== undefined && { token }),
    });
    expect(errors).toBeUndefined();
    return data![field];
  }

  const SESSION = 'session { accessToken refreshToken }';
  const signOut = ({ refreshToken }: Session, everywhere = false) =>
    mutate('signOut', { refreshToken, everywhere }, '... on SignOutSuccess { endedSessions }');

  /** By graphql-ws, on a socket of its own. */
  function socketOf({ accessToken }: Session) {
    const watch = new Watch();
    const closed = Promise.withResolvers<number>();
    const client = createClient({
      url: `${kontor.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${accessToken}` },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => {},
      on: { closed: (event) => closed.resolve((event as CloseEvent).code) },
    });
    stack.defer(() => client.dispose());
    client.subscribe({ query: LETTERS }, watch.sink);
    return { watch, closed: closed.promise };
  }

  /** By graphql-sse. */
  function streamOf({ accessToken }: Session): Watch {
    const watch = new Watch();
    const client = createStreamClient({
      url: `${kontor.url}/graphql`,
      headers: { authorization: `Bearer ${accessToken}` },
      retryAttempts: 0,
    });
    stack.defer(() => client.dispose());
    client.subscribe({ query: LETTERS }, watch.sink);
    return watch;
  }

  it('a sign-out ends the subscriptions and tokens of its session, the others of the person go on', async () => {
    const email = `${uuidv7()}@post.example`;
    const password = 'drei Wale im Schnee';
    const signIn = async (): Promise<Session> =>
      (await mutate('signIn', { email, password }, `... on SignInSuccess { ${SESSION} }`)).session;
    await mutate('signUp', { email, password }, `... on SignUpSuccess { ${SESSION} }`);
    const [phone, desk, tablet] = [await signIn(), await signIn(), await signIn()];

    const phoneSocket = socketOf(phone);
    const deskSocket = socketOf(desk);
    const phoneStream = streamOf(phone);
    const deskStream = streamOf(desk);
    while ((await gauge(kontor.url, 'kontor_subscription_watchers')) < 4) await sleep(50);
    // One person, whatever the session: all share one stream at the shops.
    expect(await gauge(kontor.url, 'kontor_subscription_sources')).toBe(1);

    const signedOut = performance.now();
    expect(await signOut(phone)).toMatchObject({ endedSessions: 1 });
    for (const { code, at } of [await phoneSocket.watch.ended, await phoneStream.ended]) {
      expect(code).toBe('SUBSCRIPTION_ACCESS_REVOKED');
      expect(at - signedOut).toBeLessThan(BOUND_MS);
    }
    expect(await phoneSocket.closed).toBe(4403);
    const refused = await kontor.ask('{ me { id } }', { token: phone.accessToken });
    expect([refused.status, refused.errors![0]!.extensions!['code']]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await kontor.ask('{ me { id } }', { token: desk.accessToken })).status).toBe(200);

    const { request } = await mutate(
      'requestShopContributor',
      { reason: 'I know many shops.' },
      '... on RequestShopContributorSuccess { request { id } }',
      tablet.accessToken,
    );
    await mutate('approveShopContributor', { requestId: request.id }, '', admin);
    for (const { letters } of [deskSocket.watch, deskStream]) while (letters.length === 0) await sleep(20);

    const everywhere = performance.now();
    expect(await signOut(tablet, true)).toMatchObject({ endedSessions: 3 });
    for (const { code, at } of [await deskSocket.watch.ended, await deskStream.ended]) {
      expect(code).toBe('SUBSCRIPTION_ACCESS_REVOKED');
      expect(at - everywhere).toBeLessThan(BOUND_MS);
    }
    expect(await deskSocket.closed).toBe(4403);
    expect(deskSocket.watch.letters).toHaveLength(1);
  }, 60_000);
});
