import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { viewerOf } from '../../../platform/testing/index.js';
import { admin, owner, somebody, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import { CompanyMembership } from './company-membership.entity.js';
import { Profile } from './profile.entity.js';

let test: PartnersTest;
beforeAll(async () => void (test = await startPartners()));
afterAll(() => test[Symbol.asyncDispose]());

const error = '... on MutationError { code message path }';

const updateProfile = async (viewer: Viewer, input: object) => {
  const query = `mutation ($input: UpdateProfileInput!) {
    updateProfile(input: $input) { __typename ${error} ... on UpdateProfileSuccess { user { name language allergies } } }
  }`;
  const { data, errors } = await test.execute({ query, variables: { input }, viewer });
  return { result: data?.updateProfile, code: errors?.[0]?.extensions?.['code'] };
};

const changeRole = async (viewer: Viewer, input: object) => {
  const query = `mutation ($input: ChangeAccountRoleInput!) {
    changeAccountRole(input: $input) { __typename ${error} ... on ChangeAccountRoleSuccess { user { id role } } }
  }`;
  const { data, errors } = await test.execute({ query, variables: { input }, viewer });
  return { result: data?.changeAccountRole, code: errors?.[0]?.extensions?.['code'] };
};

describe('a user', () => {
  const query = 'query ($id: ID!) { user(id: $id) { id name email } }';

  it('is seen by themselves and by administrators', async () => {
    const { id, email, viewer } = await somebody(test);
    for (const who of [viewer, admin]) {
      const { data } = await test.execute({ query, variables: { id }, viewer: who });
      expect(data.user).toEqual({ id, name: 'Jo Muster', email });
    }
  });

  it('does not exist for anybody else', async () => {
    const { id } = await somebody(test);
    const stranger = await somebody(test);
    for (const who of [stranger.viewer, anonymous]) {
      const { data, errors } = await test.execute({ query, variables: { id }, viewer: who });
      expect(errors).toBeUndefined();
      expect(data.user).toBeNull();
    }
  });

  it.each(['', 'x', '{00000000-0000-0000-0000-000000000000}', "'; DROP TABLE profiles; --"])(
    'is null for the id %j, without a statement',
    async (id) => {
      const { data, errors, statements } = await test.execute({ query, variables: { id }, viewer: admin });
      expect(errors).toBeUndefined();
      expect(data.user).toBeNull();
      expect(statements).toEqual([]);
    },
  );

  it('is found by an id in capitals', async () => {
    const { id } = await somebody(test);
    const { data } = await test.execute({ query, variables: { id: id.toUpperCase() }, viewer: admin });
    expect(data.user.id).toBe(id);
  });

  it('is me for who is signed in, and null for who is not', async () => {
    const { id, viewer } = await somebody(test);
    expect((await test.execute({ query: '{ me { id } }', viewer })).data.me).toEqual({ id });
    expect((await test.execute({ query: '{ me { id } }' })).data.me).toBeNull();
  });

  it('is resolved as an entity under the same rule, many in one statement, bad keys among them', async () => {
    const people = await Promise.all([somebody(test), somebody(test), somebody(test)]);
    const keys = [...people.map(({ id }) => id), 'no id', uuidv7()];
    const entities = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on User { name } } }`;
    const variables = { keys: keys.map((id) => ({ __typename: 'User', id })) };

    const all = await test.execute({ query: entities, variables, viewer: admin });
    expect(all.data._entities.map(Boolean)).toEqual([true, true, true, false, false]);
    expect(all.statements).toHaveLength(1);

    const own = await test.execute({ query: entities, variables, viewer: people[1].viewer });
    expect(own.data._entities.map(Boolean)).toEqual([false, true, false, false, false]);
  });
});

describe('users', () => {
  const query = `query ($first: Int, $after: String, $role: AccountRole) {
    users(first: $first, after: $after, role: $role) {
      totalCount edges { node { id role } } pageInfo { hasNextPage endCursor }
    }
  }`;

  it('pages through everybody for administrators', async () => {
    const newest = await somebody(test);
    const first = await test.execute({ query, variables: { first: 1 }, viewer: admin });
    expect(first.data.users.edges).toEqual([{ node: { id: newest.id, role: 'USER' } }]);
    expect(first.data.users.pageInfo.hasNextPage).toBe(true);
    const after = first.data.users.pageInfo.endCursor;
    const second = await test.execute({ query, variables: { first: 100, after }, viewer: admin });
    expect(second.data.users.edges).toHaveLength(first.data.users.totalCount - 1);
  });

  it('filters by role', async () => {
    const { id } = await somebody(test);
    await changeRole(admin, { userId: id, role: 'SUPER_ADMIN' });
    const { data } = await test.execute({ query, variables: { role: 'SUPER_ADMIN' }, viewer: admin });
    expect(data.users).toMatchObject({ totalCount: 1, edges: [{ node: { id } }] });
  });

  it('are not for anybody else', async () => {
    const { viewer } = await somebody(test);
    const refused = await test.execute({ query, viewer });
    expect(refused.errors![0]!.extensions!['code']).toBe('FORBIDDEN');
    const unknown = await test.execute({ query });
    expect(unknown.errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
    expect([...refused.statements, ...unknown.statements]).toEqual([]);
  });
});

describe('updateProfile', () => {
  it('changes what is given and leaves the rest', async () => {
    const { viewer } = await somebody(test);
    const { result } = await updateProfile(viewer, { name: ' Ärni Ü. ', allergies: ['Nüsse', 'Nüsse', ' Soja '] });
    expect(result.user).toEqual({ name: 'Ärni Ü.', language: 'DE', allergies: ['Nüsse', 'Soja'] });
    expect((await updateProfile(viewer, { language: 'EN' })).result.user).toMatchObject({
      name: 'Ärni Ü.',
      language: 'EN',
    });
    expect((await updateProfile(viewer, { allergies: [] })).result.user.allergies).toEqual([]);
    expect((await updateProfile(viewer, { allergies: null })).result.user.allergies).toBeNull();
    expect((await updateProfile(viewer, {})).result.__typename).toBe('UpdateProfileSuccess');
  });

  it.each([
    [{ name: null }, ['name']],
    [{ name: ' ' }, ['name']],
    [{ name: 'x'.repeat(101) }, ['name']],
    [{ language: null }, ['language']],
    [{ allergies: Array(51).fill('x') }, ['allergies']],
    [{ allergies: ['ok', 'x'.repeat(101)] }, ['allergies', '1']],
  ])('refuses %j', async (input, path) => {
    const { viewer } = await somebody(test);
    expect((await updateProfile(viewer, input)).result).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it('needs somebody who is signed in', async () => {
    expect(await updateProfile(anonymous, { name: 'Niemand' })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('changeAccountRole', () => {
  it('is for administrators', async () => {
    const { id, viewer } = await somebody(test);
    expect(await changeRole(viewer, { userId: id, role: 'ADMIN' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await changeRole(anonymous, { userId: id, role: 'ADMIN' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await changeRole(admin, { userId: id, role: 'BUSINESS_PARTNER' })).result).toEqual({
      __typename: 'ChangeAccountRoleSuccess',
      user: { id, role: 'BUSINESS_PARTNER' },
    });
  });

  it('finds no account that is not there', async () => {
    for (const userId of [uuidv7(), 'no id']) {
      const { result } = await changeRole(admin, { userId, role: 'USER' });
      expect(result).toMatchObject({ __typename: 'NotFoundError', path: ['userId'] });
    }
  });

  it('leaves one’s own role alone', async () => {
    const { result } = await changeRole(admin, { userId: admin.userId, role: 'USER' });
    expect(result.__typename).toBe('ConflictError');
  });
});

describe('in the database', () => {
  const own = (id: string) => ({ where: { id } });

  it('nobody raises their own role, verifies their own address or revives themselves', async () => {
    const { id, viewer } = await somebody(test);
    for (const change of [{ role: 'admin' }, { emailVerifiedAt: new Date() }, { email: 'x@y.example' }] as const) {
      await using uow = test.uow(viewer);
      await expect(uow.write(({ manager }) => manager.update(Profile, { id }, change))).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
    }
  });

  it('nobody changes or deletes somebody else, and nobody but the service makes a profile', async () => {
    const victim = await somebody(test);
    const { viewer } = await owner(test);
    await using uow = test.uow(viewer);
    const { affected } = await uow.write(({ manager }) => manager.update(Profile, { id: victim.id }, { name: 'X' }));
    expect(affected).toBe(0);
    const deleted = await uow.write(({ manager }) => manager.delete(Profile, { id: viewer.userId! }));
    expect(deleted.affected).toBe(0);
    await expect(
      uow.write(({ manager }) => manager.insert(Profile, { id: uuidv7(), name: 'X' })),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
    expect(await uow.read((manager) => manager.findOne(Profile, own(victim.id)))).toBeNull();
  });
});

describe('company memberships', () => {
  it('are read by the person and by administrators, and written by the service only', async () => {
    const { id, viewer } = await somebody(test);
    const membership = { userId: id, companyId: '7', role: 'staff' } as const;
    const write = async (who: Viewer) => {
      await using uow = test.uow(who);
      await uow.write(({ manager }) => manager.insert(CompanyMembership, membership));
    };
    const readBy = async (who: Viewer) => {
      await using uow = test.uow(who);
      return await uow.read((manager) => manager.countBy(CompanyMembership, { userId: id }));
    };
    for (const who of [viewer, admin, anonymous]) {
      await expect(write(who)).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
    await write(system);
    expect(await Promise.all([viewer, admin, system].map(readBy))).toEqual([1, 1, 1]);
    expect(await Promise.all([(await owner(test)).viewer, anonymous].map(readBy))).toEqual([0, 0]);

    await using uow = test.uow(viewer);
    const { affected } = await uow.write(({ manager }) =>
      manager.update(CompanyMembership, { userId: id }, { role: 'owner' }),
    );
    expect(affected).toBe(0);
  });
});

describe('a token whose account is gone', () => {
  it('is told so, and breaks nothing', async () => {
    const viewer = viewerOf({ userId: uuidv7() });
    const attempts = [
      'mutation { updateProfile(input: { name: "X" }) { __typename } }',
      'mutation { createPartner(input: { companyName: "X" }) { __typename } }',
      'mutation { requestVisibilityCheck(input: { businessName: "X", location: "Y" }) { __typename } }',
    ];
    for (const query of attempts) {
      const { errors } = await test.execute({ query, viewer });
      expect(errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
    }
    expect((await test.execute({ query: '{ me { id } }', viewer })).data.me).toBeNull();
  });
});
