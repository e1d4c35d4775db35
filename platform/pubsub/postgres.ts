import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from '../log/log.js';
import { encodeMessage, type Delivery, type Message, type PubSub } from './pubsub.js';
import { Subscribers } from './subscribers.js';

export interface PostgresPubSubOptions {
  /** Any role that may connect. Publishers and subscribers must use the same database. */
  readonly url: string;
  readonly log: Logger;
}

/**
 * Pub/sub between the processes on one PostgreSQL database, by LISTEN and NOTIFY on one connection of its own, made when
 * it is first needed. When the connection breaks, it is made anew with growing delays, and subscribers are told to
 * resync. The same happens to those who subscribe before it stands.
 */
export function postgresPubSub(options: PostgresPubSubOptions): PubSub {
  return new PostgresPubSub(options);
}

/** All topics share it: a channel per topic would cost a round trip for every subscription that comes and goes. */
const CHANNEL = 'kontor';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/** Notices a connection whose other end is gone without a word. */
const HEARTBEAT_MS = 30_000;

class PostgresPubSub implements PubSub {
  private readonly subscribers = new Subscribers();
  private connection: Promise<Client> | null = null;
  private isRetrying = false;
  /** The driver takes one statement at a time. */
  private lastPublish: Promise<unknown> = Promise.resolve();
  private readonly over = new AbortController();

  constructor(private readonly options: PostgresPubSubOptions) {}

  publish(topic: string, message: Message): Promise<void> {
    const published = this.lastPublish.then(async () => {
      const text = encodeMessage(topic, message);
      const client = await this.connected();
      await client.query('SELECT pg_notify($1, $2)', [CHANNEL, text]);
    });
    this.lastPublish = published.catch(() => undefined);
    return published;
  }

  subscribe<T extends Message>(topic: string, signal: AbortSignal): AsyncIterable<Delivery<T>> {
    const subscriber = this.subscribers.add(topic, this.over.signal.aborted ? this.over.signal : signal);
    void this.keepListening();
    return subscriber as AsyncIterable<Delivery<T>>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.over.abort();
    this.subscribers.end();
    const client = await this.connection?.catch(() => null);
    await client?.end();
  }

  /** The one connection; after it broke, whoever asks first makes a new one. */
  private connected(): Promise<Client> {
    if (this.over.signal.aborted) return Promise.reject(new Error('The pub/sub is closed.'));
    if (this.connection !== null) return this.connection;
    const connection = this.connect(() => {
      if (this.connection === connection) this.connection = null;
      void this.keepListening();
    });
    this.connection = connection;
    return connection;
  }

  /** @param onEnd is called once when the connection has ended, also when it never stood. */
  private async connect(onEnd: () => void): Promise<Client> {
    const { url, log } = this.options;
    const client = new Client({
      connectionString: url,
      application_name: 'kontor-pubsub',
      keepAlive: true,
      connectionTimeoutMillis: 3_000,
      query_timeout: 5_000,
    });
    client.on('error', (err) => {
      if (!this.over.signal.aborted) log.warn({ err }, 'the connection of the pub/sub broke');
    });
    client.on('notification', ({ payload }) => {
      const { topic, message } = JSON.parse(payload!) as { topic: string; message: Message };
      this.subscribers.deliver(topic, message);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      onEnd();
      throw error;
    }
    const heartbeat = setInterval(() => void client.query('SELECT').catch(() => client.end()), HEARTBEAT_MS);
    client.once('end', () => {
      clearInterval(heartbeat);
      onEnd();
    });
    this.subscribers.resync();
    return client;
  }

  /** Until it listens or nobody wants to hear any more. */
  private async keepListening(): Promise<void> {
    if (this.isRetrying) return;
    this.isRetrying = true;
    for (let delay = FIRST_RETRY_MS; this.isWanted(); delay = Math.min(LAST_RETRY_MS, delay * 2)) {
      try {
        await this.connected();
        break;
      } catch (err) {
        if (!this.isWanted()) break;
        this.options.log.warn({ err }, 'the pub/sub cannot connect; it tries again');
        // Up to half as long again, so that not all processes come back at once.
        await sleep(delay * (1 + Math.random() / 2), undefined, { signal: this.over.signal }).catch(() => undefined);
      }
    }
    this.isRetrying = false;
  }

  private isWanted(): boolean {
    return this.subscribers.size > 0 && !this.over.signal.aborted;
  }
}
