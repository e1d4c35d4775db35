import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { testGateway, type TestGateway } from '../testing/gateway.js';
import { newsroom, type Newsroom } from '../testing/newsroom.js';
import { SocketClient } from '../testing/socket-client.js';
import { signer, verifierOf } from '../testing/watching.js';

const STORY = 'subscription { storyChanged { id title author } }';

describe.each(['http', 'in-process'] as const)('subscriptions over subgraphs reached %s', (shape) => {
  const stack = new AsyncDisposableStack();
  let room: Newsroom;
  let gateway: TestGateway;
  let socketUrl: string;

  beforeAll(async () => {
    room = stack.use(newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }));
    gateway = stack.use(
      await testGateway({ subgraphs: [room.news, room.people], shape, signer, env: { GATEWAY_EXECUTOR: 'kontor' } }),
    );
    socketUrl = `${gateway.url.replace('http', 'ws')}/graphql`;
  });
  afterAll(() => stack.disposeAsync());

  it('bring joined data to a WebSocket and to an event stream', async () => {
    const client = createClient({ url: socketUrl, webSocketImpl: WebSocket });
    const results = client.iterate({ query: STORY });
    const first = results.next();
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: STORY }),
    });
    const reader = response.body!.getReader();
    while (room.stories.open === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    room.stories.publish({ id: 's1', title: 'News' });
    const { value } = await first;
    expect(value).toMatchObject({ data: { storyChanged: { id: 's1', title: 'News', author: 'author of s1' } } });
    let text = '';
    while (!text.includes('data:')) text += new TextDecoder().decode((await reader.read()).value);
    expect(JSON.parse(/^data: (.*)$/m.exec(text)![1]!)).toEqual(value);
    await reader.cancel();
    await client.dispose();
  });
});

it('a gateway that stops says goodbye and is gone', async () => {
  await using room = newsroom();
  const gateway = await testGateway({
    subgraphs: [room.news, room.people],
    shape: 'in-process',
    env: { GATEWAY_EXECUTOR: 'kontor' },
  });
  await using client = await SocketClient.ready(`${gateway.url.replace('http', 'ws')}/graphql`);
  client.subscribe('a', STORY);
  await client.rest();
  const closed = once(client.socket, 'close');
  const started = performance.now();
  await gateway[Symbol.asyncDispose]();
  expect((await closed)[0]).toBe(1001);
  expect(performance.now() - started).toBeLessThan(2_000);
});
