import { randomUUID } from 'node:crypto';
import { viewerOf } from '../../platform/testing/index.js';
import { startWorld, type World } from './testing/shop-points.fixture.js';

/** What the other subgraphs' types get from here, asked for as the gateway does it. */

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const PARTNERS = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on BusinessPartner {
      id
      shop { id name website main { canonicalName variants { sourceName } }
        bestRates { valuePerEur program { name } category { name } shop { id } }
        rankedPrograms { name } rateHistory { totalCount edges { node { id } } } }
    }
  }
}`;

it('business partners have the shop of their home page, as many as they are in as many statements as one', async () => {
  const programs = [await world.newProgram('0.01'), await world.newProgram('0.02'), await world.newProgram('0.005')];
  const partners: { __typename: string; id: string; website: string }[] = [];
  for (let n = 0; n < 20; n++) {
    const website = `https://www.partner-${n}.example/start`;
    const { shopId } = await world.newShop(`Partner ${n}`, website);
    for (const programId of programs) {
      await world.get(`mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { __typename } }`, {
        input: { shopId, programId, pointsPerEur: '2' },
      });
    }
    partners.push({ __typename: 'BusinessPartner', id: randomUUID(), website });
  }
  const one = await world.run(PARTNERS, { of: partners.slice(0, 1) });
  const many = await world.run(PARTNERS, { of: partners });
  expect([one.errors, many.errors]).toEqual([undefined, undefined]);
  expect(many.data._entities.map((partner: any) => partner.shop.name)).toEqual(partners.map((_, n) => `Partner ${n}`));
  expect(many.data._entities[7].shop.bestRates.map((rate: any) => rate.valuePerEur)).toEqual(['0.04', '0.02', '0.01']);
  expect(many.statements.length).toBe(one.statements.length);
  expect(one.statements.length).toBeLessThanOrEqual(12);
});

it.each([null, 'https://niemand.example', 'https://', 'kein Link'])(
  'a partner with the page %j has none',
  async (website) => {
    const of = [{ __typename: 'BusinessPartner', id: randomUUID(), website }];
    const { data, errors } = await world.run(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on BusinessPartner { shop { id } } } }',
      { of },
    );
    expect({ data, errors }).toEqual({ data: { _entities: [{ shop: null }] }, errors: undefined });
  },
);

const USERS = `query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on User { id shopMember { id role status user { id } } } }
}`;

const user = (id: string | null) => ({ __typename: 'User', id });

describe('users', () => {
  it('are members from the first time they look on', async () => {
    const viewer = viewerOf({ userId: randomUUID() });
    const look = () => world.get(USERS, { of: [user(viewer.userId)] }, viewer);
    const { _entities } = await look();
    expect(_entities).toEqual([
      {
        id: viewer.userId,
        shopMember: { id: expect.any(String), role: 'VIEWER', status: 'ACTIVE', user: { id: viewer.userId } },
      },
    ]);
    expect(await look()).toEqual({ _entities });
  });

  it('are one member each, however often they look at once', async () => {
    const viewer = viewerOf({ userId: randomUUID() });
    const looks = await Promise.all(
      Array.from({ length: 10 }, () => world.get(USERS, { of: [user(viewer.userId)] }, viewer)),
    );
    expect(new Set(looks.map(({ _entities }) => _entities[0].shopMember.id)).size).toBe(1);
  });

  it('see nobody else, whom moderators see', async () => {
    const { user: someone, contributor, moderator } = world.people;
    const of = [user(contributor.userId), user(randomUUID()), user('keine UUID')];
    const seenBySomeone = await world.get(USERS, { of }, someone);
    expect(seenBySomeone._entities.map((entity: any) => entity.shopMember)).toEqual([null, null, null]);
    const seenByModerator = await world.get(USERS, { of }, moderator);
    expect(seenByModerator._entities.map((entity: any) => entity.shopMember?.role ?? null)).toEqual([
      'CONTRIBUTOR',
      null,
      null,
    ]);
  });

  it('take as many statements as one', async () => {
    const of = Object.values(world.people).flatMap(({ userId }) => (userId === null ? [] : [user(userId)]));
    const one = await world.run(USERS, { of: of.slice(0, 1) });
    const many = await world.run(USERS, { of });
    expect(of.length).toBeGreaterThan(9);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

it('other entities are found by their keys, and what is none is null', async () => {
  const { shopId, shopMainId } = await world.newShop();
  const programId = await world.newProgram();
  const { shopMembers } = await world.get('{ shopMembers(first: 1) { edges { node { id } } } }');
  const memberId = shopMembers.edges[0].node.id;
  const of = [
    { __typename: 'Shop', id: shopId },
    { __typename: 'ShopMain', id: shopMainId },
    { __typename: 'BonusProgram', id: programId },
    { __typename: 'ShopMember', id: memberId },
  ];
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Shop { id } ... on ShopMain { id } ... on BonusProgram { id } ... on ShopMember { id }
  } }`;
  expect(await world.get(query, { of })).toEqual({
    _entities: [{ id: shopId }, { id: shopMainId }, { id: programId }, { id: memberId }],
  });
  for (const id of ['2147483647', '99999999999999', 'nichts', '']) {
    const { _entities } = await world.get(query, { of: of.map((entity) => ({ ...entity, id })) });
    expect(_entities).toEqual([null, null, null, null]);
  }
});
