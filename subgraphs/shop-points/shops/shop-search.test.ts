import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const { shopMainId } = await world.newShop('1&1 Internet und Telefon');
  for (const sourceName of ['1 and 1', '1&1', '1 und 1']) await addVariant(shopMainId, sourceName);
  await world.newShop('Telefonladen');
});
afterAll(() => world[Symbol.asyncDispose]());

const SEARCH = `query ($query: String!, $first: Int, $after: String) {
  searchShops(query: $query, first: $first, after: $after) {
    edges { node { id canonicalName shop { id } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

async function search(query: string): Promise<string[]> {
  const { searchShops } = await world.get(SEARCH, { query, first: 100 }, world.people.nobody);
  return searchShops.edges.map((edge: any) => edge.node.canonicalName);
}

async function addVariant(shopMainId: string, sourceName: string): Promise<void> {
  await world.get(`mutation ($input: AddShopVariantInput!) { addShopVariant(input: $input) { __typename } }`, {
    input: { shopMainId, sourceName },
  });
}

async function removeVariants(shopMainId: string): Promise<void> {
  const { shopMain } = await world.get(`{ shopMain(id: "${shopMainId}") { variants { id } } }`);
  for (const { id } of shopMain.variants) {
    await world.get(`mutation { removeShopVariant(input: { variantId: "${id}" }) { __typename } }`);
  }
}

describe('search', () => {
  it.each(['1&1', '1 und 1', '1 AND 1', '1 + 1', ' internet ', '1&1 INTERNET', 'net und tele', 'net & tele', '1 un'])(
    'finds the brand once by %j',
    async (query) => expect(await search(query)).toEqual(['1&1 Internet und Telefon']),
  );

  it('sorts by canonical name', async () => {
    expect(await search('telefon')).toEqual(['1&1 Internet und Telefon', 'Telefonladen']);
  });

  it.each(['2 und 2', '%', '_', '1_1', '\\', 'tele%fon', 'ınternet'])('finds nothing by %j', async (query) => {
    expect(await search(query)).toEqual([]);
  });

  it('gives the canonical name, whichever name was found', async () => {
    const { shopMainId } = await world.newShop('Hülsenfrüchtchen');
    await addVariant(shopMainId, 'Linsenlädchen24');
    expect(await search('LINSENLÄDCHEN')).toEqual(['Hülsenfrüchtchen']);
  });

  it('needs no variant to find another way to write "and"', async () => {
    const { shopMainId } = await world.newShop('Q&Q');
    await removeVariants(shopMainId);
    for (const query of ['q und q', 'Q and Q', 'q & q', 'q+q', 'Q&Q']) expect(await search(query)).toEqual(['Q&Q']);
  });

  it('does not take "und" within a word for the word', async () => {
    await world.newShop('Hundehütte Xaver');
    expect(await search('h&ehütte')).toEqual([]);
    expect(await search('hundehütte xaver')).toEqual(['Hundehütte Xaver']);
  });

  it('keeps accents apart, but not ways to write the same letter', async () => {
    await world.newShop('Café Zwölf');
    expect(await search('Cafe Zwölf')).toEqual([]);
    expect(await search('Cafe\u0301 Zwo\u0308lf')).toEqual(['Café Zwölf']);
  });

  it('does not mind characters that nobody sees', async () => {
    await world.newShop('Reise\u00ADbüro\u200B Ypsilon\uFEFF');
    expect(await search('reisebüro ypsilon')).toEqual(['Reisebüro Ypsilon']);
    expect(await search('reise\u200Bbüro\typ\u0085\u001F')).toEqual(['Reisebüro Ypsilon']);
    // As an import brings it.
    await world.test.testDatabase.asOwner(
      `INSERT INTO shop_main (id, canonical_name) VALUES ('unsichtbar', U&'Garten\\200Bhaus Xi');
       INSERT INTO shops (name, shop_main_id) VALUES ('Xi', 'unsichtbar')`,
    );
    expect(await search('gartenhaus')).toEqual(['Garten\u200Bhaus Xi']);
    const [all, none] = [await search(''), await search('\u001F')];
    expect(none).toEqual(all);
    const { createShop } = await world.get(
      'mutation { createShop(input: { name: "Reisebüro\u200B Ypsilon" }) { __typename } }',
    );
    expect(createShop.__typename).toBe('ShopExistsError');
  });

  it('takes a text of two hundred letters, whatever they are', async () => {
    const name = '😀'.repeat(200);
    await world.newShop(name);
    expect(await search(name)).toEqual([name]);
  });

  it('follows a new name at once, and forgets the old one', async () => {
    const { shopMainId } = await world.newShop('Vorherig');
    await using uow = world.test.uow(world.people.admin);
    await uow.write(({ manager }) =>
      manager.query(`UPDATE shop_main SET canonical_name = 'Nachfolgend' WHERE id = $1`, [shopMainId]),
    );
    await removeVariants(shopMainId);
    expect([await search('vorherig'), await search('nachfolgend')]).toEqual([[], ['Nachfolgend']]);
  });

  it('forgets none of several names that come at once, past the services too', async () => {
    const { shopMainId } = await world.newShop('Vielnamig');
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        world.test.testDatabase.asOwner(
          `INSERT INTO shop_variants (shop_main_id, source, source_name) VALUES ('${shopMainId}', 'feed', 'Beiname ${n}')`,
        ),
      ),
    );
    for (let n = 0; n < 8; n++) expect(await search(`beiname ${n}`)).toEqual(['Vielnamig']);
  });

  it('finds no brand without a shop, and none that is not active', async () => {
    const { shopMainId } = await world.newShop('Verschwindend');
    await using uow = world.test.uow(world.people.admin);
    await uow.write(({ manager }) =>
      manager.query(`INSERT INTO shop_main (id, canonical_name) VALUES ('ohne-laden', 'Verschwindend ohne Laden')`),
    );
    expect(await search('verschwindend')).toEqual(['Verschwindend']);
    await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    expect(await search('verschwindend')).toEqual([]);
    await world.get(`mutation { restoreShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    expect(await search('verschwindend')).toEqual(['Verschwindend']);
  });

  it('pages through many, in the order of people: Ä beside A', async () => {
    const names = ['Reihe Ähre', 'Reihe Apfel', 'Reihe Zebra', 'reihe apfel 2', 'Reihe Öl'];
    for (const name of names) await world.newShop(name);
    const found: string[] = [];
    let after: string | undefined;
    do {
      const { searchShops } = await world.get(SEARCH, { query: 'reihe', first: 2, after }, world.people.nobody);
      expect(searchShops.totalCount).toBe(names.length);
      found.push(...searchShops.edges.map((edge: any) => edge.node.canonicalName));
      after = searchShops.pageInfo.hasNextPage ? searchShops.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(found).toEqual(['Reihe Ähre', 'Reihe Apfel', 'reihe apfel 2', 'Reihe Öl', 'Reihe Zebra']);
  });

  it('finds all by an empty text', async () => {
    const { searchShops } = await world.get(SEARCH, { query: '  ' });
    const { shops } = await world.get('{ shops { totalCount } }');
    expect(searchShops.totalCount).toBe(shops.totalCount);
  });

  it.each([
    ['x'.repeat(201), undefined],
    ['a\0b', undefined],
    ['\ud800', undefined],
    ['a', 101],
    ['a', 0],
    ['a', -1],
  ])('refuses %j with first %p', async (query, first) => {
    const { data, errors } = await world.run(SEARCH, { query, first });
    expect(data?.searchShops ?? null).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
  });
});

