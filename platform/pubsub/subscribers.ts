import type { Delivery, Message } from './pubsub.js';

/** How much a subscriber may lag behind. */
const MAX_BACKLOG = 1_000;

const RESYNC: Delivery = { type: 'resync' };

/** The subscribers of one process, by topic. What every carrier needs, whichever way the messages come. */
export class Subscribers {
  private readonly byTopic = new Map<string, Set<Subscriber>>();

  add(topic: string, signal: AbortSignal): AsyncIterable<Delivery> {
    const subscriber = new Subscriber(signal, () => this.remove(topic, subscriber));
    if (signal.aborted) return subscriber;
    const others = this.byTopic.get(topic);
    if (others) others.add(subscriber);
    else this.byTopic.set(topic, new Set([subscriber]));
    return subscriber;
  }

  get size(): number {
    return [...this.byTopic.values()].reduce((sum, { size }) => sum + size, 0);
  }

  deliver(topic: string, message: Message): void {
    for (const subscriber of this.byTopic.get(topic) ?? []) subscriber.push({ type: 'message', message });
  }

  /** Tells everybody that messages may have been missed. */
  resync(): void {
    for (const subscribers of this.byTopic.values()) {
      for (const subscriber of subscribers) subscriber.push(RESYNC);
    }
  }

  end(): void {
    for (const subscribers of [...this.byTopic.values()]) {
      for (const subscriber of [...subscribers]) subscriber.end();
    }
  }

  private remove(topic: string, subscriber: Subscriber): void {
    const subscribers = this.byTopic.get(topic);
    if (subscribers?.delete(subscriber) && subscribers.size === 0) this.byTopic.delete(topic);
  }
}

class Subscriber implements AsyncIterableIterator<Delivery> {
  private backlog: Delivery[] = [];
  private waiting: ((result: IteratorResult<Delivery>) => void)[] = [];
  private isOver: boolean;

  constructor(
    private readonly signal: AbortSignal,
    private readonly onEnd: () => void,
  ) {
    this.isOver = signal.aborted;
    signal.addEventListener('abort', this.end, { once: true });
  }

  push(delivery: Delivery): void {
    const next = this.waiting.shift();
    if (next) return next({ done: false, value: delivery });
    // One resync says as much as several, and makes what was missed or came before it superfluous.
    if (delivery.type === 'resync' || this.backlog.length >= MAX_BACKLOG) this.backlog = [RESYNC];
    else this.backlog.push(delivery);
  }

  /** Ends the iteration, also for those who wait. What has been delivered and not yet read is dropped. */
  readonly end = (): void => {
    this.isOver = true;
    this.signal.removeEventListener('abort', this.end);
    this.onEnd();
    this.backlog = [];
    for (const next of this.waiting.splice(0)) next({ done: true, value: undefined });
  };

  next(): Promise<IteratorResult<Delivery>> {
    const delivery = this.backlog.shift();
    if (delivery) return Promise.resolve({ done: false, value: delivery });
    if (this.isOver) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  return(): Promise<IteratorResult<Delivery>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
