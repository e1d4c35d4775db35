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

const BATCH = 100;

/**
 * Publishes what is in the outbox. Several relays may work on one database: an event is locked while it is published,
 * and of each key only the oldest waiting event is taken, so that another relay cannot overtake within a key.
 *
 * An event is marked in the same transaction that locks it. A crash between publishing and the commit publishes it
 * again: at least once, and in normal running once.
 */
export function startRelay({ database, pubsub, log }: OutboxOptions): Relay {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let running: Promise<void> | null = null;
  let wokenMeanwhile = false;

  async function publishWaiting(): Promise<void> {
    let published: number;
    do {
      await using uow = database.unitOfWork(system);
      published = await uow.write(({ manager }) => publishBatch(manager));
    } while (published > 0 && !isOver);
  }

  /** @throws when nothing could be published of what is waiting. */
  async function publishBatch(manager: EntityManager): Promise<number> {
    const events: WaitingEvent[] = await manager.query(selectHeads, [BATCH]);
    const published: string[] = [];
    let failure: unknown;
    for (const { id, topic, payload } of events) {
      try {
        await pubsub.publish(topic, payload);
        published.push(id);
      } catch (error) {
        failure = error;
      }
    }
    if (published.length === 0 && events.length > 0) throw failure;
    await manager.query('UPDATE app.outbox SET published_at = now() WHERE id = ANY ($1)', [published]);
    return published.length;
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
  readonly payload: Message;
}

const selectHeads = `
  SELECT id, topic, payload FROM app.outbox AS event
  WHERE published_at IS NULL AND NOT EXISTS (
    SELECT FROM app.outbox AS earlier
    WHERE earlier.published_at IS NULL AND earlier.key = event.key AND earlier.id < event.id
  )
  ORDER BY id LIMIT $1
  FOR UPDATE OF event SKIP LOCKED`;
