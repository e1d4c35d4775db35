import { anonymous, system, type Viewer } from '../../platform/identity/viewer.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from './testing/marketplace.fixture.js';

/**
 * The second wall: what PostgreSQL itself lets each kind of viewer read and write, past all services. Statements run as
 * the service's role in a unit of work, as they would if a service forgot to ask who is there.
 */

let test: MarketplaceTest;
const issuer = owner();
/** Works for the same business with another account. */
const colleague = somebody({ partnerId: issuer.partnerId });
const holder = somebody();
const guest = browser('a-guest-without-account');
const stranger = somebody();
const rival = owner();
const ids = { open: '', booked: '', booking: '', guestBooking: '' };

beforeAll(async () => {
  test = await startMarketplace();
  await test.change(
    `INSERT INTO fees (id, scope, percentage, currency) VALUES ('voucher.booking', 'voucher', 0.02, 'EUR')`,
  );
  const slot = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
  const issued = { validFrom: slot, price: { amount: 12000, currency: 'EUR' } };
  ids.open = await test.issue(issuer, issued);
  ids.booked = await test.issue(issuer, issued);
  ids.booking = (await test.book(holder, ids.booked, slot, { idempotencyKey: 'one' })).booking.id;
  ids.guestBooking = (await test.book(guest, await test.issue(issuer, issued), slot)).booking.id;
  await test.change(
    `INSERT INTO settlements (id, beneficiary_id, partner_id, period_from, period_to, total_cents, currency)
     SELECT gen_random_uuid(), id, $2, '2026-02-01', '2026-02-28', 480, 'EUR' FROM thinkers WHERE user_id = $1`,
    [issuer.userId, issuer.partnerId],
  );
  await test.change('UPDATE fee_events SET settlement_id = (SELECT id FROM settlements)');
  for (const viewer of [issuer, holder, guest, stranger, rival])
    await test.mutate(viewer, 'sendHeartbeat', {}, 'session { id }');
  await test.mutate(holder, 'sendHeartbeat', { pairCode: 'shared' }, 'session { id }');
  await test.mutate(guest, 'sendHeartbeat', { pairCode: 'shared' }, 'session { id }');
});
afterAll(() => test[Symbol.asyncDispose]());

async function rows(viewer: Viewer, table: string): Promise<number> {
  await using uow = test.uow(viewer);
  const sql = `SELECT count(*)::int AS count FROM ${table}`;
  const [row] = await uow.read((manager) => manager.query<{ count: number }[]>(sql));
  return row!.count;
}

/** How many rows a statement changed, or why it was refused. */
async function attempt(viewer: Viewer, sql: string, parameters: readonly unknown[] = []): Promise<number | string> {
  await using uow = test.uow(viewer);
  try {
    const outcome: unknown = await uow.write(({ manager }) => manager.query(sql, [...parameters]));
    return Array.isArray(outcome) && typeof outcome[1] === 'number' ? outcome[1] : 'done';
  } catch (error) {
    return (error as { driverError: { code: string } }).driverError.code;
  }
}

const REFUSED = '42501';

/** In whose name the gateway asks for the stream that all share whom it has asked about. */
const watchers = (pairCode: string): Viewer => ({
  ...anonymous,
  admittedTo: { field: 'presenceChanged', arguments: { pairCode } },
});

