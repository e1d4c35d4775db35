import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

const start = Date.parse('2026-03-01T08:00:00Z');
let now = start;
let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace({ clock: () => new Date(now) });
  await test.change(
    `INSERT INTO fees (id, scope, percentage, currency) VALUES ('mortgage.accepted', 'mortgage', 0.0050, 'EUR')`,
  );
});
beforeEach(() => void (now = start));
afterAll(() => test[Symbol.asyncDispose]());

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const house = { propertyId: 'house-7', desiredLoan: euros(30_000_000), durationYears: 20, rateType: 'FIXED' };

async function apply(borrower: Viewer, input: object = {}): Promise<string> {
  const request = { ...house, visibility: 'PUBLIC', ...input };
  const { application } = await test.mutate(borrower, 'createMortgageApplication', request, 'application { id }');
  return application.id;
}

const make = (lender: Viewer, applicationId: string, input: object = {}) =>
  test.mutate(
    lender,
    'makeMortgageOffer',
    { applicationId, interestRate: '0.0350', ...input },
    'offer { id status interestRate monthlyPayment { amount currency } application { status } }',
  );

async function offer(lender: Viewer, applicationId: string, input: object = {}): Promise<string> {
  return (await make(lender, applicationId, input)).offer.id;
}

const accept = (borrower: Viewer, offerId: string, more: object = {}) =>
  test.mutate(
    borrower,
    'acceptMortgageOffer',
    { offerId, ...more },
    'contract { id status room { id type } offer { id status } }',
  );

const sign = (viewer: Viewer, contractId: string, signer: string) =>
  test.mutate(
    viewer,
    'signMortgageContract',
    { contractId, signer },
    'contract { status isSignedByBorrower isSignedByLender isSignedByNotary }',
  );

async function read(viewer: Viewer, query: string) {
  const { data, errors } = await test.execute({ query, viewer });
  return errors === undefined ? data : { errors };
}

const statusOf = async (viewer: Viewer, offerId: string) => {
  const { mortgageOffer } = await read(viewer, `{ mortgageOffer(id: "${offerId}") { status withdrawReason } }`);
  return mortgageOffer;
};

const log = (subjectId: string) =>
  test.sql('SELECT type, meta FROM events WHERE subject_id = $1 ORDER BY created_at', [subjectId]);

