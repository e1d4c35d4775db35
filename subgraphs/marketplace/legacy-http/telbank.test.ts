import { idLike, startLegacy, TIME, type LegacyTest } from '../testing/legacy.fixture.js';

const LOGGED = {
  direction: 'in',
  walletAddress: 'wallet-demo-1',
  network: 'Polygon',
  cryptoAmount: 0.25,
  cryptoSymbol: 'ETH',
  fiatAmount: 100.5,
  fiatCurrency: 'EUR',
  meta: { source: 'demo' },
};
const INCOMPLETE = {
  ok: false,
  error: 'cryptoAmount, cryptoSymbol, fiatAmount and fiatCurrency are required as numbers/strings',
};

let test: LegacyTest;
beforeAll(async () => void (test = await startLegacy()));
afterAll(() => test[Symbol.asyncDispose]());
beforeEach(() => test.change('DELETE FROM rate_limits'));

const log = (more: object = {}, headers: Record<string, string> = {}) =>
  test.call('POST /api/telbank/transfers', { body: { ...LOGGED, ...more }, headers });
const rows = (id: string) => test.sql('SELECT fiat_amount, crypto_amount, owner_id FROM transfers WHERE id = $1', [id]);

describe('POST /api/telbank/transfers', () => {
  it('answers the recorded request', async () => {
    const { status, body } = await log();
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      transfer: {
        ...LOGGED,
        id: idLike('in'),
        label: 'Fiat→Crypto inflow',
        externalAccount: null,
        status: 'logged',
        createdAt: TIME,
        updatedAt: TIME,
      },
    });
    const { id } = body.transfer;
    expect(await rows(id)).toEqual([{ fiat_amount: '10050', crypto_amount: '0.250000000000000000', owner_id: null }]);
    expect(await test.logOf(id)).toEqual(['transfer.logged']);
  });

  it('of the other direction has another id and label', async () => {
    const { transfer } = (await log({ direction: 'out', label: '' })).body;
    expect(transfer).toMatchObject({ id: idLike('out'), label: 'Crypto→Fiat outflow' });
  });

  it.each([
    [{ fiatAmount: 1.005 }, { fiatAmount: 1.01 }],
    [
      { fiatAmount: 0, cryptoAmount: 0 },
      { fiatAmount: 0, cryptoAmount: 0 },
    ],
    [
      { fiatAmount: 1234, fiatCurrency: 'jpy' },
      { fiatAmount: 1234, fiatCurrency: 'JPY' },
    ],
    [
      { cryptoAmount: 1e-18, fiatAmount: 1e6 },
      { cryptoAmount: 1e-18, fiatAmount: 1_000_000 },
    ],
  ])('%j becomes %j', async (said, expected) => {
    expect((await log(said)).body.transfer).toMatchObject(expected);
  });

  it.each([
    [
      { direction: 'up', cryptoAmount: 'x' },
      { ok: false, error: 'Invalid direction' },
    ],
    [{ cryptoAmount: '0.25' }, INCOMPLETE],
    [{ fiatAmount: -1 }, INCOMPLETE],
    [{ cryptoAmount: -0.1 }, INCOMPLETE],
    [{ cryptoSymbol: '' }, INCOMPLETE],
    [{ fiatCurrency: undefined }, INCOMPLETE],
    [{ fiatCurrency: 'money' }, INCOMPLETE],
    [{ label: 'x'.repeat(201) }, { ok: false, error: 'label: At most 200 characters.' }],
  ])('refuses %j', async (said, body) => {
    expect(await log(said)).toMatchObject({ status: 400, body });
  });

  it('does once what is sent twice with one key', async () => {
    const key = { 'idempotency-key': 'twice' };
    const answers = await Promise.all([log({}, key), log({}, key), log({}, key)]);
    expect(new Set(answers.map(({ body }) => body.transfer.id)).size).toBe(1);
    expect(answers[0].body).toEqual((await log({}, key)).body);
    expect(await log({ fiatAmount: 2 }, key)).toMatchObject({
      status: 409,
      body: { ok: false, error: 'idempotency key reused' },
    });
    expect((await log()).body.transfer.id).not.toBe((await log()).body.transfer.id);
  });
});

it('GET /api/telbank/transfers gives all that fit, newest first', async () => {
  const first = (await log({ walletAddress: 'wallet-list' })).body.transfer;
  const second = (await log({ walletAddress: 'wallet-list', direction: 'out' })).body.transfer;
  const list = async (query: string) => (await test.call(`GET /api/telbank/transfers?${query}`)).body;
  expect(await list('walletAddress=wallet-list')).toEqual({ ok: true, items: [second, first] });
  expect(await list('walletAddress=wallet-list&direction=in')).toEqual({ ok: true, items: [first] });
  expect(await list('walletAddress=wallet-list&direction=sideways')).toEqual({ ok: true, items: [] });
  expect((await list('')).items.length).toBeGreaterThan(1);
});

it('GET /api/telbank/transfers/:id gives one', async () => {
  const { transfer } = (await log()).body;
  expect(await test.call(`GET /api/telbank/transfers/${transfer.id}`)).toMatchObject({
    status: 200,
    body: { ok: true, transfer },
  });
  expect(await test.call('GET /api/telbank/transfers/in-unknown')).toMatchObject({
    status: 404,
    body: { ok: false, error: 'Not found' },
  });
});

it('counts reads and writes together', async () => {
  const calls = Array.from({ length: 60 }, () => [log({ direction: 'up' }), test.call('GET /api/telbank/transfers/x')]);
  const answers = await Promise.all(calls.flat());
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(0);
  expect((await log()).status).toBe(429);
});
