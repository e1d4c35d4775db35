import type { Viewer } from '../../../platform/identity/viewer.js';
import { mutate, newPerson, rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const LIST = `query ($status: ProposalStatus, $type: ProposalType, $source: ProposalSource, $shopId: ID, $mine: Boolean, $after: String, $first: Int) {
  proposals(status: $status, type: $type, source: $source, shopId: $shopId, mine: $mine, after: $after, first: $first) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { node { id type content {
      __typename
      ... on ProposedUrl { url }
      ... on ProposedRate { rateType pointsPerEur cashbackPercent }
      ... on ProposedShop { shopName: name }
      ... on ProposedBonusProgram { programName: name pointValueEur }
      ... on ProposedCoupon { couponType value description combinable validTo }
    } } }
  }
}`;

const list = async (variables: Record<string, unknown>, viewer: Viewer) =>
  (await world.get(LIST, variables, viewer)).proposals;
const idsOf = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id);

/** One of each type by one person, for one shop where there is one. */
async function oneOfEach() {
  const { shopId, name } = await world.newShop();
  const programId = await world.newProgram();
  const author = await newPerson(world, 'user');
  const propose = async (mutation: string, input: object): Promise<string> =>
    (await mutate(world, mutation, input, 'proposal { id }', author.viewer)).proposal.id;
  const validTo = new Date(Date.now() + 86_400_000).toISOString();
  return {
    ...{ author, shopId, name, validTo },
    url: await propose('proposeShopUrl', { shopId, url: 'https://liste.example' }),
    rate: await propose('proposeRateChange', {
      shopId,
      programId,
      cashbackPercent: '3.5',
      sourceUrl: 'https://a.example',
    }),
    shop: await propose('proposeShop', { name: 'Listenladen' }),
    program: await propose('proposeBonusProgram', { name: 'Liste', kind: 'POINTS', pointValueEur: '0.01' }),
    coupon: await propose('proposeCoupon', { couponType: 'DISCOUNT', value: '10', description: 'Alles', validTo }),
  };
}

it('is narrowed by state, type, source, shop and author, newest first', async () => {
  const { author, shopId, url, rate, shop, program, coupon } = await oneOfEach();
  const { viewer } = author;
  const mine = (more: object) => list({ mine: true, ...more }, viewer).then(idsOf);
  expect(await mine({})).toEqual([coupon, program, shop, rate, url]);
  expect(await mine({ type: 'PROGRAM_ADD' })).toEqual([program]);
  expect(await mine({ source: 'SCRAPER' })).toEqual([]);
  await mutate(world, 'rejectProposal', { proposalId: shop });
  expect(await mine({ status: 'REJECTED' })).toEqual([shop]);
  expect(await mine({ status: 'PENDING', type: 'SHOP_ADD' })).toEqual([]);
  expect(idsOf(await list({ shopId }, world.people.viewer))).toEqual([rate, url]);
  expect(idsOf(await list({ shopId: 'abc' }, viewer))).toEqual([]);
  expect(await list({ mine: true }, world.people.newcomer)).toMatchObject({ totalCount: 0 });
});

it('is read page by page', async () => {
  const { author, coupon, program, shop, rate, url } = await oneOfEach();
  const first = await list({ mine: true, first: 2 }, author.viewer);
  expect([idsOf(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([[coupon, program], 5, true]);
  const rest = await list({ mine: true, after: first.pageInfo.endCursor }, author.viewer);
  expect([idsOf(rest), rest.pageInfo.hasNextPage]).toEqual([[shop, rate, url], false]);
});

it('says what is proposed, in the words of its type', async () => {
  const { author, validTo } = await oneOfEach();
  const { edges } = await list({ mine: true }, author.viewer);
  expect(edges.map(({ node }: any) => node.content)).toEqual([
    {
      __typename: 'ProposedCoupon',
      couponType: 'DISCOUNT',
      value: '10',
      description: 'Alles',
      combinable: null,
      validTo,
    },
    { __typename: 'ProposedBonusProgram', programName: 'Liste', pointValueEur: '0.01' },
    { __typename: 'ProposedShop', shopName: 'Listenladen' },
    { __typename: 'ProposedRate', rateType: 'SHOP', pointsPerEur: '0', cashbackPercent: '3.5' },
    { __typename: 'ProposedUrl', url: 'https://liste.example' },
  ]);
});

it('who proposed is known to that person and to reviewers', async () => {
  const { author, url } = await oneOfEach();
  const ask = async (viewer: Viewer) =>
    (
      await world.get(
        'query ($id: ID!) { proposal(id: $id) { proposedBy { id proposals { totalCount } } } }',
        { id: url },
        viewer,
      )
    ).proposal.proposedBy;
  const known = { id: String(author.id), proposals: { totalCount: 5 } };
  expect(await ask(author.viewer)).toEqual(known);
  expect(await ask(world.people.moderator)).toEqual(known);
  expect(await ask(world.people.contributor)).toBeNull();
});

it('an approved address is for everybody, a proposal of any other kind is not', async () => {
  const { url, shop } = await oneOfEach();
  const ask = async (id: string) =>
    (await world.get('query ($id: ID!) { proposal(id: $id) { id upvotes } }', { id }, world.people.nobody)).proposal;
  expect([await ask(url), await ask(shop)]).toEqual([null, null]);
  for (const proposalId of [url, shop]) await mutate(world, 'approveProposal', { proposalId });
  expect([await ask(url), await ask(shop)]).toEqual([{ id: url, upvotes: 0 }, null]);
});

it.each([
  ['yesterday', -86_400_000],
  ['in eleven years', 11 * 366 * 86_400_000],
])('a coupon that ends %s is not proposed', async (_, ms) => {
  const { viewer } = await newPerson(world, 'user');
  const validTo = new Date(Date.now() + ms).toISOString();
  const input = { couponType: 'DISCOUNT', value: '10', description: 'Alles', validTo };
  expect(await mutate(world, 'proposeCoupon', input, '', viewer)).toMatchObject({
    __typename: 'InvalidInputError',
    path: ['validTo'],
  });
  expect(
    await rowsOf(world, `SELECT p.id FROM proposals AS p JOIN users AS u ON u.id = p.user_id WHERE u.user_id = $1`, [
      viewer.userId,
    ]),
  ).toEqual([]);
});
