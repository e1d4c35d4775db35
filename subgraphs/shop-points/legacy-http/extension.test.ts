import { randomUUID } from 'node:crypto';
import { insertRate, rowsOf } from '../testing/community.fixture.js';
import { startLegacy, type LegacyWorld } from '../testing/legacy.fixture.js';

let world: LegacyWorld;
beforeAll(async () => void (world = await startLegacy()));
afterAll(() => world[Symbol.asyncDispose]());

const get = (path: string, ask: Parameters<LegacyWorld['ask']>[2] = {}) => world.ask('GET', path, ask);
const shopNames = async (query: Record<string, string>) =>
  (await get(`/shop_names?${new URLSearchParams(query).toString()}`)).json;

/** A brand as an import brings it. */
async function brand(name: string, { website = null as string | null, variants = [] as string[] } = {}) {
  const mainId = randomUUID();
  await rowsOf(world, `INSERT INTO shop_main (id, canonical_name, website, website_host) VALUES ($1, $2, $3, $4)`, [
    mainId,
    name,
    website,
    website && new URL(website).host.replace(/^www\./, ''),
  ]);
  const [shop] = await rowsOf<{ id: number }>(
    world,
    'INSERT INTO shops (name, shop_main_id) VALUES ($1, $2) RETURNING id',
    [name, mainId],
  );
  for (const variant of variants) {
    await rowsOf(world, `INSERT INTO shop_variants (shop_main_id, source, source_name) VALUES ($1, 'manual', $2)`, [
      mainId,
      variant,
    ]);
  }
  return { mainId, id: shop!.id };
}

describe('GET /shop_names', () => {
  let first: { mainId: string; id: number };
  let second: { mainId: string; id: number };
  beforeAll(async () => {
    first = await brand('1&1 Internet und Telefon', { variants: ['1 and 1', '1&1', '1 und 1'] });
    second = await brand('Telefonladen');
    await rowsOf(
      world,
      `WITH brand AS (
         INSERT INTO shop_main (id, canonical_name)
         SELECT 'laden-' || n, 'Laden ' || lpad(n::text, 2, '0') FROM generate_series(1, 60) AS n
         RETURNING id, canonical_name
       )
       INSERT INTO shops (name, shop_main_id) SELECT canonical_name, id FROM brand`,
    );
  });

  it.each(['1&1', '1 und 1', '1 AND 1', ' internet '])('finds the shop once for %j', async (q) => {
    expect(await shopNames({ q })).toEqual([{ id: first.id, name: '1&1 Internet und Telefon' }]);
  });

  it('answers in the order of the names, and nothing for what nothing is called', async () => {
    expect(await shopNames({ q: 'telefon' })).toEqual([
      { id: first.id, name: '1&1 Internet und Telefon' },
      { id: second.id, name: 'Telefonladen' },
    ]);
    expect(await shopNames({ q: '2 und 2' })).toEqual([]);
    expect(await shopNames({ q: '%' })).toEqual([]);
  });

  it('shows the next one when one is deleted', async () => {
    await rowsOf(world, `UPDATE shop_main SET status = 'deleted' WHERE id = 'laden-1'`);
    expect((await shopNames({ q: 'laden ' }))[0].name).toBe('Laden 02');
    await rowsOf(world, `UPDATE shop_main SET status = 'active' WHERE id = 'laden-1'`);
  });

  it('knows other spellings by themselves', async () => {
    await rowsOf(world, 'DELETE FROM shop_variants WHERE shop_main_id = $1', [first.mainId]);
    expect(await shopNames({ q: '1 und 1' })).toEqual([{ id: first.id, name: '1&1 Internet und Telefon' }]);
  });

  it('bears what no name can hold', async () => {
    expect(await shopNames({ q: 'x'.repeat(5_000) })).toEqual([]);
    expect((await get('/shop_names?q=%00')).status).toBe(400);
    expect((await get('/shop_names?q=a&q=b')).status).toBe(200);
  });

  it.each([
    ['', 30],
    ['50', 50],
    ['999', 50],
    ['0', 30],
    ['abc', 30],
    ['-5', 1],
  ])('limit=%s', async (limit, count) => {
    const found = await shopNames({ q: 'laden ', ...(limit && { limit }) });
    expect(found).toHaveLength(count);
    expect(found[0].name).toBe('Laden 01');
  });
});

