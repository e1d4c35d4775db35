import { admin, somebody } from '../testing/marketplace.fixture.js';
import { startLegacy, TIME, type LegacyTest } from '../testing/legacy.fixture.js';

const KEY = 'key of the admin tests';

let test: LegacyTest;
beforeAll(async () => {
  // Events are dated by the database.
  test = await startLegacy({ TS_API_KEY: KEY }, new Date(Date.now() + 60_000).toISOString());
});
afterAll(() => test[Symbol.asyncDispose]());

const get = (path: string) => test.call(`GET /api/admin/${path}`, { headers: { 'x-ts-apikey': KEY } });
const telemetry = (body: unknown) => test.call('POST /api/telemetry', { body });

describe('who may look', () => {
  it.each(['events', 'dashboard', 'stats/presence', 'stats/vouchers', 'stats/mortgages', 'stats/telbank'])(
    '%s: who has the key, and administrators',
    async (path) => {
      const url = `GET /api/admin/${path}`;
      const refused = { status: 401, body: { ok: false, error: 'invalid api key' } };
      expect(await test.call(url)).toMatchObject(refused);
      expect(await test.call(url, { headers: { 'x-ts-apikey': 'another key' } })).toMatchObject(refused);
      expect(await test.call(url, { viewer: somebody() })).toMatchObject(refused);
      expect(await test.call(url, { viewer: admin })).toMatchObject({ status: 200, body: { ok: true } });
      expect((await get(path)).status).toBe(200);
    },
  );
});

describe('POST /api/telemetry', () => {
  it('takes one report or several, and logs them', async () => {
    expect(await telemetry({ type: 'rage.click', path: '/portal', actorUid: 'u-holder-1' })).toMatchObject({
      status: 200,
      body: { ok: true },
    });
    await telemetry([{ type: 'page.view', meta: { a: 1 } }, { path: '/no-type' }, null, 'text', { type: '' }]);
    const reports = await test.sql('SELECT type, path, actor_uid, meta FROM telemetry_events ORDER BY created_at, id');
    expect(reports).toEqual([
      { type: 'rage.click', path: '/portal', actor_uid: 'u-holder-1', meta: {} },
      { type: 'page.view', path: null, actor_uid: null, meta: { a: 1 } },
    ]);
    const { items } = (await get('events?limit=2')).body;
    expect(items).toEqual([
      expect.objectContaining({ type: 'telemetry.event', actorId: null, meta: { type: 'page.view', path: null } }),
      {
        id: expect.any(String),
        type: 'telemetry.event',
        actorId: 'u-holder-1',
        subjectType: 'telemetry',
        subjectId: expect.stringMatching(/^te-[0-9a-z]+-[0-9a-z]{6}$/),
        meta: { type: 'rage.click', path: '/portal' },
        createdAt: TIME,
      },
    ]);
  });

  it('takes as many as fit into a body, in a few statements', async () => {
    const reports = Array.from({ length: 3_000 }, (_, index) => ({ type: 'many', actorUid: `m${index % 7}` }));
    const statements = await test.statementsDuring(async () => {
      expect((await telemetry(reports)).status).toBe(200);
    });
    expect(statements.length).toBeLessThan(8);
    const sql = `SELECT count(*)::int, count(DISTINCT actor_id)::int AS actors FROM events
      WHERE type = 'telemetry.event' AND meta->>'type' = 'many'`;
    expect(await test.sql(sql)).toEqual([{ count: 3_000, actors: 7 }]);
  });

  it('of several takes all or, when one cannot be stored, none', async () => {
    const before = await test.sql('SELECT FROM telemetry_events');
    expect((await telemetry([{ type: 'good' }, { type: 'bad\u0000' }])).status).toBe(400);
    expect(await test.sql('SELECT FROM telemetry_events')).toHaveLength(before.length);
  });

  it('is counted', async () => {
    const answers = await Promise.all(Array.from({ length: 301 }, () => telemetry([])));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(290);
  });
});

