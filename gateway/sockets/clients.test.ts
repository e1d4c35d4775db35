import { ApolloClient, gql, InMemoryCache } from '@apollo/client/core/index.js';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions/index.js';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { InvalidToken, type AccessTokenVerifier } from '../../platform/identity/access-token.js';
import { OperationEnded } from '../subscriptions/errors.js';
import { signedInAs, verifier, viewerNamed } from '../testing/members.js';
import { testDoor, type TestDoor } from '../testing/door.js';

const TICKS = 'subscription { ticks }';

describe('clients that people use', () => {
  const stack = new AsyncDisposableStack();
  let door: TestDoor;

  beforeAll(async () => {
    const strict: AccessTokenVerifier = {
      verify: async (token) => {
        if (token === 'expired') throw new InvalidToken('The access token has expired.');
        return verifier.verify(token);
      },
    };
    door = stack.use(await testDoor({ verifier: strict }));
  });
  afterAll(() => stack.disposeAsync());

  const clientOf = (options: Partial<Parameters<typeof createClient>[0]> = {}): Client =>
    createClient({ url: door.socketUrl, webSocketImpl: WebSocket, retryWait: async () => {}, ...options });

  it('graphql-ws: results, the end, and an error', async () => {
    const client = clientOf({ connectionParams: signedInAs('user') });
    const results = client.iterate({ query: TICKS });
    const began = door.subscriptions.next();
    const first = results.next();
    const stream = await began;
    expect(stream.request.viewer.userId).toBe(viewerNamed('user').userId);
    stream.push({ ticks: 1 }, { ticks: 2 });
    expect([(await first).value, (await results.next()).value]).toEqual([
      { data: { ticks: 1 } },
      { data: { ticks: 2 } },
    ]);
    stream.complete();
    expect((await results.next()).done).toBe(true);

    const second = door.subscriptions.next();
    const failing = client.iterate({ query: TICKS });
    const failure = failing.next();
    (await second).fail(new OperationEnded('SUBSCRIPTION_UPSTREAM_LOST', 'Lost.'));
    await expect(failure).rejects.toMatchObject([{ extensions: { code: 'SUBSCRIPTION_UPSTREAM_LOST' } }]);
    await client.dispose();
  });

  it('graphql-ws: comes again with another token when its own has expired', async () => {
    let asked = 0;
    const client = clientOf({
      connectionParams: () => {
        asked += 1;
        return asked === 1 ? { authorization: 'Bearer expired' } : signedInAs('user');
      },
    });
    const results = client.iterate({ query: '{ viewer }' });
    expect((await results.next()).value).toEqual({
      data: { viewer: `${viewerNamed('user').userId}/no session/127.0.0.1` },
    });
    expect(asked).toBe(2);
    await client.dispose();
  });

  it('graphql-ws: comes again when the gateway stops', async () => {
    await using first = await testDoor();
    let url = first.socketUrl;
    const client = clientOf({ url: () => url });
    const results = client.iterate({ query: TICKS });
    const began = first.subscriptions.next();
    const next = results.next();
    await began;
    url = door.socketUrl;
    const again = door.subscriptions.next();
    await first.drain();
    (await again).push({ ticks: 5 });
    expect((await next).value).toEqual({ data: { ticks: 5 } });
    await client.dispose();
  });

  it('Apollo Client: subscriptions, queries and mutations by GraphQLWsLink', async () => {
    const socket = clientOf({ connectionParams: signedInAs('admin') });
    const client = new ApolloClient({ link: new GraphQLWsLink(socket), cache: new InMemoryCache() });
    const began = door.subscriptions.next();
    const seen: unknown[] = [];
    const done = new Promise<void>((complete, error) => {
      client.subscribe({ query: gql(TICKS) }).subscribe({ next: ({ data }) => seen.push(data), complete, error });
    });
    const stream = await began;
    expect(stream.request.viewer.userId).toBe(viewerNamed('admin').userId);
    stream.push({ ticks: 1 }, { ticks: 2 });
    expect((await client.query({ query: gql('{ hello }') })).data).toEqual({ hello: 'world' });
    expect((await client.mutate({ mutation: gql('mutation { bump }') })).data).toEqual({ bump: 1 });
    stream.complete();
    await done;
    expect(seen).toEqual([{ ticks: 1 }, { ticks: 2 }]);
    client.stop();
    await socket.dispose();
  });
});
