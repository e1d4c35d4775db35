import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, demoBookingId } from '../../../platform/demo/cast.js';
import { system } from '../../../platform/identity/viewer.js';
import { viewerOf } from '../../../platform/testing/index.js';
import { admin, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';
import definition from '../subgraph.js';

let documents: string;
beforeAll(async () => void (documents = await mkdtemp(join(tmpdir(), 'kontor-demo-'))));
afterAll(() => rm(documents, { recursive: true }));

async function startDemo(now: Date): Promise<MarketplaceTest> {
  const test = await startMarketplace({ clock: () => now, settings: { CONTRACTS_FOLDER: documents } });
  await using uow = test.uow(system);
  await definition.loadDemo(uow, test.deps, now, test.services);
  return test;
}

describe.each([
  ['in the middle of a month', '2026-05-17T11:24:31.123Z'],
  ['in the first minute of a year', '2027-01-01T00:00:01Z'],
  ['on a leap day, before midnight', '2028-02-29T23:59:59Z'],
])('the demo, loaded %s', (_, instant) => {
  const now = new Date(instant);
  let test: MarketplaceTest;
  beforeAll(async () => void (test = await startDemo(now)));
  afterAll(() => test[Symbol.asyncDispose]());

  const none = (sql: string) => async () => expect(await test.sql(sql, sql.includes('$1') ? [now] : [])).toEqual([]);

  it('has something of everything', async () => {
    const counts = await test.sql<{ status: string; count: number }>(
      'SELECT status, count(*)::int FROM vouchers GROUP BY status ORDER BY status',
    );
    expect(counts.map(({ status }) => status)).toEqual(['booked', 'cancelled', 'consumed', 'expired', 'issued']);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(55);
    const [bookings] = await test.sql<{ count: number }>('SELECT count(*)::int FROM voucher_bookings');
    expect(bookings!.count).toBeGreaterThanOrEqual(40);
  });

  it('has three who have met, in a room of theirs', async () => {
    const viewer = viewerOf({ userId: cast.users[0]!.userId });
    const query = '{ room(id: "room-kontor-9c01d2ab") { members { user { id } } } }';
    const { data } = await test.execute({ query, viewer });
    expect(data.room.members).toHaveLength(3);
  });

  it(
    'has no future past and no past future',
    none(`
      SELECT b.id FROM voucher_bookings b JOIN vouchers v ON v.id = b.voucher_id
      WHERE v.created_at > b.created_at OR b.created_at > $1 OR b.created_at >= b.slot_start OR b.cancelled_at > $1
        OR b.cancelled_at < b.created_at OR b.slot_start < v.valid_from OR b.slot_end > v.valid_until
      UNION ALL SELECT id FROM vouchers WHERE created_at > $1 OR (status = 'expired' AND valid_until > $1)
        OR (status IN ('issued', 'booked') AND valid_until < $1)
      UNION ALL SELECT id::text FROM settlements WHERE created_at > $1
      UNION ALL SELECT id::text FROM events WHERE created_at > $1`),
  );

  it(
    'gives every voucher the state that its bookings say',
    none(`
      SELECT id FROM vouchers v
      WHERE (status IN ('booked', 'consumed')) <> EXISTS
          (SELECT FROM voucher_bookings b WHERE b.voucher_id = v.id AND b.status = 'booked')
        OR holder_id IS DISTINCT FROM (SELECT holder_id FROM voucher_bookings b
          WHERE b.voucher_id = v.id AND b.status = 'booked' ORDER BY created_at DESC, id DESC LIMIT 1)`),
  );

  it(
    'settles every line of the months before, once, and to the cent',
    none(`
      SELECT s.id FROM settlements s
      WHERE total_cents <> (SELECT sum(amount_cents) FROM fee_events WHERE settlement_id = s.id)
      UNION ALL SELECT id FROM fee_events WHERE settlement_id IS NULL AND kind = 'charge'
        AND created_at < date_trunc('month', $1::timestamptz, 'UTC')`),
  );

  it('shows the demo partner bookings to come, fees and an open settlement', async () => {
    const { id, ownerUserId } = cast.partners[0]!;
    const { data, errors } = await test.execute({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusinessPartner {
        voucherStats(period: { lastDays: 30 }) { vouchers { total } bookings { total } fees { amount currency } }
        upcomingBookings(first: 50) { edges { node { id startsAt holder { publicId } } } }
        settlements(status: OPEN) { edges { node { periodTo total { amount } } } }
      } } }`,
      variables: { r: [{ __typename: 'BusinessPartner', id }] },
      viewer: viewerOf({ userId: ownerUserId, partnerId: id, roles: ['user', 'partner'] }),
    });
    expect(errors).toBeUndefined();
    const [partner] = data._entities;
    const bookings: { id: string; startsAt: string }[] = partner.upcomingBookings.edges.map(({ node }: any) => node);
    for (const index of [0, 1, 2, 3, 4]) expect(bookings.map((booking) => booking.id)).toContain(demoBookingId(index));
    const limit = now.getTime() + 14 * 86_400_000;
    expect(bookings.every(({ startsAt }) => Date.parse(startsAt) < limit)).toBe(true);
    expect(partner.voucherStats.fees[0].amount).toBeGreaterThan(0);
    expect(partner.settlements.edges).toHaveLength(1);
  });

  it('has documents that can be downloaded', async () => {
    const { ownerUserId, id: partnerId } = cast.partners[3]!;
    const viewer = viewerOf({ userId: ownerUserId, partnerId, roles: ['user', 'partner'] });
    const { data } = await test.execute({
      query: `{ mortgageContract(id: "mort-contract-demo0000-000000") { document { byteSize download { path } } } }`,
      viewer,
    });
    const { byteSize, download } = data.mortgageContract.document;
    const answer = await test.subgraph.http.inject({ url: download.path, headers: await test.headersOf(viewer) });
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.rawPayload).toHaveLength(byteSize);
    const { data: found } = await test.execute({
      query: `{ voucher(id: "v-demo0000-000008") { contracts { edges { node { role contract { name } } } } } }`,
      viewer: admin,
    });
    expect(found.voucher.contracts.edges).toMatchObject([{ node: { role: 'PRIMARY' } }]);
  });

  it('shows the demo user its next bookings', async () => {
    const { userId } = cast.users[0]!;
    const { data } = await test.execute({
      query: '{ viewerThinker { upcomingBookings { edges { node { voucher { title } } } } } }',
      viewer: viewerOf({ userId }),
    });
    expect(data.viewerThinker.upcomingBookings.edges.length).toBeGreaterThan(0);
  });
});

it('is the same every time', async () => {
  const now = new Date();
  const loaded = await Promise.all(
    [now, now].map(async (anchor) => {
      await using test = await startDemo(anchor);
      const { data } = await test.execute({
        query:
          '{ vouchers(first: 100) { edges { node { id title createdAt bookings { edges { node { id feeEvents { id amount { amount } } } } } } } } }',
        viewer: admin,
      });
      return data;
    }),
  );
  expect(loaded[0]).toEqual(loaded[1]);
});
