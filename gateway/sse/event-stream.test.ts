import { once } from 'node:events';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { OperationEnded } from '../subscriptions/errors.js';
import { signedInAs, verifier, viewerNamed } from '../testing/members.js';
import { testDoor, type TestDoor } from '../testing/door.js';

const TICKS = 'subscription { ticks }';
const STREAM = { accept: 'text/event-stream' };
const POST = { ...STREAM, 'content-type': 'application/json' };

describe('an event stream', () => {
  const stack = new AsyncDisposableStack();
  let door: TestDoor;

  beforeAll(async () => {
    door = stack.use(await testDoor({ verifier }));
  });
  afterAll(() => stack.disposeAsync());

  const post = (query: string, headers: Record<string, string> = POST) =>
    fetch(`${door.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const get = (query: string, headers: Record<string, string> = STREAM) =>
    fetch(`${door.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

  it.each([
    ['POST', post],
    ['GET', get],
  ])('carries the results of a subscription by %s, and its end', async (_method, ask) => {
    const began = door.subscriptions.next();
    const answer = ask(TICKS);
    const stream = await began;
    stream.push({ ticks: 1 }, { ticks: 2 });
    stream.complete();
    const response = await answer;
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-transform');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(await response.text()).toBe(
      ':\n\nevent: next\ndata: {"data":{"ticks":1}}\n\nevent: next\ndata: {"data":{"ticks":2}}\n\nevent: complete\ndata: \n\n',
    );
  });

  it('carries the one result of a query or a mutation, and what is wrong with it', async () => {
    expect(events(await (await get('{ hello }')).text())).toEqual([{ data: { hello: 'world' } }, null]);
    expect(events(await (await post('mutation { bump }')).text())).toEqual([{ data: { bump: 1 } }, null]);
    expect(events(await (await post('{ nope }')).text())).toMatchObject([
      { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
      null,
    ]);
  });

  it('tells why a subscription ends', async () => {
    const began = door.subscriptions.next();
    const answer = post(TICKS);
    (await began).fail(new OperationEnded('SUBSCRIPTION_UPSTREAM_LOST', 'Lost.', { cursor: '4' }));
    expect(events(await (await answer).text())).toEqual([
      { errors: [{ message: 'Lost.', extensions: { code: 'SUBSCRIPTION_UPSTREAM_LOST', cursor: '4' } }] },
      null,
    ]);
  });

  it('is for who the token names, until it expires', async () => {
    const began = door.subscriptions.next();
    const answer = post(TICKS, { ...POST, ...signedInAs('user') });
    const stream = await began;
    expect(stream.request.viewer).toEqual({ ...viewerNamed('user'), clientIp: '127.0.0.1' });
    expect(stream.request.expiresAt!.getTime()).toBeGreaterThan(Date.now());
    stream.complete();
    await (await answer).text();
  });

  it('is for those who name it: others get JSON', async () => {
    const either = { ...POST, accept: 'application/json, text/event-stream' };
    expect(await (await post('{ hello }', either)).json()).toEqual({ data: { hello: 'world' } });
    const began = door.subscriptions.next();
    const answer = post(TICKS, either);
    (await began).complete();
    expect(events(await (await answer).text())).toEqual([null]);
    for (const accept of ['*/*', 'application/json', 'application/json, text/event-stream;q=0']) {
      const refused = await post(TICKS, { ...POST, accept });
      expect(refused.status).toBe(406);
      expect(await refused.json()).toMatchObject({
        errors: [
          {
            extensions: {
              code: 'SUBSCRIPTION_TRANSPORT_REQUIRED',
              transports: [{ protocol: 'graphql-transport-ws' }, { protocol: 'graphql-sse' }],
            },
          },
        ],
      });
    }
  });

  it.each<[string, number, () => Promise<Response>]>([
    ['a mutation by GET', 405, () => get('mutation { bump }')],
    ['a page elsewhere', 403, () => get('{ hello }', { ...STREAM, origin: 'https://evil.example' })],
    ['a page elsewhere that hides it', 403, () => get('{ hello }', { ...STREAM, 'sec-fetch-site': 'cross-site' })],
    ['a form', 415, () => post('{ hello }', { ...STREAM, 'content-type': 'text/plain' })],
    ['nothing', 400, () => get('')],
    ['a bad token', 401, () => post('{ hello }', { ...POST, authorization: 'Bearer' })],
    [
      'variables that are no object',
      400,
      () => fetch(`${door.url}/graphql?query={hello}&variables=[1]`, { headers: STREAM }),
    ],
    [
      'variables that are no JSON',
      400,
      () => fetch(`${door.url}/graphql?query={hello}&variables={`, { headers: STREAM }),
    ],
  ])('is refused to %s with %i', async (_what, status, ask) => {
    const response = await ask();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
    await response.text();
  });

  it('lets go of everything when the client leaves', async () => {
    const began = door.subscriptions.next();
    const [request] = await open(door);
    const stream = await began;
    request.destroy();
    await until(() => !door.subscriptions.active.has(stream));
    await until(async () => (await metric(door, 'kontor_event_streams_open')) === 0);
  });

  it('takes no result before the client has room for it', async () => {
    const began = door.subscriptions.next();
    const [request, response] = await open(door);
    const stream = await began;
    response.pause();
    const text = JSON.stringify({ data: { padding: 'x'.repeat(64 * 1024) } });
    stream.flood(() => text);
    let taken = -1;
    while (taken !== stream.taken) {
      taken = stream.taken;
      await sleep(100);
    }
    expect(taken).toBeGreaterThan(0);
    expect(await metric(door, 'kontor_event_stream_buffered_bytes')).toBeLessThan(256 * 1024);
    request.destroy();
    await until(() => !door.subscriptions.active.has(stream));
  });

  it('is understood by the client of graphql-sse', async () => {
    const client = createClient({ url: `${door.url}/graphql`, retryAttempts: 0 });
    const results: unknown[] = [];
    const began = door.subscriptions.next();
    const done = new Promise<void>((complete, error) => {
      client.subscribe({ query: TICKS }, { next: (result) => results.push(result), complete, error });
    });
    const stream = await began;
    stream.push({ ticks: 1 }, { ticks: 2 });
    stream.complete();
    await done;
    expect(results).toEqual([{ data: { ticks: 1 } }, { data: { ticks: 2 } }]);
    client.dispose();
  });

  it('is counted with the sockets', async () => {
    await using small = await testDoor({ env: { MAX_CONNECTIONS: '1' } });
    const [first] = await open(small);
    const refused = await fetch(`${small.url}/graphql?query=${encodeURIComponent(TICKS)}`, { headers: STREAM });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    await refused.text();
    expect(small.subscriptions.active.size).toBe(1);
    first.destroy();
    await until(() => small.subscriptions.active.size === 0);
  });

  it('ends without being complete when the gateway stops, so that clients come again', async () => {
    await using stopping = await testDoor();
    const [, response] = await open(stopping);
    let text = '';
    response.on('data', (chunk) => (text += String(chunk)));
    const ended = once(response, 'end');
    await stopping.drain();
    await ended;
    expect(text).not.toContain('complete');
    await until(() => stopping.subscriptions.active.size === 0);
  });
});

function events(text: string): unknown[] {
  return text
    .split('\n\n')
    .filter((event) => event !== '' && event !== ':')
    .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)![1] || 'null') as unknown);
}

/** A subscription whose response is read by the test. */
async function open({ url }: TestDoor): Promise<[ClientRequest, IncomingMessage]> {
  const request = httpRequest(`${url}/graphql?query=${encodeURIComponent(TICKS)}`, { headers: STREAM, agent: false });
  request.on('error', () => {}).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.on('error', () => {});
  return [request, response];
}

async function metric(door: TestDoor, name: string): Promise<number> {
  const line = (await door.registry.metrics()).split('\n').find((text) => text.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(5);
}
