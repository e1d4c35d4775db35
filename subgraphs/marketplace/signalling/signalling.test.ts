import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { silentLogger } from '../../../platform/log/log.js';
import { memoryPubSub } from '../../../platform/pubsub/memory.js';
import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { LEGACY_HEADER } from '../../../platform/subgraph/legacy-access.js';
import { browser, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';
import { SignalCarrier } from './signal-carrier.js';
import { SignallingHub } from './signalling.hub.js';

const NOW = new Date('2026-03-01T08:00:00.000Z');

/** A client of the old protocol. */
class Client implements AsyncDisposable {
  private readonly heard: unknown[] = [];
  private wake: () => void = () => {};
  closeCode: number | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.heard.push(JSON.parse(data.toString()));
      this.wake();
    });
    socket.on('close', (code) => {
      this.closeCode = code;
      this.wake();
    });
  }

  static async open(url: string, headers: Record<string, string>): Promise<Client> {
    const socket = new WebSocket(url, { headers });
    const client = new Client(socket);
    await once(socket, 'open');
    return client;
  }

  say(frame: object | string): this {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    return this;
  }

  async hears(): Promise<any> {
    const until = AbortSignal.timeout(5_000);
    while (this.heard.length === 0) {
      if (until.aborted || this.closeCode !== null) throw new Error(`Nothing was said (${this.closeCode}).`);
      await this.turn(until);
    }
    return this.heard.shift();
  }

  async hearsNothing(forMs = 150): Promise<void> {
    await sleep(forMs);
    expect(this.heard).toEqual([]);
  }

  async closed(): Promise<number> {
    const until = AbortSignal.timeout(5_000);
    while (this.closeCode === null && !until.aborted) await this.turn(until);
    return this.closeCode ?? 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.socket.readyState === this.socket.CLOSED) return;
    this.socket.close();
    await once(this.socket, 'close');
  }

  private turn(until: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      until.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}

async function startSignalling(dialect: 'node' | 'edge') {
  const test = await startMarketplace({ settings: { LEGACY_DIALECT: dialect }, clock: () => NOW });
  const { url } = await test.subgraph.server.listen({ port: 0, host: '127.0.0.1' });
  const socketUrl = `${url.replace('http', 'ws')}/ws`;
  return {
    ...test,
    url,
    socketUrl,
    /** As the gateway brings a client. */
    connect: async (viewer: Viewer, headers: Record<string, string> = {}) =>
      Client.open(socketUrl, { ...(await test.headersOf(viewer)), ...headers }),
    /** Two who have met, and their room. */
    async meeting(...viewers: Viewer[]): Promise<{ roomId: string; publicIds: string[] }> {
      const pairCode = `code-${uuidv7().slice(-8)}`;
      for (const viewer of viewers) await test.mutate(viewer, 'sendHeartbeat', { pairCode }, 'session { id }');
      const { room } = await test.mutate(viewers[0]!, 'matchThinkers', { pairCode }, 'room { id }');
      const publicIds = await Promise.all(viewers.map((viewer) => publicIdOf(test, viewer)));
      return { roomId: room.id, publicIds };
    },
  };
}

async function publicIdOf(test: MarketplaceTest, viewer: Viewer): Promise<string> {
  return (await test.execute({ query: '{ viewerThinker { publicId } }', viewer })).data.viewerThinker.publicId;
}

const join = (roomId: string, more: object = {}) => ({ type: 'join', room_id: roomId, ...more });
const at = NOW.getTime();
const refused = (roomId: string) => ({ type: 'system', room_id: roomId, event: 'refused' });

