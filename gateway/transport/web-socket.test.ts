import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import { createInternalSigner, createInternalVerifier } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { silentLogger } from '../../platform/log/log.js';
import { anonymous } from '../../platform/identity/viewer.js';
import { until } from '../testing/until.js';
import { SubgraphFailure, type SubgraphEvents } from './transport.js';
import { subgraphSocket, type SubgraphSocket, type WebSocketTimes } from './web-socket.js';

const key = await generateKey('EdDSA');
const signer = createInternalSigner(key);
const verifier = createInternalVerifier(publicJwk(key), 'greetings');
const request = { query: 'subscription { greeted }', viewer: anonymous, requestId: 'request-1' };

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

interface Message {
  readonly id: string;
  readonly type: string;
  readonly payload?: any;
}

type Answer = (message: Message, socket: WebSocket) => void;

/** A subgraph that speaks the protocol as the test says. */
async function peer(answer: Answer, times: Partial<WebSocketTimes> = {}) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
  await once(server, 'listening');
  const messages: Message[] = [];
  const sockets: WebSocket[] = [];
  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Message;
      messages.push(message);
      answer(message, socket);
    });
  });
  const { port } = server.address() as AddressInfo;
  const socket = subgraphSocket({
    name: 'greetings',
    url: new URL(`http://127.0.0.1:${port}/graphql`),
    signer,
    log: silentLogger(),
    maxMessageBytes: 10_000,
    times,
  });
  stack.defer(async () => {
    await socket[Symbol.asyncDispose]();
    for (const client of server.clients) client.terminate();
    server.close();
    await once(server, 'close');
  });
  return { socket, messages, sockets };
}

const send = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));
const friendly: Answer = (message, socket) => {
  if (message.type === 'connection_init') send(socket, { type: 'connection_ack' });
};

async function failureOf(attempt: Promise<unknown>): Promise<SubgraphFailure> {
  const outcome = await attempt.catch((error: unknown) => error);
  if (!(outcome instanceof SubgraphFailure)) throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
  return outcome;
}

async function begin(socket: SubgraphSocket): Promise<SubgraphEvents> {
  return socket.subscribe(request);
}

describe('the WebSocket to a subgraph', () => {
  it('is opened when it is needed, is one for all, and closed when nobody needs it any more', async () => {
    const { socket, sockets } = await peer(friendly, { idleMs: 50 });
    expect(socket.connected).toBe(false);
    const events = await Promise.all([begin(socket), begin(socket), begin(socket)]);
    expect(sockets).toHaveLength(1);
    const [closed] = [once(sockets[0]!, 'close')];
    await Promise.all(events.map((each) => each.return()));
    expect((await closed)[0]).toBe(1000);
    await until(() => !socket.connected);
    await begin(socket);
    expect(sockets).toHaveLength(2);
  });

  it('shows who opens it and, for each subscription, who asks', async () => {
    const { socket, messages } = await peer(friendly);
    const viewer = { ...anonymous, sessionToken: 't' };
    await socket.subscribe({ ...request, viewer, variables: { a: 1 } });
    await until(() => messages.length === 2);
    const [init, subscribe] = messages as [Message, Message];
    expect(await verifier.verify(init.payload.identity as string)).toEqual(anonymous);
    expect(subscribe.payload).toMatchObject({ query: request.query, variables: { a: 1 } });
    expect(subscribe.payload.extensions.requestId).toBe('request-1');
    expect(await verifier.verify(subscribe.payload.extensions.identity as string)).toEqual(viewer);
  });

  it('fails if it is not accepted in time', async () => {
    const { socket } = await peer(() => {}, { connectMs: 100 });
    expect((await failureOf(begin(socket))).reason).toBe('unreachable');
    await until(() => !socket.connected);
  });

  it('fails if it is refused', async () => {
    const { socket } = await peer((_message, peerSocket) => peerSocket.close(4403, 'Forbidden'));
    expect((await failureOf(begin(socket))).message).toContain('4403');
    await until(() => !socket.connected);
  });

  it('fails if nobody listens', async () => {
    const socket = subgraphSocket({
      name: 'x',
      url: new URL('http://127.0.0.1:9/'),
      maxMessageBytes: 1_000,
      log: silentLogger(),
    });
    expect((await failureOf(begin(socket))).reason).toBe('unreachable');
  });

  it.each([1000, 1001, 1011, 4500])(
    'is lost when it is closed with %i, and nothing is asked again by itself',
    async (code) => {
      const { socket, sockets, messages } = await peer(friendly);
      const events = await begin(socket);
      await until(() => messages.length === 2);
      sockets[0]!.close(code);
      expect((await failureOf(events.next())).reason).toBe('unreachable');
      await sleep(50);
      expect(sockets).toHaveLength(1);
    },
  );

  it('is given up when pings are not answered', async () => {
    const { socket, sockets } = await peer(friendly, { pingMs: 30 });
    const events = await begin(socket);
    const silent = sockets[0]! as unknown as {
      pong: () => void;
      _receiver: { removeAllListeners(name: string): void };
    };
    silent._receiver.removeAllListeners('ping');
    expect((await failureOf(events.next())).message).toContain('ping');
  });

  it('stays open while pings are answered', async () => {
    const { socket, sockets } = await peer(friendly, { pingMs: 10 });
    const events = await begin(socket);
    await sleep(100);
    send(sockets[0]!, { id: '1', type: 'next', payload: { data: { greeted: 'hello' } } });
    expect((await events.next()).value).toEqual({ data: { greeted: 'hello' } });
  });

  it('leaves a stream that is not read before it fills the memory, and keeps the others', async () => {
    const { socket, sockets, messages } = await peer(friendly);
    const flooded = await begin(socket);
    const calm = await begin(socket);
    await until(() => messages.length === 3);
    for (let n = 0; n < 1_500; n++) send(sockets[0]!, { id: '1', type: 'next', payload: { data: { n } } });
    send(sockets[0]!, { id: '2', type: 'next', payload: { data: { n: 'calm' } } });
    expect((await calm.next()).value).toEqual({ data: { n: 'calm' } });
    await until(() => messages.some(({ type, id }) => type === 'complete' && id === '1'));
    for (let n = 0; n < 1_000; n++) expect((await flooded.next()).value).toEqual({ data: { n } });
    expect((await failureOf(flooded.next())).reason).toBe('overrun');
    expect(await flooded.next()).toEqual({ value: undefined, done: true });
  });

  it('is closed when something comes that is no message, or is too large', async () => {
    for (const text of [
      'rubbish',
      '{"type":"dance"}',
      JSON.stringify({ id: '1', type: 'next', payload: { x: 'y'.repeat(20_000) } }),
    ]) {
      const { socket, sockets } = await peer(friendly);
      const events = await begin(socket);
      sockets[0]!.send(text);
      expect((await failureOf(events.next())).reason).toMatch(/malformed|unreachable/);
      await until(() => !socket.connected);
    }
  });
});
