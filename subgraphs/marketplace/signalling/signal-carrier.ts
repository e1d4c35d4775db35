import { LRUCache } from 'lru-cache';
import type { Message, PubSub } from '../../../platform/pubsub/pubsub.js';

/** To all who are in a room, or all sockets of a thinker. */
export interface Signal {
  readonly to: { readonly room: string } | { readonly user: string };
  /** The socket that it shall not go back to. */
  readonly except: string | null;
  readonly frame: object;
}

interface Part extends Message {
  readonly id: string;
  readonly parts: number;
  readonly data: string;
}

const TOPIC = 'marketplace.signal.sent';

/** In base64, and with what is around it, less than the smallest of the carriers takes. */
const PART_BYTES = 4_500;

/** Whoever dies while he sends leaves parts behind. */
const INCOMPLETE = { max: 1_000, ttl: 10_000 };

/**
 * Carries signals to all processes, this one included, over the pub/sub. A session description is larger than what a
 * PostgreSQL notification holds, so they travel in parts; those of one sender arrive in order.
 */
export class SignalCarrier {
  constructor(
    private readonly pubsub: PubSub,
    private readonly newId: () => string,
  ) {}

  /** Resolves when the carrier has taken all of it. */
  async send(signal: Signal): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(signal));
    const parts = Math.ceil(bytes.length / PART_BYTES);
    const id = this.newId();
    for (let at = 0; at < bytes.length; at += PART_BYTES) {
      const part: Part = { id, parts, data: bytes.toString('base64', at, Math.min(at + PART_BYTES, bytes.length)) };
      await this.pubsub.publish(TOPIC, part);
    }
  }

  /** Gives whatever is sent from now on, until the signal aborts. What was missed is gone: it was for that moment. */
  async receive(onSignal: (signal: Signal) => void, until: AbortSignal): Promise<void> {
    const incomplete = new LRUCache<string, string[]>(INCOMPLETE);
    for await (const delivery of this.pubsub.subscribe<Part>(TOPIC, until)) {
      if (delivery.type === 'resync') {
        incomplete.clear();
        continue;
      }
      const { id, parts, data } = delivery.message;
      const received = [...(incomplete.get(id) ?? []), data];
      if (received.length < parts) {
        incomplete.set(id, received);
        continue;
      }
      incomplete.delete(id);
      const bytes = Buffer.concat(received.map((part) => Buffer.from(part, 'base64')));
      onSignal(JSON.parse(bytes.toString()) as Signal);
    }
  }
}
