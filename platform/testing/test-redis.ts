import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { testRedisConfig } from './config.js';

/** A Redis server of one test file, empty, on a port of its own. */
export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  start(): Promise<void>;
  /** Ends it at once, with all its connections. */
  kill(): Promise<void>;
  /** Lets it hang: connections stay open and nothing is answered. */
  freeze(): void;
  thaw(): void;
}

/** Whether `startTestRedis` can start one. Where there must be one (`KONTOR_REQUIRE_REDIS`), it is said to be there. */
export function hasRedisServer(): boolean {
  return testRedisConfig().isRequired || spawnSync('redis-server', ['--version']).status === 0;
}

/** The server of `REDIS_URL`, if one is given. */
export function givenRedisUrl(): string | undefined {
  return testRedisConfig().url;
}

export async function startTestRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kontor-test-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;

  /** Also when this process fails before it has disposed of it. */
  const endNow = () => void server?.kill('SIGKILL');

  async function start(): Promise<void> {
    server = spawn(
      'redis-server',
      ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      { stdio: 'ignore' },
    );
    process.once('exit', endNow);
    await once(server, 'spawn');
    await answering(url);
  }

  async function kill(): Promise<void> {
    if (server === null) return;
    const ended = once(server, 'exit');
    endNow();
    await ended;
    process.off('exit', endNow);
    server = null;
  }

  await start();
  return {
    url,
    start,
    kill,
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  const isUp = await Promise.race([redis.ping(), sleep(5_000, null, { ref: false })]);
  redis.disconnect();
  if (isUp === null) throw new Error(`redis-server does not answer at ${url}.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
