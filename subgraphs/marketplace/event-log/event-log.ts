import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { LoggedEvent, type EventType, type SubjectType } from './logged-event.entity.js';

export interface NewLogEntry {
  readonly type: EventType;
  /** Null when nobody acts: a job. */
  readonly actorId: string | null;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly meta?: object;
}

/** The log of what happened. An entry is written in the transaction of its cause: both or neither. */
export class EventLog {
  constructor(private readonly newId: () => string) {}

  async add(tx: Transaction, ...entries: readonly NewLogEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map(({ meta = {}, ...entry }) => ({ ...entry, id: this.newId(), meta }));
    // Who writes the log may not read it, so the rows must not be asked back.
    await tx.manager.createQueryBuilder().insert().into(LoggedEvent).values(rows).updateEntity(false).execute();
  }
}
