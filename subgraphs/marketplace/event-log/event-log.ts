import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { insertAtCommit } from '../database/insert-at-commit.js';
import type { EventType, SubjectType } from './logged-event.entity.js';

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

  add(tx: Transaction, ...entries: readonly NewLogEntry[]): void {
    const rows = entries.map(({ type, actorId, subjectType, subjectId, meta = {} }) => [
      this.newId(),
      type,
      actorId,
      subjectType,
      subjectId,
      JSON.stringify(meta),
    ]);
    insertAtCommit(tx, 'events (id, type, actor_id, subject_type, subject_id, meta)', rows);
  }
}