describe('signalling as the node server spoke', () => {
  let test: Awaited<ReturnType<typeof startSignalling>>;
  beforeAll(async () => void (test = await startSignalling('node')));
  afterAll(() => test[Symbol.asyncDispose]());

  it('tells everybody in the room who has come, and the others what is said', async () => {
    const viewers = [somebody(), somebody()];
    const { roomId, publicIds } = await test.meeting(...viewers);
    await using first = await test.connect(viewers[0]!);
    await using second = await test.connect(viewers[1]!);
    const joined = (index: number) => ({
      type: 'system',
      room_id: roomId,
      event: 'joined',
      thinker_id: publicIds[index],
      at,
    });
    expect(await first.say(join(roomId)).hears()).toEqual(joined(0));
    // At once, before the answer to `join`; and who one claims to be does not count.
    const payload = { sdp: 'v=0', 'mit Umlaut': 'ä' };
    second.say(join(roomId, { thinker_id: publicIds[0] }));
    second.say({ type: 'signal', room_id: roomId, thinker_id: publicIds[0], payload });
    expect(await first.hears()).toEqual(joined(1));
    expect(await first.hears()).toEqual({ type: 'signal', room_id: roomId, from: publicIds[1], payload, at });
    expect(await second.hears()).toEqual(joined(1));
    first.say({ type: 'message', room_id: roomId, payload: { text: 'Hallo' } });
    expect(await second.hears()).toEqual({
      type: 'message',
      room_id: roomId,
      from: publicIds[0],
      payload: { text: 'Hallo' },
      at,
    });
    await first.hearsNothing();
    second.say({ type: 'leave', room_id: roomId }).say({ type: 'message', room_id: roomId, payload: 1 });
    await second.hearsNothing(100);
    await first.say({ type: 'message', room_id: roomId, payload: 2 }).hearsNothing();
    await second.hearsNothing(0);
  });

  it('knows who somebody is by header, by account, and by the token in a frame', async () => {
    const token = `in-a-frame-${uuidv7()}`;
    const viewers = [browser(token), browser(`in-a-header-${uuidv7()}`), somebody()];
    const { roomId, publicIds } = await test.meeting(...viewers);
    await using byFrame = await test.connect(anonymous);
    await using byHeader = await test.connect(viewers[1]!);
    await using byAccount = await test.connect(viewers[2]!);
    expect(await byFrame.say(join(roomId, { token })).hears()).toMatchObject({ thinker_id: publicIds[0] });
    expect(await byHeader.say(join(roomId)).hears()).toMatchObject({ thinker_id: publicIds[1] });
    expect(await byAccount.say(join(roomId, { token })).hears()).toMatchObject({ thinker_id: publicIds[2] });
  });

  it('lets nobody into a room who may not enter it', async () => {
    const [first, second] = [somebody(), somebody()];
    const { roomId, publicIds } = await test.meeting(first, second);
    await using member = await test.connect(first);
    await member.say(join(roomId)).hears();
    const stranger = somebody();
    await test.mutate(stranger, 'sendHeartbeat', {}, 'session { id }');
    for (const viewer of [stranger, somebody(), browser('never-seen-before'), anonymous]) {
      await using client = await test.connect(viewer);
      expect(await client.say(join(roomId, { thinker_id: publicIds[0] })).hears()).toEqual(refused(roomId));
      client.say({ type: 'message', room_id: roomId, thinker_id: publicIds[0], payload: 'let me in' });
      expect(await client.say(join('room-none-00000000')).hears()).toEqual(refused('room-none-00000000'));
    }
    await member.hearsNothing(50);
  });

  it('believes a mere id only where the gateway says that older clients may be believed', async () => {
    const [first, second] = [somebody(), somebody()];
    const { roomId, publicIds } = await test.meeting(first, second);
    const frame = join(roomId, { thinker_id: publicIds[1] });
    await using believed = await test.connect(anonymous, { [LEGACY_HEADER]: 'pass' });
    expect(await believed.say(frame).hears()).toMatchObject({ event: 'joined', thinker_id: publicIds[1] });
    for (const verdict of ['hidden', 'bad-key']) {
      await using other = await test.connect(anonymous, { [LEGACY_HEADER]: verdict });
      expect(await other.say(frame).hears()).toEqual(refused(roomId));
    }
    // Also then only into one's own rooms.
    const stranger = somebody();
    await test.mutate(stranger, 'sendHeartbeat', {}, 'session { id }');
    await using outsider = await test.connect(anonymous, { [LEGACY_HEADER]: 'pass' });
    outsider.say(join(roomId, { thinker_id: await publicIdOf(test, stranger) }));
    expect(await outsider.hears()).toEqual(refused(roomId));
  });

  it('keeps to what a room allows', async () => {
    const [first, second] = [somebody(), somebody()];
    const { publicIds } = await test.meeting(first, second);
    const open = (id: string, permissions: string[]) =>
      test.change(
        `WITH room AS (INSERT INTO rooms (id, meta) VALUES ($1, $2))
         INSERT INTO room_members (room_id, thinker_id) SELECT $1, id FROM thinkers WHERE public_id = ANY ($3)`,
        [id, { permissions }, publicIds],
      );
    await open('wabe:A-1', ['read']);
    await open('wabe:A-2', ['upload']);
    await using reader = await test.connect(first);
    await using other = await test.connect(second);
    expect(await reader.say(join('wabe:A-1')).hears()).toMatchObject({ event: 'joined' });
    expect(await reader.say(join('wabe:A-2')).hears()).toEqual(refused('wabe:A-2'));
    await other.say(join('wabe:A-1')).hears();
    await reader.hears();
    await reader.say({ type: 'message', room_id: 'wabe:A-1', payload: 'mute' }).hearsNothing(50);
    await other.hearsNothing();
  });

  it('says nothing to what it does not understand', async () => {
    const viewer = somebody();
    const { roomId } = await test.meeting(viewer, somebody());
    await using client = await test.connect(viewer);
    const nonsense = ['', '{', '[]', 'null', '7', '{}', '{"type":"join"}', '{"type":"join","room_id":7}'];
    const more = [{ room_id: roomId }, { type: 'dance', room_id: roomId }, join(''), join('x'.repeat(257))];
    for (const frame of [...nonsense, ...more, join('room-\ud800'), join('room-\u0000')]) client.say(frame);
    const edge = { type: 'register_user', user_id: 'thinker-1' };
    client.say(edge).say({ type: 'direct_message', from_user_id: 'a', to_user_id: 'b', payload: 1 });
    expect(await client.say(join(roomId)).hears()).toMatchObject({ event: 'joined' });
  });

  it('carries what is larger than a notification, whole and in order, up to 64 KiB', async () => {
    const viewers = [somebody(), somebody()];
    const { roomId } = await test.meeting(...viewers);
    await using first = await test.connect(viewers[0]!);
    await using second = await test.connect(viewers[1]!);
    await second.say(join(roomId)).hears();
    await first.say(join(roomId)).hears();
    await second.hears();
    const sizes = [60_000, 10, 4_500, 4_501, 20_000];
    for (const size of sizes) first.say({ type: 'signal', room_id: roomId, payload: 'ü'.repeat(size / 2) });
    for (const size of sizes) expect((await second.hears()).payload).toHaveLength(Math.floor(size / 2));
    first.say({ type: 'signal', room_id: roomId, payload: 'x'.repeat(65_536) });
    expect(await first.closed()).toBe(1009);
    await second.hearsNothing(50);
  });

  it('lets somebody go who floods it', async () => {
    const viewer = somebody();
    const { roomId } = await test.meeting(viewer, somebody());
    await using client = await test.connect(viewer);
    for (let count = 0; count < 2_000; count++) client.say(join(roomId));
    expect(await client.closed()).toBe(1008);
  });

  it('asks for an upgrade where none is asked for', async () => {
    const headers = await test.headersOf(anonymous);
    const response = await test.subgraph.http.inject({ url: '/ws', headers });
    expect(response.statusCode).toBe(426);
    expect(response.headers['upgrade']).toBe('websocket');
    expect(response.headers['content-type']).toContain('text/plain');
  });

  it('is for the gateway alone', async () => {
    for (const headers of [{}, { 'x-kontor-identity': 'forged' }]) {
      const socket = new WebSocket(test.socketUrl, { headers });
      const [error] = (await once(socket, 'error')) as [Error];
      expect(error.message).toContain('401');
    }
  });
});

