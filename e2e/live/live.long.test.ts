import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasRedisServer, startTestRedis, type TestRedis } from '../../platform/testing/test-redis.js';
import { SocketClient } from '../../gateway/testing/socket-client.js';
import { startLive, type LiveInstance } from './instance.js';
import { openJudge, type Judge } from './judge.js';
import { gauge } from './metrics.js';
import { recipientsOf, type Recipient } from './recipients.js';
import { rehearse } from './rehearsal.js';
import { writeLetters } from './writers.js';

const LETTERS = `subscription ($after: BigInt) {
  notificationReceived(after: $after) { cursor notification { id message } }
}`;
const FROM_NOW = 'subscription { notificationReceived { cursor } }';
const PING_SECONDS = 2;

const title = 'subscriptions of a whole Kontor';
if (!hasRedisServer()) it.skip(`${title} (skipped: no redis-server)`, () => undefined);
else
  describe(title, () => {
    const stack = new AsyncDisposableStack();
    let instance: LiveInstance;
    let redis: TestRedis;
    let judge: Judge;
    let recipients: Recipient[];

    beforeAll(async () => {
      const base = await mkdtemp(path.join(tmpdir(), 'kontor-live-'));
      await chmod(base, 0o711);
      stack.defer(() => rm(base, { recursive: true, force: true }));
      redis = stack.use(await startTestRedis());
      const settings = { SOCKET_PING_SECONDS: String(PING_SECONDS) };
      instance = stack.use(await startLive({ dataFolder: path.join(base, 'data'), redisUrl: redis.url, settings }));
      judge = stack.use(openJudge(instance.database.ownerUrl));
      recipients = await recipientsOf(instance, judge, 3);
    }, 120_000);
    afterAll(() => stack.disposeAsync(), 30_000);

    const signedIn = async (seconds?: number) => ({ authorization: `Bearer ${await recipients[0]!.token(seconds)}` });
    const ready = async (seconds?: number) => SocketClient.ready(instance.socketUrl, await signedIn(seconds));
    const until = async (isSo: () => Promise<boolean>, ms: number) => {
      for (const deadline = Date.now() + ms; !(await isSo()); await sleep(100)) {
        if (Date.now() > deadline) throw new Error('It has not come about.');
      }
    };
    const write = (letters: number, textLength: number, to: readonly Recipient[]) =>
      writeLetters(
        {
          databaseUrl: instance.database.appUrl,
          redisUrl: redis.url,
          recipients: to.map(({ memberId, proposalId }) => ({ memberId, proposalId })),
          writers: 4,
          letters,
          pauseMs: 0,
          longMs: 0,
          textLength,
        },
        () => undefined,
      );

    it.each<[string, number, (client: SocketClient) => void | Promise<void>]>([
      [
        'begins twice',
        4429,
        async (client) => {
          client.send({ type: 'connection_init' });
          await client.expect('connection_ack');
          client.send({ type: 'connection_init' });
        },
      ],
      ['subscribes before it is acknowledged', 4401, (client) => client.subscribe('a', FROM_NOW)],
      ['sends a message of a type that there is not', 4400, (client) => client.send({ type: 'hello' })],
      [
        'uses an id that is taken',
        4409,
        async (client) => {
          client.send({ type: 'connection_init', payload: await signedIn() });
          await client.expect('connection_ack');
          client.subscribe('a', FROM_NOW);
          client.subscribe('a', FROM_NOW);
        },
      ],
      [
        'has a token that is none',
        4403,
        (client) => client.send({ type: 'connection_init', payload: { authorization: 'Bearer x' } }),
      ],
    ])('a client that %s is closed with %i', async (_what, code, act) => {
      await using client = await SocketClient.open(instance.socketUrl);
      await act(client);
      expect((await client.closed).code).toBe(code);
    });

    it('a page of a foreign origin does not get a socket', async () => {
      expect(await SocketClient.refused(instance.socketUrl, { origin: 'https://elsewhere.example' })).toEqual([
        403,
        expect.any(String),
      ]);
    });

    it('a socket carries pings, several operations, and errors that end one of them', async () => {
      await using client = await ready();
      client.send({ type: 'ping', payload: { at: 1 } });
      expect(await client.expect('pong')).toEqual({ type: 'pong', payload: { at: 1 } });

      const [{ base }] = recipients as [Recipient];
      client.subscribe('a', LETTERS, { variables: { after: String(base + 1_000_000) } });
      expect(await client.next()).toMatchObject({
        id: 'a',
        type: 'error',
        payload: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
      client.subscribe('a', LETTERS, { variables: { after: String(base) } });
      client.subscribe('b', FROM_NOW);
      await until(async () => (await gauge(instance.url, 'kontor_subscription_sources')) === 2, 5_000);
      await write(1, 10, recipients.slice(0, 1));
      const heard = new Set<string | undefined>();
      while (heard.size < 2) heard.add((await client.expect('next')).id);
      expect(heard).toEqual(new Set(['a', 'b']));
      // An id is free again when its operation has ended; and no `complete` has come after the error.
      for (const id of ['a', 'b']) client.send({ id, type: 'complete' });
      await client.rest();
      client.subscribe('a', '{ __typename }');
      expect(await client.next()).toMatchObject({ id: 'a', type: 'next', payload: { data: { __typename: 'Query' } } });
      expect(await client.next()).toEqual({ id: 'a', type: 'complete' });
    });

    it('a token ends with its operations, then the socket', async () => {
      await using client = await ready(3);
      client.subscribe('a', FROM_NOW);
      expect(await client.next()).toMatchObject({
        id: 'a',
        type: 'error',
        payload: [{ extensions: { code: 'SUBSCRIPTION_TOKEN_EXPIRED' } }],
      });
      expect((await client.closed).code).toBe(4403);
    });

    it('a client that has died without a word is let go, with all that was open for it', async () => {
      await until(async () => (await gauge(instance.url, 'kontor_subscription_sources')) === 0, 10_000);
      const token = await recipients[0]!.token();
      const args = ['--import', 'tsx/esm', 'e2e/live/silent-client.ts', instance.socketUrl, token, FROM_NOW];
      const child = spawn(process.execPath, args, {
        env: { PATH: '/usr/bin:/bin' },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const ended = once(child, 'close');
      try {
        await once(child.stdout, 'data');
        expect(await gauge(instance.url, 'kontor_subscription_sources')).toBe(1);
        child.kill('SIGSTOP');
        await until(async () => (await gauge(instance.url, 'kontor_sockets_open')) === 0, 3 * PING_SECONDS * 1000);
        await until(async () => (await gauge(instance.url, 'kontor_subscription_sources')) === 0, 6_000);
      } finally {
        child.kill('SIGKILL');
        await ended;
      }
    }, 30_000);

    it('who stops reading holds up nobody, fills no memory, and learns where to go on', async () => {
      const [, reader] = recipients as [Recipient, Recipient];
      const count = 1_000;
      const payload = { authorization: `Bearer ${await reader.token()}` };
      const follow = async (after: number) => {
        const client = await SocketClient.ready(instance.socketUrl, payload);
        client.subscribe('a', LETTERS, { variables: { after: String(after) } });
        return client;
      };
      /** To the last one, to an error that says from where to go on, or to the end of the socket. */
      const read = async (client: SocketClient, from: number, to: number) => {
        let last = from;
        while (last < to) {
          const message = await client.next().catch(() => null);
          if (message === null) return { last, error: 'cut off' };
          const { type, payload: result } = message;
          if (type === 'error') return { last, error: result[0].extensions };
          const { cursor } = result.data.notificationReceived;
          expect(Number(cursor)).toBe(last + 1);
          last += 1;
        }
        return { last, error: null };
      };

      await using idle = await follow(reader.base);
      // What the operating system keeps for the client is more than all the gateway may keep.
      idle.socket.pause();
      await using quick = await follow(reader.base);
      const memory = await gauge(instance.url, 'process_resident_memory_bytes');
      let queued = 0;
      let isWritten = false;
      const watching = (async () => {
        for (; !isWritten; await sleep(100)) {
          queued = Math.max(queued, await gauge(instance.url, 'kontor_subscription_queued_results'));
        }
      })();
      await write(count, 20_000, [reader]);
      const head = Number(
        (
          await judge.rows<{ n: string }>(
            `SELECT last_sequence AS n FROM app.stream_heads WHERE stream = 'shop-points.notifications' AND key = $1`,
            [reader.userId],
          )
        )[0]!.n,
      );
      expect(await read(quick, reader.base, head)).toEqual({ last: head, error: null });
      isWritten = true;
      await watching;
      expect(queued).toBeLessThanOrEqual(2 * 256);
      expect((await gauge(instance.url, 'process_resident_memory_bytes')) - memory).toBeLessThan(150_000_000);

      idle.socket.resume();
      const { last, error } = await read(idle, reader.base, head);
      // Whoever reads nothing answers no ping either: what comes first of both depends on how long writing took.
      if (error !== 'cut off') {
        expect(error).toMatchObject({ code: 'SUBSCRIPTION_SLOW_CONSUMER', cursor: String(last) });
      }
      await using again = await follow(last);
      expect((await read(again, last, head)).last).toBe(head);
    }, 60_000);

    it('nothing is lost, doubled or out of order while everything breaks', async () => {
      const { clients, books, trouble } = await rehearse({
        instance,
        redis,
        recipients: 2,
        followers: 4,
        letters: 300,
        byMutation: 30,
        writers: 20,
        pauseMs: 200,
        longMs: 1_500,
        redisMs: 2_000,
        calmMs: 500,
        dropEveryMs: 300,
        tokenSeconds: 10,
        patienceMs: 30_000,
        tell: () => undefined,
      });
      expect(trouble.size).toBe(7);
      for (const client of clients) {
        expect(client).toMatchObject({
          lost: 0,
          outstanding: 0,
          doubled: 0,
          outOfOrder: 0,
          wrong: 0,
          foreign: 0,
          misplaced: 0,
        });
        expect(client.received).toBe(client.written);
        expect(client.withoutJoin).toBeLessThan(client.written);
      }
      expect(books).toMatchObject({ gaps: 0, acknowledgedAndGone: 0, rolledBackAndThere: 0, entries: books.letters });
      expect(books.letters).toBeGreaterThanOrEqual(300);
    }, 120_000);

    it('a gateway that is told to stop says goodbye', async () => {
      await using client = await ready();
      client.subscribe('a', FROM_NOW);
      await until(async () => (await gauge(instance.url, 'kontor_subscription_sources')) > 0, 5_000);
      await instance.terminate('gateway');
      expect((await client.closed).code).toBe(1001);
      await instance.ready();
    }, 30_000);
  });
