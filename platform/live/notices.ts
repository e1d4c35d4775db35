import type { Message, PubSub } from '../pubsub/pubsub.js';
import { listen } from './listen.js';
import type { Concern } from './live-view.js';

/** Who wants to hear of which value of one field of the messages on one topic. */
interface Audience {
  readonly byValue: Map<string, Set<() => void>>;
  readonly stopListening: () => void;
}

/** Tells the live views of one process what concerns them: one subscription to the carrier per topic and field. */
export class Notices {
  private readonly audiences = new Map<string, Audience>();

  constructor(private readonly pubsub: PubSub) {}

  /** `onNotice` is called for each message, and when some may have been missed, until the answer is called. */
  listen(concern: Concern, onNotice: () => void): () => void {
    const { byValue } = this.audienceOf(concern);
    const listeners = byValue.get(concern.value) ?? new Set();
    byValue.set(concern.value, listeners.add(onNotice));
    return () => this.leave(concern, onNotice);
  }

  private audienceOf({ topic, field }: Concern): Audience {
    const id = idOf({ topic, field });
    const known = this.audiences.get(id);
    if (known !== undefined) return known;
    const byValue: Audience['byValue'] = new Map();
    const stopListening = listen(this.pubsub, topic, (message) => tell(byValue, field, message));
    const audience = { byValue, stopListening };
    this.audiences.set(id, audience);
    return audience;
  }

  private leave(concern: Concern, onNotice: () => void): void {
    const id = idOf(concern);
    const audience = this.audiences.get(id);
    const listeners = audience?.byValue.get(concern.value);
    if (!audience || !listeners?.delete(onNotice) || listeners.size > 0) return;
    audience.byValue.delete(concern.value);
    if (audience.byValue.size > 0) return;
    audience.stopListening();
    this.audiences.delete(id);
  }
}

function tell(byValue: Audience['byValue'], field: string, message: Message | null): void {
  const concerned = message === null ? [...byValue.values()] : [byValue.get(String(message[field]))];
  for (const listeners of concerned) for (const onNotice of listeners ?? []) onNotice();
}

function idOf({ topic, field }: Omit<Concern, 'value'>): string {
  return JSON.stringify([topic, field]);
}