describe('signalling as the edge server spoke', () => {
  let test: Awaited<ReturnType<typeof startSignalling>>;
  beforeAll(async () => void (test = await startSignalling('edge')));
  afterAll(() => test[Symbol.asyncDispose]());

  it('tells the others who comes and goes, and forwards texts only', async () => {
    const viewers = [somebody(), somebody()];
    const { roomId, publicIds } = await test.meeting(...viewers);
    await using first = await test.connect(viewers[0]!);
    await first.say(join(roomId)).hearsNothing();
    {
      await using second = await test.connect(viewers[1]!);
      second.say(join(roomId)).say({ type: 'signal', room_id: roomId, payload: { text: 'not this' } });
      second.say({ type: 'message', room_id: roomId, payload: { html: 'nor this' } });
      second.say({ type: 'message', room_id: roomId, payload: { text: 'Hallo', more: 'left out' } });
      expect(await first.hears()).toEqual({ type: 'system', room_id: roomId, event: 'join' });
      expect(await first.hears()).toEqual({
        type: 'message',
        room_id: roomId,
        from: publicIds[1],
        payload: { text: 'Hallo' },
        at,
      });
    }
    expect(await first.hears()).toEqual({ type: 'system', room_id: roomId, event: 'leave' });
  });

  it('brings direct messages to those whom the sender may see, from nobody but the sender', async () => {
    const viewers = [somebody(), somebody(), somebody()];
    const { publicIds } = await test.meeting(viewers[0]!, viewers[1]!);
    await test.mutate(viewers[2]!, 'sendHeartbeat', {}, 'session { id }');
    const ids = [...publicIds, await publicIdOf(test, viewers[2]!)];
    const clients = await Promise.all(viewers.map((viewer) => test.connect(viewer)));
    await using first = clients[0]!;
    await using second = clients[1]!;
    await using stranger = clients[2]!;
    clients.forEach((client, index) => client.say({ type: 'register_user', user_id: ids[index] }));
    const message = (from: number, to: number) => ({
      type: 'direct_message',
      from_user_id: ids[from],
      to_user_id: ids[to],
      payload: { text: `${from} to ${to}` },
    });
    first.say(message(0, 2)).say(message(1, 0));
    stranger.say(message(2, 0)).say(message(0, 1));
    // Its own registration may come after what others send: registered sockets are those that have answered.
    await sleep(100);
    first.say(message(0, 1));
    expect(await second.hears()).toEqual({
      type: 'message_notification',
      from_user_id: ids[0],
      to_user_id: ids[1],
      payload: { text: '0 to 1' },
      at,
    });
    await using liar = await test.connect(viewers[2]!);
    liar.say({ type: 'register_user', user_id: ids[1] });
    await sleep(50);
    first.say(message(0, 1));
    expect((await second.hears()).payload).toEqual({ text: '0 to 1' });
    for (const client of [first, stranger, liar, second]) await client.hearsNothing(30);
  });
});

describe('the hubs of two processes', () => {
  it('hear each other, and listen only while somebody is connected', async () => {
    await using pubsub = memoryPubSub();
    const hubs = [1, 2].map(() => new SignallingHub(new SignalCarrier(pubsub, uuidv7), silentLogger()));
    const heard: string[] = [];
    const leave = hubs.map((hub, index) => {
      const listener = { id: `socket-${index}`, write: (text: string) => heard.push(`${index} ${text}`) };
      hub.enter('room', listener);
      return hub.connect();
    });
    const tell = (frame: object) => hubs[0]!.send({ to: { room: 'room' }, except: 'socket-0', frame });
    await tell({ n: 1 });
    await sleep(10);
    expect(heard).toEqual(['1 {"n":1}']);
    leave[1]!();
    await tell({ n: 2 });
    await sleep(10);
    expect(heard).toHaveLength(1);
    leave[0]!();
  });
});
