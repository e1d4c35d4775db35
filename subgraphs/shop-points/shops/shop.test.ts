import { insertRate, rowsOf } from '../testing/community.fixture.js';
import { everybody, startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

async function createShop(input: object): Promise<any> {
  const { createShop } = await world.get(
    `mutation ($input: CreateShopInput!) {
      createShop(input: $input) {
        __typename
        ... on CreateShopSuccess {
          shop {
            id name recordedName website createdAt
            main { id canonicalName website logoUrl status updatedBy { id } shop { id } shops { id }
              variants { source sourceName sourceId confidenceScore main { id } } }
          }
        }
        ... on MutationError { code message path }
      }
    }`,
    { input },
  );
  return createShop;
}

const mutate = async (mutation: string, input: object, selection = ''): Promise<any> => {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const data = await world.get(
    `mutation ($input: ${type}Input!) {
      ${mutation}(input: $input) { __typename ... on MutationError { code path } ${selection} }
    }`,
    { input },
  );
  return data[mutation];
};

describe('a new shop', () => {
  it('is a brand with its first name and one concrete shop', async () => {
    const { shop } = await createShop({
      name: '  Musterhaus  ',
      website: 'https://www.musterhaus.example/start',
      logoUrl: 'https://cdn.musterhaus.example/logo.svg',
    });
    expect(shop).toMatchObject({
      name: 'Musterhaus',
      recordedName: 'Musterhaus',
      website: 'https://www.musterhaus.example/start',
      main: {
        canonicalName: 'Musterhaus',
        logoUrl: 'https://cdn.musterhaus.example/logo.svg',
        status: 'ACTIVE',
        shop: { id: shop.id },
        shops: [{ id: shop.id }],
        variants: [
          {
            source: 'manual',
            sourceName: 'Musterhaus',
            sourceId: null,
            confidenceScore: '100',
            main: { id: shop.main.id },
          },
        ],
      },
    });
    expect(shop.main.updatedBy.id).toMatch(/^\d+$/);
  });

  it.each(['Doppelt & Moppelt', 'DOPPELT und  moppelt', 'doppelt+moppelt'])('is refused as %j', async (name) => {
    await createShop({ name: 'Doppelt & Moppelt' });
    expect(await createShop({ name })).toMatchObject({
      __typename: 'ShopExistsError',
      code: 'SHOP_EXISTS',
      path: ['name'],
    });
  });

  it('may have a name that contains another one', async () => {
    await createShop({ name: 'Teilwort' });
    expect(await createShop({ name: 'Teilwort Outlet' })).toMatchObject({ __typename: 'CreateShopSuccess' });
  });

  it('may have the name of a deleted one', async () => {
    const { shopMainId } = await world.newShop('Wiedergänger');
    await mutate('deleteShop', { shopMainId });
    expect(await createShop({ name: 'Wiedergänger' })).toMatchObject({ __typename: 'CreateShopSuccess' });
  });

  it('is entered once when twenty enter it at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => createShop({ name: 'Gleichzeitig & Co' })));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'CreateShopSuccess',
      ...Array(19).fill('ShopExistsError'),
    ]);
  });

  it.each([
    [{ name: ' ' }, ['name']],
    [{ name: 'x'.repeat(201) }, ['name']],
    [{ name: 'Adresse', website: `https://beispiel.example/${'x'.repeat(2_048)}` }, ['website']],
    [{ name: 'Adresse', logoUrl: `https://beispiel.example/${'x'.repeat(2_048)}` }, ['logoUrl']],
  ])('is refused as %j', async (input, path) => {
    expect(await createShop(input)).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it.each([
    { name: 'a\0b' },
    { name: '\udc00' },
    { name: 'Adresse', website: 'ftp://beispiel.example' },
    { name: 'Adresse', website: 'keine Adresse' },
  ])('is refused as %j', async (input) => {
    const { data, errors } = await world.run(
      'mutation ($input: CreateShopInput!) { createShop(input: $input) { __typename } }',
      { input },
    );
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
  });
});