describe('what administrators see', () => {
  beforeAll(async () => {
    const body = {
      issuerUid: 'u-issuer-1',
      validFrom: '2026-03-02T09:00:00.000Z',
      validUntil: '2026-03-02T12:00:00.000Z',
      terms: { template: 'consulting' },
    };
    const { voucher } = (await test.call('POST /api/voucher/issue', { body })).body;
    const booked = { voucherId: voucher.voucherId, slotId: 'slot-2026-03-02T10:00:00.000Z', holderUid: 'u-holder-1' };
    await test.call('POST /api/voucher/book', { body: booked });
    await test.call('POST /api/presence/heartbeat', { body: { thinker_id: 'u-holder-1', pair_code: 'counted' } });
    const headers = { 'x-mot-user': 'u-borrower-1' };
    await test.call('POST /api/mortgage/application', { body: {}, headers });
    const transfer = {
      direction: 'in',
      cryptoAmount: 0.25,
      cryptoSymbol: 'ETH',
      fiatAmount: 100.5,
      fiatCurrency: 'EUR',
    };
    await test.call('POST /api/telbank/transfers', { body: transfer });
  });

  const today = () => new Date().toISOString().slice(0, 10);

  it('stats/presence', async () => {
    expect((await get('stats/presence')).body).toEqual({
      ok: true,
      activeSessions: 1,
      popularPairCodes: [{ pairCode: 'counted', count: 1 }],
    });
  });

  it('stats/vouchers', async () => {
    const { body } = await get('stats/vouchers');
    expect(body.bookingsPerDay).toEqual([{ day: today(), count: 1 }]);
    const consulting = { templateId: 'consulting', issued: 1, booked: 1, utilisation: 1 };
    expect(body.templateUtilisation).toEqual(expect.arrayContaining([consulting]));
  });

  it('stats/mortgages', async () => {
    expect((await get('stats/mortgages')).body).toEqual({
      ok: true,
      openApplications: 1,
      acceptedOffers: 0,
      averageInterestRate: null,
      averageOfferedRate: null,
    });
  });

  it('stats/telbank', async () => {
    const total = { day: today(), network: null, currency: 'EUR', direction: 'in', count: 1, fiatCents: 10050 };
    const { totals } = (await get('stats/telbank')).body;
    expect(totals).toMatchObject([total]);
    expect(Number(totals[0].cryptoBySymbol.ETH)).toBe(0.25);
  });

  it('stats of the days that are asked for', async () => {
    expect((await get(`stats/vouchers?from=${today()}&to=${today()}`)).body.bookingsPerDay).toHaveLength(1);
    expect((await get('stats/vouchers?from=2020-01-01&to=2020-12-31')).body.bookingsPerDay).toEqual([]);
    for (const query of ['from=yesterday', 'to=2026-02-30', 'from=2026-02-02&to=2026-02-01']) {
      expect((await get(`stats/vouchers?${query}`)).status).toBe(400);
    }
  });

  it('dashboard', async () => {
    const { body } = await get('dashboard');
    expect(Object.keys(body).sort()).toEqual(
      [
        'activityCount',
        'backupHealth',
        'errorStats',
        'featureMaturity',
        'fixStats',
        'ok',
        'productionReadiness',
        'productionTimeline',
        'qualityScore',
        'recentEvents',
        'systemStability',
      ].sort(),
    );
    expect(body.backupHealth).toEqual({ status: null, lastBackup: null, backupFrequency: null });
    expect(body.productionTimeline).toHaveLength(7);
    expect(body.recentEvents.length).toBeLessThanOrEqual(20);
    expect(body.recentEvents[0]).toMatchObject({ id: expect.any(String), type: expect.any(String) });
  });

  it.each([
    ['limit=1', 1],
    ['limit=0', 1],
    ['limit=-3', 1],
    ['limit=x', 'all'],
  ])('events, %s', async (query, expected) => {
    const { items } = (await get(`events?${query}`)).body;
    const all = await test.sql('SELECT FROM events');
    expect(items).toHaveLength(expected === 'all' ? Math.min(50, all.length) : (expected as number));
  });
});
