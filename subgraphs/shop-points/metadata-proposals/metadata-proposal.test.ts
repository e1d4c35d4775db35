import { countRows, mutate, newPerson, rowsOf, type Person } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const propose = (input: object, { viewer }: Person) =>
  mutate(world, 'proposeShopMetadata', input, 'proposal { id status name website }', viewer);
const decide = (mutation: string, input: object) =>
  mutate(world, mutation, input, 'proposal { status decisionReason decidedBy { user { id } } decidedAt }');
const shopMain = async (id: string) =>
  (await world.get('query ($id: ID!) { shopMain(id: $id) { canonicalName website logoUrl } }', { id })).shopMain;
const lettersTo = ({ id }: Person) =>
  rowsOf(
    world,
    'SELECT notification_type AS type, link_type AS "linkType", link_id::text AS id FROM notifications WHERE user_id = $1',
    [id],
  );

it('what is proposed takes the place of what was, and the rest stays', async () => {
  const { shopMainId, shopId } = await world.newShop(undefined, 'https://alt.example');
  const author = await newPerson(world, 'user');
  const name = `Neuer Name ${crypto.randomUUID()}`;
  const { proposal } = await propose({ shopMainId, name, logoUrl: 'https://alt.example/logo.png' }, author);
  expect(proposal).toMatchObject({ status: 'PENDING', name, website: null });
  expect(await decide('approveShopMetadata', { proposalId: proposal.id })).toMatchObject({
    proposal: { status: 'APPROVED', decidedBy: { user: { id: world.people.admin.userId } } },
  });
  expect(await shopMain(shopMainId)).toEqual({
    canonicalName: name,
    website: 'https://alt.example',
    logoUrl: 'https://alt.example/logo.png',
  });
  const found = await world.get(
    'query ($name: String!) { searchShops(query: $name) { edges { node { shop { id } } } } }',
    {
      name,
    },
  );
  expect(found.searchShops.edges).toEqual([{ node: { shop: { id: shopId } } }]);
  expect(await lettersTo(author)).toEqual([
    { type: 'METADATA_APPROVED', linkType: 'metadata_proposal', id: proposal.id },
  ]);
  expect(await decide('approveShopMetadata', { proposalId: proposal.id })).toMatchObject({
    __typename: 'ConflictError',
  });
  expect(await decide('rejectShopMetadata', { proposalId: proposal.id })).toMatchObject({
    __typename: 'ConflictError',
  });
});

it('an approved home page is where the shop is found', async () => {
  const { shopMainId, shopId } = await world.newShop(undefined, `https://${crypto.randomUUID()}.de`);
  const host = `${crypto.randomUUID()}.de`;
  const { proposal } = await propose({ shopMainId, website: `https://www.${host}` }, await newPerson(world, 'user'));
  await decide('approveShopMetadata', { proposalId: proposal.id });
  expect(
    await world.get('query ($url: String!) { shopByUrl(url: $url) { id } }', { url: `https://m.${host}/x` }),
  ).toEqual({
    shopByUrl: { id: shopId },
  });
});

it('rejection has a reason, given or not', async () => {
  const { shopMainId } = await world.newShop();
  const author = await newPerson(world, 'user');
  for (const [reason, expected] of [
    [undefined, 'Rejected by admin'],
    ['Gehört jemand anderem', 'Gehört jemand anderem'],
  ]) {
    const { proposal } = await propose({ shopMainId, website: 'https://fremd.example' }, author);
    expect(await decide('rejectShopMetadata', { proposalId: proposal.id, reason })).toMatchObject({
      proposal: { status: 'REJECTED', decisionReason: expected },
    });
  }
  expect(await shopMain(shopMainId)).toMatchObject({ website: null });
  expect((await lettersTo(author)).map(({ type }) => type)).toEqual(['METADATA_REJECTED', 'METADATA_REJECTED']);
});

it('a name that another active brand has is a conflict, however it is written', async () => {
  const taken = `Grün & Gut ${crypto.randomUUID()}`;
  await world.newShop(taken);
  const { shopMainId, name } = await world.newShop();
  const { proposal } = await propose({ shopMainId, name: taken.replace('&', 'UND') }, await newPerson(world, 'user'));
  expect(await decide('approveShopMetadata', { proposalId: proposal.id })).toMatchObject({
    __typename: 'ConflictError',
  });
  expect(await shopMain(shopMainId)).toMatchObject({ canonicalName: name });
  expect(await countRows(world, `shop_metadata_proposals WHERE id = $1 AND status = 'PENDING'`, [proposal.id])).toBe(1);
});

it('a brand that is none any more is not changed', async () => {
  const [{ shopMainId }, kept] = [await world.newShop(), await world.newShop()];
  const author = await newPerson(world, 'user');
  const { proposal } = await propose({ shopMainId, name: 'Zu spät' }, author);
  await mutate(world, 'mergeShops', { keptShopMainId: kept.shopMainId, mergedShopMainId: shopMainId });
  expect(await decide('approveShopMetadata', { proposalId: proposal.id })).toMatchObject({
    __typename: 'ConflictError',
  });
  expect(await propose({ shopMainId, name: 'Zu spät' }, author)).toMatchObject({ __typename: 'NotFoundError' });
});

it.each([
  [{}, []],
  [{ name: ' ' }, ['name']],
  [{ name: 'x'.repeat(201) }, ['name']],
  [{ website: 'https://x.example', reason: 'x'.repeat(1_001) }, ['reason']],
])('a proposal of %j is refused', async (given, path) => {
  const { shopMainId } = await world.newShop();
  expect(await propose({ shopMainId, ...given }, await newPerson(world, 'user'))).toMatchObject({
    __typename: 'InvalidInputError',
    path,
  });
});

it('a proposal is removed for good in any state', async () => {
  const { shopMainId } = await world.newShop();
  const author = await newPerson(world, 'user');
  for (const decision of [null, 'approveShopMetadata', 'rejectShopMetadata']) {
    const { proposal } = await propose({ shopMainId, logoUrl: 'https://x.example/logo.png' }, author);
    if (decision !== null) await decide(decision, { proposalId: proposal.id });
    const remove = () => mutate(world, 'deleteShopMetadataProposal', { proposalId: proposal.id }, 'proposalId');
    expect(await remove()).toMatchObject({ proposalId: proposal.id });
    expect(await remove()).toMatchObject({ __typename: 'NotFoundError' });
  }
});

it('twenty approvals at once are one', async () => {
  const { shopMainId } = await world.newShop();
  const author = await newPerson(world, 'user');
  const { proposal } = await propose({ shopMainId, name: `Eins ${crypto.randomUUID()}` }, author);
  const results = await Promise.all(
    Array.from({ length: 20 }, () => decide('approveShopMetadata', { proposalId: proposal.id })),
  );
  expect(results.filter(({ __typename }) => __typename === 'ApproveShopMetadataSuccess')).toHaveLength(1);
  expect(await lettersTo(author)).toHaveLength(1);
});