describe('the life of a brand', () => {
  it('goes from active to deleted and back, and no other way', async () => {
    const { shopId, shopMainId } = await world.newShop();
    const remove = () => mutate('deleteShop', { shopMainId }, '... on DeleteShopSuccess { shopMain { status } }');
    const restore = () => mutate('restoreShop', { shopMainId }, '... on RestoreShopSuccess { shopMain { status } }');
    const conflict = { __typename: 'ConflictError', path: ['shopMainId'] };
    expect(await restore()).toMatchObject(conflict);
    expect(await remove()).toMatchObject({ shopMain: { status: 'DELETED' } });
    expect(await remove()).toMatchObject(conflict);

    const look = `{ shop(id: "${shopId}") { id } shopMain(id: "${shopMainId}") { status } }`;
    for (const viewer of [world.people.nobody, world.people.user, world.people.banned]) {
      expect(await world.get(look, {}, viewer)).toEqual({ shop: null, shopMain: null });
    }
    expect(await world.get(look, {}, world.people.moderator)).toEqual({
      shop: { id: shopId },
      shopMain: { status: 'DELETED' },
    });

    expect(await restore()).toMatchObject({ shopMain: { status: 'ACTIVE' } });
    expect(await world.get(look, {}, world.people.nobody)).toEqual({
      shop: { id: shopId },
      shopMain: { status: 'ACTIVE' },
    });
  });

  it('cannot be restored from a merge', async () => {
    const [{ shopMainId }, target] = [await world.newShop(), await world.newShop()];
    await merge(shopMainId, target.shopMainId);
    expect(await mutate('restoreShop', { shopMainId })).toMatchObject({ __typename: 'ConflictError' });
    expect(await world.get(`{ shopMain(id: "${shopMainId}") { status mergedInto { id } } }`)).toEqual({
      shopMain: { status: 'MERGED', mergedInto: { id: target.shopMainId } },
    });
  });

  it.each(['', 'gibt es nicht', 'x'.repeat(5_000), "' OR 1=1 --"])('%j is none', async (shopMainId) => {
    expect(await mutate('deleteShop', { shopMainId })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await mutate('restoreShop', { shopMainId })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await world.get('query ($id: ID!) { shopMain(id: $id) { id } }', { id: shopMainId })).toEqual({
      shopMain: null,
    });
  });
});

describe('names', () => {
  it('are added and removed', async () => {
    const { shopMainId } = await world.newShop();
    const { variant } = await mutate(
      'addShopVariant',
      { shopMainId, sourceName: ' Zweitname ', source: 'Shoop', sourceId: '9', confidenceScore: '93.3' },
      '... on AddShopVariantSuccess { variant { id source sourceName sourceId confidenceScore } }',
    );
    expect(variant).toMatchObject({
      source: 'Shoop',
      sourceName: 'Zweitname',
      sourceId: '9',
      confidenceScore: '93.3',
    });
    const removed = () => mutate('removeShopVariant', { variantId: variant.id });
    expect(await removed()).toMatchObject({ __typename: 'RemoveShopVariantSuccess' });
    expect(await removed()).toMatchObject({ __typename: 'NotFoundError', path: ['variantId'] });
  });

  it('are there once for a source, and so are its ids', async () => {
    const { shopMainId, name } = await world.newShop();
    const add = (input: object) => mutate('addShopVariant', { shopMainId, ...input });
    const exists = (path: string) => ({ __typename: 'ShopVariantExistsError', path: [path] });
    expect(await add({ sourceName: name })).toMatchObject(exists('sourceName'));
    expect(await add({ sourceName: name, source: 'Shoop', sourceId: '1' })).toMatchObject({
      __typename: 'AddShopVariantSuccess',
    });
    expect(await add({ sourceName: 'Anders', source: 'Shoop', sourceId: '1' })).toMatchObject(exists('sourceId'));
  });

  it('are added once when many add one at once', async () => {
    const { shopMainId } = await world.newShop();
    const results = await Promise.all(
      Array.from({ length: 12 }, () => mutate('addShopVariant', { shopMainId, sourceName: 'Zugleich' })),
    );
    expect(results.filter(({ __typename }) => __typename === 'AddShopVariantSuccess')).toHaveLength(1);
    expect(results.filter(({ __typename }) => __typename === 'ShopVariantExistsError')).toHaveLength(11);
  });

  it('are for active brands only', async () => {
    const { shopMainId } = await world.newShop();
    await mutate('deleteShop', { shopMainId });
    const added = await mutate('addShopVariant', { shopMainId, sourceName: 'Spät' });
    expect(added).toMatchObject({ __typename: 'ConflictError', path: ['shopMainId'] });
    const unknown = await mutate('addShopVariant', { shopMainId: 'gibt es nicht', sourceName: 'Spät' });
    expect(unknown).toMatchObject({ __typename: 'NotFoundError', path: ['shopMainId'] });
  });

  it.each([
    [{ sourceName: '' }, 'sourceName'],
    [{ sourceName: 'x'.repeat(201) }, 'sourceName'],
    [{ sourceName: 'x', source: ' ' }, 'source'],
    [{ sourceName: 'x', sourceId: 'x'.repeat(201) }, 'sourceId'],
    [{ sourceName: 'x', confidenceScore: '100.1' }, 'confidenceScore'],
    [{ sourceName: 'x', confidenceScore: '-1' }, 'confidenceScore'],
  ])('are refused as %j', async (input, field) => {
    const { shopMainId } = await world.newShop();
    const added = await mutate('addShopVariant', { shopMainId, ...input });
    expect(added).toMatchObject({ __typename: 'InvalidInputError', path: [field] });
  });
});

