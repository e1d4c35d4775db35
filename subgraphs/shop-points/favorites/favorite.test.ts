import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

async function set(programIds: readonly string[], viewer = world.people.viewer): Promise<any> {
  const { setFavoritePrograms } = await world.get(
    `mutation ($ids: [ID!]!) { setFavoritePrograms(input: { programIds: $ids }) {
      __typename ... on SetFavoriteProgramsSuccess { member { favoritePrograms { id } } } ... on MutationError { path } } }`,
    { ids: programIds },
    viewer,
  );
  return setFavoritePrograms;
}

const idsOf = ({ member }: any) => member.favoritePrograms.map(({ id }: any) => id);

describe('favourites', () => {
  it('are replaced as a whole, each counted once, sorted by name', async () => {
    const [b, a] = [await world.newProgram('0', 'b Lieblinge'), await world.newProgram('0', 'A Lieblinge')];
    expect(idsOf(await set([b, a, b]))).toEqual([a, b]);
    expect(idsOf(await set([b]))).toEqual([b]);
    expect(idsOf(await set([]))).toEqual([]);
  });

  it('stay as they are when one does not exist', async () => {
    const programId = await world.newProgram();
    await set([programId]);
    for (const missing of ['2147483647', 'abc', '0']) {
      expect(await set(['1', missing].slice(1))).toEqual({ __typename: 'NotFoundError', path: ['programIds', '0'] });
    }
    expect(await set([programId, 'abc'])).toEqual({ __typename: 'NotFoundError', path: ['programIds', '1'] });
    expect(await set(Array(101).fill(programId))).toEqual({ __typename: 'InvalidInputError', path: ['programIds'] });
    const { _entities } = await world.get(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { shopMember { favoritePrograms { id } } } } }',
      { of: [{ __typename: 'User', id: world.people.viewer.userId }] },
      world.people.viewer,
    );
    expect(_entities[0].shopMember.favoritePrograms).toEqual([{ id: programId }]);
  });

  it('are nobody else’s business', async () => {
    const programId = await world.newProgram();
    await set([programId], world.people.contributor);
    const look = async (viewer = world.people.moderator) => {
      const { _entities } = await world.get(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { shopMember { favoritePrograms { id } } } } }',
        { of: [{ __typename: 'User', id: world.people.contributor.userId }] },
        viewer,
      );
      return _entities[0].shopMember.favoritePrograms;
    };
    expect(await look()).toEqual([]);
    expect(await look(world.people.platformAdmin)).toEqual([{ id: programId }]);
  });

  it('of two lists at once the later one counts', async () => {
    const programs = [];
    for (let n = 0; n < 6; n++) programs.push(await world.newProgram());
    await Promise.all([set(programs.slice(0, 3)), set(programs.slice(3))]);
    const rows = await world.test.testDatabase.asOwner<{ program_id: number }>(
      `SELECT program_id FROM user_favorite_programs JOIN users ON users.id = user_favorite_programs.user_id
       WHERE users.user_id = '${world.people.viewer.userId}' ORDER BY program_id`,
    );
    const stored = rows.map((row) => String(row.program_id));
    expect([programs.slice(0, 3), programs.slice(3)]).toContainEqual(stored);
  });

  it('go with their programme', async () => {
    const programId = await world.newProgram();
    await set([programId]);
    const { deleteBonusProgram } = await world.get(
      `mutation { deleteBonusProgram(input: { programId: "${programId}" }) { __typename } }`,
    );
    expect(deleteBonusProgram.__typename).toBe('DeleteBonusProgramSuccess');
    expect(idsOf(await set([]))).toEqual([]);
  });
});
