import { migrationDataSource } from '../../../platform/database/migrate.js';
import { anonymous, system } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { silentLogger } from '../../../platform/log/log.js';
import { CountFiner1767225600061 } from '../migrations/1767225600061-count-finer.js';
import definition from '../subgraph.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
const now = new Date('2026-03-01T08:20:00Z');
beforeEach(async () => void (test = await startMarketplace({ clock: () => now })));
afterEach(() => test[Symbol.asyncDispose]());

const ask = async (query: string, viewer = admin) => test.execute({ query, viewer });

async function fold(): Promise<void> {
  await using uow = test.uow(system);
  await test.services.stats.fold(uow);
}

/** Events so many minutes before now. */
async function happen(
  type: string,
  minutesAgo: readonly number[],
  meta: object = {},
  subjectType: string | null = null,
) {
  await test.change(
    `INSERT INTO events (id, type, subject_type, meta, created_at)
     SELECT id, $2, $3, $4, $5::timestamptz - minutes * interval '1 minute' FROM unnest($1::uuid[], $6::float8[]) AS event (id, minutes)`,
    [minutesAgo.map(() => uuidv7()), type, subjectType, meta, now, minutesAgo],
  );
}

const spread = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / Math.max(1, count - 1));
const DAY = 24 * 60;
const dashboard = `{ marketplaceDashboard {
  productionReadiness qualityScore systemStability activityCount
  productionTimeline { day count }
  errorStats { rate count total topErrors { type count } }
  fixStats { rate fixesPerWeek openErrors }
  featureMaturity { name events errorRate }
  recentEvents { type }
} }`;

