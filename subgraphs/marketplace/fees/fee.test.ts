import { anonymous } from '../../../platform/identity/viewer.js';
import { configureFee, thinkerOf } from '../testing/ledger.fixture.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => void (test = await startMarketplace()));
afterAll(() => test[Symbol.asyncDispose]());

const configure = (input: object, viewer = admin) => configureFee(test, viewer, { feeId: 'voucher.booking', ...input });
const slot = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);

/** What booking at a price costs now: amounts, and with whom they are settled. */
async function feesFor(amount: number, issuer = owner(), currency = 'EUR') {
  const voucherId = await test.issue(issuer, {
    validFrom: slot,
    validUntil: new Date(slot.getTime() + 3_600_000),
    price: { amount, currency },
  });
  const { booking } = await test.book(somebody(), voucherId, slot);
  const events = await test.sql(`SELECT type FROM events WHERE subject_id = $1`, [booking.id]);
  expect(events).toEqual([{ type: 'voucher.book' }]);
  return test.sql<{ amount: number; currency: string; beneficiary: string | null }>(
    `SELECT amount_cents::int AS amount, currency, public_id AS beneficiary
     FROM fee_events LEFT JOIN thinkers ON thinkers.id = beneficiary_id
     WHERE subject_type = 'voucher_booking' AND subject_id = $1 ORDER BY currency`,
    [booking.id],
  );
}

it('is nothing before it is configured, then what it says, and counts for later bookings only', async () => {
  expect(await feesFor(12_000)).toEqual([]);
  expect((await configure({ percentage: '0.02' })).fee).toEqual({
    id: 'voucher.booking',
    scope: 'VOUCHER',
    percentage: '0.0200',
    fixed: { amount: 0, currency: 'EUR' },
    isActive: true,
    beneficiary: null,
  });
  expect(await feesFor(12_000)).toMatchObject([{ amount: 240, currency: 'EUR' }]);
  for (const [price, fee] of [
    [12_025, 241],
    [125, 3],
    [25, 1],
  ] as const) {
    expect(await feesFor(price)).toMatchObject([{ amount: fee }]);
  }
  expect(await feesFor(1)).toEqual([]);
  await configure({ fixed: { amount: 30, currency: 'eur' } });
  expect(await feesFor(9_999)).toMatchObject([{ amount: 230, currency: 'EUR' }]);
  expect(await feesFor(10_000, owner(), 'USD')).toMatchObject([
    { amount: 30, currency: 'EUR' },
    { amount: 200, currency: 'USD' },
  ]);
  expect((await configure({ isActive: false })).fee).toMatchObject({ percentage: '0.0200', isActive: false });
  expect(await feesFor(9_999)).toEqual([]);
  const [first] = await test.sql('SELECT amount_cents::int AS amount FROM fee_events ORDER BY created_at LIMIT 1');
  expect(first).toEqual({ amount: 240 });
  await configure({ isActive: true, fixed: { amount: 0, currency: 'EUR' } });
});

it('is settled with who provides, or with whom it names', async () => {
  const [issuer, agent] = [owner(), somebody()];
  const [provider, named] = [await thinkerOf(test, issuer), await thinkerOf(test, agent)];
  await configure({ percentage: '0.02' });
  expect(await feesFor(12_000, issuer)).toMatchObject([{ beneficiary: provider.publicId }]);
  expect((await configure({ beneficiaryPublicId: named.publicId })).fee.beneficiary).toEqual({
    publicId: named.publicId,
  });
  expect(await feesFor(12_000, issuer)).toMatchObject([{ beneficiary: named.publicId }]);
  // Says nothing of it, so it stays.
  expect((await configure({ percentage: '0.03' })).fee.beneficiary).toEqual({ publicId: named.publicId });
  expect((await configure({ beneficiaryPublicId: null, percentage: '0.02' })).fee.beneficiary).toBeNull();
  expect(await feesFor(12_000, issuer)).toMatchObject([{ beneficiary: provider.publicId }]);
});

