import type { Database } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { badUserInput } from '../errors/bad-user-input.js';
import type { Viewer } from '../identity/viewer.js';
import type { Logger } from '../log/log.js';
import { cursorTooOld } from './cursor-too-old.js';
import type { HeadWatch } from './heads.js';
import { patiently } from './patience.js';
import type { Stream, StreamEntry } from './stream.js';

export interface DurableStreamOptions {
  /** Whose entries, for example the recipient's user id. */
  readonly key: string;
  /** The number behind which to begin; only what comes from now on when not given. */
  readonly after?: bigint | null | undefined;
  /** Row level security shows this viewer's entries and skips all others. */
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
  /** Throws when the viewer may not read this key. Asked at the start, with every look and regularly in between. */
  readonly authorize?: ((uow: UnitOfWork) => Promise<void>) | undefined;
}

/** How many entries are in memory at a time. */
const BATCH = 200;

/** How long somebody who has lost the right to read stays connected while nothing happens. */
const AUTHORIZE_MS = 20_000;

/** Where a subscription begins, and what there is behind it already. */
interface Beginning<Payload extends object> {
  readonly after: bigint;
  readonly batch: Batch<Payload>;
}

interface Batch<Payload extends object> {
  readonly entries: readonly StreamEntry<Payload>[];
  /** Where the next one begins. */
  readonly upTo: bigint;
  readonly isLast: boolean;
}

/** The reading side of one subscription to a stream. `watch` was begun before: what comes from then on is heard. */
export class StreamReader<Payload extends object> {
  constructor(
    private readonly deps: { readonly database: Database; readonly log: Logger; readonly watch: HeadWatch },
    private readonly stream: Stream<Payload>,
    private readonly options: DurableStreamOptions,
  ) {}

  /**
   * @throws `BAD_USER_INPUT` for a cursor that was never given out, `CURSOR_TOO_OLD`, and what `authorize` throws.
   */
  async begin(): Promise<Beginning<Payload>> {
    const { after = null } = this.options;
    if (after !== null && after < 0n) throw badUserInput('`after` must not be negative.');
    const { position, entries } = await this.read(after);
    const { latest, oldest } = position;
    if (after === null) return { after: latest, batch: { entries: [], upTo: latest, isLast: true } };
    if (after > latest) throw badUserInput(`\`after\` is ${after}, and the newest cursor is ${latest}.`);
    const limit = latest - BigInt(this.stream.replayLimit);
    if (after < limit) throw cursorTooOld({ oldest: limit > oldest ? limit : oldest, latest });
    return { after, batch: this.batch(after, position, entries) };
  }

  /** Everything from the first batch on, for ever; ends with the signal. */
  async *follow(batch: Batch<Payload>): AsyncGenerator<StreamEntry<Payload>, void, void> {
    const { signal } = this.options;
    const { log } = this.deps;
    try {
      for (;;) {
        for (const entry of batch.entries) {
          yield entry;
          if (signal.aborted) return;
        }
        const { upTo } = batch;
        if (batch.isLast) await this.beyond(upTo);
        if (signal.aborted) return;
        batch = await patiently(() => this.next(upTo), signal, log);
      }
    } catch (error) {
      // What was under way when the signal came has been cancelled.
      if (!signal.aborted) throw error;
    }
  }

  /** Until there is more, or it is time to ask whether the viewer still may read. */
  private async beyond(sequence: bigint): Promise<void> {
    const { watch } = this.deps;
    const { authorize, signal } = this.options;
    while (watch.last() <= sequence && !signal.aborted) {
      const before = watch.last();
      await watch.bell.rung(authorize ? AUTHORIZE_MS : null);
      if (authorize && watch.last() === before) return;
    }
  }

  private async next(cursor: bigint): Promise<Batch<Payload>> {
    const told = this.deps.watch.last();
    const { position, entries } = await this.read(cursor);
    // Else it would look again and again for what does not exist.
    this.deps.watch.correct(told, position.latest);
    return this.batch(cursor, position, entries);
  }

  private batch(
    cursor: bigint,
    { latest, oldest }: Position,
    entries: readonly StreamEntry<Payload>[],
  ): Batch<Payload> {
    if (cursor < oldest) throw cursorTooOld({ oldest, latest });
    const isLast = entries.length < BATCH;
    const last = entries.at(-1)?.sequence ?? cursor;
    // Behind the last visible one there may be some that are not for this viewer.
    return { entries, isLast, upTo: isLast && latest > last ? latest : last };
  }

  private async read(after: bigint | null): Promise<{ position: Position; entries: StreamEntry<Payload>[] }> {
    const { key, viewer, signal, authorize } = this.options;
    await using uow = this.deps.database.unitOfWork(viewer, signal);
    await authorize?.(uow);
    const rows = await uow.read((manager) =>
      manager.query<Row<Payload>[]>(selectEntries, [this.stream.name, key, after ?? 0n, after === null ? 0 : BATCH]),
    );
    const [{ latest, oldest }] = rows as [Row<Payload>, ...Row<Payload>[]];
    return {
      position: { latest: BigInt(latest), oldest: BigInt(oldest) },
      entries: rows
        .filter(({ sequence }) => sequence !== null)
        .map(({ sequence, payload, created_at: createdAt }) => ({ sequence: BigInt(sequence!), payload, createdAt })),
    };
  }
}

interface Position {
  readonly latest: bigint;
  /** The smallest cursor that can be given. */
  readonly oldest: bigint;
}

interface Row<Payload> {
  readonly latest: string;
  readonly oldest: string;
  /** Null in the only row of an answer without entries, and so the rest. */
  readonly sequence: string | null;
  readonly payload: Payload;
  readonly created_at: Date;
}

/** In one statement: between two, retention could take what the first had counted on. */
const selectEntries = `
  SELECT position.last_sequence AS latest, position.oldest_sequence - 1 AS oldest, entry.*
  FROM app.stream_position($1, $2) AS position
  LEFT JOIN LATERAL (
    SELECT sequence, payload, created_at FROM app.stream_entries
    WHERE stream = $1 AND key = $2 AND sequence > $3
    ORDER BY sequence LIMIT $4
  ) AS entry ON true
  ORDER BY entry.sequence`;