describe('row level security', () => {
  it.each<[string, () => Viewer, Record<string, number>]>([
    ['nobody', () => anonymous, {}],
    ['a token never seen', () => browser('never-seen'), {}],
    ['a stranger', () => stranger, { thinkers: 2, presence_sessions: 1, vouchers: 1, fees: 1 }],
    ['the owner of another business', () => rival, { thinkers: 2, presence_sessions: 1, vouchers: 1, fees: 1 }],
    [
      'the holder',
      () => holder,
      {
        thinkers: 3,
        presence_sessions: 3,
        vouchers: 2,
        voucher_bookings: 1,
        fees: 1,
        fee_events: 1,
        idempotency_keys: 1,
      },
    ],
    [
      'a guest with a token',
      () => guest,
      { thinkers: 3, presence_sessions: 3, vouchers: 2, voucher_bookings: 1, fees: 1, fee_events: 1 },
    ],
    ['those who watch a pair code together', () => watchers('shared'), { thinkers: 2, presence_sessions: 2 }],
    ['those who watch another one', () => watchers('another'), {}],
    [
      'those who watch something else',
      () => ({ ...anonymous, admittedTo: { field: 'x', arguments: { pairCode: 'shared' } } }),
      {},
    ],
    [
      'the issuer',
      () => issuer,
      { thinkers: 3, presence_sessions: 1, vouchers: 3, voucher_bookings: 2, fees: 1, fee_events: 2, settlements: 1 },
    ],
    [
      'the same business',
      () => colleague,
      { thinkers: 3, vouchers: 3, voucher_bookings: 2, fees: 1, fee_events: 2, settlements: 1 },
    ],
  ])('shows %s its own', async (_, viewer, visible) => {
    const none = {
      thinkers: 0,
      presence_sessions: 0,
      vouchers: 0,
      voucher_bookings: 0,
      fees: 0,
      fee_events: 0,
      settlements: 0,
      events: 0,
      idempotency_keys: 0,
    };
    const seen = await Promise.all(Object.keys(none).map(async (table) => [table, await rows(viewer(), table)]));
    expect(Object.fromEntries(seen)).toEqual({ ...none, ...visible });
    expect(await rows(viewer(), 'voucher_templates')).toBe(5);
  });

  it('shows administrators and the service everything', async () => {
    for (const viewer of [admin, system]) {
      expect(await rows(viewer, 'thinkers')).toBe(5);
      expect(await rows(viewer, 'vouchers')).toBe(3);
      expect(await rows(viewer, 'voucher_bookings')).toBe(2);
      expect(await rows(viewer, 'fee_events')).toBe(2);
      expect(await rows(viewer, 'settlements')).toBe(1);
      expect(await rows(viewer, 'events')).toBeGreaterThan(5);
    }
  });

  it('keeps everybody from the vouchers of others', async () => {
    const status = (to: string, id: string) => [`UPDATE vouchers SET status = $2 WHERE id = $1`, [id, to]] as const;
    expect(await attempt(holder, ...status('consumed', ids.booked))).toBe(0);
    expect(await attempt(rival, ...status('cancelled', ids.booked))).toBe(0);
    expect(await attempt(rival, ...status('cancelled', ids.open))).toBe(REFUSED);
    expect(await attempt(anonymous, ...status('cancelled', ids.open))).toBe(0);
    const steal = `UPDATE vouchers SET status = 'booked', holder_id = (SELECT issuer_id FROM vouchers WHERE id = $1) WHERE id = $1`;
    expect(await attempt(stranger, steal, [ids.open])).toBe(REFUSED);
  });

  it('lets nobody issue, book or act in the name of others', async () => {
    const mine = '(SELECT id FROM thinkers WHERE id = app.thinker_id())';
    const theirs = `(SELECT issuer_id FROM vouchers WHERE id = '${ids.open}')`;
    const book = (who: string) =>
      `INSERT INTO voucher_bookings (id, voucher_id, issuer_id, holder_id, slot_start, slot_end)
       VALUES ('b-x', '${ids.open}', ${theirs}, ${who}, now(), now() + interval '1 hour')`;
    expect(await attempt(stranger, book(theirs))).toBe(REFUSED);
    expect(await attempt(stranger, `INSERT INTO vouchers (id, issuer_id) VALUES ('v-x', ${theirs})`)).toBe(REFUSED);
    expect(
      await attempt(stranger, `INSERT INTO vouchers (id, issuer_id, partner_id) VALUES ('v-x', ${mine}, $1)`, [
        issuer.partnerId,
      ]),
    ).toBe(REFUSED);
    expect(
      await attempt(stranger, `INSERT INTO events (id, type, actor_id) VALUES (gen_random_uuid(), 'x', ${theirs})`),
    ).toBe(REFUSED);
    expect(
      await attempt(stranger, `INSERT INTO presence_sessions (id, thinker_id) VALUES (gen_random_uuid(), ${theirs})`),
    ).toBe(REFUSED);
    expect(
      await attempt(
        stranger,
        `INSERT INTO thinkers (id, public_id, user_id) VALUES (gen_random_uuid(), 'x', gen_random_uuid())`,
      ),
    ).toBe(REFUSED);
  });

  it('lets nobody charge for what is not theirs, set prices or settle', async () => {
    const fee = (subject: string) =>
      `INSERT INTO fee_events (id, fee_id, subject_type, subject_id, part, amount_cents, currency)
       VALUES (gen_random_uuid(), 'voucher.booking', 'voucher_booking', '${subject}', 'fixed', 1, 'EUR')`;
    expect(await attempt(stranger, fee(ids.booking))).toBe(REFUSED);
    expect(await attempt(issuer, `UPDATE fees SET percentage = 0`)).toBe(0);
    expect(await attempt(issuer, `UPDATE fee_events SET settlement_id = NULL`)).toBe(0);
    expect(await attempt(issuer, `UPDATE settlements SET status = 'paid'`)).toBe(0);
    expect(await attempt(issuer, `INSERT INTO fees (id, scope, currency) VALUES ('x', 'voucher', 'EUR')`)).toBe(
      REFUSED,
    );
  });

  it('lets nobody cancel the bookings of others', async () => {
    const cancel = `UPDATE voucher_bookings SET status = 'cancelled', cancelled_at = now() WHERE id = $1`;
    for (const viewer of [stranger, rival, anonymous, holder])
      expect(await attempt(viewer, cancel, [ids.guestBooking])).toBe(0);
  });

  it('lets nobody take over a thinker', async () => {
    expect(await attempt(stranger, 'UPDATE thinkers SET user_id = $1', [stranger.userId])).toBe(0);
    const guestOfOther = somebody({ sessionToken: 'a-guest-without-account' });
    expect(await attempt(guestOfOther, 'UPDATE thinkers SET user_id = $1', [stranger.userId])).toBe(REFUSED);
  });
});

describe('what not even the service may do', () => {
  it.each([
    ['change the log', `UPDATE events SET type = 'x'`],
    ['shorten the log', `DELETE FROM events`],
    ['change an amount of the ledger', `UPDATE fee_events SET amount_cents = 1`],
    ['delete a line of the ledger', `DELETE FROM fee_events`],
    ['change the total of a settlement', `UPDATE settlements SET total_cents = 1`],
    ['change the price of an issued voucher', `UPDATE vouchers SET price_amount = 1`],
    ['move a booking', `UPDATE voucher_bookings SET slot_start = now()`],
    ['give a thinker another token', `UPDATE thinkers SET token_hash = NULL`],
    ['read the pepper', `SELECT * FROM app.token_pepper`],
  ])('%s', async (_, sql) => {
    expect(await attempt(system, sql)).toBe(REFUSED);
  });
});