it('gives back to whom it was charged for, whatever it names by then', async () => {
  const [issuer, agent, holder] = [owner(), somebody(), somebody()];
  const { id } = await thinkerOf(test, issuer);
  const voucherId = await test.issue(issuer, {
    validFrom: slot,
    validUntil: new Date(slot.getTime() + 3_600_000),
    price: { amount: 12_000, currency: 'EUR' },
  });
  const { booking } = await test.book(holder, voucherId, slot);
  await configure({ percentage: '0.5', beneficiaryPublicId: (await thinkerOf(test, agent)).publicId });
  await test.cancel(holder, booking.id);
  await configure({ percentage: '0.02', beneficiaryPublicId: null });
  expect(
    await test.sql(
      'SELECT kind, amount_cents::int AS amount, beneficiary_id, beneficiary_partner_id FROM fee_events WHERE subject_id = $1 ORDER BY kind',
      [booking.id],
    ),
  ).toEqual([
    { kind: 'charge', amount: 240, beneficiary_id: id, beneficiary_partner_id: issuer.partnerId },
    { kind: 'reversal', amount: -240, beneficiary_id: id, beneficiary_partner_id: issuer.partnerId },
  ]);
});

it('notes who changed it, and to what', async () => {
  await configureFee(test, admin, {
    feeId: 'mortgage.accepted',
    percentage: '0.002',
    fixed: { amount: 1, currency: 'CHF' },
  });
  expect(
    await test.sql(
      `SELECT user_id, events.meta FROM events JOIN thinkers ON thinkers.id = actor_id WHERE subject_type = 'fee' AND subject_id = 'mortgage.accepted'`,
    ),
  ).toEqual([
    {
      user_id: admin.userId,
      meta: { percentage: '0.0020', fixedAmount: '1', currency: 'CHF', active: true, meta: {} },
    },
  ]);
});

it.each<[string, object, string, string[]]>([
  ['an action that costs nothing ever', { feeId: 'room.open' }, 'NotFoundError', ['feeId']],
  ['more than everything', { percentage: '1.0001' }, 'InvalidInputError', ['percentage']],
  ['five decimals', { percentage: '0.00001' }, 'InvalidInputError', ['percentage']],
  ['less than nothing', { percentage: '-0.1' }, 'InvalidInputError', ['percentage']],
  ['a share removed', { percentage: null }, 'InvalidInputError', ['percentage']],
  ['a fixed part below zero', { fixed: { amount: -1, currency: 'EUR' } }, 'InvalidInputError', ['fixed', 'amount']],
  [
    'a fixed part in no currency',
    { fixed: { amount: 1, currency: 'euro' } },
    'InvalidInputError',
    ['fixed', 'currency'],
  ],
  ['a beneficiary whom nobody knows', { beneficiaryPublicId: 'nobody' }, 'NotFoundError', ['beneficiaryPublicId']],
  ['an empty beneficiary', { beneficiaryPublicId: '' }, 'NotFoundError', ['beneficiaryPublicId']],
])('refuses %s and changes nothing', async (_, input, __typename, path) => {
  const before = await test.sql('SELECT * FROM fees ORDER BY id');
  expect(await configure(input)).toMatchObject({ __typename, path });
  expect(await test.sql('SELECT * FROM fees ORDER BY id')).toEqual(before);
});

it.each([
  ['nobody', anonymous, 'UNAUTHENTICATED'],
  ['a guest', browser('a-guest'), 'UNAUTHENTICATED'],
  ['a user', somebody(), 'FORBIDDEN'],
  ['a partner', owner(), 'FORBIDDEN'],
  ['a manager', somebody({ roles: ['user', 'manager'] }), 'FORBIDDEN'],
])('is not for %s to configure', async (_, viewer, code) => {
  const { errors } = await configure({ percentage: '0' }, viewer);
  expect(errors[0].extensions.code).toBe(code);
});
