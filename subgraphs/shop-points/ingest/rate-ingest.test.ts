import { randomUUID } from 'node:crypto';
import { anonymous } from '../../../platform/identity/viewer.js';
import { everybody, startWorld, type World } from '../testing/shop-points.fixture.js';
import { feedShopsOf } from './feed-json.js';

const workerToken = 'the token of the tests';

let now = new Date('2026-03-01T10:00:00Z');
let world: World;
beforeAll(async () => {
  world = await startWorld({ settings: { SCRAPER_TOKEN: workerToken }, clock: () => now });
});
afterAll(() => world[Symbol.asyncDispose]());

const DELIVER = `mutation ($input: DeliverRatesInput!) {
  deliverRates(input: $input) {
    __typename
    ... on DeliverRatesSuccess { ingested isRepeated }
    ... on MutationError { path message }
  }
}`;

async function deliver(input: object, viewer = anonymous): Promise<any> {
  const { deliverRates } = await world.get(DELIVER, { input: { workerToken, program: 'Shoop', ...input } }, viewer);
  return deliverRates;
}

const rows = <T extends object = any>(sql: string, parameters: unknown[] = []) =>
  world.test.testDatabase.asOwner<T>(sql, parameters);

/** All rates ever of the brand that is known under a name, oldest first. */
const ratesOf = (name: string) =>
  rows(
    `SELECT program.name AS program, category.name AS category, rate.rate_type AS type, rate.points_per_eur::float AS p,
       rate.cashback_pct::float AS c, rate.valid_to IS NULL AS current
     FROM shop_variants AS variant
     JOIN shops ON shops.shop_main_id = variant.shop_main_id
     JOIN shop_program_rates AS rate ON rate.shop_id = shops.id
     JOIN bonus_programs AS program ON program.id = rate.program_id
     LEFT JOIN shop_categories AS category ON category.id = rate.category_id
     WHERE variant.source_name = $1 ORDER BY rate.id`,
    [name],
  );

function later(): void {
  now = new Date(now.getTime() + 60_000);
}

const shop = (name: string, ...rates: object[]) => ({ name, sourceId: `id of ${name}`, rates });