describe('among many names', () => {
  beforeAll(async () => {
    await world.test.testDatabase.asOwner(`
      INSERT INTO shop_main (id, canonical_name)
      SELECT 'bulk-' || i, md5(i::text) || ' ' || i FROM generate_series(1, 3000) AS i;
      INSERT INTO shops (name, shop_main_id) SELECT id, id FROM shop_main WHERE id LIKE 'bulk-%';
      INSERT INTO shop_variants (shop_main_id, source, source_name)
      SELECT 'bulk-' || 1 + i % 1000, 'feed', md5((i * 7)::text) FROM generate_series(1, 3000) AS i;
      -- More than an index row holds.
      INSERT INTO shop_variants (shop_main_id, source, source_name)
      SELECT 'bulk-77', 'feed', 'Vielnamiges ' || md5((i * 9)::text) FROM generate_series(1, 40) AS i`);
    // The planner decides by the statistics that the server gathers in the background elsewhere.
    await world.test.testDatabase.asOwner('ANALYZE');
  }, 60_000);

  it.each(['internet', '1 und 1', '1&1', 'hm', '&', 'telefon', 'a', 'f0f', 'vielnamiges 0', 'zq', 'gibt es nicht', ''])(
    'reads no table from end to end for %j',
    async (query) => {
      // Both in one transaction, whose own counters say how it has read.
      const scans = await world.test.testDatabase.asOwner<{ table: string; seq_scan: string }>(`
      SELECT app.searched_shop_mains('${query}', NULL, NULL, NULL, NULL, false, 31);
      SELECT relname AS table, seq_scan FROM pg_stat_xact_user_tables WHERE relname IN ('shop_main', 'shops', 'shop_variants')
    `);
      expect(scans).toHaveLength(3);
      expect(scans.filter(({ seq_scan }) => Number(seq_scan) > 0)).toEqual([]);
    },
  );

  // Common, less common, rare and missing; of two words, of less than three letters, and of a brand with a long text.
  it.each(['a', 'ab', 'bulk', '7', 'f0f', '1', '0f0f', 'zq', 'd 1', 'vielnamiges', 'vielnamiges 0', 'zgibtesnicht'])(
    'finds by %j what comparing all of them finds, page by page',
    async (query) => {
      const all = await world.test.testDatabase.asOwner<{ name: string }>(
        `SELECT canonical_name AS name FROM shop_main
       WHERE status = 'active' AND position('${query}' IN search_text) > 0 AND EXISTS (SELECT FROM shops WHERE shop_main_id = shop_main.id)
       ORDER BY canonical_name, id`,
      );
      const names = all.map(({ name }) => name);
      const walk = async (page: object): Promise<any> => {
        const { searchShops } = await world.get(PAGES, { query, ...page }, world.people.nobody);
        return {
          ...searchShops.pageInfo,
          names: searchShops.edges.map(({ node }: any) => node.canonicalName),
          total: searchShops.totalCount,
        };
      };
      const first = await walk({ first: 40 });
      expect(first.names).toEqual(names.slice(0, 40));
      expect([first.total, first.hasNextPage, first.hasPreviousPage]).toEqual([names.length, names.length > 40, false]);
      const last = await walk({ last: 40 });
      expect(last.names).toEqual(names.slice(-40));
      if (names.length <= 80) return;
      const second = await walk({ first: 40, after: first.endCursor });
      expect([second.names, second.hasPreviousPage]).toEqual([names.slice(40, 80), true]);
      const back = await walk({ last: 40, before: second.startCursor });
      expect([back.names, back.hasNextPage, back.hasPreviousPage]).toEqual([names.slice(0, 40), true, false]);
    },
  );

  it.each([
    ['a common word and a rare one', 'vielnamiges 0e'],
    ['a name of many that is too long for the index of names', 'vielnamiges'],
  ])('keeps what is searched up to date: %s', async (_, query) => {
    const before = await search(query);
    await addVariant('bulk-2000', `${query} zwei`);
    expect(await search(query)).toHaveLength(before.length + 1);
    await removeVariants('bulk-2000');
    expect(await search(query)).toEqual(before);
  });

  it('suggests what was meant by the mistyped word, however common the other one is', async () => {
    const { shopMainId } = await world.newShop('Wunderlich Vielnamiges');
    const { suggestShops } = await world.get(
      '{ suggestShops(query: "Wundrelich Vielnamiges", first: 1) { main { id } } }',
      {},
      world.people.nobody,
    );
    expect(suggestShops).toEqual([{ main: { id: shopMainId } }]);
  });
});

const PAGES = `query ($query: String!, $first: Int, $after: String, $last: Int, $before: String) {
  searchShops(query: $query, first: $first, after: $after, last: $last, before: $before) {
    edges { node { canonicalName } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;