describe('the list of all brands', () => {
  const LIST = `query ($query: String!, $programId: ID, $includeDeleted: Boolean!, $first: Int, $after: String) {
    shopMains(query: $query, programId: $programId, includeDeleted: $includeDeleted, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { canonicalName status } }
    }
  }`;
  const list = async (variables: object): Promise<any> =>
    (await world.get(LIST, { includeDeleted: false, ...variables })).shopMains;
  const namesOf = ({ edges }: any): string[] => edges.map(({ node }: any) => node.canonicalName);

  it('has merged ones and, if they are asked for, deleted ones, all or those of a programme', async () => {
    const [paying, merged, deleted] = [
      await world.newShop('Liste & Bezahlt'),
      await world.newShop('Liste & Verschmolzen'),
      await world.newShop('Liste & Gelöscht'),
    ];
    await rowsOf(world, `INSERT INTO shop_main (id, canonical_name) VALUES ('ohne-alles', 'Liste & Leer')`);
    await mutate('mergeShops', { keptShopMainId: paying.shopMainId, mergedShopMainId: merged.shopMainId });
    await mutate('deleteShop', { shopMainId: deleted.shopMainId });
    const programId = await world.newProgram();
    const [rate, other] = [
      { shopId: paying.shopId, programId },
      { shopId: deleted.shopId, programId },
    ];
    await insertRate(world, { ...rate, pointsPerEur: '1' });
    await insertRate(world, { ...other, pointsPerEur: '1', validFrom: '2025-01-01Z', validTo: '2025-02-01Z' });

    const kept = ['Liste & Bezahlt', 'Liste & Leer', 'Liste & Verschmolzen'];
    expect(namesOf(await list({ query: 'liste und' }))).toEqual(kept);
    const all = await list({ query: 'LISTE+', includeDeleted: true, first: 2 });
    expect([namesOf(all), all.totalCount]).toEqual([['Liste & Bezahlt', 'Liste & Gelöscht'], 4]);
    const rest = await list({ query: 'LISTE+', includeDeleted: true, after: all.pageInfo.endCursor });
    expect(namesOf(rest)).toEqual(['Liste & Leer', 'Liste & Verschmolzen']);
    expect(namesOf(await list({ query: '', programId, includeDeleted: true }))).toEqual(['Liste & Bezahlt']);
    for (const unknown of ['2147483647', 'x'])
      expect((await list({ query: '', programId: unknown })).edges).toEqual([]);
  });

  it.each(everybody.filter((role) => !['admin', 'platformAdmin'].includes(role)))('is not for %s', async (role) => {
    const { errors } = await world.run(LIST, { query: '', includeDeleted: true }, world.people[role]);
    const code = role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(errors).toEqual([expect.objectContaining({ extensions: { code } })]);
  });
});

