/** A small JSON object that says what happened, by ids. Whoever wants more reads it from the database. */
export type Message = Readonly<Record<string, unknown>>;

/** What a subscriber gets. */
export type Delivery<T extends Message = Message> =
  | { readonly type: 'message'; readonly message: T }
  /** Messages may have been missed since the last delivery: read the state anew. */
  | { readonly type: 'resync' };

/**
 * Fan-out of hints to whoever listens now. Nothing is stored: what must not be lost stands in the database (see the
 * outbox), and a subscriber that has missed something is told so.
 *
 * A topic is a past-tense fact with its owner first, `marketplace.presence.changed`. Messages of one publisher arrive in
 * the order in which they were published.
 */
export interface PubSub extends AsyncDisposable {
  /** Resolves when the carrier has taken the message. @throws when it has not, or the message is too large for it. */
  publish(topic: string, message: Message): Promise<void>;
  /**
   * Everything that is published from the moment of this call on, until `signal` aborts or the pub/sub is disposed; both
   * end the iteration without an error. A subscriber that does not keep up loses what it has not read and gets a
   * `resync` instead.
   */
  subscribe<T extends Message = Message>(topic: string, signal: AbortSignal): AsyncIterable<Delivery<T>>;
}

/** The smallest limit of the carriers: a PostgreSQL notification holds 8000 bytes, topic and quoting included. */
export const MAX_MESSAGE_BYTES = 7_500;

export class MessageTooLarge extends Error {
  override readonly name = 'MessageTooLarge';

  constructor(topic: string, bytes: number) {
    super(`A message on ${topic} has ${bytes} bytes, more than ${MAX_MESSAGE_BYTES}: send ids, not the data itself.`);
  }
}

/** The text that travels. Every carrier refuses the same messages, so that a change of carrier breaks none. */
export function encodeMessage(topic: string, message: Message): string {
  const text = JSON.stringify({ topic, message });
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_MESSAGE_BYTES) throw new MessageTooLarge(topic, bytes);
  return text;
}