describe('GET /api/shop/by_url', () => {
  const found = async (url: string) => (await get(`/api/shop/by_url?url=${encodeURIComponent(url)}`)).json;
  let ids: number[];
  beforeAll(async () => {
    ids = [];
    for (const website of ['https://www.beispiel.de', 'https://outlet.beispiel.de', 'https://laden.co.uk']) {
      ids.push((await brand(`Adresse ${website}`, { website })).id);
    }
  });

  it.each([
    ['https://beispiel.de/x?y=1', 0],
    ['http://M.Beispiel.de:8080/', 0],
    ['https://outlet.beispiel.de/', 1],
    ['https://www.outlet.beispiel.de', 1],
  ])('finds the shop of %s', async (url, index) => {
    expect(await found(url)).toMatchObject({ found: true, shop: { id: ids[index] } });
  });

  it('shows it as the list does', async () => {
    expect(await found('https://beispiel.de')).toEqual({
      found: true,
      shop: {
        id: ids[0],
        name: 'Adresse https://www.beispiel.de',
        url: 'https://www.beispiel.de',
        alternative_urls: [],
      },
    });
  });

  it.each(['https://anderer.co.uk', 'https://notbeispiel.de', 'chrome://newtab', 'gar keine'])(
    'finds nothing for %s',
    async (url) => expect(await found(url)).toEqual({ found: false }),
  );

  it('wants an address', async () => {
    const { status, json } = await get('/api/shop/by_url');
    expect([status, json]).toEqual([400, { error: 'url is required' }]);
  });
});

describe('POST /api/proposals/url', () => {
  const propose = (json: unknown, cookie?: string) =>
    world.ask('POST', '/api/proposals/url', { json, ...(cookie && { cookie }) });
  const shopOf = async (id: number, cookie?: string) =>
    (await get('/api/shops', cookie ? { cookie } : {})).json.shops.find((shop: { id: number }) => shop.id === id);

  it('is proposed, found again, approved and known', async () => {
    const { id } = await brand(`Vorschlag ${randomUUID()}`);
    const cookie = await world.signIn((await world.newLogin('user')).username);
    const body = { shop_id: String(id), url: 'https://neu-beispiel.de' };
    const first = await propose(body, cookie);
    expect([first.status, first.json]).toEqual([
      201,
      { message: 'Proposal created successfully', proposal_id: expect.any(Number), status: 'pending' },
    ]);
    const { proposal_id: proposalId } = first.json;
    const [row] = await rowsOf(world, 'SELECT * FROM proposals WHERE id = $1', [proposalId]);
    expect(row).toMatchObject({ proposal_type: 'url', source: 'browser_extension', approved_by_system: false });

    const other = await world.signIn((await world.newLogin('user')).username);
    const again = await propose({ ...body, shop_id: id }, other);
    expect([again.status, again.json]).toEqual([
      200,
      { message: 'Proposal already exists', proposal_id: proposalId, status: 'pending' },
    ]);
    expect((await shopOf(id)).alternative_urls).toEqual([]);
    expect((await shopOf(id, other)).alternative_urls).toEqual([]);
    expect((await shopOf(id, cookie)).alternative_urls).toEqual(['https://neu-beispiel.de']);

    const admin = await world.newLogin('admin');
    const approved = await world.ask('POST', `/approve/${proposalId}`, { cookie: await world.signIn(admin.username) });
    expect([approved.status, approved.headers['location']]).toEqual([302, '/proposals']);
    const [main] = await rowsOf(
      world,
      'SELECT website, updated_by_user_id FROM shop_main WHERE id = (SELECT shop_main_id FROM shops WHERE id = $1)',
      [id],
    );
    expect(main).toEqual({ website: 'https://neu-beispiel.de', updated_by_user_id: admin.id });
    expect((await get('/api/shop/by_url?url=https://neu-beispiel.de/a')).json).toMatchObject({ shop: { id } });
    expect(await shopOf(id)).toEqual({
      id,
      name: expect.stringContaining('Vorschlag'),
      url: 'https://neu-beispiel.de',
      alternative_urls: ['https://neu-beispiel.de'],
    });
    expect((await propose(body, other)).json).toMatchObject({ proposal_id: proposalId, status: 'approved' });
  });

  it('says what is wrong', async () => {
    const cookie = await world.signIn((await world.newLogin('user')).username);
    const viewer = await world.signIn((await world.newLogin('viewer')).username);
    const body = { shop_id: 1_000_000, url: 'https://a.de' };
    const missing = { error: 'shop_id and url are required' };
    const answer = async (json: unknown, as?: string) => {
      const { status, json: answered } = await propose(json, as);
      return [status, answered];
    };
    expect(await answer(body, cookie)).toEqual([404, { error: 'Shop not found' }]);
    expect(await answer({ ...body, shop_id: 'abc' }, cookie)).toEqual([404, { error: 'Shop not found' }]);
    expect(await answer({ shop_id: 1 }, cookie)).toEqual([400, missing]);
    expect(await answer([], cookie)).toEqual([400, missing]);
    expect(await answer({ shop_id: { a: 1 }, url: 5 }, cookie)).toEqual([400, missing]);
    const { shopId } = await world.newShop();
    expect(await answer({ shop_id: shopId, url: 'https://bank.example@elsewhere.example' }, cookie)).toEqual([
      400,
      { error: 'This must not carry a name or a password.' },
    ]);
    expect(await answer(body)).toEqual([401, { error: 'Authentication required' }]);
    expect(await answer(body, viewer)).toEqual([403, { error: 'Forbidden' }]);
  });

  it('insists on JSON', async () => {
    const cookie = await world.signIn((await world.newLogin('user')).username);
    const url = '/api/proposals/url';
    const plain = await world.ask('POST', url, { cookie, body: '{}', headers: { 'content-type': 'text/plain' } });
    expect(plain.status).toBe(415);
    const broken = { cookie, body: '{"shop_id":', headers: { 'content-type': 'application/json' } };
    const { status, headers } = await world.ask('POST', url, broken);
    expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect((await world.ask('POST', url, { cookie, form: { shop_id: '1' } })).status).toBe(415);
    const almost = { 'content-type': 'application/jsonx' };
    expect((await world.ask('POST', url, { cookie, body: '{}', headers: almost })).status).toBe(415);
    expect((await world.ask('POST', url, { cookie, json: { shop_id: '1\0', url: 'https://a.de' } })).status).toBe(400);
  });
});

