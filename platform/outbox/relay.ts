import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import { system } from '../identity/viewer.js';
import type { Message } from '../pubsub/pubsub.js';
import type { OutboxOptions } from './outbox.js';

export interface Relay extends AsyncDisposable {
  /** Says that there may be something to publish. */
  readonly wake: () => void;
}

/** Events of a process that died after its commit are found by polling; nobody waits for those. */
const POLL_MS = 10_000;

/** After a failure, doubled each time up to `POLL_MS`. */
const FIRST_RETRY_MS = 250;

const BATCH = 500;

/** Any number that nothing else in these databases locks. */
const RELAY_LOCK = 7_246_002;

/**
 * Publishes what is in the outbox. Several relays may work on one database, one at a time: events of one key come in
 * order, different keys side by side. Who comes while another is at work waits for its turn, for what has been committed
 * in the meantime.
 *
 * An event is marked in the transaction that holds the lock. A crash between publishing and the commit publishes it
 * again: at least once, and in normal running once.
 */
export function startRelay({ database, pubsub, log }: OutboxOptions): Relay {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let running: Promise<void> | null = null;
  let wokenMeanwhile = false;

  /** @throws when something could not be published; whatever does not come after that has been. */
  async function publishWaiting(): Promise<void> {
    const failed = new Map<string, unknown>();
    let isMore: boolean;
    do {
      await using uow = database.unitOfWork(system);
      isMore = await uow.write(({ manager }) => publishBatch(manager, failed));
    } while (isMore && !isOver);
    if (failed.size > 0) throw [...failed.values()][0];
  }

  /** Leaves out the keys that have failed. Says whether there may be more. */
  async function publishBatch(manager: EntityManager, failed: Map<string, unknown>): Promise<boolean> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [RELAY_LOCK]);
    const events = await manager.query<WaitingEvent[]>(selectWaiting, [BATCH, [...failed.keys()]]);
    const published: string[] = [];
    const publishKey = async (key: string, ofKey: readonly WaitingEvent[]) => {
      try {
        for (const { id, topic, payload } of ofKey) {
          await pubsub.publish(topic, payload);
          published.push(id);
        }
      } catch (error) {
        failed.set(key, error);
      }
    };
    await Promise.all([...Map.groupBy(events, ({ key }) => key)].map(([key, ofKey]) => publishKey(key, ofKey)));
    if (published.length > 0) await manager.query(markPublished, [published]);
    return events.length === BATCH;
  }

  function run(): void {
    if (isOver) return;
    if (running !== null) {
      wokenMeanwhile = true;
      return;
    }
    clearTimeout(timer);
    wokenMeanwhile = false;
    running = publishWaiting()
      .then(
        () => void (failures = 0),
        (err: unknown) => {
          failures++;
          if (!isOver) log.warn({ err }, 'the outbox could not be published; it will be tried again');
        },
      )
      .finally(() => {
        running = null;
        if (wokenMeanwhile && failures === 0) run();
        else schedule();
      });
  }

  function schedule(): void {
    if (isOver) return;
    timer = setTimeout(run, failures === 0 ? POLL_MS : Math.min(POLL_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
  }

  run();
  return {
    // Not in the context of the request that brought the event: publishing is not its work.
    wake: AsyncLocalStorage.bind(run),
    async [Symbol.asyncDispose]() {
      isOver = true;
      clearTimeout(timer);
      await running;
    },
  };
}

interface WaitingEvent {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly payload: Message;
}

const selectWaiting = `
  SELECT id, topic, key, payload FROM app.outbox
  WHERE published_at IS NULL AND key <> ALL ($2)
  ORDER BY id LIMIT $1`;

const markPublished = 'UPDATE app.outbox SET published_at = now() WHERE id = ANY ($1)';
