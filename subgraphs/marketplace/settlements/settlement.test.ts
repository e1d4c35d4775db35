import { inflateSync } from 'node:zlib';
import { anonymous, system } from '../../../platform/identity/viewer.js';
import { configureFee, expectBalanced, owe, thinkerOf } from '../testing/ledger.fixture.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';
import { monthsSince } from './settlement-period.js';

let test: MarketplaceTest;
let now = new Date('2026-03-01T08:00:00Z');
beforeAll(async () => {
  test = await startMarketplace({ clock: () => now });
  await configureFee(test, admin, {
    feeId: 'voucher.booking',
    percentage: '0.0200',
    fixed: { amount: 0, currency: 'EUR' },
  });
});
beforeEach(() => void (now = new Date('2026-03-01T08:00:00Z')));
afterAll(() => test[Symbol.asyncDispose]());

const february = { periodFrom: '2026-02-01', periodTo: '2026-02-28' };
const run = (input: object = february, viewer = admin) => test.mutate(viewer, 'runSettlements', input, 'createdCount');
const fields = 'settlement { id status invoiceNumber invoicedAt paidAt invoicePath total { amount currency } }';
const invoice = (settlementId: string, viewer = admin) =>
  test.mutate(viewer, 'invoiceSettlement', { settlementId }, fields);
const pay = (settlementId: string, viewer = admin) => test.mutate(viewer, 'paySettlement', { settlementId }, fields);

async function settlementsOf(publicId: string, viewer = admin) {
  const query = `query ($of: String) { settlements(beneficiaryPublicId: $of) { edges { node {
    id periodFrom periodTo status total { amount currency } invoiceNumber feeEvents { totalCount } } } } }`;
  const { data } = await test.execute({ query, variables: { of: publicId }, viewer });
  return data.settlements.edges.map(({ node }: any) => node);
}
const oneFor = async (amounts: number[] = [100]) => {
  const viewer = somebody();
  const thinker = await thinkerOf(test, viewer);
  await owe(test, thinker.id, amounts, '2026-02-10T00:00:00Z');
  await run();
  const [settlement] = await settlementsOf(thinker.publicId);
  return { viewer, thinker, id: settlement.id as string };
};

