import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast } from '../../platform/demo/cast.js';
import { uuidv7 } from '../../platform/ids.js';
import { anonymous, system, type Viewer } from '../../platform/identity/viewer.js';
import { viewerOf } from '../../platform/testing/index.js';
import { startMarketplace, browser, owner, somebody, type MarketplaceTest } from './testing/marketplace.fixture.js';
import definition from './subgraph.js';

/**
 * Row level security, past all services: nobody gives a row to somebody else, whatever else of it he may change. Policies
 * are OR-ed, so one that forgets to say whose the row must be afterwards opens what all others close. The columns are those
 * that the database has, so that a table that comes anew is tried as well.
 */

let test: MarketplaceTest;
let documents: string;
let columns: { table: string; column: string; target: 'thinker' | 'account' }[];
let everybody: Viewer[];
/** Somebody whom none of the rows belongs to. */
const heir = somebody();
let heirId: string;

beforeAll(async () => {
  documents = await mkdtemp(join(tmpdir(), 'kontor-ownership-'));
  test = await startMarketplace({ settings: { CONTRACTS_FOLDER: documents } });
  await using uow = test.uow(system);
  await definition.loadDemo(uow, test.deps, new Date(), test.services);
  const owners = cast.partners
    .slice(0, 4)
    .map(({ id, ownerUserId }) => viewerOf({ userId: ownerUserId, partnerId: id, roles: ['user', 'partner'] }));
  const users = cast.users.slice(0, 3).map(({ userId }) => viewerOf({ userId }));
  everybody = [...owners, ...users, somebody(), owner(), browser('nobody-special'), anonymous];
  await test.mutate(heir, 'sendHeartbeat', {}, 'session { id }');
  const { data } = await test.execute({ query: '{ viewerThinker { id publicId } }', viewer: heir });
  heirId = data.viewerThinker.id;
  // What the demo has none of.
  const [borrower] = users;
  await test.mutate(borrower!, 'createCalendarFeed', { kind: 'HELD' }, 'feed { id }');
  await test.mutate(borrower!, 'sendHeartbeat', { pairCode: 'ownership' }, 'session { id }');
  const { application } = await test.mutate(
    borrower!,
    'createMortgageApplication',
    { desiredLoan: { amount: 1_000_000, currency: 'EUR' }, idempotencyKey: 'ownership' },
    'application { id }',
  );
  const invitation = { applicationId: application.id, lenderPublicId: data.viewerThinker.publicId };
  await test.mutate(borrower!, 'inviteMortgageLender', invitation, 'application { id }');
  columns = await test.sql(ownerColumns);
});
afterAll(async () => {
  await test[Symbol.asyncDispose]();
  await rm(documents, { recursive: true });
});

/** Columns that say whose a row is: those that refer to thinkers, and the ids of accounts and businesses. */
const ownerColumns = `
  SELECT DISTINCT class.relname AS table, attribute.attname AS column,
    CASE WHEN constrained.oid IS NULL THEN 'account' ELSE 'thinker' END AS target
  FROM pg_attribute AS attribute
  JOIN pg_class AS class ON class.oid = attribute.attrelid AND class.relkind = 'r'
  LEFT JOIN pg_constraint AS constrained ON constrained.conrelid = class.oid AND constrained.contype = 'f'
    AND constrained.confrelid = 'public.thinkers'::regclass AND attribute.attnum = ANY (constrained.conkey)
  WHERE class.relnamespace = 'public'::regnamespace AND attribute.attnum > 0
    AND (constrained.oid IS NOT NULL OR attribute.attname ~ '(partner|user|company)_id$')
  ORDER BY 1, 2`;

/** How many rows somebody can change so, each tried by itself. */
async function changed(viewer: Viewer, table: string, assignments: string, condition = 'true'): Promise<number> {
  await using uow = test.uow(viewer);
  return await uow.write(async ({ manager }) => {
    await manager.query(`
      DO $$
      DECLARE
        place tid;
        changed integer := 0;
      BEGIN
        FOR place IN SELECT ctid FROM ${table} WHERE ${condition} LOOP
          BEGIN
            UPDATE ${table} SET ${assignments} WHERE ctid = place;
            IF FOUND THEN
              changed := changed + 1;
            END IF;
          EXCEPTION WHEN insufficient_privilege THEN
            NULL;
          END;
        END LOOP;
        PERFORM set_config('test.changed', changed::text, true);
      END
      $$`);
    const [row] = await manager.query<{ count: number }[]>(`SELECT current_setting('test.changed')::int AS count`);
    return row!.count;
  });
}

it('knows the columns, and there are rows to be stolen', async () => {
  expect(columns.length).toBeGreaterThanOrEqual(25);
  for (const { table, column } of columns) {
    const [row] = await test.sql<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
    expect([table, column, row!.count > 0]).toEqual([table, column, true]);
  }
});

it('nobody gives a row to others', async () => {
  for (const { table, column, target } of columns) {
    const to = target === 'thinker' ? heirId : uuidv7();
    for (const viewer of everybody) {
      const count = await changed(viewer, table, `${column} = '${to}'`);
      expect([table, column, viewer.userId, count]).toEqual([table, column, viewer.userId, 0]);
    }
  }
});

it('nobody gives a voucher or a booking to others by changing something else with it, nor revives one', async () => {
  const attempts = [
    ['vouchers', `holder_id = '${heirId}', status = 'consumed'`, `status IN ('issued', 'booked')`],
    ['vouchers', `holder_id = '${heirId}', status = 'booked'`, 'true'],
    ['vouchers', `holder_id = NULL, status = 'cancelled'`, 'holder_id IS NOT NULL'],
    ['vouchers', `status = 'issued'`, `status IN ('consumed', 'cancelled', 'expired')`],
    ['voucher_bookings', `holder_id = '${heirId}', status = 'cancelled', cancelled_at = now()`, 'true'],
    ['voucher_bookings', `status = 'booked', cancelled_at = NULL`, `status = 'cancelled'`],
    ['voucher_bookings', `cancel_reason = 'other', cancelled_at = now()`, `status = 'cancelled'`],
  ] as const;
  for (const [table, assignments, condition] of attempts) {
    for (const viewer of everybody)
      expect([table, assignments, await changed(viewer, table, assignments, condition)]).toEqual([
        table,
        assignments,
        0,
      ]);
  }
});