describe('a delivery', () => {
  it('makes shops, programmes and categories that there were not', async () => {
    const result = await deliver({
      runId: 'r1',
      shops: [
        shop(
          'Erstlieferung',
          { cashbackPercent: '2.5', category: 'Nagelneu', note: 'bis zu' },
          { program: 'Frisch', pointsPerEur: '1', pointValueEur: '0.02' },
        ),
      ],
    });
    expect(result).toEqual({ __typename: 'DeliverRatesSuccess', ingested: 1, isRepeated: false });
    expect(await ratesOf('Erstlieferung')).toEqual([
      { program: 'Shoop', category: 'Nagelneu', type: 'shop', p: 0, c: 2.5, current: true },
      { program: 'Frisch', category: null, type: 'shop', p: 1, c: 0, current: true },
    ]);
    const [line] = await rows(`SELECT message FROM scrape_logs WHERE message LIKE 'run_id=r1 %'`);
    expect(line.message).toBe(
      'run_id=r1 program=Shoop shops=1 new_shops=1 deleted_shops=0 begun=2 changed=0 unchanged=0 superseded=0',
    );
  });

  it('that says the same again changes nothing; one that says something else makes history', async () => {
    const name = 'Wiederholung';
    await deliver({ runId: 'a', shops: [shop(name, { cashbackPercent: '1' })] });
    later();
    await deliver({ runId: 'b', shops: [shop(name, { cashbackPercent: '1.00', note: 'anders' })] });
    expect(await ratesOf(name)).toHaveLength(1);
    await deliver({ runId: 'c', shops: [shop(name, { cashbackPercent: '2' })] });
    expect((await ratesOf(name)).map(({ c, current }) => [c, current])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('that comes again late does not turn back what came after it', async () => {
    const [first, second] = [
      { runId: 'früh', shops: [shop('Verspätung', { cashbackPercent: '1' })] },
      { runId: 'spät', shops: [shop('Verspätung', { cashbackPercent: '2' })] },
    ];
    await deliver(first);
    later();
    await deliver(second);
    expect(await deliver(first)).toEqual({ __typename: 'DeliverRatesSuccess', ingested: 1, isRepeated: true });
    expect((await ratesOf('Verspätung')).filter(({ current }) => current)).toMatchObject([{ c: 2 }]);
    // Another part of the same run is another delivery.
    expect(await deliver({ ...first, shops: [shop('Verspätung 2', {})] })).toMatchObject({ isRepeated: false });
  });

  it('ten times at once counts once', async () => {
    const input = { runId: 'gleichzeitig', shops: [shop('Gleichzeitig', { cashbackPercent: '1' })] };
    const results = await Promise.all(Array.from({ length: 10 }, () => deliver(input)));
    expect(results.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
    expect(await ratesOf('Gleichzeitig')).toHaveLength(1);
  });

  it('and others at the same time leave one rate in force for each thing', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        deliver({
          runId: `w${n}`,
          shops: [shop('Wettlauf', { pointsPerEur: String(n + 1) }), shop(`Nebenbei ${n % 2}`, {})],
        }),
      ),
    );
    expect(results.every(({ __typename }) => __typename === 'DeliverRatesSuccess')).toBe(true);
    const rates = await ratesOf('Wettlauf');
    expect([rates.length, rates.filter(({ current }) => current).length]).toEqual([8, 1]);
  });

  it('recognises a shop by its name, and what was merged', async () => {
    const [kept, merged] = [await world.newShop('Hauptsache Garten'), await world.newShop('Nebensache Beet')];
    await rows(
      `UPDATE shop_main SET status = 'merged', merged_into_id = '${kept.shopMainId}' WHERE id = '${merged.shopMainId}'`,
    );
    await deliver({
      shops: [
        shop('hauptsache-garten.de', { cashbackPercent: '1' }),
        shop('Nebensache Beet', { cashbackPercent: '2' }),
      ],
    });
    expect((await ratesOf('Hauptsache Garten')).map(({ c, current }) => [c, current])).toEqual([[2, true]]);
  });

  it('leaves a deleted shop deleted', async () => {
    const { shopMainId } = await world.newShop('Abgeschafft');
    await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    expect(await deliver({ shops: [shop('Abgeschafft', { cashbackPercent: '1' })] })).toMatchObject({ ingested: 1 });
    expect(await ratesOf('Abgeschafft')).toEqual([]);
  });

  it('changes what points are worth only when it says so', async () => {
    const programId = await world.newProgram('0.05', 'Festwert');
    const value = async () =>
      (await world.get(`{ bonusProgram(id: "${programId}") { pointValueEur } }`)).bonusProgram.pointValueEur;
    await deliver({ shops: [shop('Wertladen', { program: 'Festwert', pointsPerEur: '1' })] });
    expect(await value()).toBe('0.05');
    await deliver({ shops: [shop('Wertladen', { program: 'Festwert', pointsPerEur: '1', pointValueEur: '0' })] });
    expect(await value()).toBe('0');
  });

  it.each([
    [{ shops: [{ ...shop('Gut', {}), name: ' ' }] }, ['shops', '0', 'name']],
    [
      { shops: [shop('Gut', {}), shop('Schlecht', { cashbackPercent: '101' })] },
      ['shops', '1', 'rates', '0', 'cashbackPercent'],
    ],
    [{ shops: [shop('Schlecht', { pointValueEur: '-1' })] }, ['shops', '0', 'rates', '0', 'pointValueEur']],
    [{ shops: [shop('Schlecht', ...Array(201).fill({}))] }, ['shops', '0', 'rates']],
    [{ shops: Array(501).fill(shop('Schlecht')) }, ['shops']],
    [{ runId: 'zwei Wörter', shops: [] }, ['runId']],
  ])('is refused as a whole (%#)', async (input, path) => {
    const [before] = await rows('SELECT count(*)::int FROM shop_main');
    expect(await deliver(input)).toMatchObject({ __typename: 'InvalidInputError', path });
    expect(await rows('SELECT count(*)::int FROM shop_main')).toEqual([before]);
  });
});

describe('the token', () => {
  it.each(everybody)('is what counts, not who %s is', async (role) => {
    const input = { program: 'Shoop', shops: [] };
    const right = await world.run(DELIVER, { input: { ...input, workerToken } }, world.people[role]);
    expect(right.data.deliverRates).toMatchObject({ __typename: 'DeliverRatesSuccess' });
    for (const wrong of ['', 'falsch', `${workerToken} `]) {
      const { data, errors } = await world.run(
        DELIVER,
        { input: { ...input, workerToken: wrong } },
        world.people[role],
      );
      expect(data.deliverRates).toBeNull();
      expect(errors![0]!.extensions!['code']).toBe(role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });

  it('is never right where none is set', async () => {
    await using other = await startWorld();
    for (const given of ['', 'undefined', workerToken]) {
      const { errors } = await other.run(DELIVER, { input: { workerToken: given, program: 'x', shops: [] } });
      expect(errors![0]!.extensions!['code']).toBe('FORBIDDEN');
    }
  });
});

describe('the JSON of the scrapers', () => {
  it('is read as it is', () => {
    const [read] = feedShopsOf(
      [
        {
          name: 'Beispielshop',
          source_id: 9,
          rates: [
            {
              program: 'Shoop',
              cashback_pct: 2.5,
              points_per_eur: 0.0,
              cashback_absolute: 0.0,
              points_absolute: null,
              category: 'Mode',
              rate_note: 'bis zu',
            },
          ],
        },
      ],
      'shoop',
    );
    expect(read).toMatchObject({ name: 'Beispielshop', source: 'shoop', sourceId: '9' });
    const [rate] = read!.rates;
    expect(rate).toMatchObject({
      program: 'Shoop',
      category: 'Mode',
      note: 'bis zu',
      pointsAbsolute: null,
      pointValueEur: undefined,
      rateType: undefined,
    });
    expect([rate!.cashbackPercent!.toFixed(), rate!.cashbackAbsolute!.toFixed()]).toEqual(['2.5', '0']);
  });

  it.each([
    ['keine Liste', ['shops']],
    [[7], ['shops', '0']],
    [[{ name: 'x', rates: {} }], ['shops', '0', 'rates']],
    [[{ name: 'x', rates: [{ cashback_pct: 'viel' }] }], ['shops', '0', 'rates', '0', 'cashback_pct']],
    [[{ name: 'x', rates: [{ rate_type: 'miete' }] }], ['shops', '0', 'rates', '0', 'rate_type']],
    [[{ name: {} }], ['shops', '0', 'name']],
    [[{ name: 'x\0y' }], ['shops', '0', 'name']],
    [[{ name: 'x', rates: [{ category: 'x\ud800' }] }], ['shops', '0', 'rates', '0', 'category']],
  ])('%j is refused', (shops, path) => {
    expect(() => feedShopsOf(shops, 'shoop')).toThrow(expect.objectContaining({ path }));
  });
});

describe('a file', () => {
  const IMPORT = `mutation ($input: ImportShopRatesInput!) { importShopRates(input: $input) {
    __typename ... on ImportShopRatesSuccess { rows { row outcome message shopMainId } } ... on MutationError { path } } }`;
  const load = async (input: object) =>
    (await world.get(IMPORT, { input: { source: 'Datei', ...input } })).importShopRates;
  const outcomes = ({ rows: report }: any) => report.map(({ outcome }: any) => outcome);

  it('of comma-separated values is taken in row by row', async () => {
    const name = `Dateiladen ${randomUUID()}`;
    const content = [
      '\ufeffshop;program;points_per_eur;cashback_pct;category;rate_note',
      `${name};Dateiprogramm;1,5;;;`,
      `${name};Dateiprogramm;;3;Dateikategorie;"mit; Strichpunkt"`,
      `${name};;1;;;`,
      `${name};Dateiprogramm;viel;;;`,
      ';Dateiprogramm;1;;;',
      `${name};Dateiprogramm;2;;;`,
    ].join('\r\n');
    const first = await load({ content, format: 'CSV' });
    expect(outcomes(first)).toEqual(['SUPERSEDED', 'BEGUN', 'REFUSED', 'REFUSED', 'REFUSED', 'BEGUN']);
    expect(first.rows[3]).toMatchObject({
      row: 4,
      message: expect.stringContaining('points_per_eur'),
      shopMainId: null,
    });
    expect(outcomes(await load({ content, format: 'CSV' }))).toEqual([
      'SUPERSEDED',
      'UNCHANGED',
      'REFUSED',
      'REFUSED',
      'REFUSED',
      'UNCHANGED',
    ]);
    expect((await ratesOf(name)).map(({ p, c }) => [p, c])).toEqual([
      [0, 3],
      [2, 0],
    ]);
  });

  it('of JSON is taken in too, and told before without storing anything', async () => {
    const name = `JSON-Laden ${randomUUID()}`;
    const content = JSON.stringify([{ shop: name, program: 'Dateiprogramm', cashback_pct: 4, rate_type: 'contract' }]);
    expect(outcomes(await load({ content, format: 'JSON', dryRun: true }))).toEqual(['BEGUN']);
    expect(await ratesOf(name)).toEqual([]);
    expect(outcomes(await load({ content, format: 'JSON' }))).toEqual(['BEGUN']);
    expect(await ratesOf(name)).toMatchObject([{ type: 'contract', c: 4 }]);
    later();
    expect(outcomes(await load({ content: content.replace(':4', ':5'), format: 'JSON' }))).toEqual(['CHANGED']);
  });

  it('counts the later row of two for the same, whichever names and ids they have', async () => {
    const name = `Doppelladen${randomUUID().replaceAll('-', '')}`;
    const row = (shop: string, id: string, percent: number) => `${shop},${id},Dateiprogramm,${percent}`;
    const rows = [row(name, 'a', 1), row(name, 'b', 2), row(`${name}.de`, 'c', 3), row(name, 'a', 4)];
    const content = ['shop,source_id,program,cashback_pct', ...rows].join('\n');
    expect(outcomes(await load({ content, format: 'CSV' }))).toEqual([...Array(3).fill('SUPERSEDED'), 'BEGUN']);
    expect(new Set((await ratesOf(name)).map(({ c }) => c))).toEqual(new Set([4]));
  });

  it.each([
    [
      'CSV',
      (name: string) =>
        `shop,program,cashback_pct\n${name},X,1\n${name},X\n${name},X,2,3\nRohr 5" ${randomUUID()},X,4\n`,
    ],
    [
      'JSON',
      (name: string) =>
        `[{"shop":"${name}","program":"X"},7,{"shop":"${name}","program":"X\\ud800"},{"shop":"Rohr ${randomUUID()}","program":"X"}]`,
    ],
    [
      'JSON',
      (name: string) =>
        `[{"shop":"${name}","program":"X"},{"shop":"a\\u0000b"},null,{"shop":"Rohr ${randomUUID()}","program":"X"}]`,
    ],
  ])('of %s has rows that are none: they do not hold up the others (%#)', async (format, contentOf) => {
    const report = await load({ content: contentOf(`Lückenladen ${randomUUID()}`), format });
    expect(outcomes(report)).toEqual(['BEGUN', 'REFUSED', 'REFUSED', 'BEGUN']);
    for (const { message } of report.rows.slice(1, 3)) {
      expect(message).toMatch(/Invalid Record Length|^This must be an object|half of a surrogate pair/);
    }
  });

  it('with a deleted shop says so', async () => {
    const { shopMainId, name } = await world.newShop();
    await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    const content = JSON.stringify([{ shop: name, program: 'Dateiprogramm', cashback_pct: 4 }]);
    expect(await load({ content, format: 'JSON' })).toMatchObject({ rows: [{ outcome: 'SKIPPED', shopMainId }] });
  });

  it.each([
    [{ content: 'a,b\n"offen', format: 'CSV' }, ['content']],
    [{ content: '{}', format: 'JSON' }, ['content']],
    [{ content: '[', format: 'JSON' }, ['content']],
    [{ content: '[]', format: 'JSON', source: ' ' }, ['source']],
    [{ content: JSON.stringify(Array(5_001).fill({})), format: 'JSON' }, ['content']],
    [{ content: ' '.repeat(4 * 1024 * 1024 + 1), format: 'CSV' }, ['content']],
  ])('that is none is refused (%#)', async (input, path) => {
    expect(await load(input)).toEqual({ __typename: 'InvalidInputError', path });
  });

  it('leaves a line in the log, which administrators read by run', async () => {
    const { scrapeLog } = await world.get('{ scrapeLog(runId: "r1") { totalCount edges { node { message } } } }');
    expect(scrapeLog).toMatchObject({
      totalCount: 1,
      edges: [{ node: { message: expect.stringContaining('run_id=r1') } }],
    });
    const all = await world.get('{ scrapeLog { edges { node { message } } } }');
    expect(all.scrapeLog.edges.map(({ node }: any) => node.message).join()).toContain('import source=Datei');
    const { errors } = await world.run('{ scrapeLog { totalCount } }', {}, world.people.moderator);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })]);
  });
});
