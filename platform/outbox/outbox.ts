import type { Database } from '../database/database.js';
import type { Transaction } from '../database/unit-of-work.js';
import type { Logger } from '../log/log.js';
import { encodeMessage, type Message, type PubSub } from '../pubsub/pubsub.js';
import { startRelay } from './relay.js';

export interface NewEvent {
  /** A past-tense fact with its owner first, `marketplace.voucher.booked`. */
  readonly topic: string;
  /**
   * What it is about, for example the voucher's id. Events of one key are published in the order in which they were
   * written, provided that their transactions exclude each other: they do when both change the same row first.
   */
  readonly key: string;
  /** Small: ids and what changed. Must stay below the limit of the pub/sub. */
  readonly payload: Message;
}

/** Events that are stored with their cause, both or neither, and published after the commit, at least once. */
export interface Outbox {
  /** @throws MessageTooLarge, so that the transaction fails here and not the publishing for ever after. */
  add(tx: Transaction, event: NewEvent): Promise<void>;
}

export interface OutboxOptions {
  readonly database: Database;
  readonly pubsub: PubSub;
  readonly log: Logger;
}

/** Also publishes: what was committed before this start, and from then on whatever comes. Dispose it to stop that. */
export function createOutbox(options: OutboxOptions): Outbox & AsyncDisposable {
  const relay = startRelay(options);
  return {
    async add(tx, { topic, key, payload }) {
      encodeMessage(topic, payload);
      tx.atCommit('INSERT INTO app.outbox (topic, key, payload) VALUES ($1, $2, $3)', [
        topic,
        key,
        JSON.stringify(payload),
      ]);
      tx.afterCommit(relay.wake);
    },
    [Symbol.asyncDispose]: () => relay[Symbol.asyncDispose](),
  };
}
