import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ShopMain } from './shop-main.entity.js';
import type { FoundShop, NamedShop } from './shop-directory.service.js';
import { shopNameScore, telling } from './shop-name-score.js';
import { system } from '../../../platform/identity/viewer.js';
import { mutate, rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

async function getOrCreate(name: string, named: Partial<NamedShop> = {}) {
  await using uow = world.test.uow(system);
  return await uow.write((tx) =>
    world.test.services.shopDirectory.getOrCreate(tx, { name, source: 'feed', sourceId: null, ...named }),
  );
}

async function rows<T = any>(sql: string, parameters: unknown[] = []): Promise<T[]> {
  await using uow = world.test.uow(system);
  return await uow.write(({ manager }) => manager.query(sql, parameters));
}

async function normalised(...names: string[]): Promise<string[]> {
  const found = await rows('SELECT app.match_shop_name(name) AS name FROM unnest($1::text[]) AS name', [names]);
  return found.map(({ name }) => name);
}

const variantsOf = ({ id }: Pick<ShopMain, 'id'>) =>
  rows(
    'SELECT source, source_name, source_id, confidence_score FROM shop_variants WHERE shop_main_id = $1 ORDER BY id',
    [id],
  );

describe('the form in which names are compared', () => {
  it.each([
    ['https://www.Hornbach.de', 'hornbach'],
    ['hornbach.de', 'hornbach'],
    ['shop.hornbach.de', 'hornbach'],
    ['Peek & Cloppenburg', 'peek cloppenburg'],
    ['  H&M  Online-Shop ', 'h m'],
    ['Müller (Drogerie)', 'müller drogerie'],
    ["L'Oréal", 'l oréal'],
    ['Dr. Martens', 'dr martens'],
    ['Online Store', ''],
    ['www.com', 'com'],
    ['www.de.com', ''],
    ['Shopping Eins', 'shopping eins'],
  ])('of %j is %j', async (name, expected) => expect(await normalised(name)).toEqual([expected]));
});

describe('the score of two names', () => {
  it.each([
    ['Hornbach', 'hornbach.de', 100],
    ['Rossmann', 'Rosmann', 93.3],
    ['Otto', 'Ottonova', 66.7],
    ['Zalando', 'Launch by Zalando', 58.3],
    ['Ernstings Family', 'Ernstings Family Baby', 98],
    ['Toom', 'Toom Baumarkt', 47.1],
    ['Peek & Cloppenburg', 'Peek und Cloppenburg', 88.9],
    ['Shop', 'Online Store', 0],
    ['H&M', 'HM', 100],
    ['1&1', '1 und 1', 60],
    // As Python's SequenceMatcher gives them.
    ['abcd', 'bcde', 75],
    ['tide', 'diet', 25],
    ['diet', 'tide', 50],
    ['b', 'Garten Nordlicht Cloppenburg xx', 6.2],
    ['abc', 'xaxbxcxxxxxxxxxxxxxxxxxxxxxxx', 18.8],
    ['Brand Name', 'Brand Name Outlet', 98],
    ['Brand Name Outlet', 'Brand Name', 98],
  ])('%j, %j: %d', async (name, known, score) => {
    const [a, b] = await normalised(name, known);
    expect(shopNameScore(a!, b!)).toBe(score);
  });

  it('is 100 for the same, and within 0 and 100', () => {
    const name = fc.stringMatching(/^[a-dé ]{0,12}$/).map((text) => text.trim().replaceAll(/ +/g, ' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const score = shopNameScore(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        if (a !== '') expect(shopNameScore(a, a)).toBe(100);
        // Whoever is contained with two common words is among the parts that are looked for.
        if (score === 98 && a.includes(b)) expect(telling(a)).toContain(b);
      }),
    );
  });

  it('takes its time, but not all time, for names of a length that only the old system had', () => {
    expect(telling('x'.repeat(20_000))).toEqual([]);
    const lengths = telling('ein langer name '.repeat(25)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBe(200);
  });
});

describe('a name', () => {
  it('that is known leads to its brand, which gets the name', async () => {
    const { shopMainId, shopId } = await world.newShop('Hornbach');
    const found = await getOrCreate('hornbach.de', { sourceId: '7' });
    expect(found).toMatchObject({ main: { id: shopMainId }, shop: { id: Number(shopId) }, created: false });
    expect(found.score.toNumber()).toBe(100);
    await getOrCreate('hornbach.de', { sourceId: '7' });
    expect(await variantsOf(found.main)).toEqual([
      expect.objectContaining({ source: 'manual', source_name: 'Hornbach' }),
      { source: 'feed', source_name: 'hornbach.de', source_id: '7', confidence_score: '100.0' },
    ]);
  });

  it('that is nearly known makes a brand of its own, as sure as the names are alike', async () => {
    await world.newShop('Rosmann');
    const found = await getOrCreate('Rossmann');
    expect(found).toMatchObject({ created: true, shop: { name: 'Rossmann', shopMainId: found.main.id } });
    expect(await variantsOf(found.main)).toEqual([expect.objectContaining({ confidence_score: '93.3' })]);
  });

  it('that is like none makes a brand of its own, surely', async () => {
    const found = await getOrCreate('Ganz Andersartig');
    expect([found.created, found.score.toNumber()]).toEqual([true, 100]);
    expect(await variantsOf(found.main)).toEqual([expect.objectContaining({ confidence_score: '100.0' })]);
  });

  it('of a merged brand leads to what it is part of now', async () => {
    const [kept, merged] = [await world.newShop('Kaufhaus Zwirn'), await world.newShop('Zwirnerei Ludwig')];
    await rows(`UPDATE shop_main SET status = 'merged', merged_into_id = $1 WHERE id = $2`, [
      kept.shopMainId,
      merged.shopMainId,
    ]);
    expect(await getOrCreate('Zwirnerei Ludwig')).toMatchObject({ main: { id: kept.shopMainId }, created: false });
  });

  it('of a deleted brand brings nothing back', async () => {
    const { shopMainId } = await world.newShop('Vergangenheit');
    await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    const found = await getOrCreate('Vergangenheit', { sourceId: '1' });
    expect(found).toMatchObject({ main: { id: shopMainId, status: 'deleted' }, created: false });
    expect(await variantsOf(found.main)).toHaveLength(1);
  });

  it('of several brands leads to the active one, then to the oldest', async () => {
    await rows(`INSERT INTO shop_main (id, canonical_name, status, created_at) VALUES
      ('dup-1', 'Dreifach', 'deleted', '2020-01-01'), ('dup-2', 'DREIFACH', 'active', '2022-01-01'),
      ('dup-3', 'dreifach.de', 'active', '2021-01-01')`);
    expect(await getOrCreate('Dreifach')).toMatchObject({ main: { id: 'dup-3' } });
  });

  it('without anything but common words is known by the whole of it', async () => {
    const [one, other, again] = [
      await getOrCreate('Online Shop'),
      await getOrCreate('Online Store'),
      await getOrCreate('ONLINE shop'),
    ];
    expect(other.main.id).not.toBe(one.main.id);
    expect(again).toMatchObject({ main: { id: one.main.id }, created: false });
  });

  it('that twenty enter at once is one brand', async () => {
    const name = `Gleichzeitig ${randomUUID()}`;
    const found = await Promise.all(Array.from({ length: 20 }, () => getOrCreate(name)));
    expect(new Set(found.map(({ main }) => main.id)).size).toBe(1);
    expect(found.filter(({ created }) => created)).toHaveLength(1);
  });

  it('that twenty enter at once for a known brand is one name, also when somebody adds it by hand', async () => {
    const { shopMainId, name } = await world.newShop();
    const add = { shopMainId, source: 'feed', sourceName: `${name} Shop`, sourceId: '7' };
    const [found] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => getOrCreate(`${name} Shop`, { sourceId: '7' }))),
      ...Array.from({ length: 5 }, () => mutate(world, 'addShopVariant', add)),
    ]);
    expect(new Set(found.map(({ main }) => main.id))).toEqual(new Set([shopMainId]));
    expect((await variantsOf({ id: shopMainId })).filter(({ source }) => source === 'feed')).toHaveLength(1);
  });

  it('that twenty enter at once for a brand without a shop is one shop', async () => {
    const name = `Ladenlos ${randomUUID()}`;
    await rows('INSERT INTO shop_main (id, canonical_name) VALUES ($1, $1)', [name.slice(0, 36)]);
    const found = await Promise.all(Array.from({ length: 20 }, () => getOrCreate(name.slice(0, 36))));
    expect(new Set(found.map(({ shop }) => shop!.id)).size).toBe(1);
    expect(await rows('SELECT id FROM shops WHERE shop_main_id = $1', [name.slice(0, 36)])).toHaveLength(1);
  });

  it('that come together mean the same as one after the other', async () => {
    await using fresh = await startWorld();
    await using uow = fresh.test.uow(system);
    const directory = fresh.test.services.shopDirectory;
    /** What became of names where there were none before. */
    const outcome = async (enter: () => Promise<FoundShop[]>) => {
      await rowsOf(fresh, 'TRUNCATE shop_main, shop_variants, shops, shop_merge_proposals CASCADE');
      const found = await enter();
      const place = (id: string) => found.findIndex(({ main }) => main.id === id);
      const variants = await rowsOf(fresh, 'SELECT shop_main_id, source, source_name, source_id FROM shop_variants');
      return {
        found: found.map(({ main, shop, created, score }) => [
          ...[place(main.id), found.findIndex((other) => other.shop!.id === shop!.id)],
          ...[created, score.toFixed(), main.canonicalName, shop!.name],
        ]),
        variants: variants.map((row) => JSON.stringify({ ...row, shop_main_id: place(row.shop_main_id) })).sort(),
        proposals: await rowsOf(fresh, 'SELECT reason FROM shop_merge_proposals ORDER BY 1'),
      };
    };
    const name = fc.constantFrom(
      'Nordlicht',
      'nordlicht.de',
      'Nordlichtt',
      'Nordlicht Ost',
      'Südwind',
      'Online Shop',
      'online shop',
    );
    const shop = fc.record({ name, source: fc.constantFrom('a', 'b'), sourceId: fc.constantFrom('1', '2', null) });
    await fc.assert(
      fc.asyncProperty(fc.array(shop, { minLength: 2, maxLength: 8 }), async (named) => {
        const together = await outcome(() => uow.write((tx) => directory.getOrCreateAll(tx, named, [])));
        const apart = await outcome(async () => {
          const found = [];
          for (const one of named) found.push(await uow.write((tx) => directory.getOrCreate(tx, one)));
          return found;
        });
        expect(together).toEqual(apart);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('are refused with their place in the list, and none is entered', async () => {
    await using uow = world.test.uow(system);
    const shop = (name: string) => ({ name, source: 'feed', sourceId: null });
    const name = `Vorher ${randomUUID()}`;
    const refused = uow.write((tx) =>
      world.test.services.shopDirectory.getOrCreateAll(tx, [shop(name), shop(' ')], ['shops']),
    );
    await expect(refused).rejects.toMatchObject({ path: ['shops', '1', 'name'] });
    expect(await rows('SELECT FROM shop_main WHERE canonical_name = $1', [name])).toEqual([]);
  });

  it('that is short or in other letters than Latin ones is known again, too', async () => {
    await using fresh = await startWorld();
    await using uow = fresh.test.uow(system);
    const enter = (name: string) =>
      uow.write((tx) => fresh.test.services.shopDirectory.getOrCreate(tx, { name, source: 'feed', sourceId: null }));
    const pairs = [
      ['Aldi', 'Adli', 75],
      ['Toto', 'Otto', 75],
      ['Öäü', 'Öäüö', 85.7],
      ['Магазин Книга', 'Магазин Книги', 92.3],
      ['日本語店', '日本語店店', 88.9],
      ['متجر الكتب', 'متجر الكتاب', 95.2],
    ] as const;
    for (const [known, name, score] of pairs) {
      await enter(known);
      expect([name, (await enter(name)).score.toNumber()]).toEqual([name, score]);
    }
    expect(await rowsOf(fresh, 'SELECT FROM shop_merge_proposals')).toHaveLength(pairs.length);
  });

  it.each(['', ' ', 'x'.repeat(201)])('%j is refused', async (name) => {
    await expect(getOrCreate(name)).rejects.toMatchObject({ typeName: 'InvalidInputError', path: ['name'] });
  });
});

it('the candidates have the best name that scores 70, also after a slip of the keys', async () => {
  await using fresh = await startWorld();
  await using uow = fresh.test.uow(system);
  const words = [
    'nordlicht',
    'garten',
    'möbel',
    'haus',
    'technik',
    'apotheke',
    'wein',
    'sport',
    'kinder',
    'buch',
    'q8',
    'äöß',
    'книга',
    '日本語店',
  ];
  const names = words.flatMap((a) => words.map((b) => (a === b ? a : `${a} ${b}`)));
  await uow.write(({ manager }) =>
    manager.query(
      `INSERT INTO shop_main (id, canonical_name) SELECT 'many-' || place, name
       FROM unnest($1::text[]) WITH ORDINALITY AS names (name, place)`,
      [names],
    ),
  );
  const slip = fc.record({ at: fc.nat(20), kind: fc.constantFrom('drop', 'double', 'swap') });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), slip, async (name, at) => {
      const [typed] = await normalised(mistyped(name, at));
      const best = Math.max(...names.map((known) => shopNameScore(typed!, known)));
      const candidates = await uow.read((manager) =>
        manager.query('SELECT match_name AS name FROM app.shop_name_candidates($1, $2, NULL)', [
          typed,
          telling(typed!),
        ]),
      );
      const found = Math.max(0, ...candidates.map((candidate: any) => shopNameScore(typed!, candidate.name)));
      if (best >= 70) expect(found).toBe(best);
    }),
    { numRuns: 300 },
  );
}, 30_000);

