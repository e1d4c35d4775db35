import type { Logger } from '../log/log.js';
import type { Message, PubSub } from '../pubsub/pubsub.js';
import type { Head } from './heads.js';

/** `[key, number of the newest entry]`; the number as text, for it may exceed what JSON's readers keep exact. */
type HeadsMessage = Message & { readonly heads: readonly (readonly [key: string, last: string])[] };

export function topicOf(stream: string): string {
  return `${stream}.appended`;
}

/** What `WakeUps` published. */
export function headsIn(stream: string, message: Message): Head[] {
  return (message as HeadsMessage).heads.map(([key, last]) => ({ stream, key, last: BigInt(last) }));
}

/** Of a message; what carries them takes a little more than twice as much. */
const MAX_BYTES = 3_000;

/** More keys than this wait only if the carrier does not answer; then the readers' own look at the heads has to do. */
const MAX_WAITING = 10_000;

/**
 * Tells other processes how far streams have come. While one message is on its way further heads gather, the newest of
 * each key, and travel together: the busier it is, the less there is to send. Nothing depends on a message to arrive,
 * hence none is sent twice and no writer waits for one.
 */
export class WakeUps {
  private waiting = new Map<string, Head>();
  private sending: Promise<void> | null = null;

  constructor(
    private readonly pubsub: PubSub,
    private readonly log: Logger,
  ) {}

  send(heads: readonly Head[]): void {
    if (this.waiting.size > MAX_WAITING) this.waiting.clear();
    for (const head of heads) {
      const id = JSON.stringify([head.stream, head.key]);
      const known = this.waiting.get(id);
      if (known === undefined || known.last < head.last) this.waiting.set(id, head);
    }
    this.startSending();
  }

  /** Resolves when nothing is on its way. */
  async sent(): Promise<void> {
    await this.sending;
  }

  private startSending(): void {
    this.sending ??= this.sendWaiting().finally(() => {
      this.sending = null;
      // Something may have come while it was ending.
      if (this.waiting.size > 0) this.startSending();
    });
  }

  private async sendWaiting(): Promise<void> {
    while (this.waiting.size > 0) {
      const heads = [...this.waiting.values()];
      this.waiting = new Map();
      for (const [stream, ofStream] of Map.groupBy(heads, (head) => head.stream)) {
        await this.publish(stream, ofStream);
      }
    }
  }

  private async publish(stream: string, heads: readonly Head[]): Promise<void> {
    for (const part of partsOf(heads.map(({ key, last }) => [key, String(last)] as const))) {
      try {
        await this.pubsub.publish(topicOf(stream), { heads: part } satisfies HeadsMessage);
      } catch (err) {
        this.log.debug({ err, stream }, 'a wake-up could not be sent; the readers will look for themselves');
      }
    }
  }
}

function* partsOf<T extends readonly [string, string]>(heads: readonly T[]): Generator<T[]> {
  let part: T[] = [];
  let bytes = 0;
  for (const head of heads) {
    const more = Buffer.byteLength(JSON.stringify(head));
    if (part.length > 0 && bytes + more > MAX_BYTES) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(head);
    bytes += more;
  }
  yield part;
}
