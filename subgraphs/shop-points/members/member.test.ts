import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

async function change(what: 'Role' | 'Status', memberId: string, value: string, viewer = world.people.admin) {
  const data = await world.get(
    `mutation ($input: ChangeShopMember${what}Input!) {
      result: changeShopMember${what}(input: $input) {
        __typename
        ... on ChangeShopMember${what}Success { member { role status } }
        ... on MutationError { path }
      }
    }`,
    { input: { memberId, [what.toLowerCase()]: value } },
    viewer,
  );
  return data.result;
}

async function memberIdOf(userId: string | null): Promise<string> {
  const { _entities } = await world.get(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { shopMember { id } } } }',
    { of: [{ __typename: 'User', id: userId }] },
  );
  return _entities[0].shopMember.id;
}

const CREATE_CATEGORY = 'mutation ($name: String!) { createShopCategory(input: { name: $name }) { __typename } }';

describe('roles and status', () => {
  it('hold from the next request on', async () => {
    const { user } = world.people;
    const memberId = await memberIdOf(user.userId);
    const attempt = async () => (await world.run(CREATE_CATEGORY, { name: `K ${Math.random()}` }, user)).errors;
    expect(await attempt()).toHaveLength(1);
    expect(await change('Role', memberId, 'ADMIN')).toMatchObject({ member: { role: 'ADMIN', status: 'ACTIVE' } });
    expect(await attempt()).toBeUndefined();
    expect(await change('Status', memberId, 'BANNED')).toMatchObject({ member: { role: 'ADMIN', status: 'BANNED' } });
    expect(await attempt()).toHaveLength(1);
    expect(await change('Status', memberId, 'ACTIVE')).toMatchObject({ member: { status: 'ACTIVE' } });
    expect(await attempt()).toBeUndefined();
    await change('Role', memberId, 'USER');
  });

  it('of oneself are for somebody else to change', async () => {
    const { admin } = world.people;
    const memberId = await memberIdOf(admin.userId);
    const refused = { __typename: 'ConflictError', path: ['memberId'] };
    expect(await change('Role', memberId, 'USER')).toEqual(refused);
    expect(await change('Status', memberId, 'INACTIVE')).toEqual(refused);
  });

  it.each(['0', 'abc', '2147483648', '2147483647'])('of the member %j cannot be changed', async (memberId) => {
    expect(await change('Role', memberId, 'USER')).toEqual({ __typename: 'NotFoundError', path: ['memberId'] });
  });
});

describe('the list of members', () => {
  const LIST = `query ($role: ShopMemberRole) {
    shopMembers(role: $role, first: 100) { totalCount edges { node { id role } } }
  }`;

  it('is for administrators, newest first', async () => {
    const { shopMembers } = await world.get(LIST);
    const ids = shopMembers.edges.map((edge: any) => Number(edge.node.id));
    expect(ids.length).toBe(shopMembers.totalCount);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
  });

  it('may be narrowed to a role', async () => {
    const { shopMembers } = await world.get(LIST, { role: 'CONTRIBUTOR' });
    expect(shopMembers.edges.map((edge: any) => edge.node.role)).toEqual(['CONTRIBUTOR']);
  });

  it.each(['nobody', 'user', 'moderator', 'partner'] as const)('is refused to %s', async (role) => {
    const { data, errors } = await world.run(LIST, {}, world.people[role]);
    expect(Object.values(data)).toEqual([null]);
    expect(errors![0]!.extensions).toEqual({ code: role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
  });
});

it('who changed a brand is told to moderators', async () => {
  const { shopMainId } = await world.newShop();
  const look = `{ shopMain(id: "${shopMainId}") { updatedBy { user { id } } } }`;
  const { admin, moderator, user, nobody } = world.people;
  expect((await world.get(look, {}, moderator)).shopMain.updatedBy).toEqual({ user: { id: admin.userId } });
  for (const viewer of [user, nobody]) expect((await world.get(look, {}, viewer)).shopMain.updatedBy).toBeNull();
});