function mistyped(name: string, { at, kind }: { at: number; kind: string }): string {
  const characters = [...name];
  const place = at % characters.length;
  if (kind === 'drop') characters.splice(place, 1);
  else if (kind === 'swap') characters.splice(place, 0, ...characters.splice(place + 1, 1));
  else characters.splice(place, 0, characters[place]!);
  return characters.join('');
}

it('forms of a name are what follows from it, whoever writes them', async () => {
  const { shopMainId } = await world.newShop('Große Formen Shop');
  const written = `UPDATE shop_main SET canonical_name_lower = 'x', match_name = 'y' WHERE id = $1`;
  await rows(written, [shopMainId]);
  expect(await rows('SELECT canonical_name_lower, match_name FROM shop_main WHERE id = $1', [shopMainId])).toEqual([
    { canonical_name_lower: 'große formen shop', match_name: 'große formen' },
  ]);
});

describe('names that are one shop’s', () => {
  it('are found in pairs, the older brand kept', async () => {
    await using fresh = await startWorld();
    const run = (sql: string) => using(fresh, sql);
    await run(`INSERT INTO shop_main (id, canonical_name, status, created_at) VALUES
      ('p-2', 'Paarweise', 'active', '2021-01-01'), ('p-1', 'paarweise.de', 'active', '2022-01-01'),
      ('p-3', 'PAARWEISE Shop', 'deleted', '2020-01-01'), ('p-4', 'Einzelgänger', 'active', '2020-01-01')`);
    await using uow = fresh.test.uow(system);
    const pairs = await collected(fresh.test.services.shopDirectory.duplicates(uow));
    expect(pairs).toEqual([{ kept: 'p-2', keptSince: expect.any(Date), merged: 'p-1', score: 100 }]);
  });

  it('are shown to administrators with their score', async () => {
    const { shopMainId } = await world.newShop('Silberdistel Versand');
    const other = await world.newShop('Silberdistl Versand');
    const query = `{ shopMain(id: "${shopMainId}") { similarBrands { score main { id } } } }`;
    const { shopMain } = await world.get(query);
    expect(shopMain.similarBrands).toEqual([{ score: '97.4', main: { id: other.shopMainId } }]);
    const { errors } = await world.run(query, {}, world.people.moderator);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })]);
  });

  it('are found for many brands in as many statements as for one', async () => {
    for (const name of ['Eins', 'Zwei', 'Drei', 'Vier']) await world.newShop(`Reihenweise ${name}`);
    const query = `query ($first: Int) { searchShops(query: "reihenweise", first: $first) {
      edges { node { similarBrands { main { canonicalName } } } } } }`;
    const one = await world.run(query, { first: 1 });
    const many = await world.run(query, { first: 4 });
    expect(many.data.searchShops.edges.map(({ node }: any) => node.similarBrands.length)).toEqual([3, 3, 3, 3]);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function using(of: World, sql: string): Promise<void> {
  await using uow = of.test.uow(system);
  await uow.write(({ manager }) => manager.query(sql));
}
