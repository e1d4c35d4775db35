import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { cuttable } from '../testing/cuttable.js';
import { testGateway } from '../testing/gateway.js';
import { newsroom } from '../testing/newsroom.js';
import { SocketClient } from '../testing/socket-client.js';
import { until } from '../testing/until.js';
import { signer, verifierOf } from '../testing/watching.js';

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

async function start(shape: 'http' | 'in-process', executor = 'kontor') {
  const room = stack.use(
    newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }),
  );
  const network = stack.use(await cuttable(await room.news.url()));
  const gateway = stack.use(
    await testGateway({
      subgraphs: [room.news, room.people],
      shape,
      signer,
      env: {
        GATEWAY_EXECUTOR: executor,
        DRAIN_SECONDS: '0',
        ...(shape === 'http' && { SUBGRAPH_URLS: JSON.stringify({ news: network.url }) }),
      },
    }),
  );
  const url = `${gateway.url.replace('http', 'ws')}/graphql`;
  const metrics = async () => (await fetch(`${gateway.url}/metrics`)).text();
  return { ...room, network, gateway, url, metrics };
}

function clientOf(url: string): Client {
  const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
  stack.defer(() => client.dispose());
  return client;
}

describe.each([
  ['http', 'kontor'],
  ['in-process', 'kontor'],
  ['http', 'apollo'],
] as const)('through a whole gateway with subgraphs by %s and the executor %s', (shape, executor) => {
  it('events come joined, over one stream for two clients on sockets of their own', async () => {
    const { url, stories, people, metrics } = await start(shape, executor);
    const query = 'subscription { storyChanged { title author } }';
    const watches = [clientOf(url), clientOf(url)].map((client) => client.iterate({ query }));
    const first = watches.map((watch) => watch.next());
    await until(() => stories.open === 1);
    await until(() => people.subscriptions.length === 0);
    while (!(await metrics()).includes('kontor_subscription_watchers 2')) await new Promise(setImmediate);
    stories.publish({ id: '1', title: 'Rain' });
    for (const result of await Promise.all(first)) {
      expect(result.value).toEqual({ data: { storyChanged: { title: 'Rain', author: 'author of 1' } } });
    }
    expect(stories.opened).toBe(1);
    expect(people.requests).toHaveLength(1);
    expect(await metrics()).toContain('kontor_subscription_sharing_factor 2');
    expect(await metrics()).toMatch(/kontor_subgraph_request_seconds_count\{subgraph="people",outcome="answered"\} 1/);
    for (const watch of watches) await watch.return?.();
    await until(() => stories.open === 0);
  });

  it('a refusal is an error of the operation, and the socket stays', async () => {
    const { url, ticks } = await start(shape, executor);
    await using client = await SocketClient.ready(url);
    client.subscribe('1', 'subscription { secret { id } }');
    expect((await client.expect('error')).payload).toMatchObject([
      { path: ['secret'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
    client.subscribe('1', 'subscription { refused(code: "NOT_TODAY") { id } }');
    expect((await client.expect('error')).payload).toMatchObject([
      { message: 'Not this.', extensions: { code: 'NOT_TODAY', service: 'news' } },
    ]);
    client.subscribe('1', 'subscription { ticked { n } }');
    await until(() => ticks.open === 1);
    ticks.publish({ n: 7 });
    expect((await client.expect('next')).payload).toEqual({ data: { ticked: { n: 7 } } });
  });
});

it.each(['http', 'in-process'] as const)(
  'a state of many things comes whole, whoever comes when (%s)',
  async (shape) => {
    const { url, stories } = await start(shape);
    const many = Array.from({ length: 2_000 }, (_, index) => ({ id: String(index), title: 'x'.repeat(100) }));
    many.forEach((story) => stories.onPublish(story));
    const query = 'subscription { storyChanged { id title } }';
    for (const client of [clientOf(url), clientOf(url)]) {
      const seen = new Set<string>();
      for await (const { data, extensions } of client.iterate<{ storyChanged: { id: string } }>({ query })) {
        expect(extensions).toBeUndefined();
        seen.add(data!.storyChanged.id);
        if (seen.size === many.length) break;
      }
    }
    expect(stories.opened).toBe(1);
  },
);

it('a network that is cut costs time and no event', async () => {
  const { url, notices, write, network } = await start('http');
  const watch = clientOf(url).iterate<{ noticed: { sequence: number } }>({
    query: 'subscription { noticed(after: 0) { sequence } }',
  });
  const seen: number[] = [];
  const reading = (async () => {
    for await (const { data } of watch) {
      seen.push(data!.noticed.sequence);
      if (seen.length === 40) return;
    }
  })();
  await until(() => notices.open === 1);
  for (let n = 0; n < 4; n++) {
    write(...Array.from({ length: 5 }, () => 'before'));
    network.cut();
    write(...Array.from({ length: 5 }, () => 'while it is cut'));
    network.mend();
    await until(
      () => seen.length === (n + 1) * 10,
      () => seen,
    );
  }
  await reading;
  expect(seen).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
});

it('a gateway that stops ends its subscriptions and lets go of the subgraphs', async () => {
  const { url, gateway, ticks } = await start('in-process');
  await using client = await SocketClient.ready(url);
  client.subscribe('1', 'subscription { ticked { n } }');
  await until(() => ticks.open === 1);
  await gateway[Symbol.asyncDispose]();
  expect((await client.closed).code).toBe(1001);
  await until(() => ticks.open === 0);
});
