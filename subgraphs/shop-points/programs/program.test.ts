import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

async function create(input: object): Promise<any> {
  const { createBonusProgram } = await world.get(
    `mutation ($input: CreateBonusProgramInput!) {
      createBonusProgram(input: $input) {
        __typename
        ... on CreateBonusProgramSuccess { program { id name pointValueEur createdAt } }
        ... on MutationError { code message path }
      }
    }`,
    { input },
  );
  return createBonusProgram;
}

describe('bonus programmes', () => {
  it('are entered with the exact value of a point', async () => {
    const { program } = await create({ name: ' Taler ', pointValueEur: 0.005 });
    expect(program).toMatchObject({ name: 'Taler', pointValueEur: '0.005', createdAt: expect.any(String) });
    const seen = await world.get(
      `{ bonusProgram(id: "${program.id}") { name pointValueEur } }`,
      {},
      world.people.nobody,
    );
    expect(seen).toEqual({ bonusProgram: { name: 'Taler', pointValueEur: '0.005' } });
  });

  it('pay cashback only unless told otherwise', async () => {
    expect(await create({ name: 'Nur Geld' })).toMatchObject({ program: { pointValueEur: '0' } });
  });

  it('have names of their own; case makes another', async () => {
    expect(await create({ name: 'Einmalig' })).toMatchObject({ __typename: 'CreateBonusProgramSuccess' });
    expect(await create({ name: 'einmalig' })).toMatchObject({ __typename: 'CreateBonusProgramSuccess' });
    expect(await create({ name: 'Einmalig ' })).toMatchObject({
      __typename: 'BonusProgramExistsError',
      code: 'BONUS_PROGRAM_EXISTS',
      path: ['name'],
    });
  });

  it('are entered once when many enter one at once', async () => {
    const results = await Promise.all(Array.from({ length: 15 }, () => create({ name: 'Alle zugleich' })));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array(14).fill('BonusProgramExistsError'),
      'CreateBonusProgramSuccess',
    ]);
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'x', pointValueEur: '-0.01' }, 'pointValueEur'],
    [{ name: 'x', pointValueEur: '1000.01' }, 'pointValueEur'],
  ])('are refused as %j', async (input, field) => {
    expect(await create(input)).toMatchObject({ __typename: 'InvalidInputError', path: [field] });
  });

  it('are listed by name', async () => {
    const { bonusPrograms } = await world.get('{ bonusPrograms(first: 100) { totalCount edges { node { name } } } }');
    const names = bonusPrograms.edges.map((edge: any) => edge.node.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('und').compare));
    expect(bonusPrograms.totalCount).toBe(names.length);
  });

  it('are changed in what is given, and taken out when nothing hangs on them', async () => {
    const { program } = await create({ name: 'Wandelbar', pointValueEur: '0.01' });
    await create({ name: 'Besetzt' });
    const update = async (input: object) =>
      (
        await world.get(
          `mutation ($input: UpdateBonusProgramInput!) { updateBonusProgram(input: $input) {
            __typename ... on UpdateBonusProgramSuccess { program { name pointValueEur } } ... on MutationError { path } } }`,
          { input: { programId: program.id, ...input } },
        )
      ).updateBonusProgram;
    expect(await update({ pointValueEur: '0.02' })).toMatchObject({
      program: { name: 'Wandelbar', pointValueEur: '0.02' },
    });
    expect(await update({ name: ' Gewandelt ' })).toMatchObject({
      program: { name: 'Gewandelt', pointValueEur: '0.02' },
    });
    expect(await update({ name: 'Besetzt' })).toEqual({ __typename: 'BonusProgramExistsError', path: ['name'] });
    expect(await update({ name: null })).toEqual({ __typename: 'InvalidInputError', path: ['name'] });
    expect(await update({ pointValueEur: '-1' })).toEqual({ __typename: 'InvalidInputError', path: ['pointValueEur'] });
    expect(await update({ programId: 'abc' })).toEqual({ __typename: 'NotFoundError', path: ['programId'] });

    const remove = async () =>
      (
        await world.get(
          `mutation { deleteBonusProgram(input: { programId: "${program.id}" }) {
            __typename ... on DeleteBonusProgramSuccess { programId } ... on MutationError { path } } }`,
        )
      ).deleteBonusProgram;
    const { shopId } = await world.newShop();
    const [{ id }] = (await world.test.testDatabase.asOwner<{ id: number }>(
      `INSERT INTO shop_program_rates (shop_id, program_id) VALUES (${shopId}, ${program.id}) RETURNING id`,
    )) as [{ id: number }];
    expect(await remove()).toEqual({ __typename: 'ConflictError', path: ['programId'] });
    await world.test.testDatabase.asOwner(`DELETE FROM shop_program_rates WHERE id = ${id}`);
    expect(await remove()).toEqual({ __typename: 'DeleteBonusProgramSuccess', programId: program.id });
    expect(await remove()).toEqual({ __typename: 'NotFoundError', path: ['programId'] });
  });

  it.each(['0', 'abc', '2147483648', ''])('%j is none', async (id) => {
    expect(await world.get('query ($id: ID!) { bonusProgram(id: $id) { id } }', { id })).toEqual({
      bonusProgram: null,
    });
  });
});