describe('the dashboard', () => {
  it('weighs what the log says, before and after the counts are added up', async () => {
    // 200 within 30 days, to the minute; 40 of them within 24 hours; 4 errors.
    await happen('presence.heartbeat', spread(36, 0, DAY), {}, 'room');
    await happen('voucher.cancel', [5, 10, DAY + 1], { reason: 'Payment ERROR' }, 'voucher_booking');
    await happen('upload.failed', [20]);
    await happen('upload.fixed', [30, 8 * DAY]);
    await happen('voucher.cancel', [6 * DAY], { reason: 'krank' }, 'voucher_booking');
    await happen('voucher.book', spread(157, 2 * DAY, 30 * DAY), {}, 'voucher_booking');
    await happen('system.crash', [30 * DAY + 0.1, 31 * DAY, 60 * DAY]);
    const first = await ask(dashboard);
    expect(first.errors).toBeUndefined();
    expect(first.data.marketplaceDashboard).toMatchObject({
      productionReadiness: 80,
      qualityScore: 98,
      systemStability: 100,
      activityCount: 40,
      errorStats: {
        rate: 2,
        count: 4,
        total: 200,
        topErrors: [
          { type: 'voucher.cancel', count: 3 },
          { type: 'upload.failed', count: 1 },
        ],
      },
      fixStats: { rate: 50, fixesPerWeek: 1, openErrors: 2 },
      featureMaturity: [
        { name: 'voucher_booking', events: 161, errorRate: 1.9 },
        { name: 'room', events: 36, errorRate: 0 },
        { name: 'upload', events: 3, errorRate: 33.3 },
      ],
    });
    expect(first.data.marketplaceDashboard.recentEvents).toHaveLength(20);
    const { productionTimeline } = first.data.marketplaceDashboard;
    expect(productionTimeline.map(({ day }: any) => day)).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    const [raw] = await test.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM events WHERE created_at >= '2026-02-23T00:00Z' AND created_at <= $1`,
      [now],
    );
    expect(productionTimeline.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(raw!.count);
    await fold();
    expect(await test.sql('SELECT FROM stat_deltas')).toEqual([]);
    expect((await ask(dashboard)).data).toEqual(first.data);
    await fold();
    expect((await ask(dashboard)).data).toEqual(first.data);
  });

  it('of nothing is not a division by nothing', async () => {
    const { data } = await ask(dashboard);
    expect(data.marketplaceDashboard).toMatchObject({
      productionReadiness: 70,
      qualityScore: 100,
      systemStability: 100,
      activityCount: 0,
      errorStats: { rate: 0, count: 0, total: 0, topErrors: [] },
      fixStats: { rate: 0, fixesPerWeek: 0, openErrors: 0 },
      featureMaturity: [],
    });
  });

  it('is exact while many write and others add up', async () => {
    const write = () => happen('voucher.book', [1, 2, 3], {}, 'voucher_booking');
    await Promise.all(Array.from({ length: 30 }, (_, index) => (index % 5 === 0 ? fold() : write())));
    const sum = async () => (await ask(dashboard)).data.marketplaceDashboard.activityCount;
    expect(await sum()).toBe(24 * 3);
    await Promise.all([fold(), fold()]);
    expect(await sum()).toBe(24 * 3);
  });
});

it('windows begin to the second, also within what is counted by the hour and the minute', async () => {
  const ago = Array.from({ length: 300 }, (_, index) => DAY + (index - 150) / 2 + Math.sin(index));
  await happen('voucher.book', ago.slice(0, 200));
  await fold();
  await happen('voucher.book', ago.slice(200));
  const { data } = await ask(dashboard);
  expect(data.marketplaceDashboard.activityCount).toBe(ago.filter((minutes) => minutes <= DAY).length);
});

it('what was there before is counted when the counts are made', async () => {
  await happen('voucher.book', spread(50, 10, 29 * DAY), {}, 'voucher_booking');
  await happen('upload.failed', spread(7, 10, 2 * DAY));
  const loan = { desiredLoan: { amount: 100_000, currency: 'EUR' }, durationYears: 1, visibility: 'PUBLIC' };
  const { application } = await test.mutate(somebody(), 'createMortgageApplication', loan, 'application { id }');
  const offer = { applicationId: application.id, interestRate: '0.0341' };
  await test.mutate(somebody(), 'makeMortgageOffer', offer, 'offer { id }');
  const mortgages = '{ marketplaceMortgageStats { openApplications averageOfferedRate } }';
  const [before, borrowed] = [await ask(dashboard), await ask(mortgages)];
  expect(before.data.marketplaceDashboard.errorStats).toMatchObject({ count: 7, total: 59 });
  expect(borrowed.data.marketplaceMortgageStats).toEqual({ openApplications: 1, averageOfferedRate: '0.0341' });
  const dataSource = migrationDataSource({
    ownerUrl: test.testDatabase.ownerUrl,
    migrations: definition.migrations,
    log: silentLogger(),
  });
  await dataSource.initialize();
  try {
    await using runner = dataSource.createQueryRunner();
    const migration = new CountFiner1767225600061();
    for (const way of ['down', 'up'] as const) {
      await runner.startTransaction();
      await migration[way](runner);
      await runner.commitTransaction();
    }
  } finally {
    await dataSource.destroy();
  }
  expect((await ask(dashboard)).data).toEqual(before.data);
  expect((await ask(mortgages)).data).toEqual(borrowed.data);
  await fold();
  expect((await ask(dashboard)).data).toEqual(before.data);
  expect((await ask(mortgages)).data).toEqual(borrowed.data);
});

it('badges are those of the newest 50 events', async () => {
  await happen('voucher.issue', spread(30, 100, 200));
  await happen('voucher.book', [1, 2]);
  await happen('voucher.cancel', [3]);
  await happen('mortgage.application', [4]);
  await happen('mortgage.offer', [5, 6]);
  await happen('transfer.logged', [7]);
  await happen('telemetry.event', [8, 9, 10]);
  await happen('presence.heartbeat', spread(20, 20, 40));
  const { data } = await ask('{ marketplaceMonitoring { total vouchers mortgages transfers telemetry } }');
  expect(data.marketplaceMonitoring).toEqual({ total: 50, vouchers: 23, mortgages: 3, transfers: 1, telemetry: 3 });
});

it('presence: who is there, and under which codes', async () => {
  const people = Array.from({ length: 5 }, (_, index) => browser(`presence-${index}`));
  for (const [index, viewer] of people.entries()) {
    await test.mutate(viewer, 'sendHeartbeat', { pairCode: index < 3 ? 'alpha' : 'beta' }, 'session { id }');
  }
  await test.mutate(somebody(), 'sendHeartbeat', {}, 'session { id }');
  await test.change(
    `UPDATE presence_sessions SET last_seen_at = now() - interval '61 seconds' WHERE pair_code = 'beta'`,
  );
  // The database's days, not the test's clock.
  const codes = `{ marketplacePresenceStats(period: { from: "2026-01-01T00:00:00Z", to: "2030-01-01T00:00:00Z" }) {
    activeSessions popularPairCodes { pairCode count } } }`;
  const expected = {
    activeSessions: 4,
    popularPairCodes: [
      { pairCode: 'alpha', count: 3 },
      { pairCode: 'beta', count: 2 },
    ],
  };
  expect((await ask(codes)).data.marketplacePresenceStats).toEqual(expected);
  await fold();
  expect((await ask(codes)).data.marketplacePresenceStats).toEqual(expected);
  // A session that gets another code counts under that one.
  await test.change(`UPDATE presence_sessions SET pair_code = 'alpha' WHERE pair_code = 'beta'`);
  expect((await ask(codes)).data.marketplacePresenceStats.popularPairCodes).toEqual([{ pairCode: 'alpha', count: 5 }]);
});

it('finds the most popular of many pair codes, whichever days they were popular on', async () => {
  // Many have the same count, some their sessions on one day, some one each day.
  await test.change(`INSERT INTO thinkers (id, public_id) VALUES ('00000000-0000-7000-8000-000000000001', 'many')`);
  const meet = (from: number, to: number) =>
    test.change(
      `INSERT INTO presence_sessions (id, thinker_id, pair_code, status, created_at)
       SELECT gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'c' || n % (1 + n % 97), 'offline',
         '2026-02-01T12:00Z'::timestamptz + interval '1 day' * CASE WHEN n % 3 = 0 THEN n % 29 ELSE n % 97 % 29 END
       FROM generate_series($1::int, $2::int) AS n`,
      [from, to],
    );
  const popular = async (from: string, to: string) => {
    const { data } = await ask(
      `{ marketplacePresenceStats(period: { from: "${from}", to: "${to}" }) { popularPairCodes { pairCode count } } }`,
    );
    return data.marketplacePresenceStats.popularPairCodes;
  };
  const counted = (from: string, to: string) =>
    test.sql(
      `SELECT pair_code AS "pairCode", count(*)::int AS count FROM presence_sessions
       WHERE created_at >= date_trunc('day', $1::timestamptz, 'UTC') AND created_at < $2
       GROUP BY 1 ORDER BY 2 DESC, pair_code COLLATE "C" LIMIT 20`,
      [from, to],
    );
  const periods = [
    ['2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z'],
    ['2026-02-03T17:00:00Z', '2026-02-10T13:00:00Z'],
    ['2026-02-05T00:00:00Z', '2026-02-05T13:00:00Z'],
  ] as const;
  const expectSame = async () => {
    for (const [from, to] of periods) expect(await popular(from, to)).toEqual(await counted(from, to));
  };
  await meet(1, 900);
  await expectSame();
  await fold();
  await expectSame();
  await meet(901, 1_200);
  await test.change(`UPDATE presence_sessions SET pair_code = 'c1' WHERE pair_code = 'c7'`);
  await expectSame();
});

it('vouchers: bookings a day, and how many vouchers of a template are used', async () => {
  const issuer = owner();
  const { id } = (await test.sql<{ id: string }>(`SELECT gen_random_uuid() AS id`))[0]!;
  await test.change(`INSERT INTO thinkers (id, public_id, user_id) VALUES ($1, 'issuer', $2)`, [id, issuer.userId]);
  const voucher = (n: number, serviceType: string, terms: object, status: string) =>
    test.change(
      `INSERT INTO vouchers (id, issuer_id, service_type, terms, status, created_at) VALUES ($1, $2, $3, $4, $5, '2026-02-20')`,
      [`v-${n}`, id, serviceType, terms, status],
    );
  await voucher(1, 'consulting.session', { template: 'consulting' }, 'booked');
  await voucher(2, 'consulting.session', {}, 'consumed');
  await voucher(3, 'anything', { template: 'consulting' }, 'issued');
  await voucher(4, 'therapy.session', {}, 'issued');
  await voucher(5, 'without.template', {}, 'issued');
  const book = (n: number, at: string) =>
    test.change(
      `INSERT INTO voucher_bookings (id, voucher_id, issuer_id, holder_id, slot_start, slot_end, created_at)
       VALUES ($1, 'v-1', $2, $2, $3::timestamptz + $4 * interval '1 hour', $3::timestamptz + ($4 + 1) * interval '1 hour', $3)`,
      [`b-${n}`, id, at, n],
    );
  await book(1, '2026-02-20T00:00:00Z');
  await book(2, '2026-02-20T23:59:59.999Z');
  await book(3, '2026-02-21T00:00:00Z');
  await book(4, '2025-12-01T00:00:00Z');
  await test.change(`UPDATE voucher_bookings SET status = 'cancelled', cancelled_at = now() WHERE id = 'b-3'`);
  const query = `{ marketplaceVoucherStats { bookingsPerDay { day count } templateUtilisation { templateId issued booked utilisation } } }`;
  const expected = {
    bookingsPerDay: [
      { day: '2026-02-21', count: 1 },
      { day: '2026-02-20', count: 2 },
    ],
    templateUtilisation: [
      { templateId: 'consulting', issued: 3, booked: 2, utilisation: 0.6667 },
      { templateId: 'therapy', issued: 1, booked: 0, utilisation: 0 },
    ],
  };
  expect((await ask(query)).data.marketplaceVoucherStats).toEqual(expected);
  await fold();
  expect((await ask(query)).data.marketplaceVoucherStats).toEqual(expected);
  await test.change(`UPDATE vouchers SET status = 'consumed' WHERE id = 'v-4'`);
  expect((await ask(query)).data.marketplaceVoucherStats.templateUtilisation[1]).toMatchObject({
    booked: 1,
    utilisation: 1,
  });
});

it('mortgages: open applications, accepted offers and mean rates', async () => {
  const query =
    '{ marketplaceMortgageStats { openApplications acceptedOffers averageInterestRate averageOfferedRate } }';
  expect((await ask(query)).data.marketplaceMortgageStats).toEqual({
    openApplications: 0,
    acceptedOffers: 0,
    averageInterestRate: null,
    averageOfferedRate: null,
  });
  const borrower = somebody();
  const apply = async () => {
    const input = { desiredLoan: { amount: 100_000, currency: 'EUR' }, durationYears: 1, visibility: 'PUBLIC' };
    return (await test.mutate(borrower, 'createMortgageApplication', input, 'application { id }')).application.id;
  };
  const offer = async (applicationId: string, interestRate: string) =>
    (await test.mutate(somebody(), 'makeMortgageOffer', { applicationId, interestRate }, 'offer { id }')).offer.id;
  await apply();
  await offer(await apply(), '0.0500');
  for (const rate of ['0.0341', '0.0342']) {
    const offerId = await offer(await apply(), rate);
    await test.mutate(borrower, 'acceptMortgageOffer', { offerId }, 'contract { id }');
  }
  expect((await ask(query)).data.marketplaceMortgageStats).toEqual({
    openApplications: 2,
    acceptedOffers: 2,
    // 0.03415, half up.
    averageInterestRate: '0.0342',
    averageOfferedRate: '0.0394',
  });
});

it('transfers: by day, network, currency and direction, crypto never added over symbols', async () => {
  const transfer = (
    n: number,
    network: string | null,
    direction: string,
    symbol: string,
    crypto: string,
    fiat: string,
    currency = 'EUR',
  ) =>
    test.change(
      `INSERT INTO transfers (id, direction, label, network, crypto_amount, crypto_symbol, fiat_amount, fiat_currency, created_at)
       VALUES ($1, $2, '', $3, $4, $5, $6, $7, '2026-02-27T12:00:00Z')`,
      [`t-${n}`, direction, network, crypto, symbol, fiat, currency],
    );
  await transfer(1, 'Polygon', 'in', 'ETH', '0.25', '10050');
  await transfer(2, 'Polygon', 'in', 'ETH', '0.000000000000000001', '9007199254740991');
  await transfer(3, 'Polygon', 'in', 'USDC', '5', '1');
  await transfer(4, 'Polygon', 'out', 'ETH', '1', '2');
  await transfer(5, null, 'in', 'ETH', '1', '3');
  await transfer(6, 'Polygon', 'in', 'ETH', '1', '4', 'USD');
  const query = `{ marketplaceTransferTotals { day network direction count fiat { amount currency } crypto { symbol amount } } }`;
  const eth = (amount: string) => ({ symbol: 'ETH', amount });
  const expected = [
    {
      network: null,
      direction: 'IN',
      count: 1,
      fiat: { amount: 3, currency: 'EUR' },
      crypto: [eth('1.000000000000000000')],
    },
    {
      network: 'Polygon',
      direction: 'IN',
      count: 3,
      fiat: { amount: '9007199254751042', currency: 'EUR' },
      crypto: [eth('0.250000000000000001'), { symbol: 'USDC', amount: '5.000000000000000000' }],
    },
    {
      network: 'Polygon',
      direction: 'OUT',
      count: 1,
      fiat: { amount: 2, currency: 'EUR' },
      crypto: [eth('1.000000000000000000')],
    },
    {
      network: 'Polygon',
      direction: 'IN',
      count: 1,
      fiat: { amount: 4, currency: 'USD' },
      crypto: [eth('1.000000000000000000')],
    },
  ].map((total) => ({ day: '2026-02-27', ...total }));
  expect((await ask(query)).data.marketplaceTransferTotals).toEqual(expected);
  await fold();
  expect((await ask(query)).data.marketplaceTransferTotals).toEqual(expected);
});

it('the log is read by type, subject, actor and time, newest first', async () => {
  await happen('voucher.book', [10, 20, 30], {}, 'voucher_booking');
  await happen('voucher.issue', [15], {}, 'voucher');
  const viewer = somebody();
  await test.mutate(viewer, 'issueVoucher', {}, 'voucher { id }');
  const { data: me } = await ask('{ viewerThinker { publicId } }', viewer);
  const list = async (filter: string) => {
    const { data, errors } = await ask(
      `{ marketplaceEvents(${filter}) { edges { cursor node { type subjectType actor { publicId } meta createdAt } } pageInfo { hasNextPage } } }`,
    );
    expect(errors).toBeUndefined();
    return data.marketplaceEvents;
  };
  const types = ({ edges }: any) => edges.map(({ node }: any) => node.type);
  const before = 'period: { from: "2026-02-01T00:00:00Z", to: "2026-03-01T08:20:00Z" }';
  expect(types(await list(before))).toEqual(['voucher.book', 'voucher.issue', 'voucher.book', 'voucher.book']);
  const page = await list(`${before}, types: ["voucher.book"], first: 2`);
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect(types(await list(`${before}, types: ["voucher.book"], first: 2, after: "${page.edges[1].cursor}"`))).toEqual([
    'voucher.book',
  ]);
  expect(types(await list(`${before}, subjectType: "voucher"`))).toEqual(['voucher.issue']);
  expect((await list(`actorPublicId: "${me.viewerThinker.publicId}"`)).edges).toMatchObject([
    { node: { type: 'voucher.issue', actor: me.viewerThinker } },
  ]);
  expect(types(await list('types: []'))).toEqual([]);
});

it('all of it is for administrators', async () => {
  const fields = [
    'marketplacePresenceStats { activeSessions }',
    'marketplaceVoucherStats { bookingsPerDay { count } }',
    'marketplaceMortgageStats { openApplications }',
    'marketplaceTransferTotals { count }',
    'marketplaceDashboard { activityCount recentEvents { id } }',
    'marketplaceMonitoring { total }',
    'marketplaceEvents { edges { node { id } } }',
    'fees { id }',
  ];
  for (const field of fields) {
    expect((await ask(`{ ${field} }`)).errors).toBeUndefined();
    for (const viewer of [anonymous, browser('a-guest')]) {
      const { data, errors } = await ask(`{ ${field} }`, viewer);
      expect([Object.values(data), errors![0]!.extensions!['code']]).toEqual([[null], 'UNAUTHENTICATED']);
    }
    for (const viewer of [somebody(), owner(), somebody({ roles: ['user', 'staff', 'manager'] })]) {
      const { data, errors } = await ask(`{ ${field} }`, viewer);
      expect([Object.values(data), errors![0]!.extensions!['code']]).toEqual([[null], 'FORBIDDEN']);
    }
  }
});