describe('looking for a shop by its id', () => {
  it.each(['0', '-1', '1.5', '99999999999', '2147483648', 'abc', '', '__proto__', "1' OR '1'='1"])(
    'finds none by %j',
    async (id) => {
      const { data, errors } = await world.run('query ($id: ID!) { shop(id: $id) { id } }', { id });
      expect({ data, errors }).toEqual({ data: { shop: null }, errors: undefined });
    },
  );

  it('finds a shop without a brand by its own name', async () => {
    await using uow = world.test.uow(world.people.admin);
    const [{ id }] = await uow.write(({ manager }) =>
      manager.query(`INSERT INTO shops (name) VALUES ('Einzelgänger') RETURNING id`),
    );
    const { shop } = await world.get(`{ shop(id: "${id}") { name main { id } website } }`, {}, world.people.nobody);
    expect(shop).toEqual({ name: 'Einzelgänger', main: null, website: null });
  });
});

describe('looking for a shop by a web address', () => {
  const byUrl = async (url: string) => {
    const { shopByUrl } = await world.get(
      'query ($url: String!) { shopByUrl(url: $url) { id } }',
      { url },
      world.people.nobody,
    );
    return shopByUrl?.id ?? null;
  };

  it('compares hosts', async () => {
    const beispiel = await world.newShop('Beispiel', 'https://www.beispiel.de');
    const outlet = await world.newShop('Beispiel Outlet', 'https://outlet.beispiel.de');
    await world.newShop('Laden UK', 'https://laden.co.uk');
    const expected: Record<string, string | null> = {
      'https://beispiel.de/x?y=1': beispiel.shopId,
      'http://M.Beispiel.de:8080/': beispiel.shopId,
      'beispiel.de': beispiel.shopId,
      'https://outlet.beispiel.de/': outlet.shopId,
      'https://www.outlet.beispiel.de': outlet.shopId,
      'https://anderer.co.uk': null,
      'https://notbeispiel.de': null,
      'https://beispiel.de.example.org': null,
      'chrome://newtab': null,
      '': null,
    };
    for (const [url, shopId] of Object.entries(expected)) expect([url, await byUrl(url)]).toEqual([url, shopId]);
  });

  it('never finds the shop of a narrower host by a wider one', async () => {
    await world.newShop('Nur Outlet', 'https://outlet.nurhier.de');
    expect(await byUrl('https://nurhier.de')).toBeNull();
  });

  it('follows merges to the brand that the shop is part of now', async () => {
    const a = await world.newShop('Alt', 'https://alt.example');
    const b = await world.newShop('Neuer', 'https://neuer.example');
    const c = await world.newShop('Neuester', 'https://neuester.example');
    await merge(a.shopMainId, b.shopMainId);
    await merge(b.shopMainId, c.shopMainId);
    expect(await byUrl('https://alt.example')).toBe(a.shopId);
    expect(await byUrl('https://neuester.example')).toBe(a.shopId);
  });

  it('ends where merges run in a circle', async () => {
    const a = await world.newShop('Kreis A', 'https://kreis.example');
    const b = await world.newShop('Kreis B');
    await merge(a.shopMainId, b.shopMainId);
    await merge(b.shopMainId, a.shopMainId);
    expect(await byUrl('https://kreis.example')).toBeNull();
  });

  it('finds no deleted shop', async () => {
    const { shopMainId } = await world.newShop('Fort', 'https://fort.example');
    await mutate('deleteShop', { shopMainId });
    expect(await byUrl('https://fort.example')).toBeNull();
  });

  it('finds the oldest of several with the same host', async () => {
    const first = await world.newShop('Zwilling 1', 'https://zwilling.example');
    await world.newShop('Zwilling 2', 'https://www.zwilling.example/de');
    expect(await byUrl('https://zwilling.example')).toBe(first.shopId);
  });
});

/** As a merge leaves it: the shops belong to the target. */
async function merge(shopMainId: string, targetId: string): Promise<void> {
  await using uow = world.test.uow(world.people.admin);
  await uow.write(async ({ manager }) => {
    await manager.query(`UPDATE shops SET shop_main_id = $2 WHERE shop_main_id = $1`, [shopMainId, targetId]);
    await manager.query(`UPDATE shop_main SET status = 'merged', merged_into_id = $2 WHERE id = $1`, [
      shopMainId,
      targetId,
    ]);
  });
}
