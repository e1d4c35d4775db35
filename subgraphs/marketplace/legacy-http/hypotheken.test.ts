import { idLike, startLegacy, TIME, type LegacyTest } from '../testing/legacy.fixture.js';

const ASKED = {
  propertyId: 'house-7',
  desiredLoan: { amount: 30000000, currency: 'EUR' },
  desiredDurationYears: 20,
  desiredRateType: 'fixed',
  maxInterestRate: 0.04,
};
const INTEREST = { nominalRate: 0.035, effectiveRate: 0.0356, fixedYears: 15 };

let test: LegacyTest;
beforeAll(async () => void (test = await startLegacy()));
afterAll(() => test[Symbol.asyncDispose]());

const as = (uid: string | null): { headers: Record<string, string> } => ({
  headers: uid === null ? {} : { 'x-mot-user': uid },
});
const post = (path: string, uid: string | null, body: object) =>
  test.call(`POST /api/hypotheken/${path}`, { body, ...as(uid) });
const get = (path: string, uid: string | null) => test.call(`GET /api/hypotheken/${path}`, as(uid));
const apply = async (borrower: string, more: object = {}): Promise<string> =>
  (await post('anfrage', borrower, { ...ASKED, ...more })).body.applicationId;
const offer = async (lender: string, applicationId: string, more: object = {}): Promise<string> =>
  (await post('angebot', lender, { applicationId, interest: INTEREST, ...more })).body.voucherId;
const accept = (uid: string, voucherId: string) => post('angebot/accept', uid, { voucherId });

describe('POST anfrage', () => {
  it('answers the recorded request', async () => {
    const { status, body } = await post('anfrage', 'u-borrower-1', ASKED);
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      applicationId: idLike('app'),
      application: {
        ...ASKED,
        applicationId: body.applicationId,
        borrowerUid: 'u-borrower-1',
        submissionTs: TIME,
        status: 'open',
        visibility: 'private',
        meta: {},
      },
    });
    expect(await test.logOf(body.applicationId)).toEqual(['mortgage.application']);
  });

  it('gives back what was sent, as it was sent', async () => {
    const odd = {
      applicationId: 'app-odd',
      propertyId: undefined,
      desiredLoan: { amount: 0.5, currency: 'gold', note: 'x' },
      desiredDurationYears: '20',
      desiredRateType: 'floating',
      maxInterestRate: 123.45678,
      submissionTs: '2026-01-01',
      visibility: 'lenders',
      meta: { a: [1] },
    };
    const { body } = await post('anfrage', 'u-odd', odd);
    const { propertyId: _, ...echoed } = odd;
    expect(body.application).toEqual({ ...echoed, propertyId: null, borrowerUid: 'u-odd', status: 'open' });
    expect((await post('anfrage', 'u-odd', odd)).status).toBe(409);
    expect((await post('anfrage', 'u-odd', { status: 'lost' })).body).toEqual({ error: 'status ungültig' });
  });

  it('is by somebody', async () => {
    expect(await post('anfrage', null, ASKED)).toMatchObject({
      status: 400,
      body: { error: 'X-MOT-User (borrowerUid) ist erforderlich' },
    });
  });
});

it('GET anfrage/list gives borrowers their own, and lenders what is undecided', async () => {
  const first = await apply('u-lister');
  const second = await apply('u-lister');
  const decided = await apply('u-lister', { status: 'rejected' });
  const ids = ({ body }: { body: any }) => body.applications.map((each: any) => each.applicationId);
  expect(ids(await get('anfrage/list', 'u-lister'))).toEqual([first, second, decided]);
  const seenByLenders = ids(await get('anfrage/list?role=lender', 'bank'));
  expect(seenByLenders).toEqual(expect.arrayContaining([first, second]));
  expect(seenByLenders).not.toContain(decided);
  expect(await get('anfrage/list', null)).toMatchObject({
    status: 400,
    body: { error: 'X-MOT-User ist erforderlich' },
  });
  expect(await get('anfrage/list?role=notary', 'u')).toMatchObject({
    status: 400,
    body: { error: 'role muss borrower oder lender sein' },
  });
});

