import type { PlainParameter } from '../../../platform/database/session.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';

/**
 * Rows that go with the COMMIT, in one statement. They are not asked back: who writes them may not be allowed to read them.
 *
 * @param target the table and its columns, in the order of the values
 */
export function insertAtCommit(tx: Transaction, target: string, rows: readonly (readonly PlainParameter[])[]): void {
  if (rows.length === 0) return;
  let number = 0;
  const lists = rows.map((row) => `(${row.map(() => `$${++number}`).join(', ')})`);
  tx.atCommit(`INSERT INTO ${target} VALUES ${lists.join(', ')}`, rows.flat());
}
