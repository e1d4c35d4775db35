import { anonymous, system } from '../../../platform/identity/viewer.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';
import { configureFee } from '../testing/ledger.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace();
  await configureFee(test, admin, {
    feeId: 'transfer.logged',
    percentage: '0.0100',
    fixed: { amount: 5, currency: 'EUR' },
  });
});
afterAll(() => test[Symbol.asyncDispose]());

const inflow = {
  direction: 'IN',
  walletAddress: 'wallet-demo-1',
  network: 'Polygon',
  cryptoAmount: '0.25',
  cryptoSymbol: 'ETH',
  fiat: { amount: 10_050, currency: 'EUR' },
  meta: { source: 'demo' },
};
const shape = `transfer { id direction label walletAddress network cryptoAmount cryptoSymbol externalAccount meta status
  fiat { amount currency } owner { user { id } } feeEvents { amount { amount currency } } createdAt updatedAt }`;
const log = (viewer = somebody(), more: object = {}) =>
  test.mutate(viewer, 'logTransfer', { ...inflow, ...more }, shape);
const settle = (viewer = admin, transferId = '') =>
  test.mutate(viewer, 'settleTransfer', { transferId }, 'transfer { id status updatedAt }');
const eventsOf = (id: string) =>
  test.sql('SELECT type, meta FROM events WHERE subject_id = $1 ORDER BY created_at', [id]);

