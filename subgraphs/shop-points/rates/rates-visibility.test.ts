import { everybody, startWorld, type Role, type World } from '../testing/shop-points.fixture.js';

const moderators: readonly Role[] = ['moderator', 'admin', 'platformAdmin'];

describe.each([
  [undefined, ['partner', ...moderators]],
  ['restricted', ['partner', ...moderators]],
  ['signed-in', everybody.filter((role) => !['nobody', 'banned', 'bannedPartner'].includes(role))],
  ['public', everybody],
] as [string | undefined, readonly Role[]][])('RATES_VISIBILITY=%s', (visibility, allowed) => {
  let world: World;
  let shopId: string;
  beforeAll(async () => {
    world = await startWorld({ settings: visibility === undefined ? {} : { RATES_VISIBILITY: visibility } });
    ({ shopId } = await world.newShop());
    for (const pointsPerEur of ['1', '2']) {
      await world.get('mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { __typename } }', {
        input: { shopId, programId: await programId(), pointsPerEur },
      });
    }
  });
  afterAll(() => world[Symbol.asyncDispose]());

  let program: string | undefined;
  const programId = async () => (program ??= await world.newProgram('0.01', 'Programm'));

  it.each(everybody)('%s', async (role) => {
    const { data, errors } = await world.run(
      `query ($id: ID!) { shop(id: $id) {
        rates { pointsPerEur } bestRates { pointsPerEur } rankedPrograms { name } rateHistory { totalCount } } }`,
      { id: shopId },
      world.people[role],
    );
    const inForce = allowed.includes(role) ? [{ pointsPerEur: '2' }] : null;
    expect(data.shop).toEqual({
      rates: inForce,
      bestRates: inForce,
      rankedPrograms: [{ name: 'Programm' }],
      rateHistory: moderators.includes(role) ? { totalCount: 2 } : null,
    });
    const refused = [
      ...(allowed.includes(role) ? [] : ['rates', 'bestRates']),
      ...(moderators.includes(role) ? [] : ['rateHistory']),
    ];
    expect((errors ?? []).map(({ path }) => path!.at(-1)).sort()).toEqual(refused.sort());
    for (const error of errors ?? []) {
      expect(error.extensions).toEqual({ code: role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
    }
  });
});

it('RATES_VISIBILITY of another word is refused at the start', async () => {
  await expect(startWorld({ settings: { RATES_VISIBILITY: 'everyone' } })).rejects.toThrow(
    'RATES_VISIBILITY: must be restricted, signed-in or public',
  );
});