describe('an application', () => {
  it('is stored as it was made, with its line in the log', async () => {
    const borrower = somebody();
    const result = await test.mutate(
      borrower,
      'createMortgageApplication',
      { ...house, propertyAddress: 'Lindenweg 4, Kiel', maxInterestRate: '0.04' },
      'application { id property { id address } desiredLoan { amount currency } durationYears rateType maxInterestRate status visibility borrower { user { id } } }',
    );
    const { id, ...application } = result.application;
    expect(application).toEqual({
      property: { id: 'house-7', address: 'Lindenweg 4, Kiel' },
      desiredLoan: { amount: 30000000, currency: 'EUR' },
      durationYears: 20,
      rateType: 'FIXED',
      maxInterestRate: '0.0400',
      status: 'OPEN',
      visibility: 'PRIVATE',
      borrower: { user: { id: borrower.userId } },
    });
    expect(id).toMatch(/^app-[0-9a-z]+-[0-9a-z]{6}$/);
    expect(await log(id)).toEqual([
      { type: 'mortgage.application', meta: { propertyId: 'house-7', desiredLoan: 30_000_000 } },
    ]);
  });

  it('may say nothing at all', async () => {
    const id = await apply(browser('somebody-without-account'), {
      propertyId: null,
      desiredLoan: null,
      durationYears: null,
      rateType: null,
    });
    const { mortgageApplication } = await read(
      admin,
      `{ mortgageApplication(id: "${id}") { property { id } desiredLoan { amount } durationYears rateType maxInterestRate } }`,
    );
    expect(mortgageApplication).toEqual({
      property: null,
      desiredLoan: null,
      durationYears: null,
      rateType: null,
      maxInterestRate: null,
    });
  });

  it('is made once for one idempotency key', async () => {
    const borrower = somebody();
    const again = { idempotencyKey: 'tap' };
    expect(await apply(borrower, again)).toBe(await apply(borrower, again));
    const other = { ...house, visibility: 'PUBLIC', durationYears: 10, ...again };
    const refused = await test.mutate(borrower, 'createMortgageApplication', other, 'application { id }');
    expect(refused.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it.each<[string, object, string[]]>([
    ['a loan of nothing', { desiredLoan: euros(0) }, ['desiredLoan', 'amount']],
    ['an unknown currency', { desiredLoan: { amount: 1, currency: 'EURO' } }, ['desiredLoan', 'currency']],
    ['no time', { durationYears: 0 }, ['durationYears']],
    ['too much time', { durationYears: 61 }, ['durationYears']],
    ['a rate in percent', { maxInterestRate: '4' }, ['maxInterestRate']],
    ['a rate of five decimals', { maxInterestRate: '0.04001' }, ['maxInterestRate']],
    ['a usurious rate', { maxInterestRate: '0.5001' }, ['maxInterestRate']],
    ['a property without name', { propertyId: ' ' }, ['propertyId']],
  ])('refuses %s', async (_, input, path) => {
    const refused = await test.mutate(
      somebody(),
      'createMortgageApplication',
      { ...house, ...input },
      'application { id }',
    );
    expect(refused).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it('that is private is seen by its borrower, invited lenders and administrators', async () => {
    const [borrower, lender, other] = [somebody(), browser('bank-one'), browser('bank-two')];
    const id = await apply(borrower, { visibility: 'PRIVATE' });
    for (const bank of [lender, other]) await test.mutate(bank, 'sendHeartbeat', {}, 'session { id }');
    const { viewerThinker } = await read(lender, '{ viewerThinker { publicId } }');
    const seen = async (viewer: Viewer) =>
      (await read(viewer, `{ mortgageApplication(id: "${id}") { id } }`)).mortgageApplication !== null;
    const invite = (viewer: Viewer, lenderPublicId: string) =>
      test.mutate(viewer, 'inviteMortgageLender', { applicationId: id, lenderPublicId }, 'application { id }');

    expect(await seen(borrower)).toBe(true);
    expect(await seen(admin)).toBe(true);
    for (const viewer of [lender, other, anonymous]) expect(await seen(viewer)).toBe(false);
    expect(await invite(borrower, 'nobody-at-all')).toMatchObject({ code: 'NOT_FOUND', path: ['lenderPublicId'] });
    expect(await invite(other, viewerThinker.publicId)).toMatchObject({ code: 'NOT_FOUND' });
    for (let times = 0; times < 2; times++) {
      expect(await invite(borrower, viewerThinker.publicId)).toMatchObject({ application: { id } });
    }
    expect(await seen(lender)).toBe(true);
    expect(await seen(other)).toBe(false);
    expect((await log(id)).map(({ type }) => type)).toEqual(['mortgage.application', 'mortgage.invite']);
    expect(await make(other, id)).toMatchObject({ code: 'NOT_FOUND', path: ['applicationId'] });
    expect(await make(lender, id)).toMatchObject({ offer: { status: 'OPEN' } });
  });

  it('that is closed takes its offers with it', async () => {
    const borrower = somebody();
    const id = await apply(borrower);
    const offerId = await offer(somebody(), id);
    const close = (viewer: Viewer) =>
      test.mutate(viewer, 'closeMortgageApplication', { applicationId: id }, 'application { status }');
    expect((await close(somebody())).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await close(borrower)).toMatchObject({ application: { status: 'REJECTED' } });
    expect(await close(admin)).toMatchObject({ application: { status: 'REJECTED' } });
    expect(await statusOf(borrower, offerId)).toEqual({ status: 'WITHDRAWN', withdrawReason: 'APPLICATION_CLOSED' });
    expect(await make(somebody(), id)).toMatchObject({ code: 'CONFLICT' });
    expect((await log(id)).map(({ type }) => type)).toEqual(['mortgage.application', 'mortgage.reject']);
  });
});

describe('an offer', () => {
  it('says what it comes to', async () => {
    const [borrower, lender] = [somebody(), somebody()];
    const id = await apply(borrower);
    const made = await make(lender, id);
    expect(made.offer).toMatchObject({
      interestRate: '0.0350',
      monthlyPayment: { amount: 173988, currency: 'EUR' },
      application: { status: 'OFFERED' },
    });
    const { mortgageOffer } = await read(
      borrower,
      `{ mortgageOffer(id: "${made.offer.id}") {
        loan { amount } upfrontCosts { amount } effectiveAnnualRate totalCost { amount }
        room { id type permissions members { id } } validUntil
        schedule { lastPayment { amount } totalInterest { amount } totalPaid { amount } instalments { number } }
      } }`,
    );
    expect(mortgageOffer).toMatchObject({
      loan: { amount: 30000000 },
      upfrontCosts: { amount: 0 },
      effectiveAnnualRate: '0.0356',
      totalCost: { amount: 11757079 },
      room: { id: `mortgage:offer:${made.offer.id}`, type: 'MIXED', permissions: ['READ', 'SEND', 'SIGN', 'UPLOAD'] },
      validUntil: null,
      schedule: {
        lastPayment: { amount: 173947 },
        totalInterest: { amount: 11757079 },
        totalPaid: { amount: 41757079 },
      },
    });
    expect(mortgageOffer.schedule.instalments).toHaveLength(240);
    const thinkers = await Promise.all([borrower, lender].map((viewer) => read(viewer, '{ viewerThinker { id } }')));
    const ids = mortgageOffer.room.members.map(({ id }: { id: string }) => id);
    expect(new Set(ids)).toEqual(new Set(thinkers.map(({ viewerThinker }) => viewerThinker.id)));
    expect(await read(somebody(), `{ room(id: "${mortgageOffer.room.id}") { id } }`)).toEqual({ room: null });
  });

  it('may be as dear as the borrower accepts, and no dearer', async () => {
    const id = await apply(somebody(), { maxInterestRate: '0.0400' });
    const refused = await make(somebody(), id, { interestRate: '0.0401' });
    expect(refused).toMatchObject({ code: 'RATE_ABOVE_MAX', path: ['interestRate'] });
    expect(await test.sql('SELECT FROM mortgage_offers WHERE application_id = $1', [id])).toHaveLength(0);
    expect(await make(somebody(), id, { interestRate: '0.0400' })).toMatchObject({ offer: { interestRate: '0.0400' } });
  });

  it('may differ from the computed payment by a cent when the rate is fixed, and by anything when it is not', async () => {
    const id = await apply(somebody());
    for (const monthlyPayment of [173_987, 173_989]) {
      expect(await make(somebody(), id, { monthlyPayment })).toMatchObject({
        offer: { monthlyPayment: { amount: monthlyPayment } },
      });
    }
    for (const monthlyPayment of [173_986, 173_990]) {
      expect(await make(somebody(), id, { monthlyPayment })).toMatchObject({
        code: 'PAYMENT_MISMATCH',
        path: ['monthlyPayment'],
      });
    }
    const variable = await apply(somebody(), { rateType: 'VARIABLE' });
    expect(await make(somebody(), variable, { monthlyPayment: 200_000 })).toMatchObject({ offer: { status: 'OPEN' } });
  });

  it.each<[string, object, string[]]>([
    ['a rate in percent', { interestRate: '3.5' }, ['interestRate']],
    ['another currency', { loan: { amount: 1, currency: 'CHF' } }, ['loan', 'currency']],
    ['negative costs', { upfrontCosts: -1 }, ['upfrontCosts']],
    ['an end in the past', { validUntil: '2026-02-28T00:00:00Z' }, ['validUntil']],
  ])('refuses %s', async (_, input, path) => {
    const id = await apply(somebody());
    expect(await make(somebody(), id, input)).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it('is not made to oneself, and not without being somebody', async () => {
    const borrower = somebody();
    const id = await apply(borrower);
    expect(await make(borrower, id)).toMatchObject({ code: 'CONFLICT' });
    expect((await make(anonymous, id)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is seen by its borrower and its lender alone', async () => {
    const [borrower, lender, rival] = [somebody(), owner(), somebody()];
    const id = await apply(borrower);
    const offerId = await offer(lender, id);
    await offer(rival, id);
    const count = async (viewer: Viewer) =>
      (await read(viewer, `{ mortgageApplication(id: "${id}") { offers { totalCount } } }`)).mortgageApplication?.offers
        .totalCount;
    expect(await count(borrower)).toBe(2);
    expect(await count(admin)).toBe(2);
    expect(await count(lender)).toBe(1);
    expect(await count(somebody({ partnerId: lender.partnerId }))).toBe(1);
    expect(await count(somebody())).toBe(0);
    expect(await count(anonymous)).toBeUndefined();
    expect(await statusOf(rival, offerId)).toBeNull();
    const { mortgageApplication } = await read(
      lender,
      `{ mortgageApplication(id: "${id}") { offerComparison { rank } } }`,
    );
    expect(mortgageApplication.offerComparison).toBeNull();
  });

  it('stands beside the others for the borrower, cheapest first', async () => {
    const borrower = somebody();
    const id = await apply(borrower);
    const dear = await offer(somebody(), id, { interestRate: '0.0400' });
    const cheap = await offer(somebody(), id, { interestRate: '0.0320' });
    const withCosts = await offer(somebody(), id, { interestRate: '0.0320', upfrontCosts: 500_000 });
    const gone = somebody();
    await test.mutate(gone, 'withdrawMortgageOffer', { offerId: await offer(gone, id) }, 'offer { id }');
    const { mortgageApplication } = await read(
      borrower,
      `{ mortgageApplication(id: "${id}") { offerComparison { rank offer { id } extraCost { amount } } } }`,
    );
    const [first, second, third, ...more] = mortgageApplication.offerComparison;
    expect(first).toEqual({ rank: 1, offer: { id: cheap }, extraCost: { amount: 0 } });
    expect(second).toEqual({ rank: 2, offer: { id: withCosts }, extraCost: { amount: 500000 } });
    expect(third).toMatchObject({ rank: 3, offer: { id: dear } });
    expect(more).toEqual([]);
  });

  it('is taken back by its lender, and the application is open again', async () => {
    const [borrower, lender] = [somebody(), somebody()];
    const id = await apply(borrower);
    const offerId = await offer(lender, id);
    const withdraw = (viewer: Viewer) =>
      test.mutate(
        viewer,
        'withdrawMortgageOffer',
        { offerId },
        'offer { status withdrawReason application { status } }',
      );
    expect((await withdraw(borrower)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await withdraw(somebody())).toMatchObject({ code: 'NOT_FOUND' });
    for (let times = 0; times < 2; times++) {
      expect(await withdraw(lender)).toMatchObject({
        offer: { status: 'WITHDRAWN', withdrawReason: 'LENDER', application: { status: 'OPEN' } },
      });
    }
    expect((await log(offerId)).map(({ type }) => type)).toEqual(['mortgage.offer', 'mortgage.withdraw']);
    expect(await accept(borrower, offerId)).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('accepting', () => {
  it('decides for one offer and drafts a contract', async () => {
    const [borrower, one, two] = [somebody(), owner(), owner()];
    const id = await apply(borrower);
    const first = await offer(one, id, { interestRate: '0.0350' });
    const second = await offer(two, id, { interestRate: '0.0320' });
    expect((await accept(two, second)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await accept(admin, second)).errors[0].extensions.code).toBe('FORBIDDEN');
    const { contract } = await accept(borrower, second);
    expect(contract).toMatchObject({
      id: expect.stringMatching(/^mort-contract-/),
      status: 'DRAFT',
      room: { id: `mortgage:contract:${contract.id}`, type: 'CONTRACT' },
      offer: { id: second, status: 'ACCEPTED' },
    });
    expect(await statusOf(borrower, first)).toEqual({ status: 'WITHDRAWN', withdrawReason: 'SIBLING_ACCEPTED' });
    expect(await accept(borrower, first)).toMatchObject({ code: 'CONFLICT' });
    expect(await accept(borrower, second)).toMatchObject({ code: 'CONFLICT' });
    const { mortgageApplication } = await read(
      borrower,
      `{ mortgageApplication(id: "${id}") { status contract { id } } }`,
    );
    expect(mortgageApplication).toEqual({ status: 'ACCEPTED', contract: { id: contract.id } });
    expect((await log(second)).map(({ type }) => type)).toEqual(['mortgage.offer', 'mortgage.accept']);
    expect(
      await test.sql('SELECT partner_id, amount_cents::int AS amount FROM fee_events WHERE subject_id = $1', [second]),
    ).toEqual([{ partner_id: two.partnerId, amount: 150_000 }]);
  });

  it('comes too late when the validity of the offer is over', async () => {
    const borrower = somebody();
    const id = await apply(borrower);
    const validUntil = '2026-03-02T00:00:00.000Z';
    const offerId = await offer(somebody(), id, { validUntil });
    now = Date.parse(validUntil) + 1;
    expect(await accept(borrower, offerId)).toMatchObject({ code: 'CONFLICT', path: ['offerId'] });
    now = Date.parse(validUntil);
    expect(await accept(borrower, offerId)).toMatchObject({ contract: { status: 'DRAFT' } });
  });

  it('accepts once what is sent again with the same key, and answers the same', async () => {
    const [borrower, lender] = [somebody(), somebody()];
    const applicationId = await apply(borrower);
    const [first, second] = [await offer(lender, applicationId), await offer(lender, applicationId)];
    const once = { idempotencyKey: 'decided' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(borrower, first, once)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0].contract).toMatchObject({ status: 'DRAFT', offer: { id: first, status: 'ACCEPTED' } });
    expect(await accept(borrower, second, once)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await accept(borrower, first, { idempotencyKey: 'x'.repeat(129) })).toMatchObject({
      path: ['idempotencyKey'],
    });
    expect(await accept(borrower, first, { idempotencyKey: 'other' })).toMatchObject({ code: 'CONFLICT' });
    expect(await test.sql('SELECT FROM fee_events WHERE subject_id = $1', [first])).toHaveLength(1);
  });

  it('of fifty competing offers at once has one winner', async () => {
    const borrower = somebody();
    const id = await apply(borrower);
    const lenders = Array.from({ length: 50 }, () => somebody());
    const offers = await Promise.all(lenders.map((lender) => offer(lender, id)));
    const results = await Promise.all(offers.map((offerId) => accept(borrower, offerId)));
    expect(results.filter(({ contract }) => contract !== undefined)).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'CONFLICT')).toHaveLength(49);
    expect(
      await test.sql(
        'SELECT status, count(*)::int FROM mortgage_offers WHERE application_id = $1 GROUP BY 1 ORDER BY 1',
        [id],
      ),
    ).toEqual([
      { status: 'accepted', count: 1 },
      { status: 'withdrawn', count: 49 },
    ]);
    const events = await test.sql('SELECT FROM fee_events WHERE subject_id = ANY ($1)', [offers]);
    expect(events).toHaveLength(1);
  });

  it('and making offers at the same time leave no open offer behind', async () => {
    const borrower = somebody();
    const id = await apply(borrower);
    const offerId = await offer(somebody(), id);
    const [decision, ...others] = await Promise.all([
      accept(borrower, offerId),
      ...Array.from({ length: 10 }, () => make(somebody(), id)),
    ]);
    expect(decision.contract.status).toBe('DRAFT');
    for (const other of others) expect(other.offer?.status ?? other.code).toMatch(/OPEN|CONFLICT/);
    const open = `SELECT FROM mortgage_offers WHERE application_id = $1 AND status = 'open'`;
    expect(await test.sql(open, [id])).toHaveLength(0);
  });
});

describe('a contract', () => {
  async function drafted() {
    const [borrower, lender] = [somebody(), somebody()];
    const { contract } = await accept(borrower, await offer(lender, await apply(borrower)));
    return { borrower, lender, id: contract.id as string };
  }

  it('is signed by three, each for itself', async () => {
    const { borrower, lender, id } = await drafted();
    for (const [viewer, signer] of [
      [borrower, 'LENDER'],
      [borrower, 'NOTARY'],
      [lender, 'BORROWER'],
      [admin, 'BORROWER'],
    ] as const) {
      expect((await sign(viewer, id, signer)).errors[0].extensions.code).toBe('FORBIDDEN');
    }
    expect(await sign(somebody(), id, 'BORROWER')).toMatchObject({ code: 'NOT_FOUND' });
    const unsigned = { status: 'DRAFT', isSignedByBorrower: false, isSignedByLender: false, isSignedByNotary: false };
    const first = { ...unsigned, isSignedByBorrower: true };
    expect((await sign(borrower, id, 'BORROWER')).contract).toEqual(first);
    expect((await sign(borrower, id, 'BORROWER')).contract).toEqual(first);
    expect((await sign(lender, id, 'LENDER')).contract).toEqual({ ...first, isSignedByLender: true });
    const all = { status: 'SIGNED', isSignedByBorrower: true, isSignedByLender: true, isSignedByNotary: true };
    expect((await sign(admin, id, 'NOTARY')).contract).toEqual(all);
    expect((await log(id)).map(({ meta }) => (meta as { action: string }).action)).toEqual([
      'signed-by-borrower',
      'signed-by-lender',
      'signed-by-notary',
    ]);
  });

  it('does not miss a signature when all sign at once', async () => {
    const { borrower, lender, id } = await drafted();
    await Promise.all([sign(borrower, id, 'BORROWER'), sign(lender, id, 'LENDER'), sign(admin, id, 'NOTARY')]);
    expect((await sign(borrower, id, 'BORROWER')).contract.status).toBe('SIGNED');
  });

  it('is put away by both parties or by an administrator, once it is signed', async () => {
    const archive = (viewer: Viewer, contractId: string) =>
      test.mutate(viewer, 'archiveMortgageContract', { contractId }, 'contract { status }');
    for (const way of ['parties', 'admin'] as const) {
      const { borrower, lender, id } = await drafted();
      expect(await archive(borrower, id)).toMatchObject({ code: 'CONFLICT' });
      await Promise.all([sign(borrower, id, 'BORROWER'), sign(lender, id, 'LENDER'), sign(admin, id, 'NOTARY')]);
      if (way === 'parties') {
        for (let times = 0; times < 2; times++) expect((await archive(borrower, id)).contract.status).toBe('SIGNED');
        expect((await archive(lender, id)).contract.status).toBe('ARCHIVED');
      }
      expect((await archive(admin, id)).contract.status).toBe('ARCHIVED');
    }
  });
});

describe('the calculator', () => {
  it('answers everybody', async () => {
    const { mortgageCalculation } = await read(
      anonymous,
      `{ mortgageCalculation(input: { loan: { amount: 36000000, currency: "eur" }, interestRate: "0.0400", durationYears: 20 }) {
        monthlyPayment { amount currency } instalments { balance { amount } }
      } }`,
    );
    expect(mortgageCalculation.monthlyPayment).toEqual({ amount: 218153, currency: 'EUR' });
    expect(mortgageCalculation.instalments.at(-1).balance.amount).toBe(0);
  });

  it('refuses what cannot be computed', async () => {
    const { errors } = await read(
      anonymous,
      `{ mortgageCalculation(input: { loan: { amount: 1, currency: "EUR" }, interestRate: "0.9", durationYears: 20 }) { totalPaid { amount } } }`,
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
