import type { Viewer } from '../../platform/identity/viewer.js';
import { admin, owner, somebody, startMarketplace, type MarketplaceTest } from './testing/marketplace.fixture.js';

const slot = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
const owners = Array.from({ length: 20 }, owner);

let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace();
  await test.change(
    `INSERT INTO fees (id, scope, percentage, currency) VALUES ('voucher.booking', 'voucher', 0.02, 'EUR')`,
  );
  for (const viewer of owners) {
    for (const hours of [0, 1, 2]) {
      const voucherId = await test.issue(viewer, {
        validFrom: slot,
        price: { amount: 12000, currency: hours === 2 ? 'USD' : 'EUR' },
        templateId: 'consulting',
      });
      if (hours > 0) await test.book(somebody(), voucherId, new Date(slot.getTime() + hours * 3_600_000));
    }
    await test.change(
      `INSERT INTO settlements (id, beneficiary_id, partner_id, period_from, period_to, total_cents, currency)
       SELECT gen_random_uuid(), id, $2, '2026-02-01', '2026-02-28', 480, 'EUR' FROM thinkers WHERE user_id = $1`,
      [viewer.userId, viewer.partnerId],
    );
  }
});
afterAll(() => test[Symbol.asyncDispose]());

const partner = ({ partnerId }: { readonly partnerId: string }) => ({ __typename: 'BusinessPartner', id: partnerId });

const entities = async (selection: string, representations: readonly object[], viewer: Viewer) => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
  return test.execute({ query, variables: { representations }, viewer });
};

const dashboard = `... on BusinessPartner {
  vouchers(first: 2) {
    totalCount
    pageInfo { hasNextPage }
    edges { node { id status price { amount currency } issuer { publicId user { id } } holder { publicId } template { title }
      availableSlots(first: 1) { startsAt } bookings(first: 1) { edges { node { id feeEvents { amount { amount } fee { id } } } } } } }
  }
  open: vouchers(first: 1, status: ISSUED) { totalCount }
  voucherStats { vouchers { total issued booked } bookings { total booked cancelled } fees { amount currency } }
  lastWeek: voucherStats(period: { lastDays: 7 }) { fees { amount currency } }
  upcomingBookings(first: 5) {
    totalCount
    edges { node { startsAt cancellableUntil voucher { title } holder { user { id } } } }
  }
  settlements(status: OPEN) { edges { node { total { amount currency } beneficiary { publicId } feeEvents { totalCount } } } }
}`;