describe('a run', () => {
  it('sums up what fell due, each currency for itself, and nothing twice', async () => {
    const { id, publicId } = await thinkerOf(test, somebody());
    await owe(test, id, [240, 230, 153, [100, 'USD']], '2026-02-15T12:00:00Z');
    await owe(test, id, [7], '2026-02-28T23:59:59.999Z');
    await owe(test, id, [1000], '2026-03-01T00:00:00Z');
    expect(await run()).toMatchObject({ createdCount: 2 });
    const made = await settlementsOf(publicId);
    expect(made).toHaveLength(2);
    expect(made).toContainEqual(
      expect.objectContaining({
        ...february,
        status: 'OPEN',
        total: { amount: 630, currency: 'EUR' },
        feeEvents: { totalCount: 4 },
      }),
    );
    expect(made).toContainEqual(expect.objectContaining({ total: { amount: 100, currency: 'USD' } }));
    expect(await run()).toMatchObject({ createdCount: 0 });
    expect(await settlementsOf(publicId)).toEqual(made);
    expect(
      await test.sql(
        `SELECT actor_id IS NULL AS nobody, meta FROM events WHERE type = 'settlement.created' AND subject_id = $1`,
        [made[0].id],
      ),
    ).toEqual([{ nobody: false, meta: { total: String(made[0].total.amount), currency: made[0].total.currency } }]);
    await expectBalanced(test);
  });

  it('lets what comes to nothing, and what comes late, wait for the next month', async () => {
    const { id, publicId } = await thinkerOf(test, somebody());
    await owe(test, id, [50, -80], '2026-02-10T00:00:00Z');
    const late = await thinkerOf(test, somebody());
    await owe(test, late.id, [10], '2026-02-10T00:00:00Z');
    await run();
    expect(await settlementsOf(publicId)).toEqual([]);
    await owe(test, late.id, [5], '2026-02-11T00:00:00Z');
    await run();
    expect(await settlementsOf(late.publicId)).toMatchObject([{ total: { amount: 10 } }]);
    await owe(test, id, [100], '2026-03-05T00:00:00Z');
    now = new Date('2026-04-01T02:00:00Z');
    await using uow = test.uow(system);
    await test.services.settlements.runDueMonths(uow);
    const march = { periodFrom: '2026-03-01', periodTo: '2026-03-31' };
    expect(await settlementsOf(publicId)).toMatchObject([
      { ...march, total: { amount: 70 }, feeEvents: { totalCount: 3 } },
    ]);
    expect(await settlementsOf(late.publicId)).toMatchObject([
      { ...march, total: { amount: 5 } },
      { total: { amount: 10 } },
    ]);
    await expectBalanced(test);
  });

  it('ten at once settle once', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => thinkerOf(test, somebody())));
    for (const { id } of people) await owe(test, id, [1, 2, 3, [4, 'USD']], '2026-02-10T00:00:00Z');
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => run()));
    expect(outcomes.reduce((sum, { createdCount }) => sum + createdCount, 0)).toBe(8);
    await expectBalanced(test);
  });

  it('two at once for periods that overlap share the lines between them', async () => {
    const { id, publicId } = await thinkerOf(test, somebody());
    await owe(test, id, [1, 2, 3], '2026-02-10T00:00:00Z');
    await Promise.all([run(), run({ ...february, periodTo: '2026-02-14' })]);
    const made = await settlementsOf(publicId);
    expect(made.reduce((sum: number, { total }: any) => sum + total.amount, 0)).toBe(6);
    await expectBalanced(test);
  });

  it.each<[string, object]>([
    ['is not over', { periodFrom: '2026-03-01', periodTo: '2026-03-01' }],
    ['ends before it begins', { periodFrom: '2026-02-02', periodTo: '2026-02-01' }],
  ])('refuses a period that %s', async (_, period) => {
    expect(await run(period)).toMatchObject({ __typename: 'InvalidInputError', path: ['periodTo'] });
  });

  it('by the clock is not for others', async () => {
    await using uow = test.uow(somebody());
    await expect(test.services.settlements.runDueMonths(uow)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('names the business that the beneficiary stands for, not one that a fee goes past', async () => {
    const [issuer, agent] = [owner(), somebody()];
    const { publicId } = await thinkerOf(test, agent);
    const slot = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
    const price = { amount: 10_000, currency: 'EUR' };
    const issue = () =>
      test.issue(issuer, { validFrom: slot, validUntil: new Date(slot.getTime() + 7_200_000), price });
    await test.book(somebody(), await issue(), slot);
    await configureFee(test, admin, { feeId: 'voucher.booking', beneficiaryPublicId: publicId });
    await test.book(somebody(), await issue(), slot);
    await configureFee(test, admin, { feeId: 'voucher.booking', beneficiaryPublicId: null });
    now = new Date(slot.getTime() + 40 * 86_400_000);
    await using uow = test.uow(system);
    await test.services.settlements.run(uow, {
      periodFrom: '2026-01-01',
      periodTo: now.toISOString().slice(0, 10).replace(/\d\d$/, '01'),
    });
    expect(await settlementsOf(publicId)).toMatchObject([{ total: { amount: 200, currency: 'EUR' } }]);
    const partners = await test.sql(
      'SELECT partner_id FROM settlements WHERE beneficiary_id = (SELECT id FROM thinkers WHERE public_id = $1)',
      [publicId],
    );
    expect(partners).toEqual([{ partner_id: null }]);
    expect(
      await test.sql('SELECT total_cents::int AS cents FROM settlements WHERE partner_id = $1', [issuer.partnerId]),
    ).toEqual([{ cents: 200 }]);
  });
});

describe('months that can be settled', () => {
  const months = (first: string, at: string) =>
    monthsSince(new Date(first), new Date(at)).map(({ periodFrom, periodTo }) => `${periodFrom} ${periodTo}`);

  it.each([
    ['2026-02-10T00:00:00Z', '2026-03-01T02:00:00Z', ['2026-02-01 2026-02-28']],
    ['2026-02-10T00:00:00Z', '2026-03-01T01:59:59.999Z', []],
    ['2028-02-29T23:59:59.999Z', '2028-03-31T23:59:59Z', ['2028-02-01 2028-02-29']],
    ['2026-11-30T23:00:00Z', '2027-01-01T02:00:00Z', ['2026-11-01 2026-11-30', '2026-12-01 2026-12-31']],
    ['2026-12-31T23:59:59Z', '2026-12-31T23:59:59Z', []],
  ])('since %s at %s', (first, at, expected) => expect(months(first, at)).toEqual(expected));
});

describe('the run by the clock', () => {
  let clock = new Date();
  let fresh: MarketplaceTest;
  beforeEach(async () => void (fresh = await startMarketplace({ clock: () => clock })));
  afterEach(() => fresh[Symbol.asyncDispose]());

  const runAt = async (time: string) => {
    clock = new Date(time);
    await using uow = fresh.uow(system);
    return await fresh.services.settlements.runDueMonths(uow);
  };
  const made = () =>
    fresh.sql('SELECT period_from, total_cents::int AS cents FROM settlements ORDER BY period_from, total_cents');

  beforeEach(async () => {
    await configureFee(fresh, admin, { feeId: 'voucher.booking', percentage: '0.0200' });
  });

  it('makes up for every month that was missed, each by itself and once', async () => {
    const { id } = await thinkerOf(fresh, somebody());
    await owe(fresh, id, [10], '2025-12-31T23:59:59Z');
    await owe(fresh, id, [20], '2026-02-01T00:00:00Z');
    await owe(fresh, id, [40], '2026-03-01T00:00:00Z');
    expect(await runAt('2026-03-14T17:00:00Z')).toBe(2);
    const settled = [
      { period_from: '2025-12-01', cents: 10 },
      { period_from: '2026-02-01', cents: 20 },
    ];
    expect(await made()).toEqual(settled);
    expect(await runAt('2026-03-31T23:00:00Z')).toBe(0);
    expect(await runAt('2026-04-01T01:00:00Z')).toBe(0);
    expect(await runAt('2026-04-01T02:00:00Z')).toBe(1);
    expect(await made()).toEqual([...settled, { period_from: '2026-03-01', cents: 40 }]);
    await expectBalanced(fresh);
  });

  it('does not go back to a month for what came late', async () => {
    const [early, late] = [await thinkerOf(fresh, somebody()), await thinkerOf(fresh, somebody())];
    await owe(fresh, early.id, [10], '2026-02-10T00:00:00Z');
    expect(await runAt('2026-03-01T02:00:00Z')).toBe(1);
    await owe(fresh, late.id, [5], '2026-02-11T00:00:00Z');
    expect(await runAt('2026-03-01T03:00:00Z')).toBe(0);
    expect(await runAt('2026-04-01T02:00:00Z')).toBe(1);
    expect(await made()).toContainEqual({ period_from: '2026-03-01', cents: 5 });
  });

  it('settles the rest of a month in which it was interrupted', async () => {
    const people = [await thinkerOf(fresh, somebody()), await thinkerOf(fresh, somebody())];
    for (const { id } of people) await owe(fresh, id, [10], '2026-02-10T00:00:00Z');
    clock = new Date('2026-03-01T02:00:00Z');
    await using uow = fresh.uow(system);
    const { settlements } = fresh.services;
    const stop = new AbortController();
    const interrupted = settlements.runDueMonths(uow, {
      throwIfAborted() {
        // Between the first and the second.
        stop.signal.throwIfAborted();
        stop.abort(new Error('killed'));
      },
    } as AbortSignal);
    await expect(interrupted).rejects.toThrow('killed');
    expect(await made()).toHaveLength(1);
    expect(await runAt('2026-03-01T03:00:00Z')).toBe(1);
    expect(await made()).toHaveLength(2);
  });
});

describe('steps', () => {
  it('lead from open over invoiced to paid, and no other way', async () => {
    const { id } = await oneFor();
    expect(await pay(id)).toMatchObject({ __typename: 'ConflictError', path: ['settlementId'] });
    expect((await invoice(id)).settlement).toMatchObject({
      status: 'INVOICED',
      invoiceNumber: expect.stringMatching(/^RE-2026-\d{6}$/),
      invoicedAt: now.toISOString(),
      paidAt: null,
      invoicePath: `/api/settlements/${id}/invoice.pdf`,
    });
    expect(await invoice(id)).toMatchObject({ __typename: 'ConflictError' });
    expect((await pay(id)).settlement).toMatchObject({ status: 'PAID', paidAt: now.toISOString() });
    expect(await pay(id)).toMatchObject({ __typename: 'ConflictError' });
    expect(await invoice(id)).toMatchObject({ __typename: 'ConflictError' });
    expect(
      (await test.sql('SELECT type FROM events WHERE subject_id = $1 ORDER BY created_at', [id])).map(
        ({ type }) => type,
      ),
    ).toEqual(['settlement.created', 'settlement.invoiced', 'settlement.paid']);
    for (const missing of ['nonsense', '00000000-0000-4000-8000-000000000000']) {
      expect(await invoice(missing)).toMatchObject({ __typename: 'NotFoundError' });
    }
  });

  it('the database knows no other way either', async () => {
    const { id } = await oneFor();
    const to = (change: string) => test.change(`UPDATE settlements SET ${change} WHERE id = '${id}'`);
    const refused = { driverError: { code: '23514' } };
    await expect(
      to(`status = 'paid', paid_at = now(), invoice_number = 'x', invoiced_at = now()`),
    ).rejects.toMatchObject(refused);
    await expect(to(`status = 'invoiced'`)).rejects.toMatchObject(refused);
    await invoice(id);
    await expect(to(`status = 'open', invoice_number = NULL, invoiced_at = NULL`)).rejects.toMatchObject(refused);
    await expect(to(`invoice_number = 'RE-2026-999999'`)).rejects.toMatchObject(refused);
    await expect(to('total_cents = 1')).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(
      test.change('UPDATE fee_events SET settlement_id = NULL WHERE settlement_id = $1', [id]),
    ).rejects.toMatchObject(refused);
  });

  it('number invoices without gaps, whoever invoices at once and whatever fails', async () => {
    now = new Date('2027-05-01T00:00:00Z');
    const made: { id: string }[] = [];
    for (let n = 0; n < 8; n++) made.push(await oneFor([n + 1]));
    // Each twice at once: one of two is refused, and must not use up a number.
    const outcomes = await Promise.all([...made, ...made].map(({ id }) => invoice(id)));
    const numbers = outcomes.flatMap(({ settlement }) => (settlement ? [settlement.invoiceNumber] : []));
    expect(outcomes.filter(({ __typename }) => __typename === 'ConflictError')).toHaveLength(8);
    expect(numbers.sort()).toEqual(Array.from({ length: 8 }, (_, n) => `RE-2027-00000${n + 1}`));
    expect(await test.sql('SELECT last_number FROM invoice_sequences WHERE year = 2027')).toEqual([{ last_number: 8 }]);
  });

  it.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a guest', browser('a-guest'), 'UNAUTHENTICATED'],
    ['a user', somebody(), 'FORBIDDEN'],
    ['a partner', owner(), 'FORBIDDEN'],
    ['a manager', somebody({ roles: ['user', 'manager'] }), 'FORBIDDEN'],
  ])('are not for %s', async (_, viewer, code) => {
    const { id, viewer: beneficiary } = await oneFor();
    for (const result of [await run(february, viewer), await invoice(id, viewer), await pay(id, viewer)]) {
      expect(result.errors[0].extensions.code).toBe(code);
    }
    expect((await invoice(id, beneficiary)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await test.sql('SELECT status FROM settlements WHERE id = $1', [id])).toEqual([{ status: 'open' }]);
  });
});

