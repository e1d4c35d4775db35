import { Client } from 'pg';
import { retentionJobs } from '../retention.jobs.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

/** Of one, two and three words, with letters beyond ASCII, digits, and words that many of them have. */
const BRANDS = [
  'Zalando Lounge',
  'Hornbach Baumarkt',
  'Rossmann',
  'Müller Drogerie Online',
  'Douglas Parfümerie',
  'Otto Versand',
  'Galeria Kaufhof',
  'Expedia Reisen',
  'Thalia Bücher Online',
  'Christ Juweliere Uhren',
  'Conrad Elektronik Shop',
  'Notebooksbilliger',
  'Sport Scheck Online',
  'Decathlon Sport Shop',
  'Fressnapf Tierbedarf',
  'Zooplus Tierbedarf Shop',
  'Flaconi Parfümerie Online',
  'Lampenwelt Leuchten',
  'Westwing Möbel',
  'Blume2000 Blumen Online',
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const name of BRANDS) await world.newShop(name);
  await world.newShop('1&1 Internet und Telefon');
  await world.newShop('Media Markt');
  await world.newShop('ThaliaSpiele');
  await world.newShop('H&M');
  await world.newShop('C&A Mode');
});
afterAll(() => world[Symbol.asyncDispose]());

interface Suggestion {
  readonly name: string;
  readonly closeness: number;
}

async function suggestions(query: string, first = 10): Promise<Suggestion[]> {
  const { suggestShops } = await world.get(
    'query ($query: String!, $first: Int!) { suggestShops(query: $query, first: $first) { closeness main { canonicalName } } }',
    { query, first },
    world.people.nobody,
  );
  return suggestShops.map((one: any) => ({ name: one.main.canonicalName, closeness: Number(one.closeness) }));
}

const suggest = async (query: string, first?: number) => (await suggestions(query, first)).map(({ name }) => name);

const asOwner = (sql: string, parameters?: readonly unknown[]) => world.test.testDatabase.asOwner<any>(sql, parameters);

const forgetWords = () =>
  retentionJobs(world.test.deps, 90)
    .find(({ name }) => name === 'forget-shop-words')!
    .handler({ data: null, signal: new AbortController().signal });