describe('POST angebot', () => {
  it('answers the recorded request', async () => {
    const applicationId = await apply('u-borrower-1');
    test.setClock('2026-03-01T09:00:00.000Z');
    const { status, body } = await post('angebot', 'bank-demo', { applicationId, interest: INTEREST });
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      voucherId: idLike('mort-offer'),
      offer: {
        voucherId: body.voucherId,
        type: 'mortgage-offer',
        applicationId,
        issuerId: 'bank-demo',
        holderUid: 'u-borrower-1',
        status: 'offered',
        loan: ASKED.desiredLoan,
        interest: INTEREST,
        repayment: null,
        fees: null,
        validity: { validFrom: '2026-03-01T09:00:00.000Z', validUntil: null },
        termsRef: null,
        roomRefs: { negotiationRoomId: `mortgage:offer:${body.voucherId}`, contractRoomId: null },
        createdAt: TIME,
      },
    });
    expect(await test.sql('SELECT interest_rate FROM mortgage_offers WHERE id = $1', [body.voucherId])).toEqual([
      { interest_rate: '0.0350' },
    ]);
    expect(await test.sql('SELECT type FROM rooms WHERE id = $1', [`mortgage:offer:${body.voucherId}`])).toHaveLength(
      1,
    );
  });

  it('takes a rate above the maximum, and says so in the log', async () => {
    const voucherId = await offer('bank-demo', await apply('u-high'), { interest: { nominalRate: 0.0401 } });
    expect(await test.sql('SELECT meta FROM events WHERE subject_id = $1', [voucherId])).toMatchObject([
      { meta: { exceedsMaxInterest: true } },
    ]);
  });

  it('gives back what was sent, as it was sent', async () => {
    const said = {
      voucherId: 'offer-odd',
      loan: { amount: 1, currency: 'X' },
      interest: { nominalRate: 'low' },
      repayment: { monthly: '1.2' },
      fees: [{ name: 'Gebühr' }],
      validity: { validUntil: '2026-02-01T00:00:00.000Z' },
      termsRef: 'terms.pdf',
      roomRefs: { negotiationRoomId: 'mine' },
    };
    const { body } = await post('angebot', 'bank-demo', { applicationId: await apply('u-odd'), ...said });
    expect(body.offer).toMatchObject(said);
    expect((await accept('u-odd', 'offer-odd')).body).toEqual({ error: 'Das Angebot ist abgelaufen' });
  });

  it.each([
    ['2026-03-10T23:59:59.999Z', 200],
    ['2026-03-11T00:00:00.000Z', 400],
  ])('that is valid until a day is so until its end: at %s', async (at, status) => {
    const applicationId = await apply('u-day');
    const validity = { validFrom: '2026-03-01', validUntil: '2026-03-10' };
    const { voucherId } = (await post('angebot', 'bank-day', { applicationId, validity })).body;
    test.setClock(at);
    expect((await accept('u-day', voucherId)).status).toBe(status);
  });

  it('refuses what is not there', async () => {
    expect((await post('angebot', null, {})).body).toEqual({ error: 'X-MOT-User (issuerId) ist erforderlich' });
    expect((await post('angebot', 'bank', {})).body).toEqual({ error: 'applicationId ist erforderlich' });
    expect(await post('angebot', 'bank', { applicationId: 'app-none' })).toMatchObject({
      status: 404,
      body: { error: 'Anfrage nicht gefunden' },
    });
    const applicationId = await apply('u-status');
    expect((await post('angebot', 'bank', { applicationId, status: 'accepted' })).status).toBe(400);
  });
});

it('GET angebot/list gives either side its own', async () => {
  const [one, other] = [await apply('u-sides'), await apply('u-sides')];
  const first = await offer('bank-sides', one);
  const second = await offer('bank-other', other);
  const ids = async (query: string, uid: string) =>
    (await get(`angebot/list${query}`, uid)).body.offers.map(({ voucherId }: { voucherId: string }) => voucherId);
  expect(await ids('', 'u-sides')).toEqual([first, second]);
  expect(await ids(`?applicationId=${other}`, 'u-sides')).toEqual([second]);
  expect(await ids('?role=lender', 'bank-sides')).toEqual([first]);
  expect(await ids('?role=lender', 'u-sides')).toEqual([]);
  expect((await get('angebot/list?role=all', 'u-sides')).status).toBe(400);
});

