import { idLike, startLegacy, TIME, type LegacyTest } from '../testing/legacy.fixture.js';

const ASKED = {
  propertyId: 'house-9',
  desiredLoan: { amount: 36000000, currency: 'EUR' },
  desiredDurationYears: 20,
  desiredRateType: 'fixed',
  maxInterestRate: 0.04,
};

let test: LegacyTest;
beforeAll(async () => void (test = await startLegacy()));
afterAll(() => test[Symbol.asyncDispose]());
beforeEach(() => test.change('DELETE FROM rate_limits'));

const as = (uid: string | null): { headers: Record<string, string> } => ({
  headers: uid === null ? {} : { 'x-mot-user': uid },
});
const post = (path: string, uid: string | null, body: object) =>
  test.call(`POST /api/mortgage/${path}`, { body, ...as(uid) });
const get = (path: string, uid: string | null) => test.call(`GET /api/mortgage/${path}`, as(uid));
const apply = async (borrower: string, more: object = {}): Promise<string> =>
  (await post('application', borrower, { ...ASKED, ...more })).body.applicationId;

describe('POST application', () => {
  it('answers the recorded request', async () => {
    const { status, body } = await post('application', 'u-borrower-2', ASKED);
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      applicationId: idLike('app'),
      application: {
        ...ASKED,
        applicationId: body.applicationId,
        borrowerUid: 'u-borrower-2',
        status: 'open',
        meta: {},
        createdAt: TIME,
      },
    });
  });

  it('has a default for everything', async () => {
    const { body } = await post('application', 'u-sparse', {});
    expect(body.application).toMatchObject({
      propertyId: 'house-unknown',
      desiredLoan: null,
      desiredDurationYears: 0,
      desiredRateType: 'fixed',
      maxInterestRate: null,
    });
    expect(await post('application', null, ASKED)).toMatchObject({
      status: 400,
      body: { ok: false, error: 'X-MOT-User header (borrowerUid) is required' },
    });
  });
});

describe('POST offer', () => {
  it('answers the recorded request', async () => {
    const applicationId = await apply('u-borrower-2');
    const { status, body } = await post('offer', 'bank-demo', {
      applicationId,
      interestRate: 0.032,
      monthlyPayment: 203279,
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      offerId: idLike('mort-offer'),
      offer: {
        offerId: body.offerId,
        applicationId,
        lenderUid: 'bank-demo',
        borrowerUid: 'u-borrower-2',
        interestRate: 0.032,
        monthlyPayment: 203279,
        status: 'open',
        createdAt: TIME,
      },
    });
  });

  it('keeps numbers that the columns cannot, and does without any', async () => {
    const applicationId = await apply('u-numbers');
    const odd = { interestRate: 0.03255, monthlyPayment: 203279.5 };
    expect((await post('offer', 'bank', { applicationId, ...odd })).body.offer).toMatchObject(odd);
    const none = { interestRate: null, monthlyPayment: null };
    expect((await post('offer', 'bank', { applicationId })).body.offer).toMatchObject(none);
  });

  it('refuses what is not there', async () => {
    const refused = (error: string) => ({ ok: false, error });
    expect((await post('offer', null, {})).body).toEqual(refused('X-MOT-User header (issuerId) is required'));
    expect((await post('offer', 'bank', {})).body).toEqual(refused('applicationId is required'));
    expect(await post('offer', 'bank', { applicationId: 'none' })).toMatchObject({
      status: 404,
      body: refused('application not found'),
    });
  });
});

it('GET offer-list gives either side its own, newest first', async () => {
  const [one, other] = [await apply('u-lists'), await apply('u-lists')];
  const first = (await post('offer', 'bank-lists', { applicationId: one, interestRate: 0.03 })).body.offer;
  const second = (await post('offer', 'bank-lists', { applicationId: other })).body.offer;
  expect((await get('offer-list', 'u-lists')).body).toEqual({ ok: true, offers: [second, first] });
  expect((await get(`offer-list?role=borrower&applicationId=${one}`, 'u-lists')).body.offers).toEqual([first]);
  expect((await get('offer-list?role=lender', 'bank-lists')).body.offers).toEqual([
    { ...second, borrowerUid: null },
    { ...first, borrowerUid: null },
  ]);
  expect(await get('offer-list', null)).toMatchObject({
    status: 400,
    body: { ok: false, error: 'X-MOT-User header is required' },
  });
  expect((await get('offer-list?role=notary', 'u')).body).toEqual({
    ok: false,
    error: 'role must be borrower or lender',
  });
});

it('GET application-list gives borrowers their own, and lenders what is undecided', async () => {
  const first = await apply('u-applications');
  const second = await apply('u-applications');
  await post('offer', 'bank', { applicationId: first });
  const { status, body } = await get('application-list?role=borrower', 'u-applications');
  expect([status, body.ok]).toEqual([200, true]);
  const seen = body.applications.map(({ applicationId, status: word }: Record<string, string>) => [
    applicationId,
    word,
  ]);
  expect(seen).toEqual([
    [second, 'open'],
    [first, 'offered'],
  ]);
  const { applications } = (await get('application-list?role=lender', 'bank')).body;
  expect(applications.map(({ applicationId }: { applicationId: string }) => applicationId)).toEqual(
    expect.arrayContaining([first, second]),
  );
});

it('the other family of paths sees the same applications and offers', async () => {
  const applicationId = await apply('u-both');
  const { offerId } = (await post('offer', 'bank-both', { applicationId, interestRate: 0.032 })).body;
  const { offers } = (await test.call('GET /api/hypotheken/angebot/list', as('u-both'))).body;
  expect(offers).toMatchObject([
    { voucherId: offerId, status: 'offered', interest: { nominalRate: 0.032 }, loan: ASKED.desiredLoan },
  ]);
});

it('counts reads and writes by the minute and address', async () => {
  const statuses = async (calls: number, call: () => Promise<{ status: number }>) =>
    (await Promise.all(Array.from({ length: calls }, call))).filter(({ status }) => status === 429).length;
  expect(await statuses(61, () => post('offer', null, {}))).toBe(1);
  expect(await statuses(121, () => get('offer-list', null))).toBe(1);
});
