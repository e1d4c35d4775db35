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
 *
 * While one statement is on its way, further messages gather and travel together in the next one.
 */
export function postgresPubSub(options: PostgresPubSubOptions): PubSub {
  return new PostgresPubSub(options);
}

/** All topics share it: a channel per topic would cost a round trip for every subscription that comes and goes. */
const CHANNEL = 'kontor';

/** Of the messages in one statement. */
const MAX_BATCH = 500;

const NOTIFY = 'SELECT pg_notify($1, text) FROM unnest($2::text[]) WITH ORDINALITY AS message (text, nth) ORDER BY nth';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/** Notices a connection whose other end is gone without a word. */
const HEARTBEAT_MS = 30_000;

interface WaitingMessage {
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

class PostgresPubSub implements PubSub {
  private readonly subscribers = new Subscribers();
  private connection: Promise<Client> | null = null;
  private isRetrying = false;
  private waiting: WaitingMessage[] = [];
  private isPublishing = false;
  private published = 0;
  private readonly over = new AbortController();

  constructor(private readonly options: PostgresPubSubOptions) {}

  async publish(topic: string, message: Message): Promise<void> {
    encodeMessage(topic, message);
    // PostgreSQL delivers equal notifications of one transaction once: the number makes each another.
    const text = JSON.stringify({ topic, message, nth: ++this.published });
    const published = new Promise<void>((resolve, reject) => this.waiting.push({ text, resolve, reject }));
    void this.publishWaiting();
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

  private async publishWaiting(): Promise<void> {
    if (this.isPublishing) return;
    this.isPublishing = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MAX_BATCH);
      try {
        const client = await this.connected();
        await client.query(NOTIFY, [CHANNEL, batch.map(({ text }) => text)]);
        batch.forEach(({ resolve }) => resolve());
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
    this.isPublishing = false;
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
      connectionTimeoutMillis: 10_000,
      query_timeout: 5_000,
      // A notification is nothing that survives a crash, so its commit need not wait for the disk.
      options: '-c synchronous_commit=off',
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