describe('one slip', () => {
  const slips: Record<string, (word: string, at: number) => string> = {
    'two letters in the wrong order': (word, at) =>
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    'a missing letter': (word, at) => word.slice(0, at) + word.slice(at + 1),
    'a doubled letter': (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
    'a wrong letter': (word, at) => word.slice(0, at) + (word.charAt(at) === 'q' ? 'x' : 'q') + word.slice(at + 1),
  };

  it.each(Object.entries(slips))(
    'in any word at any place is overlooked: %s',
    async (_, slip) => {
      const missed: string[] = [];
      for (const name of BRANDS) {
        for (const { 0: word, index } of name.matchAll(/[\p{L}\p{N}]{4,}/gu)) {
          for (let at = 0; at < word.length; at += 2) {
            const typed = name.slice(0, index) + slip(word, at) + name.slice(index + word.length);
            if (!(await suggest(typed)).includes(name)) missed.push(typed);
          }
        }
      }
      expect(missed).toEqual([]);
    },
    60_000,
  );

  it('puts the brand first that has the whole text', async () => {
    expect((await suggest('Zooplsu Tierbedarf Shop'))[0]).toBe('Zooplus Tierbedarf Shop');
    expect((await suggest('Zooplus Tierbedrf Shop'))[0]).toBe('Zooplus Tierbedarf Shop');
  });

  it('says how near the names are, the nearest first', async () => {
    const found = await suggestions('Decathlno Sport');
    expect(found[0]).toEqual({ name: 'Decathlon Sport Shop', closeness: 0.94 });
    expect(found.map(({ closeness }) => closeness)).toEqual(
      found
        .map(({ closeness }) => closeness)
        .sort()
        .reverse(),
    );
    for (const { closeness } of await suggestions('a b c d e Otot')) expect(closeness).toBeGreaterThanOrEqual(0);
    expect(await suggestions('Decathlon Sport', 1)).toEqual([{ name: 'Decathlon Sport Shop', closeness: 1 }]);
  });
});

it.each([
  ['words without the space between them', 'mediamarkt', 'Media Markt'],
  ['the same, mistyped', 'mediamrakt', 'Media Markt'],
  ['a space too many', 'Thalia Spiele', 'ThaliaSpiele'],
  ['a space too many in a word', 'Notebooks billiger', 'Notebooksbilliger'],
  ['a short word', 'Otot', 'Otto Versand'],
  ['two letters that are two words', 'hm', 'H&M'],
  ['a mistyped "und"', '1 umd 1', '1&1 Internet und Telefon'],
  ['digits', 'Blume2001', 'Blume2000 Blumen Online'],
  ['an umlaut in two letters', 'Mueller', 'Müller Drogerie Online'],
  ['an umlaut without its dots', 'Muller Drgerie', 'Müller Drogerie Online'],
  ['two slips in a word', 'Notbooksbiliger', 'Notebooksbilliger'],
  ['slips in two words', 'Galerai Kafhof', 'Galeria Kaufhof'],
  ['the beginning of a word', 'Decath', 'Decathlon Sport Shop'],
  ['words that are not in the name', 'Otto Filiale Frankfurt am Main', 'Otto Versand'],
  ['another word for one that there is', 'Thalia Lampenwelt', 'Lampenwelt Leuchten'],
  ['other characters around', '«Zalndo.»', 'Zalando Lounge'],
])('finds what was meant by %s', async (_, typed, meant) => expect(await suggest(typed)).toContain(meant));

it.each(['qqqqqq', 'zz zz zz', '&&', '%%', '😀😀', 'xkcdwv qwrtz'])('suggests nothing for %j', async (query) => {
  expect(await suggest(query)).toEqual([]);
});

describe('follows the names', () => {
  it('at once: new ones, changed ones, those that go and those that come back', async () => {
    const { shopMainId } = await world.newShop('Quarzwald');
    expect(await suggest('Qaurzwald')).toEqual(['Quarzwald']);
    await asOwner(`UPDATE shop_main SET canonical_name = 'Birkenhain' WHERE id = $1`, [shopMainId]);
    expect(await suggest('Birkehnain')).toEqual(['Birkenhain']);
    await asOwner('DELETE FROM shop_variants WHERE shop_main_id = $1', [shopMainId]);
    expect(await suggest('Qaurzwald')).toEqual([]);
    await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    expect(await suggest('Birkehnain')).toEqual([]);
    await world.get(`mutation { restoreShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    expect(await suggest('Birkehnain')).toEqual(['Birkenhain']);
  });

  it('past the services too, and when they move from brand to brand', async () => {
    await asOwner(`
      INSERT INTO shop_main (id, canonical_name) VALUES ('erst', 'Erlenbruch'), ('zweit', 'Weidengrund');
      INSERT INTO shops (name, shop_main_id) VALUES ('Erlenbruch', 'erst'), ('Weidengrund', 'zweit');
      INSERT INTO shop_variants (shop_main_id, source, source_name) VALUES ('erst', 'feed', 'Haselstrauch')`);
    expect(await suggest('Haselstruach')).toEqual(['Erlenbruch']);
    await asOwner(`UPDATE shop_variants SET shop_main_id = 'zweit' WHERE shop_main_id = 'erst'`);
    expect(await suggest('Haselstruach')).toEqual(['Weidengrund']);
  });

  it('entered at the same moment: nobody waits for another who has the same words in another order', async () => {
    await using one = await connect();
    await using other = await connect();
    const enter = ({ client }: Connected, id: string, name: string) =>
      client.query(
        `WITH brand AS (INSERT INTO shop_main (id, canonical_name) VALUES ($1, $2) RETURNING id)
         INSERT INTO shops (name, shop_main_id) SELECT $2, id FROM brand`,
        [id, name],
      );
    for (const { client } of [one, other]) await client.query(`BEGIN; SET LOCAL lock_timeout = '2s'`);
    await enter(one, 'zugleich-1', 'Sonnentau');
    await enter(other, 'zugleich-2', 'Mondviole');
    await enter(one, 'zugleich-3', 'Mondviole Eins');
    await enter(other, 'zugleich-4', 'Sonnentau Zwei');
    // Words that only they know stay, although nobody else sees a name with them.
    await forgetWords();
    for (const { client } of [one, other]) await client.query('COMMIT');
    expect((await suggest('Sonnetnau')).sort()).toEqual(['Sonnentau', 'Sonnentau Zwei']);
    expect((await suggest('Mondvoile')).sort()).toEqual(['Mondviole', 'Mondviole Eins']);
    await forgetWords();
    expect(await wordsLike('sonnentau')).toEqual(['sonnentau']);
    expect((await suggest('Sonnetnau')).sort()).toEqual(['Sonnentau', 'Sonnentau Zwei']);
  });

  it('by many at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        asOwner(
          `WITH brand AS (
             INSERT INTO shop_main (id, canonical_name) SELECT 'menge-${n}-' || i, 'Menge' || (i * ${n + 7}) % 50 || ' Gedränge' || (i * ${n + 3}) % 40
             FROM generate_series(1, 30) AS i RETURNING id
           )
           INSERT INTO shops (name, shop_main_id) SELECT id, id FROM brand`,
        ),
      ),
    );
    expect(await suggest('Mnege17')).not.toEqual([]);
    await forgetWords();
    expect(await asOwner('SELECT word FROM shop_words GROUP BY word HAVING count(*) > 1')).toEqual([]);
    await asOwner(`DELETE FROM shops WHERE shop_main_id LIKE 'menge-%'; DELETE FROM shop_main WHERE id LIKE 'menge-%'`);
    await forgetWords();
    expect(await wordsLike('menge%')).toEqual([]);
  });

  it('keeps the words of a name that is entered while others are forgotten', async () => {
    await asOwner(`INSERT INTO shop_main (id, canonical_name) VALUES ('kurz', 'Vergissmeinnicht')`);
    await asOwner(`DELETE FROM shop_main WHERE id = 'kurz'`);
    await using writer = await connect();
    await writer.client.query('BEGIN');
    await writer.client.query(`INSERT INTO shop_main (id, canonical_name) VALUES ('lang', 'Vergissmeinnicht')`);
    await forgetWords();
    await writer.client.query('COMMIT');
    await asOwner(`INSERT INTO shops (name, shop_main_id) VALUES ('Vergissmeinnicht', 'lang')`);
    expect(await suggest('Vergissmeinnihct')).toEqual(['Vergissmeinnicht']);
  });
});

it('lets nobody but the database touch the words', async () => {
  await using uow = world.test.uow(world.people.admin);
  await expect(
    uow.write(({ manager }) => manager.query(`INSERT INTO shop_words (word) VALUES ('eingeschmuggelt')`)),
  ).rejects.toThrow('row-level security');
  expect(await uow.read((manager) => manager.query('SELECT word FROM shop_words'))).toEqual([]);
});

describe('among many names', () => {
  beforeAll(async () => {
    await asOwner(`
      INSERT INTO shop_main (id, canonical_name)
      SELECT 'bulk-' || i, substr(md5(i::text), 1, 8) || ' ' || (ARRAY['Laden', 'Markt', 'Shop'])[1 + i % 3] || ' ' || i
      FROM generate_series(1, 3000) AS i;
      INSERT INTO shops (name, shop_main_id) SELECT id, id FROM shop_main WHERE id LIKE 'bulk-%';
      ANALYZE`);
  }, 60_000);

  const long = [
    'x'.repeat(200),
    'la'.repeat(100),
    'laden '.repeat(33),
    'a b c d e f '.repeat(16),
    'ldaen mrakt shpo '.repeat(11),
    '1234567890'.repeat(20),
  ];

  it.each(['ldaen', 'mrakt shpo', 'c4ca423 shop', 'zalnado', 'gibtesnicht auchnicht', 'hm', '17', ...long])(
    'reads no table from end to end for %j',
    async (query) => {
      // Both in one transaction, whose own counters say how it has read.
      const scans = await asOwner(`
        SELECT app.suggested_shop_mains('${query}', 10);
        SELECT relname AS table, seq_scan FROM pg_stat_xact_user_tables
        WHERE relname IN ('shop_main', 'shops', 'shop_variants', 'shop_words')`);
      expect(scans).toHaveLength(4);
      expect(scans.filter(({ seq_scan }) => Number(seq_scan) > 0)).toEqual([]);
    },
  );

  it('finds the one that was meant among those that have the same common words', async () => {
    const [{ name }] = await asOwner(`SELECT canonical_name AS name FROM shop_main WHERE id = 'bulk-1234'`);
    const slip = name.replace(/(.)(.)(?= )/, '$2$1');
    expect((await suggest(slip))[0]).toBe(name);
  });
});

interface Connected extends AsyncDisposable {
  readonly client: Client;
}

async function connect(): Promise<Connected> {
  const client = new Client({ connectionString: world.test.testDatabase.ownerUrl });
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}

async function wordsLike(pattern: string): Promise<string[]> {
  const rows = await asOwner('SELECT word FROM shop_words WHERE word LIKE $1 ORDER BY word', [pattern]);
  return rows.map(({ word }) => word);
}
