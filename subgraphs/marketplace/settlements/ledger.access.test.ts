import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { configureFee, thinkerOf } from '../testing/ledger.fixture.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

/** What PostgreSQL itself lets each kind of viewer read and write of transfers, fees, settlements and counts. */

let test: MarketplaceTest;
const payer = owner();
const colleague = somebody({ partnerId: payer.partnerId });
const agent = somebody();
const guest = browser('ledger-guest');
const stranger = somebody();
const ids = { transfer: '', guests: '', settlement: '' };

beforeAll(async () => {
  test = await startMarketplace();
  const { id, publicId } = await thinkerOf(test, agent);
  await configureFee(test, admin, { feeId: 'transfer.logged', percentage: '0.01' });
  const input = { direction: 'IN', cryptoAmount: '1', cryptoSymbol: 'ETH', fiat: { amount: 10_000, currency: 'EUR' } };
  const log = async (viewer: Viewer) =>
    (await test.mutate(viewer, 'logTransfer', input, 'transfer { id }')).transfer.id;
  ids.transfer = await log(payer);
  await configureFee(test, admin, { feeId: 'transfer.logged', beneficiaryPublicId: publicId });
  ids.guests = await log(guest);
  await thinkerOf(test, stranger);
  const [made] = await test.sql<{ id: string }>('SELECT gen_random_uuid() AS id');
  ids.settlement = made!.id;
  await test.change(
    `INSERT INTO settlements (id, beneficiary_id, period_from, period_to, total_cents, currency)
     VALUES ($1, $2, '2026-02-01', '2026-02-28', 100, 'EUR')`,
    [ids.settlement, id],
  );
  await test.change('UPDATE fee_events SET settlement_id = $1 WHERE beneficiary_id = $2', [ids.settlement, id]);
});
afterAll(() => test[Symbol.asyncDispose]());

async function count(viewer: Viewer, table: string): Promise<number> {
  await using uow = test.uow(viewer);
  const sql = `SELECT count(*)::int AS count FROM ${table}`;
  const [row] = await uow.read((manager) => manager.query<{ count: number }[]>(sql));
  return row!.count;
}

/** How many rows a statement changed, or why it was refused. */
async function attempt(viewer: Viewer, sql: string): Promise<number | string> {
  await using uow = test.uow(viewer);
  try {
    const outcome: unknown = await uow.write(({ manager }) => manager.query(sql));
    return Array.isArray(outcome) && typeof outcome[1] === 'number' ? outcome[1] : 'done';
  } catch (error) {
    return (error as { driverError: { code: string } }).driverError.code;
  }
}

const REFUSED = '42501';
const TABLES = [
  'transfers',
  'fee_events',
  'settlements',
  'invoice_sequences',
  'stat_totals',
  'stat_deltas',
  'stat_rows',
];

it.each<[string, () => Viewer, Record<string, number>]>([
  ['nobody', () => anonymous, {}],
  ['a stranger', () => stranger, {}],
  ['who logged', () => payer, { transfers: 1, fee_events: 1 }],
  ['the same business', () => colleague, { fee_events: 1 }],
  ['a guest who logged', () => guest, { transfers: 1, fee_events: 1 }],
  ['whom the fee is settled with', () => agent, { fee_events: 1, settlements: 1 }],
])('shows %s its own', async (_, viewer, visible) => {
  const seen = await Promise.all(TABLES.map(async (table) => [table, await count(viewer(), table)] as const));
  expect(Object.fromEntries(seen.filter(([, rows]) => rows > 0))).toEqual(visible);
});

it('shows administrators and the service everything', async () => {
  for (const viewer of [admin, system]) {
    expect(await count(viewer, 'transfers')).toBe(2);
    expect(await count(viewer, 'fee_events')).toBe(2);
    expect(await count(viewer, 'settlements')).toBe(1);
    expect(await count(viewer, 'stat_rows')).toBeGreaterThan(4);
  }
});

it('lets nobody log in the name of others, or settle', async () => {
  const insert = (who: string, status = 'logged') =>
    `INSERT INTO transfers (id, direction, label, owner_id, crypto_amount, crypto_symbol, fiat_amount, fiat_currency, status)
     VALUES ('in-x', 'in', '', ${who}, 1, 'ETH', 1, 'EUR', '${status}')`;
  for (const viewer of [stranger, guest, payer, anonymous]) {
    expect(await attempt(viewer, insert('NULL'))).toBe(REFUSED);
    expect(await attempt(viewer, insert(`'${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}'`))).toBe(REFUSED);
    expect(await attempt(viewer, insert('app.thinker_id()', 'settled'))).toBe(REFUSED);
    expect(await attempt(viewer, `UPDATE transfers SET status = 'settled'`)).toBe(0);
    expect(await attempt(viewer, `UPDATE settlements SET status = 'paid'`)).toBe(0);
    expect(await attempt(viewer, `UPDATE fees SET percentage = 0`)).toBe(0);
    expect(await attempt(viewer, 'DELETE FROM stat_deltas')).toBe(0);
    expect(await attempt(viewer, `INSERT INTO invoice_sequences VALUES (2026, 1)`)).toBe(REFUSED);
    expect(
      await attempt(viewer, `INSERT INTO stat_deltas (stat, at, labels, count) VALUES ('event', now(), '{}', 1)`),
    ).toBe(REFUSED);
    const settlement = `INSERT INTO settlements (id, beneficiary_id, period_from, period_to, total_cents, currency)
      VALUES (gen_random_uuid(), app.thinker_id(), '2026-03-01', '2026-03-31', 1, 'EUR')`;
    expect(await attempt(viewer, settlement)).toBe(REFUSED);
  }
});

it('lets nobody charge for the transfer of others', async () => {
  const charge = `INSERT INTO fee_events (id, fee_id, subject_type, subject_id, part, amount_cents, currency)
    VALUES (gen_random_uuid(), 'transfer.logged', 'transfer', '${ids.transfer}', 'fixed', 1, 'EUR')`;
  for (const viewer of [stranger, guest, agent]) expect(await attempt(viewer, charge)).toBe(REFUSED);
});

it.each([
  ['change what was logged', `UPDATE transfers SET fiat_amount = 1`],
  ['forget a transfer', `DELETE FROM transfers`],
  ['change with whom a line is settled', `UPDATE fee_events SET beneficiary_id = NULL`],
  ['count an invoice anew', `UPDATE invoice_sequences SET year = 2000`],
])('not even the service may %s', async (_, sql) => expect(await attempt(system, sql)).toBe(REFUSED));

it('the service may not settle a line again', async () => {
  expect(await attempt(system, 'UPDATE fee_events SET settlement_id = NULL WHERE settlement_id IS NOT NULL')).toBe(
    '23514',
  );
});