describe('GET /api/shops/{id}/rates', () => {
  it('answers with all that the shops of the brand give', async () => {
    const { mainId, id: shop20 } = await brand(`Raten ${randomUUID()}`, { website: 'https://raten.example' });
    const [second] = await rowsOf(world, `INSERT INTO shops (name, shop_main_id) VALUES ('B', $1) RETURNING id`, [
      mainId,
    ]);
    const shop21 = second.id as number;
    const program = async (name: string, value: string) => {
      const full = `${name} ${randomUUID()}`;
      return { id: Number(await world.newProgram(value, full)), name: full };
    };
    const payback = await program('Payback', '0.005');
    const shoop = await program('Shoop', '0.008');
    const topCashback = await program('TopCashback', '0');
    const p4 = await insertRate(world, { shopId: shop20, programId: payback.id, pointsPerEur: '4' });
    const s = await insertRate(world, {
      shopId: shop21,
      programId: shoop.id,
      pointsPerEur: '0.75',
      cashbackPercent: '2',
    });
    await rowsOf(world, `UPDATE shop_program_rates SET rate_note = 'nur Neukunden' WHERE id = $1`, [s]);
    await insertRate(world, { shopId: shop21, programId: topCashback.id, cashbackPercent: '3.5' });
    const [category] = await rowsOf(world, `INSERT INTO shop_categories (name) VALUES ($1) RETURNING id`, [
      randomUUID(),
    ]);
    await insertRate(world, {
      shopId: shop21,
      programId: topCashback.id,
      cashbackPercent: '1',
      categoryId: category.id,
    });

    const cookie = await world.signIn((await world.newLogin('admin')).username);
    const [one, two] = [
      (await get(`/api/shops/${shop20}/rates`, { cookie })).json,
      (await get(`/api/shops/${shop21}/rates`, { cookie })).json,
    ];
    expect(one.shop).toMatchObject({ id: shop20, url: 'https://raten.example' });
    expect(two.shop).toMatchObject({ id: shop21 });
    expect(two.programs).toEqual(one.programs);
    expect(
      one.programs.map(({ program: name, best_value, point_value_eur, rates }: any) => [
        name,
        best_value,
        point_value_eur,
        rates.length,
      ]),
    ).toEqual([
      [topCashback.name, 0.035, 0.005, 2],
      [shoop.name, 0.026, 0.008, 1],
      [payback.name, 0.02, 0.005, 1],
    ]);
    expect(one.programs[1]).toEqual({
      program: shoop.name,
      program_id: shoop.id,
      point_value_eur: 0.008,
      best_value: 0.026,
      rates: [
        {
          id: s,
          points_per_eur: 0.75,
          cashback_pct: 2,
          point_value_eur: 0.008,
          rate_type: 'shop',
          effective_value: 0.026,
          incentive_text: 'nur Neukunden',
        },
      ],
    });
    expect(one.programs[2].rates[0]).not.toHaveProperty('incentive_text');
    expect(one.programs[2].rates[0]).toMatchObject({ id: p4, effective_value: 0.02 });
  });

  it('is for moderators and administrators', async () => {
    const { id } = await brand(`Raten ${randomUUID()}`);
    const as = async (role: 'user' | 'moderator', path = String(id)) => {
      const cookie = await world.signIn((await world.newLogin(role)).username);
      return get(`/api/shops/${path}/rates`, { cookie });
    };
    const nobody = await get(`/api/shops/${id}/rates`);
    expect([nobody.status, nobody.json]).toEqual([401, { error: 'Authentication required' }]);
    const user = await as('user');
    expect([user.status, user.json]).toEqual([403, { error: 'Forbidden' }]);
    expect((await as('moderator')).json).toMatchObject({ shop: { id, url: null }, programs: [] });
    for (const unknown of ['1000000', 'abc', '99999999999']) {
      const { status, headers } = await as('moderator', unknown);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    }
  });

  it('gives a shop without a brand no address', async () => {
    const [shop] = await rowsOf(world, `INSERT INTO shops (name) VALUES ('Allein') RETURNING id`);
    const { json } = await get(`/api/shops/${shop.id}/rates`, { as: world.people.moderator });
    expect(json).toEqual({ shop: { id: shop.id, name: 'Allein', url: '' }, programs: [] });
  });
});

