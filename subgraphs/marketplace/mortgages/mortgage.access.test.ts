import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { admin, owner, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

/** What PostgreSQL itself lets each kind of viewer read and write, past the services. */

let test: MarketplaceTest;
const borrower = somebody();
const lender = owner();
const colleague = somebody({ partnerId: lender.partnerId });
const rival = somebody();
const stranger = somebody();
const ids = { public: '', private: '', offer: '', rivalOffer: '', decided: '', contract: '' };

beforeAll(async () => {
  test = await startMarketplace();
  await test.change(
    `INSERT INTO fees (id, scope, percentage, currency) VALUES ('mortgage.accepted', 'mortgage', 0.01, 'EUR')`,
  );
  const apply = async (visibility: string) => {
    const input = {
      propertyId: 'house-1',
      desiredLoan: { amount: 100_000, currency: 'EUR' },
      durationYears: 1,
      visibility,
    };
    return (await test.mutate(borrower, 'createMortgageApplication', input, 'application { id }')).application.id;
  };
  const offer = async (viewer: Viewer, applicationId: string) => {
    const input = { applicationId, interestRate: '0.0300' };
    return (await test.mutate(viewer, 'makeMortgageOffer', input, 'offer { id }')).offer.id;
  };
  ids.public = await apply('PUBLIC');
  ids.private = await apply('PRIVATE');
  ids.offer = await offer(lender, ids.public);
  ids.rivalOffer = await offer(rival, ids.public);
  ids.decided = await offer(lender, await apply('PUBLIC'));
  const accepted = await test.mutate(borrower, 'acceptMortgageOffer', { offerId: ids.decided }, 'contract { id }');
  ids.contract = accepted.contract.id;
  await test.mutate(stranger, 'sendHeartbeat', {}, 'session { id }');
});
afterAll(() => test[Symbol.asyncDispose]());

async function count(viewer: Viewer, table: string): Promise<number> {
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

describe('row level security of mortgages', () => {
  it.each<[string, () => Viewer, Record<string, number>]>([
    ['nobody', () => anonymous, {}],
    ['a stranger', () => stranger, { mortgage_applications: 2, properties: 1 }],
    [
      'the borrower',
      () => borrower,
      { mortgage_applications: 3, properties: 1, mortgage_offers: 3, mortgage_contracts: 1, rooms: 4, room_members: 8 },
    ],
    [
      'the lender',
      () => lender,
      {
        mortgage_applications: 2,
        properties: 1,
        mortgage_offers: 2,
        mortgage_contracts: 1,
        rooms: 3,
        room_members: 6,
        fee_events: 1,
      },
    ],
    [
      "the lender's business",
      () => colleague,
      { mortgage_applications: 2, properties: 1, mortgage_offers: 2, fee_events: 1 },
    ],
    [
      'another lender',
      () => rival,
      { mortgage_applications: 2, properties: 1, mortgage_offers: 1, rooms: 1, room_members: 2 },
    ],
    [
      'an administrator',
      () => admin,
      {
        mortgage_applications: 3,
        properties: 1,
        mortgage_offers: 3,
        mortgage_contracts: 1,
        rooms: 4,
        room_members: 8,
        fee_events: 1,
      },
    ],
  ])('shows %s its own', async (_, viewer, visible) => {
    const none = {
      mortgage_applications: 0,
      properties: 0,
      mortgage_invitations: 0,
      mortgage_offers: 0,
      mortgage_contracts: 0,
      rooms: 0,
      room_members: 0,
      fee_events: 0,
    };
    const seen = await Promise.all(Object.keys(none).map(async (table) => [table, await count(viewer(), table)]));
    expect(Object.fromEntries(seen)).toEqual({ ...none, ...visible });
  });

  it('leaves each decision to whose it is', async () => {
    const become = (status: string, id: string) =>
      [`UPDATE mortgage_offers SET status = $2 WHERE id = $1`, [id, status]] as const;
    expect(await attempt(lender, ...become('accepted', ids.offer))).toBe(REFUSED);
    expect(await attempt(lender, ...become('withdrawn', ids.rivalOffer))).toBe(0);
    expect(await attempt(stranger, ...become('withdrawn', ids.offer))).toBe(0);
    expect(await attempt(borrower, ...become('open', ids.decided))).toBe(0);
    const close = [`UPDATE mortgage_applications SET status = 'rejected' WHERE id = $1`, [ids.public]] as const;
    for (const viewer of [lender, stranger, anonymous]) expect(await attempt(viewer, ...close)).toBe(0);
    const signAll = `UPDATE mortgage_contracts
      SET signed_by_borrower = true, signed_by_lender = true, signed_by_notary = true, status = 'signed' WHERE id = $1`;
    expect(await attempt(rival, signAll, [ids.contract])).toBe(0);
    for (const viewer of [borrower, lender]) expect(await attempt(viewer, signAll, [ids.contract])).toBe(REFUSED);
  });

  it('lets nobody change what an offer or an application says', async () => {
    for (const sql of [
      `UPDATE mortgage_offers SET interest_rate = 0 WHERE id = '${ids.offer}'`,
      `UPDATE mortgage_applications SET borrower_id = app.thinker_id() WHERE id = '${ids.public}'`,
      `UPDATE properties SET address = 'elsewhere'`,
      `DELETE FROM mortgage_invitations`,
      `UPDATE room_members SET thinker_id = app.thinker_id()`,
    ]) {
      for (const viewer of [borrower, lender, system]) expect(await attempt(viewer, sql)).toBe(REFUSED);
    }
  });

  it('lets nobody offer in the name of others, or for what it may not see', async () => {
    const insert = (who: string, application: string) =>
      `INSERT INTO mortgage_offers (id, application_id, borrower_id, lender_id)
       SELECT 'mort-offer-x', '${application}', borrower_id, ${who} FROM app.lock_mortgage_application('${application}')`;
    const theirs = `(SELECT lender_id FROM mortgage_offers LIMIT 1)`;
    expect(await attempt(stranger, insert('app.thinker_id()', ids.private))).toBe(REFUSED);
    expect(await attempt(borrower, insert(theirs, ids.public))).toBe(REFUSED);
    const invite = `INSERT INTO mortgage_invitations (application_id, borrower_id, lender_id)
      SELECT id, borrower_id, app.thinker_id() FROM app.lock_mortgage_application('${ids.private}')`;
    expect(await attempt(rival, invite)).toBe(REFUSED);
  });

  it('lets nobody into a room of others', async () => {
    const enter = (members: string) =>
      `SELECT app.open_room('mortgage:offer:${ids.offer}', 'mixed', NULL, '{}', ${members})`;
    expect(await attempt(rival, enter('ARRAY[app.thinker_id()]'))).toBe(REFUSED);
    expect(await attempt(anonymous, enter('ARRAY[]::uuid[]'))).toBe(REFUSED);
    const others = `SELECT app.open_room('mine', 'text', NULL, '{}', ARRAY(SELECT id FROM thinkers WHERE id <> app.thinker_id()))`;
    expect(await attempt(rival, others)).toBe(REFUSED);
    expect(await count(rival, 'rooms')).toBe(1);
  });

  it('has no accepted offer beside another', async () => {
    const second = `UPDATE mortgage_offers SET status = 'accepted' WHERE id IN ('${ids.offer}', '${ids.rivalOffer}')`;
    expect(await attempt(admin, second)).toBe('23505');
    const early = `UPDATE mortgage_contracts SET status = 'signed' WHERE id = '${ids.contract}'`;
    expect(await attempt(admin, early)).toBe('23514');
  });
});
