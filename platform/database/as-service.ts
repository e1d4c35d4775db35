import type { Transaction } from './unit-of-work.js';

/**
 * Runs a part of a transaction with the rights of the services themselves, for effects that the viewer has set off but
 * may not write: the third vote of a contributor changes a rate. Everything before and after keeps the viewer's rights;
 * `app.user_id` stays, so it is still known on whose behalf. The caller has checked that the effect is due.
 */
export async function asService<T>({ manager }: Transaction, work: () => Promise<T>): Promise<T> {
  const [row] = await manager.query<{ roles: string }[]>(
    // CASE evaluates in this order: the roles are read before they are replaced.
    `SELECT CASE WHEN before.roles IS NOT NULL AND set_config('app.roles', 'service', true) IS NOT NULL
       THEN before.roles END AS roles
     FROM (SELECT coalesce(current_setting('app.roles', true), '') AS roles OFFSET 0) AS before`,
  );
  const restore = () => manager.query(`SELECT set_config('app.roles', $1, true)`, [row!.roles]);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    // The caller may go on after a domain error. A failed statement has ended the transaction, and its settings with it.
    await restore().catch(() => undefined);
    throw error;
  }
  await restore();
  return result;
}