describe('logging', () => {
  it('keeps what was said, exactly, with fee and log entry', async () => {
    const viewer = somebody();
    const { transfer } = await log(viewer);
    expect(transfer).toMatchObject({
      id: expect.stringMatching(/^in-[0-9a-z]+-[0-9a-z]{1,6}$/),
      direction: 'IN',
      label: 'Fiat→Crypto inflow',
      cryptoAmount: '0.250000000000000000',
      fiat: { amount: 10_050, currency: 'EUR' },
      status: 'LOGGED',
      meta: { source: 'demo' },
      owner: { user: { id: viewer.userId } },
      // 1 % of 100.50 is 100.5 cents, rounded half up, and 5.
      feeEvents: [{ amount: { amount: 106, currency: 'EUR' } }],
    });
    expect(
      await test.sql('SELECT fiat_amount::text, crypto_amount::text FROM transfers WHERE id = $1', [transfer.id]),
    ).toEqual([{ fiat_amount: '10050', crypto_amount: '0.250000000000000000' }]);
    expect(await eventsOf(transfer.id)).toEqual([
      { type: 'transfer.logged', meta: { walletAddress: 'wallet-demo-1', direction: 'in' } },
    ]);
  });

  it('outflows are called so, and named otherwise on request', async () => {
    expect((await log(browser('a-token'), { direction: 'OUT' })).transfer).toMatchObject({
      id: expect.stringMatching(/^out-/),
      label: 'Crypto→Fiat outflow',
    });
    expect((await log(somebody(), { label: ' Rent ' })).transfer.label).toBe('Rent');
  });

  it.each([
    ['0', '0.000000000000000000'],
    ['999999999999999999.999999999999999999', '999999999999999999.999999999999999999'],
    ['0.0000000000000000005', '0.000000000000000001'],
    ['0.00000000000000000049', '0.000000000000000000'],
    ['123456789012345678.123456789012345678', '123456789012345678.123456789012345678'],
  ])('crypto amount %s stays %s', async (cryptoAmount, stored) => {
    expect((await log(somebody(), { cryptoAmount })).transfer.cryptoAmount).toBe(stored);
  });

  it('knows currencies without cents', async () => {
    const { transfer } = await log(somebody(), { fiat: { amount: 1500, currency: 'jpy' } });
    expect(transfer.fiat).toEqual({ amount: 1500, currency: 'JPY' });
    // A share in yen and a fixed part in euro are never added.
    expect(transfer.feeEvents).toHaveLength(2);
    expect(transfer.feeEvents).toContainEqual({ amount: { amount: 15, currency: 'JPY' } });
    expect(transfer.feeEvents).toContainEqual({ amount: { amount: 5, currency: 'EUR' } });
  });

  it.each<[string, object, string[]]>([
    ['a negative amount', { fiat: { amount: -1, currency: 'EUR' } }, ['fiat', 'amount']],
    [
      'an amount that older clients cannot read',
      { fiat: { amount: '9007199254740992', currency: 'EUR' } },
      ['fiat', 'amount'],
    ],
    ['no currency', { fiat: { amount: 1, currency: 'USDT' } }, ['fiat', 'currency']],
    ['a negative crypto amount', { cryptoAmount: '-1' }, ['cryptoAmount']],
    ['a crypto amount in words', { cryptoAmount: '1e3' }, ['cryptoAmount']],
    ['more crypto than there is', { cryptoAmount: '999999999999999999.9999999999999999999' }, ['cryptoAmount']],
    ['no symbol', { cryptoSymbol: ' ' }, ['cryptoSymbol']],
    ['a long wallet', { walletAddress: 'x'.repeat(257) }, ['walletAddress']],
    ['a list for an object', { meta: [] }, ['meta']],
    ['an empty key', { idempotencyKey: '' }, ['idempotencyKey']],
  ])('refuses %s and writes nothing', async (_, more, path) => {
    const viewer = somebody();
    expect(await log(viewer, more)).toMatchObject({ __typename: 'InvalidInputError', path });
    const { data } = await test.execute({ query: '{ transfers { totalCount } }', viewer });
    expect(data.transfers.totalCount).toBe(0);
  });

  it('refuses a direction that there is none', async () => {
    const { errors } = await log(somebody(), { direction: 'UP' });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('idempotency', () => {
  it('20 calls at once with one key log once', async () => {
    const viewer = somebody();
    await log(viewer, { cryptoSymbol: 'BTC' });
    const results = await Promise.all(Array.from({ length: 20 }, () => log(viewer, { idempotencyKey: 'once' })));
    const ids = new Set(results.map(({ transfer }) => transfer.id));
    expect(ids.size).toBe(1);
    const [id] = [...ids];
    expect(await eventsOf(id)).toHaveLength(1);
    expect(await test.sql('SELECT id FROM fee_events WHERE subject_id = $1', [id])).toHaveLength(1);
  });

  it('another request under the same key is refused; the key of somebody else is another', async () => {
    const viewer = somebody();
    const { transfer } = await log(viewer, { idempotencyKey: 'k' });
    expect(await log(viewer, { idempotencyKey: 'k', fiat: { amount: 10_051, currency: 'EUR' } })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect((await log(somebody(), { idempotencyKey: 'k' })).transfer.id).not.toBe(transfer.id);
    expect((await log(viewer)).transfer.id).not.toBe((await log(viewer)).transfer.id);
  });

  it('those of nobody are one space', async () => {
    const request = {
      ...inflow,
      direction: 'in' as const,
      fiat: { amount: 1n, currency: 'EUR' },
      idempotencyKey: 'legacy',
    };
    const asNobody = async (more: object = {}) => {
      await using uow = test.uow(system);
      return await test.services.transfers.log(uow, { ...request, ...more });
    };
    const first = await asNobody();
    expect(first).toMatchObject({ ownerId: null, fiatAmount: 1n });
    expect((await asNobody()).id).toBe(first.id);
    await expect(asNobody({ label: 'other' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    // Nobody is known with whom such a fee could be settled.
    expect(await test.sql('SELECT beneficiary_id FROM fee_events WHERE subject_id = $1', [first.id])).toEqual([
      { beneficiary_id: null },
    ]);
  });
});

describe('settling', () => {
  it('happens once, whoever comes first', async () => {
    const { transfer } = await log();
    const results = await Promise.all(Array.from({ length: 5 }, () => settle(admin, transfer.id)));
    const [first] = results;
    for (const result of results) expect(result).toEqual(first);
    expect(first.transfer.status).toBe('SETTLED');
    expect(Date.parse(first.transfer.updatedAt)).toBeGreaterThan(Date.parse(transfer.createdAt));
    expect((await eventsOf(transfer.id)).map(({ type }) => type)).toEqual(['transfer.logged', 'transfer.settled']);
  });

  it.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a guest', browser('a-guest'), 'UNAUTHENTICATED'],
    ['a user', somebody(), 'FORBIDDEN'],
    ['a partner', owner(), 'FORBIDDEN'],
    ['a manager', somebody({ roles: ['user', 'manager'] }), 'FORBIDDEN'],
  ])('is not for %s', async (_, viewer, code) => {
    const { transfer } = await log();
    const { errors } = await settle(viewer, transfer.id);
    expect(errors[0].extensions.code).toBe(code);
    expect(await test.sql('SELECT status FROM transfers WHERE id = $1', [transfer.id])).toEqual([{ status: 'logged' }]);
  });

  it('of what does not exist', async () => {
    expect(await settle(admin, 'in-unknown')).toMatchObject({ __typename: 'NotFoundError', path: ['transferId'] });
  });
});

describe('lists', () => {
  it("show one's own, newest first, by wallet, direction and state; all to administrators", async () => {
    const viewer = somebody();
    const wallet = { walletAddress: 'wallet-of-lists' };
    const ids: string[] = [];
    for (const direction of ['IN', 'OUT', 'IN']) ids.unshift((await log(viewer, { ...wallet, direction })).transfer.id);
    await log(somebody(), wallet);
    await settle(admin, ids[0]);
    const list = async (who: typeof viewer, filter: string) => {
      const { data } = await test.execute({
        query: `{ transfers(${filter}) { totalCount edges { node { id } } pageInfo { hasNextPage } } }`,
        viewer: who,
      });
      return data.transfers;
    };
    const nodes = (...found: string[]) => found.map((id) => ({ node: { id } }));
    expect((await list(viewer, 'first: 2')).edges).toEqual(nodes(ids[0]!, ids[1]!));
    expect((await list(viewer, 'direction: OUT')).edges).toEqual(nodes(ids[1]!));
    expect((await list(viewer, 'status: SETTLED')).edges).toEqual(nodes(ids[0]!));
    expect((await list(viewer, 'walletAddress: "elsewhere"')).totalCount).toBe(0);
    expect((await list(admin, 'walletAddress: "wallet-of-lists"')).totalCount).toBe(4);
    const one = async (who: typeof viewer) =>
      (await test.execute({ query: `{ transfer(id: "${ids[0]}") { id } }`, viewer: who })).data.transfer;
    expect(await one(viewer)).toEqual({ id: ids[0] });
    expect(await one(somebody())).toBeNull();
  });

  it('take as many statements for many as for one', async () => {
    const viewer = somebody();
    const query = '{ transfers { edges { node { id owner { id } feeEvents { fee { id } beneficiary { id } } } } } }';
    await log(viewer);
    const one = await test.execute({ query, viewer });
    for (let n = 0; n < 4; n++) await log(viewer);
    const many = await test.execute({ query, viewer });
    expect(many.errors).toBeUndefined();
    expect(many.data.transfers.edges).toHaveLength(5);
    expect(many.statements).toHaveLength(one.statements.length);
  });
});
