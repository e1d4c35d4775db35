import type { Transaction } from '../database/unit-of-work.js';
import type { Head } from './heads.js';
import type { Stream } from './stream.js';

interface NewEntry {
  readonly stream: string;
  readonly key: string;
  readonly payload: object;
}

/** What each open transaction has to append. */
const collected = new WeakMap<Transaction, NewEntry[]>();

/**
 * Appends entries as the last act of a transaction. Together, so that the heads are locked in one order whatever the
 * order of the calls; late, so that a long transaction does not keep everybody else from the recipients it has in common
 * with them.
 *
 * @param onAppended is told the new heads after the commit
 */
export function appendBeforeCommit<Payload extends object>(
  tx: Transaction,
  { name: stream }: Stream<Payload>,
  { key, payload }: { readonly key: string; readonly payload: Payload },
  onAppended: (heads: readonly Head[]) => void,
): void {
  const entry = { stream, key, payload };
  const others = collected.get(tx);
  if (others) {
    others.push(entry);
    return;
  }
  const entries: NewEntry[] = [entry];
  let heads: Head[] = [];
  tx.beforeCommit(async () => {
    // Whoever comes while this is under way makes a step of its own, which follows.
    collected.delete(tx);
    append(tx, entries, (appended) => (heads = appended));
  });
  tx.afterCommit(() => onAppended(heads));
  collected.set(tx, entries);
}

function append(tx: Transaction, entries: readonly NewEntry[], onAppended: (heads: Head[]) => void): void {
  tx.atCommit<{ stream: string; key: string; last_sequence: string }>(
    'SELECT stream, key, last_sequence FROM app.append_to_streams($1)',
    [JSON.stringify(entries)],
    (rows) => onAppended(rows.map(({ stream, key, last_sequence: last }) => ({ stream, key, last: BigInt(last) }))),
  );
}
