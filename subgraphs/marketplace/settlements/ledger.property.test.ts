import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { configureFee, expectBalanced } from '../testing/ledger.fixture.js';
import { admin, owner, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

/** What a random story is made of, and what the ledger must say of it, computed by other means. */

type Step =
  | { readonly kind: 'book' | 'accept'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'transfer'; readonly amount: number; readonly currency: string; readonly repeated: boolean }
  | { readonly kind: 'cancel'; readonly which: number; readonly times: number }
  | {
      readonly kind: 'price';
      readonly fee: string;
      readonly share: number;
      readonly fixed: number;
      readonly currency: string;
    }
  | { readonly kind: 'settle'; readonly times: number };

interface Price {
  readonly share: number;
  readonly fixed: number;
  readonly currency: string;
}

const FEES = ['voucher.booking', 'transfer.logged', 'mortgage.accepted'] as const;
const currency = fc.constantFrom('EUR', 'USD', 'JPY');
const amount = fc.integer({ min: 1, max: 5_000_000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('book' as const), amount, currency }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('cancel' as const),
      which: fc.nat(20),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('transfer' as const), amount, currency, repeated: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('accept' as const), amount, currency }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('price' as const),
      fee: fc.constantFrom(...FEES),
      share: fc.integer({ min: 0, max: 10_000 }),
      fixed: fc.integer({ min: 0, max: 500 }),
      currency,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('settle' as const), times: fc.integer({ min: 1, max: 3 }) }) },
);

let test: MarketplaceTest;
/** Two days ahead of the database, so that what has just happened can be settled. */
const clock = () => new Date(Date.now() + 2 * 86_400_000);
const prices = new Map<string, Price>();
const expected = new Map<string, bigint>();
const issuers = [owner(), somebody()];
let periods = 0;
let keys = 0;

beforeAll(async () => {
  test = await startMarketplace({ clock });
  for (const fee of FEES) await setPrice(fee, { share: 200, fixed: 30, currency: 'EUR' });
});
afterAll(() => test[Symbol.asyncDispose]());

async function setPrice(feeId: string, { share, fixed, currency: of }: Price): Promise<void> {
  prices.set(feeId, { share, fixed, currency: of });
  const percentage = new Decimal(share).div(10_000).toFixed(4);
  const result = await configureFee(test, admin, { feeId, percentage, fixed: { amount: fixed, currency: of } });
  expect(result.__typename).toBe('ConfigureFeeSuccess');
}

/** What an action costs now, by currency. */
function costs(feeId: string, base: number, of: string): Map<string, bigint> {
  const { share, fixed, currency: fixedIn } = prices.get(feeId)!;
  const part = BigInt(new Decimal(base).times(share).div(10_000).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed());
  const sums = new Map([[of, part]]);
  sums.set(fixedIn, (sums.get(fixedIn) ?? 0n) + BigInt(fixed));
  return sums;
}

function expectToOwe(sums: ReadonlyMap<string, bigint>, sign: 1n | -1n = 1n): void {
  for (const [of, cents] of sums) expected.set(of, (expected.get(of) ?? 0n) + sign * cents);
}

interface Booked {
  readonly id: string;
  readonly holder: Viewer;
  readonly cost: ReadonlyMap<string, bigint>;
  isCancelled: boolean;
}

async function run(story: readonly Step[]): Promise<void> {
  const booked: Booked[] = [];
  for (const [index, said] of story.entries()) {
    switch (said.kind) {
      case 'book': {
        const slot = new Date(Math.ceil(clock().getTime() / 3_600_000) * 3_600_000);
        const validUntil = new Date(slot.getTime() + 7_200_000);
        const issuer = issuers[index % issuers.length]!;
        const voucherId = await test.issue(issuer, {
          validFrom: slot,
          validUntil,
          price: { amount: said.amount, currency: said.currency },
        });
        const holder = somebody();
        const { booking } = await test.book(holder, voucherId, slot);
        const cost = costs('voucher.booking', said.amount, said.currency);
        booked.push({ id: booking.id, holder, cost, isCancelled: false });
        expectToOwe(cost);
        break;
      }
      case 'cancel': {
        const booking = booked[said.which % Math.max(1, booked.length)];
        if (booking === undefined) break;
        await Promise.all(Array.from({ length: said.times }, () => test.cancel(booking.holder, booking.id)));
        if (!booking.isCancelled) expectToOwe(booking.cost, -1n);
        booking.isCancelled = true;
        break;
      }
      case 'transfer': {
        const fiat = { amount: said.amount, currency: said.currency };
        const input = {
          direction: 'IN',
          cryptoAmount: '1',
          cryptoSymbol: 'ETH',
          fiat,
          idempotencyKey: `key-${keys++}`,
        };
        for (let n = 0; n < (said.repeated ? 2 : 1); n++) {
          const result = await test.mutate(issuers[0]!, 'logTransfer', input, 'transfer { id }');
          expect(result.__typename).toBe('LogTransferSuccess');
        }
        expectToOwe(costs('transfer.logged', said.amount, said.currency));
        break;
      }
      case 'accept': {
        const [borrower, lender] = [somebody(), issuers[0]!];
        const desiredLoan = { amount: said.amount, currency: said.currency };
        const wanted = { desiredLoan, durationYears: 10, visibility: 'PUBLIC' };
        const { application } = await test.mutate(borrower, 'createMortgageApplication', wanted, 'application { id }');
        const terms = { applicationId: application.id, interestRate: '0.03' };
        const { offer } = await test.mutate(lender, 'makeMortgageOffer', terms, 'offer { id }');
        await test.mutate(borrower, 'acceptMortgageOffer', { offerId: offer.id }, 'contract { id }');
        expectToOwe(costs('mortgage.accepted', said.amount, said.currency));
        break;
      }
      case 'price':
        await setPrice(said.fee, said);
        break;
      case 'settle': {
        const periodFrom = new Date(Date.UTC(2020, 0, 1 + periods++)).toISOString().slice(0, 10);
        const period = { periodFrom, periodTo: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) };
        await Promise.all(
          Array.from({ length: said.times }, async () => {
            await using uow = test.uow(system);
            await test.services.settlements.run(uow, period);
          }),
        );
        await expectBalanced(test);
      }
    }
  }
}

it('whatever happens, the ledger is what is settled and what waits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (story) => {
      await run(story);
      await expectBalanced(test);
      const sums = await test.sql<{ currency: string; cents: string }>(
        'SELECT currency, sum(amount_cents)::text AS cents FROM fee_events GROUP BY currency',
      );
      const owed = Object.fromEntries(
        sums.map(({ currency: of, cents }) => [of, BigInt(cents)]).filter(([, cents]) => cents !== 0n),
      );
      expect(owed).toEqual(Object.fromEntries([...expected].filter(([, cents]) => cents !== 0n)));
    }),
    // A story that fails cannot be told again on the same database, so it is not made shorter.
    { numRuns: 15, endOnFailure: true },
  );
  const [counts] = await test.sql<{ settled: number; reversed: number }>(
    `SELECT count(settlement_id)::int AS settled, count(*) FILTER (WHERE kind = 'reversal')::int AS reversed FROM fee_events`,
  );
  expect(counts!.settled).toBeGreaterThan(10);
  expect(counts!.reversed).toBeGreaterThan(5);
}, 180_000);