describe('a business as its dashboard asks for it', () => {
  it('shows its vouchers, bookings, fees and settlements', async () => {
    const { data, errors } = await entities(dashboard, [partner(owners[0]!)], owners[0]!);
    expect(errors).toBeUndefined();
    expect(data._entities[0]).toMatchObject({
      vouchers: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        edges: [
          {
            node: {
              status: 'BOOKED',
              price: { amount: 12000, currency: 'USD' },
              issuer: { user: { id: owners[0]!.userId } },
            },
          },
          { node: { status: 'BOOKED', price: { amount: 12000, currency: 'EUR' } } },
        ],
      },
      open: { totalCount: 1 },
      voucherStats: {
        vouchers: { total: 3, issued: 1, booked: 2 },
        bookings: { total: 2, booked: 2, cancelled: 0 },
        fees: [
          { amount: 240, currency: 'EUR' },
          { amount: 240, currency: 'USD' },
        ],
      },
      lastWeek: {
        fees: [
          { amount: 240, currency: 'EUR' },
          { amount: 240, currency: 'USD' },
        ],
      },
      upcomingBookings: {
        totalCount: 2,
        edges: [
          {
            node: {
              startsAt: new Date(slot.getTime() + 3_600_000).toISOString(),
              voucher: { title: 'Beratung 60 Minuten' },
            },
          },
          { node: { holder: { user: { id: expect.any(String) } } } },
        ],
      },
      settlements: { edges: [{ node: { total: { amount: 480, currency: 'EUR' }, feeEvents: { totalCount: 0 } } }] },
    });
  });

  it('needs the same number of statements for 1 and for 20', async () => {
    const one = await entities(dashboard, owners.slice(0, 1).map(partner), admin);
    const twenty = await entities(dashboard, owners.map(partner), admin);
    expect(twenty.errors).toBeUndefined();
    expect(twenty.data._entities.map((entity: any) => entity.voucherStats.vouchers.total)).toEqual(Array(20).fill(3));
    expect(twenty.statements).toHaveLength(one.statements.length);
    expect(one.statements.length).toBeLessThanOrEqual(20);
  });

  it('shows others what is open for booking, and no numbers', async () => {
    const { data, errors } = await entities(dashboard, [partner(owners[0]!)], somebody());
    expect(errors).toBeUndefined();
    expect(data._entities[0]).toMatchObject({
      vouchers: { totalCount: 1, edges: [{ node: { status: 'ISSUED', issuer: { user: null }, holder: null } }] },
      voucherStats: null,
      lastWeek: null,
      upcomingBookings: { totalCount: 0, edges: [] },
      settlements: { edges: [] },
    });
  });

  it('counts within a period only', async () => {
    const selection = `... on BusinessPartner {
      past: voucherStats(period: { from: "2000-01-01T00:00:00Z", to: "2001-01-01T00:00:00Z" }) {
        vouchers { total } bookings { total } fees { amount }
      }
    }`;
    const { data } = await entities(selection, [partner(owners[0]!)], owners[0]!);
    expect(data._entities[0].past).toEqual({ vouchers: { total: 0 }, bookings: { total: 0 }, fees: [] });
    const { errors } = await entities(
      `... on BusinessPartner { voucherStats(period: { from: "2001-01-01T00:00:00Z", to: "2000-01-01T00:00:00Z" }) { fees { amount } } }`,
      [partner(owners[0]!)],
      owners[0]!,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('entities by key', () => {
  it('are found by those who may see them, in one statement for many', async () => {
    const vouchers = await test.sql<{ id: string }>('SELECT id FROM vouchers ORDER BY id LIMIT 30');
    const representations = vouchers.map(({ id }) => ({ __typename: 'Voucher', id }));
    const { data, statements } = await entities('... on Voucher { id title }', representations, admin);
    expect(data._entities.map(({ id }: { id: string }) => id)).toEqual(vouchers.map(({ id }) => id));
    expect(statements).toHaveLength(1);
  });

  it('are missing when they are another’s, unknown or impossible', async () => {
    const [voucher] = await test.sql<{ id: string }>(`SELECT id FROM vouchers WHERE status = 'booked' LIMIT 1`);
    const [booking] = await test.sql<{ id: string }>('SELECT id FROM voucher_bookings LIMIT 1');
    const [settlement] = await test.sql<{ id: string }>('SELECT id FROM settlements LIMIT 1');
    const stranger = somebody();
    await test.issue(stranger);
    const representations = [
      { __typename: 'Voucher', id: voucher!.id },
      { __typename: 'Voucher', id: 'x'.repeat(5_000) },
      { __typename: 'VoucherBooking', id: booking!.id },
      { __typename: 'VoucherBooking', id: '' },
      { __typename: 'Settlement', id: settlement!.id },
      { __typename: 'Settlement', id: '{not-a-uuid}' },
      { __typename: 'Thinker', id: '2147483648' },
      { __typename: 'Thinker', publicId: 'nobody' },
      { __typename: 'BusinessPartner', id: 'not-a-uuid' },
      { __typename: 'User', id: '' },
    ];
    const { data, errors } = await entities('__typename', representations, stranger);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(representations.map(() => null));
  });

  it('resolve thinkers by either key, and a user to its thinker', async () => {
    const viewer = owners[3]!;
    const [thinker] = await test.sql<{ id: string; public_id: string }>('SELECT * FROM thinkers WHERE user_id = $1', [
      viewer.userId,
    ]);
    const { data } = await entities(
      '... on Thinker { id publicId } ... on User { thinker { id publicId issuedVouchers { totalCount } heldVouchers { totalCount } upcomingBookings { totalCount } } }',
      [
        { __typename: 'Thinker', id: thinker!.id },
        { __typename: 'Thinker', publicId: thinker!.public_id },
        { __typename: 'User', id: viewer.userId },
      ],
      viewer,
    );
    const shown = { id: thinker!.id, publicId: thinker!.public_id };
    expect(data._entities).toEqual([
      shown,
      shown,
      {
        thinker: {
          ...shown,
          issuedVouchers: { totalCount: 3 },
          heldVouchers: { totalCount: 0 },
          upcomingBookings: { totalCount: 0 },
        },
      },
    ]);
  });
});

describe('fees and settlements', () => {
  it('are listed for administrators; settlements also for those they are made with', async () => {
    const query = '{ settlements { totalCount edges { node { periodFrom periodTo status partner { id } } } } }';
    expect((await test.execute({ query, viewer: admin })).data.settlements.totalCount).toBe(20);
    expect((await test.execute({ query, viewer: owners[0]! })).data.settlements).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            periodFrom: '2026-02-01',
            periodTo: '2026-02-28',
            status: 'OPEN',
            partner: { id: owners[0]!.partnerId },
          },
        },
      ],
    });
    expect((await test.execute({ query, viewer: somebody() })).data.settlements.totalCount).toBe(0);

    const fees = '{ fees { id scope percentage fixed { amount currency } isActive } }';
    expect((await test.execute({ query: fees, viewer: admin })).data.fees).toEqual([
      {
        id: 'voucher.booking',
        scope: 'VOUCHER',
        percentage: '0.0200',
        fixed: { amount: 0, currency: 'EUR' },
        isActive: true,
      },
    ]);
    expect((await test.execute({ query: fees, viewer: owners[0]! })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await test.execute({ query: fees })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
