import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
let rateId: string;
beforeAll(async () => {
  world = await startWorld();
  const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
  const { setShopRate } = await world.get(
    `mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { ... on SetShopRateSuccess { rate { id } } } }`,
    { input: { shopId, programId, pointsPerEur: '1' } },
  );
  rateId = setShopRate.rate.id;
});
afterAll(() => world[Symbol.asyncDispose]());

async function comment(input: object, viewer = world.people.contributor): Promise<any> {
  const { addRateComment } = await world.get(
    `mutation ($input: AddRateCommentInput!) { addRateComment(input: $input) {
      __typename ... on AddRateCommentSuccess { comment { id type text reviewer { user { id } } } } ... on MutationError { path } } }`,
    { input: { rateId, text: 'stimmt', ...input } },
    viewer,
  );
  return addRateComment;
}

describe('comments on rates', () => {
  it('are made by contributors who do not see the rate', async () => {
    expect(await comment({ text: ' stimmt ' })).toEqual({
      __typename: 'AddRateCommentSuccess',
      comment: {
        id: expect.any(String),
        type: 'FEEDBACK',
        text: 'stimmt',
        reviewer: { user: { id: world.people.contributor.userId } },
      },
    });
    await comment({ type: 'OUTDATED', text: 'x'.repeat(2_000) }, world.people.admin);
    const [shop] = await world.test.testDatabase.asOwner<{ shop_id: number }>(
      `SELECT shop_id FROM shop_program_rates WHERE id = ${rateId}`,
    );
    const seen = await world.get(
      `{ shop(id: "${shop!.shop_id}") { rates { comments { totalCount edges { node { type reviewer { role } } } } } } }`,
      {},
      world.people.moderator,
    );
    expect(seen.shop.rates[0].comments).toEqual({
      totalCount: 2,
      edges: [
        { node: { type: 'OUTDATED', reviewer: { role: 'ADMIN' } } },
        { node: { type: 'FEEDBACK', reviewer: { role: 'CONTRIBUTOR' } } },
      ],
    });
  });

  it.each([
    [{ text: ' ' }, 'InvalidInputError', 'text'],
    [{ text: 'x'.repeat(2_001) }, 'InvalidInputError', 'text'],
    [{ type: '' }, 'InvalidInputError', 'type'],
    [{ rateId: '2147483647' }, 'NotFoundError', 'rateId'],
    [{ rateId: 'abc' }, 'NotFoundError', 'rateId'],
  ])('are refused (%#)', async (input, __typename, field) => {
    expect(await comment(input)).toEqual({ __typename, path: [field] });
  });

  it('are neither changed nor removed', async () => {
    await using uow = world.test.uow(world.people.admin);
    for (const sql of [`UPDATE rate_comments SET comment_text = 'anders'`, 'DELETE FROM rate_comments']) {
      await expect(uow.write(({ manager }) => manager.query(sql))).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
    }
  });

  it('are made in one’s own name alone', async () => {
    await using uow = world.test.uow(world.people.contributor);
    const insert = uow.write(({ manager }) =>
      manager.query(
        `INSERT INTO rate_comments (rate_id, reviewer_id, comment_text)
         SELECT ${rateId}, min(reviewer_id) + 1, 'gefälscht' FROM rate_comments WHERE reviewer_id <> app.member_id()`,
      ),
    );
    await expect(insert).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