describe('GET /api/user/status', () => {
  it.each([
    ['admin', { is_admin: true, is_moderator: false }],
    ['moderator', { is_admin: false, is_moderator: true }],
    ['viewer', { is_admin: false, is_moderator: false }],
  ] as const)('of a member who is %s', async (role, traits) => {
    const cookie = await world.signIn((await world.newLogin(role)).username);
    const programs = [Number(await world.newProgram()), Number(await world.newProgram())];
    await world.ask('POST', '/profile/favorite-programs', { cookie, json: { program_ids: programs.toReversed() } });
    expect((await get('/api/user/status', { cookie })).json).toMatchObject({
      ...traits,
      logged_in: true,
      favorite_program_ids: programs,
      has_favorites: true,
    });
  });
});

describe('the extension', () => {
  const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
  const allowed = {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'Content-Type',
    vary: 'Origin',
  };

  it.each([
    ['GET', '/api/shops', 200],
    ['GET', '/api/shops/12/rates', 401],
    ['GET', '/api/notifications', 302],
    ['POST', '/api/proposals/url', 401],
    ['OPTIONS', '/api/proposals/url', 200],
    ['OPTIONS', '/admin/whatever', 200],
    ['GET', '/api/shops/12/whatever', 404],
    ['POST', '/api/shops', 404],
  ] as const)('may read the answer of %s %s', async (method, path, status) => {
    const answer = await world.ask(method, path, { headers: { origin } });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(allowed);
  });

  it('is the only one who may', async () => {
    for (const other of ['https://evil.example', 'chrome-extension://', 'chrome-extension://a/b', 'null']) {
      const { headers, status } = await get('/api/shops', { headers: { origin: other } });
      expect(status).toBe(200);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(headers['vary']).toBe('Origin');
    }
  });
});
