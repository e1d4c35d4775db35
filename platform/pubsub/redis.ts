import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from '../log/log.js';
import { encodeMessage, type Delivery, type Message, type PubSub } from './pubsub.js';
import { Subscribers } from './subscribers.js';

export interface RedisPubSubOptions {
  /** `redis://user:password@host:port`, or `rediss://` for TLS. */
  readonly url: string;
  /** Publishers and subscribers of one channel hear each other: those of one subgraph of one installation. */
  readonly channel: string;
  readonly log: Logger;
}

/** All topics of a subgraph share its channel, so that a subscription that comes and goes costs no round trip. */
const PREFIX = 'kontor:';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/** Notices a connection whose other end is gone without a word. */
const HEARTBEAT_MS = 10_000;

const options = {
  // Made when they are first needed.
  lazyConnect: true,
  connectTimeout: 3_000,
  commandTimeout: 3_000,
  // Without a connection a message fails at once instead of waiting for one: its sender knows what to do then.
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  autoResubscribe: false,
  // Up to half as long again, so that not all processes come back at once.
  retryStrategy: (times: number) =>
    Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(times, 10)) * (1 + Math.random() / 2),
} satisfies RedisOptions;

/**
 * Pub/sub between processes by way of Redis, on one connection for publishing and one for subscribing. When the latter
 * breaks, it is made anew with growing delays, and subscribers are told to resync. The same happens to those who
 * subscribe before it stands.
 */
export function redisPubSub({ url, channel, log }: RedisPubSubOptions): PubSub {
  const name = PREFIX + channel;
  const subscribers = new Subscribers();
  let isOver = false;

  const publisher = new Redis(url, { ...options, connectionName: 'kontor-publish' });
  publisher.on('error', (err: Error) => log.debug({ err }, 'the publishing connection of the pub/sub broke'));

  const subscriber = new Redis(url, { ...options, connectionName: 'kontor-subscribe' });
  subscriber.on('error', (err: Error) => {
    if (!isOver) log.warn({ err }, 'the connection of the pub/sub broke');
  });
  subscriber.on('ready', () => void listen());
  subscriber.on('message', (_channel, text: string) => {
    const { topic, message } = JSON.parse(text) as { topic: string; message: Message };
    subscribers.deliver(topic, message);
  });
  const heartbeat = setInterval(() => {
    for (const redis of [publisher, subscriber]) {
      if (redis.status === 'ready') redis.ping().catch(() => redis.disconnect(true));
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();

  async function listen(): Promise<void> {
    try {
      await subscriber.subscribe(name);
      subscribers.resync();
    } catch (err) {
      if (isOver) return;
      log.warn({ err }, 'the pub/sub cannot subscribe; it connects anew');
      subscriber.disconnect(true);
    }
  }

  return {
    async publish(topic, message) {
      const text = encodeMessage(topic, message);
      if (isOver) throw new Error('The pub/sub is closed.');
      await connected(publisher);
      await publisher.publish(name, text);
    },
    subscribe<T extends Message>(topic: string, signal: AbortSignal) {
      const added = subscribers.add(topic, isOver ? AbortSignal.abort() : signal);
      // What fails here is tried again by the client itself.
      if (!isOver) connected(subscriber).catch(() => undefined);
      return added as AsyncIterable<Delivery<T>>;
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      clearInterval(heartbeat);
      subscribers.end();
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}

/** The first to need it connects; later ones wait for that, and after that the client comes back by itself. */
async function connected(redis: Redis): Promise<void> {
  if (redis.status === 'wait') await redis.connect();
  else if (redis.status === 'connecting' || redis.status === 'connect') await once(redis);
}

function once(redis: Redis): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (how: () => void) => () => {
      redis.off('ready', onReady);
      redis.off('close', onClose);
      how();
    };
    const onReady = settle(resolve);
    const onClose = settle(() => reject(new Error('The pub/sub is not connected.')));
    redis.on('ready', onReady);
    redis.on('close', onClose);
  });
}