/** The lines of a PDF of ours: compressed, in Windows-1252, as hexadecimal digits. */
function textsIn(pdf: Buffer): string[] {
  const decoder = new TextDecoder('windows-1252');
  const streams = [...pdf.toString('latin1').matchAll(/stream\n(.*?)\nendstream/gs)].map(([, bytes]) =>
    inflateSync(Buffer.from(bytes!, 'latin1')).toString('latin1'),
  );
  return streams.flatMap((stream) =>
    [...stream.matchAll(/\[(.*?)\] TJ/g)].map(([, pieces]) =>
      decoder.decode(Buffer.from([...pieces!.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex).join(''), 'hex')),
    ),
  );
}

describe('papers', () => {
  const fetch = async (id: string, paper: string, viewer = admin) =>
    test.subgraph.http.inject({ url: `/api/settlements/${id}/${paper}`, headers: await test.headersOf(viewer) });

  it('the invoice is a PDF, the same every time, and there is none before the invoice', async () => {
    const { id, viewer } = await oneFor([123_456, -6]);
    expect((await fetch(id, 'invoice.pdf', viewer)).statusCode).toBe(409);
    const { settlement } = await invoice(id);
    const first = await fetch(id, 'invoice.pdf', viewer);
    expect(first.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${settlement.invoiceNumber}.pdf"`,
      'cache-control': 'private, no-store',
    });
    expect(first.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.rawPayload.subarray(-6).toString()).toContain('%%EOF');
    expect(first.rawPayload.equals((await fetch(id, 'invoice.pdf')).rawPayload)).toBe(true);
  });

  it('the invoice names whom its font cannot write', async () => {
    const publicId = 'Łukasz 😀 Müller';
    await test.change('INSERT INTO thinkers (id, public_id) VALUES (gen_random_uuid(), $1)', [publicId]);
    const [thinker] = await test.sql<{ id: string }>('SELECT id FROM thinkers WHERE public_id = $1', [publicId]);
    await owe(test, thinker!.id, [100], '2026-02-10T00:00:00Z');
    await run();
    const [{ id }] = await settlementsOf(publicId);
    await invoice(id);
    const { rawPayload } = await fetch(id, 'invoice.pdf');
    expect(textsIn(rawPayload)).toContain('An \\u{141}ukasz \\u{1f600} Müller');
  });

  it('the lines are a CSV that adds up, however many', async () => {
    const amounts = Array.from({ length: 2_345 }, (_, n) => n + 1);
    const { id, viewer } = await oneFor(amounts);
    const { statusCode, headers, body } = await fetch(id, 'lines.csv', viewer);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, ...lines] = body.trimEnd().split('\n');
    expect(head).toBe('createdAt,fee,kind,part,subjectType,subjectId,amount,currency');
    expect(lines).toHaveLength(amounts.length);
    expect(new Set(lines).size).toBe(amounts.length);
    const cents = lines.reduce((sum, line) => sum + Math.round(Number(line.split(',')[6]) * 100), 0);
    expect(cents).toBe(amounts.reduce((a, b) => a + b));
  });

  it.each([
    ['nobody', 401, anonymous],
    ['a stranger', 404, somebody()],
    ['a guest', 404, browser('a-guest')],
    ['another business', 404, owner()],
    ['an administrator', 200, admin],
  ])('answer %s with %i', async (_, status, viewer) => {
    const { id } = await oneFor();
    await invoice(id);
    for (const paper of ['invoice.pdf', 'lines.csv']) expect((await fetch(id, paper, viewer)).statusCode).toBe(status);
    expect((await fetch('nonsense', 'lines.csv')).statusCode).toBe(404);
  });
});
