import { cast } from '../../../platform/demo/cast.js';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { testSubgraph, viewerOf, type TestSubgraph } from '../../../platform/testing/index.js';
import type { ShopPointsServices } from '../services.js';
import definition from '../subgraph.js';

const now = new Date('2026-03-01T10:00:00Z');

const admin = viewerOf({ userId: cast.admin.userId, roles: ['user', 'admin'] });
const [owner] = cast.partners;
const partner = viewerOf({ userId: owner!.ownerUserId, roles: ['user', 'partner'], partnerId: owner!.id });

let test: TestSubgraph<ShopPointsServices>;
beforeAll(async () => {
  test = await testSubgraph(definition, { clock: () => now });
  await load(test);
});
afterAll(() => test[Symbol.asyncDispose]());

async function load(into: TestSubgraph<ShopPointsServices>): Promise<void> {
  await using uow = into.uow(system);
  await definition.loadDemo(uow, into.deps, now, into.services);
}

async function get(query: string, variables: Record<string, unknown> = {}, viewer: Viewer = admin): Promise<any> {
  const { data, errors } = await test.execute({ query, variables, viewer });
  expect(errors).toBeUndefined();
  return data;
}

describe('the demo data', () => {
  it('has the sizes it promises', async () => {
    const data = await get(`{
      shops { totalCount } searchShops(query: "") { totalCount } bonusPrograms { totalCount } shopMembers { totalCount }
    }`);
    expect(data).toEqual({
      // The shop without a brand is none of the brands that search finds.
      shops: { totalCount: 60 },
      searchShops: { totalCount: 59 },
      bonusPrograms: { totalCount: 10 },
      shopMembers: { totalCount: 1 + cast.users.length + cast.partners.length },
    });
    expect(await count('shop_program_rates')).toBeGreaterThanOrEqual(300);
    expect(await count('shop_program_rates WHERE valid_to IS NOT NULL')).toBeGreaterThanOrEqual(50);
  });

  it('gives the first twenty partners a shop with three rates at least', async () => {
    const of = cast.partners.map(({ id, website }) => ({ __typename: 'BusinessPartner', id, website }));
    const { _entities } = await get(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on BusinessPartner { shop { id name bestRates { valuePerEur } } } } }`,
      { of },
      partner,
    );
    _entities.forEach(({ shop }: any, index: number) => {
      if (index >= 20) return expect(shop).toBeNull();
      expect(shop).toMatchObject({ id: String(index + 1), name: cast.partners[index]!.companyName });
      expect(shop.bestRates).toHaveLength(3);
    });
  });

  it.each(['2&3', '2 und 3', '2 AND 3', 'zweidrei', 'internet'])('has a shop to find by %j', async (query) => {
    const { searchShops } = await get(
      'query ($query: String!) { searchShops(query: $query) { edges { node { canonicalName } } } }',
      { query },
    );
    expect(searchShops.edges).toEqual([{ node: { canonicalName: '2&3 Internet und Telefon' } }]);
  });

  it('has a brand that was merged and one that was deleted', async () => {
    const byUrl = 'query ($url: String!) { shopByUrl(url: $url) { name } }';
    expect(await get(byUrl, { url: 'buecherkiste-online.example' })).toEqual({ shopByUrl: { name: 'Bücherkiste' } });
    expect(await get(byUrl, { url: 'rudi.example' })).toEqual({ shopByUrl: null });
  });

  it('has something on every board, with consistent records', async () => {
    const data = await get(`{
      pending: proposals(status: PENDING) { totalCount edges { node { type upvotes auditTrail { edges { node { action } } } } } }
      decided: proposals(status: REJECTED) { edges { node { decidedBy { role } decisionReason auditTrail { edges { node { action } } } } } }
      shopMergeProposals(status: PENDING) { totalCount }
      shopMetadataProposals(status: PENDING) { totalCount }
      shopContributorRequests(status: PENDING) { totalCount }
      shopPointsNumbers { proposals programs }
    }`);
    expect(new Set(data.pending.edges.map(({ node }: any) => node.type)).size).toBe(5);
    expect(data.pending.edges.some(({ node }: any) => node.upvotes === 2)).toBe(true);
    for (const { node } of data.pending.edges) expect(node.auditTrail.edges[0].node.action).toBe('CREATED');
    for (const { node } of data.decided.edges) {
      expect(node).toMatchObject({ decidedBy: { role: 'ADMIN' }, decisionReason: expect.any(String) });
      expect(node.auditTrail.edges.at(-1).node.action).toBe('REJECTED');
    }
    expect(data).toMatchObject({
      shopMergeProposals: { totalCount: 1 },
      shopMetadataProposals: { totalCount: 1 },
      shopContributorRequests: { totalCount: 1 },
      shopPointsNumbers: { proposals: 10, programs: 10 },
    });
  });

  it('has letters for the user of the demo, some of them unread', async () => {
    const user = viewerOf({ userId: cast.users[0]!.userId });
    const data = await get(
      '{ unreadShopNotifications shopNotifications { edges { node { type link { __typename } } } } }',
      {},
      user,
    );
    expect(data.unreadShopNotifications).toBe(2);
    expect(data.shopNotifications.edges).toHaveLength(3);
    expect(data.shopNotifications.edges.at(-1).node).toEqual({
      type: 'PROPOSAL_APPROVED',
      link: { __typename: 'Proposal' },
    });
  });

  it('has a merge that can be undone', async () => {
    const { shopMerges } = await get('{ shopMerges { edges { node { rowCount merged { id } } } } }');
    const [{ node }] = shopMerges.edges;
    expect(node.rowCount).toBe(1);
    const { unmergeShop } = await get(
      `mutation ($id: ID!) { unmergeShop(input: { shopMainId: $id }) { ... on UnmergeShopSuccess { restored { status variants { sourceName } } } } }`,
      { id: node.merged.id },
    );
    expect(unmergeShop.restored).toEqual({ status: 'ACTIVE', variants: [{ sourceName: 'Bücherkiste Online' }] });
  });

  it('has coupons, contracts, favourites and comments for the first partner’s shop', async () => {
    const { shop, me } = await get(
      `query ($of: [_Any!]!) {
        shop(id: "1") {
          purchaseRanking(amountMinor: 10000) { programs { rates { coupons { coupons { name } } rate { comments { totalCount } } } } }
          contractRanking { bonusText }
        }
        me: _entities(representations: $of) { ... on User { shopMember { favoritePrograms { name } } } }
      }`,
      { of: [{ __typename: 'User', id: cast.admin.userId }] },
    );
    const rates = shop.purchaseRanking.programs.flatMap((program: any) => program.rates);
    const used = rates.flatMap(({ coupons }: any) => coupons?.coupons ?? []).map(({ name }: any) => name);
    expect(used).toContain('10 % auf alles');
    expect(used).not.toContain('15 % im Winter');
    expect(rates.some(({ rate }: any) => rate.comments.totalCount > 0)).toBe(true);
    expect(shop.contractRanking.map(({ bonusText }: any) => bonusText)).toEqual(
      expect.arrayContaining(['30.0€', '5000 Punkte', '1000 Punkte + 1.0%']),
    );
    expect(me[0].shopMember.favoritePrograms).toEqual([{ name: 'Payback' }, { name: 'Shoop' }]);
  });

  it('leaves the next ids free', async () => {
    const { createShop } = await get(
      'mutation { createShop(input: { name: "Danach" }) { ... on CreateShopSuccess { shop { id } } } }',
    );
    expect(Number(createShop.shop.id)).toBeGreaterThan(60);
  });

  it('is the same everywhere', async () => {
    await using other = await testSubgraph(definition);
    await load(other);
    expect(await fingerprint(other)).toEqual(await fingerprint(test));
  });
});

async function count(from: string): Promise<number> {
  await using uow = test.uow(system);
  const [row] = await uow.read((manager) => manager.query(`SELECT count(*)::int AS count FROM ${from}`));
  return row.count;
}

async function fingerprint(of: TestSubgraph<ShopPointsServices>): Promise<unknown> {
  await using uow = of.uow(system);
  return await uow.read((manager) =>
    manager.query(`SELECT md5(string_agg(rate::text, ',' ORDER BY id)) AS rates FROM shop_program_rates AS rate`),
  );
}
