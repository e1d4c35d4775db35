import { countRows, mutate, newPerson, rowsOf, type Person } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const request = ({ viewer }: Person, reason?: string) =>
  mutate(world, 'requestShopContributor', { reason }, 'request { id status reason }', viewer);
const decide = (what: 'approve' | 'reject', requestId: string, viewer = world.people.admin) =>
  mutate(
    world,
    `${what}ShopContributor`,
    { requestId },
    'request { status decidedAt decidedBy { id } member { role } }',
    viewer,
  );
const roleOf = async ({ id }: Person) =>
  (await rowsOf<{ role: string }>(world, 'SELECT role FROM users WHERE id = $1', [id]))[0]!.role;
const lettersTo = async ({ id }: Person) =>
  (
    await rowsOf<{ type: string }>(
      world,
      'SELECT notification_type AS type FROM notifications WHERE user_id = $1 ORDER BY id',
      [id],
    )
  ).map(({ type }) => type);

it.each(['viewer', 'user'] as const)('a %s who asks becomes a contributor, and may vote', async (role) => {
  const [person, author] = [await newPerson(world, role), await newPerson(world, 'user')];
  const { proposal } = await mutate(world, 'proposeShop', { name: `Neu ${role}` }, 'proposal { id }', author.viewer);
  const vote = () =>
    world.run(
      `mutation { voteOnProposal(input: { proposalId: "${proposal.id}", value: UP }) { __typename } }`,
      {},
      person.viewer,
    );
  expect((await vote()).errors).toHaveLength(1);
  const asked = await request(person, 'Ich kenne mich aus.');
  expect(asked).toMatchObject({ request: { status: 'PENDING', reason: 'Ich kenne mich aus.' } });
  expect(await decide('approve', asked.request.id)).toMatchObject({
    request: { status: 'APPROVED', member: { role: 'CONTRIBUTOR' } },
  });
  expect((await vote()).data).toEqual({ voteOnProposal: { __typename: 'VoteOnProposalSuccess' } });
  expect(await lettersTo(person)).toEqual(['CONTRIBUTOR_APPROVED']);
  expect(await decide('reject', asked.request.id)).toMatchObject({ __typename: 'ConflictError' });
});

it('a second request waits for the first to be decided', async () => {
  const person = await newPerson(world, 'user');
  const results = await Promise.all(Array.from({ length: 10 }, () => request(person)));
  expect(results.filter(({ __typename }) => __typename === 'RequestShopContributorSuccess')).toHaveLength(1);
  expect(await countRows(world, 'contributor_requests WHERE user_id = $1', [person.id])).toBe(1);
  const { request: first } = results.find((result) => result.request);
  await decide('reject', first.id);
  expect(await roleOf(person)).toBe('user');
  expect(await request(person)).toMatchObject({ request: { status: 'PENDING' } });
  expect(await lettersTo(person)).toEqual(['CONTRIBUTOR_REJECTED']);
});

it.each(['moderator', 'admin'])('approval makes nobody less than they are by then: %s', async (role) => {
  const person = await newPerson(world, 'user');
  const asked = await request(person);
  await rowsOf(world, 'UPDATE users SET role = $2 WHERE id = $1', [person.id, role]);
  expect(await decide('approve', asked.request.id)).toMatchObject({ request: { status: 'APPROVED' } });
  expect(await roleOf(person)).toBe(role);
});

it('nobody decides on themselves', async () => {
  const person = await newPerson(world, 'user');
  const asked = await request(person);
  await rowsOf(world, `UPDATE users SET role = 'admin' WHERE id = $1`, [person.id]);
  expect(await decide('approve', asked.request.id, person.viewer)).toMatchObject({ __typename: 'ConflictError' });
});

it('a member sees where the newest request stands, and nobody else does but administrators', async () => {
  const person = await newPerson(world, 'user');
  const asked = await request(person);
  await decide('reject', asked.request.id);
  const again = await request(person);
  const ask = async (viewer = person.viewer) => {
    const { _entities } = await world.get(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { shopMember { contributorRequest { id status } } } } }',
      { of: [{ __typename: 'User', id: person.viewer.userId }] },
      viewer,
    );
    return _entities[0].shopMember?.contributorRequest;
  };
  const newest = { id: again.request.id, status: 'PENDING' };
  expect([
    await ask(),
    await ask(world.people.admin),
    await ask(world.people.moderator),
    await ask(world.people.user),
  ]).toEqual([newest, newest, null, undefined]);
  const { shopContributorRequests } = await world.get(
    '{ shopContributorRequests(first: 1, status: PENDING) { edges { node { id member { role } } } } }',
  );
  expect(shopContributorRequests.edges).toEqual([{ node: { id: again.request.id, member: { role: 'USER' } } }]);
});
