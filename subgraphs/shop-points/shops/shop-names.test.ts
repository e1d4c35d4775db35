import { system } from '../../../platform/identity/viewer.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

/** Search and look-up as the older clients know them. */

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world[Symbol.asyncDispose]());

async function names(query: string, limit?: string) {
  await using uow = world.test.uow(world.people.nobody);
  return await world.test.services.shops.names(uow, query, limit);
}

async function write(sql: string, parameters: unknown[] = []): Promise<void> {
  await using uow = world.test.uow(system);
  await uow.write(({ manager }) => manager.query(sql, parameters));
}

async function enter(name: string, website: string | null = null): Promise<number> {
  return Number((await world.newShop(name, website ?? undefined)).shopId);
}

it('finds a brand by any of its names, once, in the order of names', async () => {
  const id = await enter('1&1 Internet und Telefon');
  await write(
    `INSERT INTO shop_variants (shop_main_id, source, source_name)
     SELECT shop_main_id, known.source, known.name FROM shops,
       (VALUES ('google', '1 and 1'), ('amazon', '1&1'), ('manual', '1 und 1')) AS known (source, name)
     WHERE shops.id = $1`,
    [id],
  );
  const other = await enter('Telefonladen');
  const hit = { id, name: '1&1 Internet und Telefon' };
  for (const query of ['1&1', '1 und 1', '1 AND 1', ' internet ']) expect(await names(query)).toEqual([hit]);
  expect(await names('telefon')).toEqual([hit, { id: other, name: 'Telefonladen' }]);
  expect(await names('2 und 2')).toEqual([]);
  expect(await names('%')).toEqual([]);
  expect(await names('x'.repeat(201))).toEqual([]);
  await write('DELETE FROM shop_variants WHERE shop_main_id = (SELECT shop_main_id FROM shops WHERE id = $1)', [id]);
  expect(await names('1 und 1')).toEqual([hit]);
});

it('gives as many as are asked for, within limits', async () => {
  await write(`INSERT INTO shop_main (id, canonical_name)
    SELECT 'laden-' || i, 'Laden ' || lpad(i::text, 2, '0') FROM generate_series(1, 60) AS i`);
  // A brand without a shop takes no place on the page.
  await write(`INSERT INTO shop_main (id, canonical_name) VALUES ('leer', 'Laden 00')`);
  await write(`INSERT INTO shops (name, shop_main_id) SELECT canonical_name, id FROM shop_main WHERE id <> 'leer'`);
  const found = await names('laden');
  expect([found.length, found[0]!.name, found.at(-1)!.name]).toEqual([30, 'Laden 01', 'Laden 30']);
  const count = async (limit: string) => (await names('', limit)).length;
  for (const limit of ['50', '999', '+51']) expect(await count(limit)).toBe(50);
  for (const limit of ['0', 'abc', '', '1.5', '1e1']) expect(await count(limit)).toBe(30);
  expect(await count('-5')).toBe(1);
  expect(await count(' 7 ')).toBe(7);
  await write(`UPDATE shop_main SET status = 'deleted' WHERE id = 'laden-1'`);
  expect((await names(''))[0]!.name).toBe('Laden 02');
});

it('finds a shop by the address of any page', async () => {
  const byUrl = async (url: string) => {
    const { shopByUrl } = await world.get(
      'query ($url: String!) { shopByUrl(url: $url) { id } }',
      { url },
      world.people.nobody,
    );
    return shopByUrl === null ? null : Number(shopByUrl.id);
  };
  const [main, outlet, british] = [
    await enter('Beispiel', 'https://www.beispiel.de'),
    await enter('Outlet', 'https://outlet.beispiel.de'),
    await enter('Laden', 'https://laden.co.uk'),
  ];
  expect(await byUrl('https://beispiel.de/x?y=1')).toBe(main);
  expect(await byUrl('http://M.Beispiel.de:8080/')).toBe(main);
  expect(await byUrl('https://outlet.beispiel.de/')).toBe(outlet);
  expect(await byUrl('https://www.outlet.beispiel.de')).toBe(outlet);
  expect(await byUrl('https://laden.co.uk')).toBe(british);
  for (const url of ['https://anderer.co.uk', 'https://notbeispiel.de', 'chrome://newtab']) {
    expect(await byUrl(url)).toBeNull();
  }

  // Another address that was approved leads there too; a home page is worth more, a pending proposal nothing.
  const propose = (shopId: number, host: string, status: string) =>
    write(
      `INSERT INTO proposals (proposal_type, status, source, shop_id, source_url, source_host, decided_at)
       VALUES ('url', $3, 'scraper', $1, $4, $2, $5)`,
      [shopId, host, status, `https://${host}`, status === 'approved' ? new Date() : null],
    );
  await propose(outlet, 'beispiel.at', 'approved');
  await propose(outlet, 'beispiel.de', 'approved');
  await propose(outlet, 'beispiel.ch', 'pending');
  expect(await byUrl('https://shop.beispiel.at/')).toBe(outlet);
  expect(await byUrl('https://beispiel.de/')).toBe(main);
  expect(await byUrl('https://beispiel.ch/')).toBeNull();

  // After a merge both lead to what is left.
  await write(
    `UPDATE shop_main SET status = 'merged', merged_into_id = (SELECT shop_main_id FROM shops WHERE id = $1)
     WHERE id = (SELECT shop_main_id FROM shops WHERE id = $2)`,
    [british, outlet],
  );
  expect(await byUrl('https://outlet.beispiel.de/')).toBe(british);
  expect(await byUrl('https://beispiel.at/')).toBe(british);
});

it('suggests brands for what was mistyped, the nearest first', async () => {
  for (const name of ['Zalando', 'Hornbach', 'Rossmann', 'Rossini Pizza']) await enter(name);
  const { shopMainId } = await world.newShop('Zalandino');
  await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
  const suggest = async (query: string, first = 10) => {
    const { suggestShops } = await world.get(
      'query ($query: String!, $first: Int!) { suggestShops(query: $query, first: $first) { closeness main { canonicalName } } }',
      { query, first },
      world.people.nobody,
    );
    return suggestShops.map(({ main }: any) => main.canonicalName);
  };
  expect(await suggest('Zalnado')).toEqual(['Zalando']);
  expect(await suggest('hornbch')).toEqual(['Hornbach']);
  expect(await suggest('rosman')).toContain('Rossmann');
  expect(await suggest('ross', 1)).toHaveLength(1);
  expect(await suggest('qqqqqq')).toEqual([]);
  for (const variables of [{ query: 'a' }, { query: 'x'.repeat(201) }, { query: 'abc', first: 51 }]) {
    const { errors } = await world.run(
      'query ($query: String!, $first: Int! = 10) { suggestShops(query: $query, first: $first) { closeness } }',
      variables,
    );
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
  }
});