describe('accepting and signing', () => {
  it('goes the way of the recorded requests', async () => {
    const applicationId = await apply('u-borrower-1');
    const first = await offer('bank-one', applicationId);
    const second = await offer('bank-two', applicationId, { interest: { nominalRate: 0.032 } });
    expect(await accept('u-stranger', second)).toMatchObject({
      status: 403,
      body: { error: 'Dieses Angebot gehört nicht zu diesem Borrower' },
    });
    const { status, body } = await accept('u-borrower-1', second);
    expect(status).toBe(200);
    const { contractVoucherId } = body;
    const contract = {
      voucherId: contractVoucherId,
      type: 'mortgage-contract',
      applicationId,
      offerVoucherId: second,
      lenderId: 'bank-two',
      borrowerUid: 'u-borrower-1',
      status: 'draft',
      signedByBorrower: false,
      signedByLender: false,
      signedByNotary: false,
      documentRefs: { draftPdf: null, signedPdf: null },
      roomRefs: { contractRoomId: `mortgage:contract:${contractVoucherId}` },
      createdAt: TIME,
    };
    expect(body).toMatchObject({ ok: true, contractVoucherId: idLike('mort-contract'), contract });
    expect(Object.keys(body.contract).sort()).toEqual(Object.keys(contract).sort());
    expect(body.offer).toMatchObject({ voucherId: second, status: 'accepted' });
    expect(await accept('u-borrower-1', first)).toMatchObject({
      status: 400,
      body: { error: 'Offer hat Status withdrawn und kann nicht akzeptiert werden' },
    });
    expect(await test.sql('SELECT status FROM mortgage_applications WHERE id = $1', [applicationId])).toEqual([
      { status: 'accepted' },
    ]);

    const sign = async (uid: string, action: string) =>
      (await post('vertrag/update-status', uid, { contractVoucherId, action })).body;
    expect(await sign('u-borrower-1', 'signed-by-borrower')).toEqual({
      ok: true,
      contract: { ...body.contract, signedByBorrower: true },
    });
    expect((await sign('bank-two', 'signed-by-lender')).contract.status).toBe('partially-signed');
    expect((await sign('u-notary', 'signed-by-notary')).contract.status).toBe('signed');
  });

  it('is for those whose it is', async () => {
    const voucherId = await offer('bank-three', await apply('u-three'));
    const { contractVoucherId } = (await accept('u-three', voucherId)).body;
    const update = (uid: string | null, body: object) => post('vertrag/update-status', uid, body);
    expect(await update('bank-three', { contractVoucherId, action: 'signed-by-borrower' })).toMatchObject({
      status: 403,
      body: { error: 'Nur der Borrower darf diese Aktion durchführen' },
    });
    expect(await update('u-three', { contractVoucherId, action: 'signed-by-lender' })).toMatchObject({
      status: 403,
      body: { error: 'Nur der Lender darf diese Aktion durchführen' },
    });
    expect((await update('u-three', { contractVoucherId, action: 'shredded' })).body).toEqual({
      error: 'Unbekannte action',
    });
    expect((await update('u-three', { contractVoucherId })).body).toEqual({
      error: 'contractVoucherId und action sind erforderlich',
    });
    expect((await update(null, {})).body).toEqual({ error: 'X-MOT-User ist erforderlich' });
    expect(await update('u', { contractVoucherId: 'none', action: 'signed-by-notary' })).toMatchObject({
      status: 404,
      body: { error: 'Contract-Voucher nicht gefunden' },
    });
  });

  it('of one application is done once, however many offers are accepted at once', async () => {
    const applicationId = await apply('u-many');
    const offers = await Promise.all(Array.from({ length: 8 }, (_, index) => offer(`bank-${index}`, applicationId)));
    const answers = await Promise.all(offers.map((voucherId) => accept('u-many', voucherId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 400)]);
  });

  it('refuses what is not there', async () => {
    expect((await post('angebot/accept', null, {})).body).toEqual({
      error: 'X-MOT-User (borrowerUid) ist erforderlich',
    });
    expect((await post('angebot/accept', 'u', {})).body).toEqual({ error: 'voucherId ist erforderlich' });
    expect(await accept('u', 'none')).toMatchObject({ status: 404, body: { error: 'Angebot nicht gefunden' } });
  });
});
