import { randomUUID } from 'node:crypto';
import { countRows, rowsOf } from '../testing/community.fixture.js';
import { startLegacy, type LegacyWorld } from '../testing/legacy.fixture.js';

let world: LegacyWorld;
beforeAll(async () => void (world = await startLegacy()));
afterAll(() => world[Symbol.asyncDispose]());

const signedIn = async (role: Parameters<LegacyWorld['newLogin']>[0]) => {
  const login = await world.newLogin(role);
  return { ...login, cookie: await world.signIn(login.username) };
};
const post = async (path: string, cookie: string, form: Record<string, string> = {}) => {
  const { status, headers } = await world.ask('POST', path, { cookie, form });
  return [status, headers['location']];
};
const newest = async () => (await rowsOf(world, 'SELECT * FROM proposals ORDER BY id DESC LIMIT 1'))[0];
const tally = async (id: number) =>
  (
    await rowsOf(
      world,
      `SELECT coalesce(sum(vote_weight) FILTER (WHERE vote = 1), 0)::int AS up,
         (count(*) FILTER (WHERE vote = -1))::int AS down,
         (SELECT status FROM proposals WHERE id = $1) AS status
       FROM proposal_votes WHERE proposal_id = $1`,
      [id],
    )
  )[0];

describe('POST /proposals/new', () => {
  it.each([
    ['shop_add', async () => ({ name: 'Neuladen' }), { proposed_name: 'Neuladen' }],
    [
      'rate_change',
      async () => ({
        shop_id: (await world.newShop()).shopId,
        program_id: await world.newProgram(),
        points_per_eur: '2,5',
        rate_category: 'contract',
      }),
      {
        proposed_points_per_eur: '2.5000000000',
        proposed_cashback_pct: '0.0000000000',
        proposed_rate_type: 'contract',
      },
    ],
    [
      'program_add',
      async () => ({ name: 'Punkte', kind: 'points', points_for_one_eur: '200' }),
      { proposed_point_value_eur: '0.0050000000' },
    ],
    [
      'coupon_add',
      async () => ({
        coupon_type: 'multiplier',
        coupon_value: '20',
        coupon_description: '20fach',
        coupon_combinable: 'no',
        coupon_valid_to: '2035-01-31',
      }),
      { proposed_coupon_value: '20.0000000000', proposed_coupon_combinable: false, shop_id: null },
    ],
    [
      'url',
      async () => ({ shop_id: (await world.newShop()).shopId, url: 'https://form.example' }),
      { source_url: 'https://form.example', status: 'pending' },
    ],
  ] as const)('of type %s', async (type, fields, row) => {
    const { id, cookie } = await signedIn('user');
    const form = { proposal_type: type, reason: 'weil', ...(await fields()) };
    expect(await post('/proposals/new', cookie, form)).toEqual([302, '/proposals']);
    expect(await newest()).toMatchObject({ proposal_type: type, source: 'user', user_id: id, ...row });
  });

  it('takes the form in parts, as scripts send it', async () => {
    const { username, id } = await world.newLogin('user');
    const part = (name: string, value: string) =>
      `--teil\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const send = async (body: string) =>
      world.ask('POST', '/proposals/new', {
        cookie: await world.signIn(username),
        body: `${body}--teil--\r\n`,
        headers: { 'content-type': 'multipart/form-data; boundary=teil' },
      });
    const { status, headers } = await send(part('proposal_type', 'shop_add') + part('name', `Größe ${username}`));
    expect([status, headers['location']]).toEqual([302, '/proposals']);
    expect(await rowsOf(world, 'SELECT proposed_name AS name FROM proposals WHERE user_id = $1', [id])).toEqual([
      { name: `Größe ${username}` },
    ]);
    const file = '--teil\r\ncontent-disposition: form-data; name="f"; filename="f.txt"\r\n\r\nx\r\n';
    expect((await send(file)).status).toBe(413);
    expect((await send(part('reason', 'x'.repeat(70_000)))).status).toBe(413);
  });

  it('proposes other facts of a brand, and to merge two: the one called source is kept', async () => {
    const { cookie } = await signedIn('user');
    const [a, b] = [await world.newShop(), await world.newShop()];
    const metadata = { proposal_type: 'metadata', shop_main_id: a.shopMainId, proposed_name: `N ${randomUUID()}` };
    expect(await post('/proposals/new', cookie, metadata)).toEqual([302, '/proposals']);
    expect(await countRows(world, 'shop_metadata_proposals WHERE shop_main_id = $1', [a.shopMainId])).toBe(1);
    const merge = { proposal_type: 'merge', merge_source_shop_id: a.shopId, merge_target_shop_id: b.shopId };
    expect(await post('/proposals/new', cookie, merge)).toEqual([302, '/proposals']);
    const [row] = await rowsOf(
      world,
      `SELECT kept.shop_main_id AS kept, merged.shop_main_id AS merged FROM shop_merge_proposals
       JOIN shop_variants AS kept ON kept.id = variant_a_id JOIN shop_variants AS merged ON merged.id = variant_b_id
       ORDER BY shop_merge_proposals.id DESC LIMIT 1`,
    );
    expect(row).toEqual({ kept: a.shopMainId, merged: b.shopMainId });
  });

  it.each([
    {},
    { proposal_type: 'unknown' },
    { proposal_type: 'shop_add', name: ' ' },
    { proposal_type: 'rate_change', shop_id: '1', program_id: '1', points_per_eur: 'viel' },
    { proposal_type: 'coupon_add', coupon_type: 'discount', coupon_description: 'x' },
    { proposal_type: 'coupon_add', coupon_type: 'discount', coupon_value: '5', coupon_valid_to: '31.01.2035' },
    {
      ...{ proposal_type: 'coupon_add', coupon_type: 'discount', coupon_value: '5', coupon_description: 'x' },
      coupon_valid_to: '2027-02-30',
    },
    { proposal_type: 'merge', merge_source_shop_id: '1' },
  ])('leads back from %j', async (form) => {
    const { cookie } = await signedIn('user');
    const before = await countRows(world, 'proposals');
    expect(await post('/proposals/new', cookie, form as Record<string, string>)).toEqual([302, '/proposals/new']);
    expect(await countRows(world, 'proposals')).toBe(before);
  });
});

describe('votes', () => {
  const shopAdd = async (name: string) => {
    const author = await signedIn('user');
    await post('/proposals/new', author.cookie, { proposal_type: 'shop_add', name });
    return { author, id: (await newest()).id as number };
  };
  const vote = (id: number, cookie: string, value: string) => post(`/vote/${id}`, cookie, { vote: value });

  it('are counted by weight, changed, and approve with three', async () => {
    const name = `Neuladen ${randomUUID()}`;
    const { author, id } = await shopAdd(name);
    const [c1, c2, c3] = [await signedIn('contributor'), await signedIn('contributor'), await signedIn('contributor')];
    expect(await vote(id, c1.cookie, '1')).toEqual([302, '/proposals']);
    await vote(id, c2.cookie, '1');
    expect(await tally(id)).toEqual({ up: 2, down: 0, status: 'pending' });
    await vote(id, c1.cookie, '-1');
    expect(await tally(id)).toEqual({ up: 1, down: 1, status: 'pending' });
    await vote(id, c1.cookie, '1');
    await vote(id, c3.cookie, '1');
    expect(await tally(id)).toEqual({ up: 3, down: 0, status: 'approved' });
    expect(await newest()).toMatchObject({ id, approved_by_system: true });
    const brands = await rowsOf(world, 'SELECT id FROM shop_main WHERE canonical_name = $1', [name]);
    expect(brands).toHaveLength(1);
    expect(
      await rowsOf(world, 'SELECT source, source_id FROM shop_variants WHERE shop_main_id = $1', [brands[0].id]),
    ).toEqual([{ source: 'user_proposal', source_id: String(id) }]);
    expect(await countRows(world, 'shops WHERE shop_main_id = $1', [brands[0].id])).toBe(1);
    const { json } = await world.ask('GET', '/api/notifications', { cookie: author.cookie });
    expect(json).toMatchObject({
      unread_count: 1,
      notifications: [{ type: 'PROPOSAL_APPROVED', link_type: 'proposal', link_id: id }],
    });
  });

  it('of an administrator are enough', async () => {
    const { id } = await shopAdd(`Sofort ${randomUUID()}`);
    await vote(id, (await signedIn('admin')).cookie, '1');
    expect(await tally(id)).toEqual({ up: 3, down: 0, status: 'approved' });
  });

  it('are for contributors, and 1 or -1; what is none leaves nothing', async () => {
    const { id } = await shopAdd(`Keiner ${randomUUID()}`);
    for (const role of ['viewer', 'user'] as const) {
      expect(await vote(id, (await signedIn(role)).cookie, '1')).toEqual([302, '/proposals']);
    }
    const contributor = await signedIn('contributor');
    for (const value of ['2', '0', '', 'x', '1.5']) await vote(id, contributor.cookie, value);
    expect(await tally(id)).toEqual({ up: 0, down: 0, status: 'pending' });
  });
});

describe('POST /approve/{id}', () => {
  const pending = async () => {
    const { cookie } = await signedIn('user');
    await post('/proposals/new', cookie, { proposal_type: 'shop_add', name: `Warten ${randomUUID()}` });
    return (await newest()).id as number;
  };
  const asked = async (id: number | string, cookie: string) => {
    const { status, json } = await world.ask('POST', `/approve/${id}`, {
      cookie,
      headers: { accept: 'application/json' },
    });
    return [status, json];
  };

  it('says in JSON what happened to who asks for it', async () => {
    const [admin, user] = [await signedIn('admin'), await signedIn('user')];
    const id = await pending();
    expect(await asked(id, user.cookie)).toEqual([403, { error: 'Unauthorized' }]);
    expect(await asked(id, admin.cookie)).toEqual([200, { success: true, proposal_id: id, status: 'approved' }]);
    expect(await asked(id, admin.cookie)).toEqual([400, { error: 'Proposal already decided' }]);
    expect(await asked(1_000_000, admin.cookie)).toEqual([404, undefined]);
  });

  it('leads to the board in any case', async () => {
    const [admin, user] = [await signedIn('admin'), await signedIn('user')];
    const id = await pending();
    expect(await post(`/approve/${id}`, user.cookie)).toEqual([302, '/proposals']);
    expect((await tally(id)).status).toBe('pending');
    expect(await post(`/approve/${id}`, admin.cookie)).toEqual([302, '/proposals']);
    expect(await post(`/approve/${id}`, admin.cookie)).toEqual([302, '/proposals']);
    expect((await tally(id)).status).toBe('approved');
  });

  it('takes effect once, however many ask for it', async () => {
    const { cookie } = await signedIn('admin');
    const id = await pending();
    const answers = await Promise.all(Array.from({ length: 10 }, () => asked(id, cookie)));
    expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
    expect(await countRows(world, `proposal_audit_trails WHERE proposal_id = $1 AND action = 'applied'`, [id])).toBe(1);
  });

  it('says what stands against it, and leaves the proposal pending', async () => {
    const [admin, user] = [await signedIn('admin'), await signedIn('user')];
    const name = `Programm ${randomUUID()}`;
    await world.newProgram('0.01', name);
    await post('/proposals/new', user.cookie, { proposal_type: 'program_add', name, kind: 'cashback' });
    const { id } = await newest();
    const [status, json] = await asked(id, admin.cookie);
    expect([status, json.error]).toEqual([400, expect.not.stringContaining('already decided')]);
    expect((await tally(id)).status).toBe('pending');
  });
});

describe('POST /review-scraper-proposal/{id}', () => {
  it("puts a scraper's proposal right", async () => {
    const { cookie, id: userId } = await signedIn('user');
    const [scraped] = await rowsOf(
      world,
      `INSERT INTO proposals (proposal_type, source, proposed_name) VALUES ('shop_add', 'scraper', 'Ladn') RETURNING id`,
    );
    expect(await post(`/review-scraper-proposal/${scraped.id}`, cookie, { name: 'Laden' })).toEqual([
      302,
      '/proposals',
    ]);
    expect(await newest()).toMatchObject({
      source: 'user',
      user_id: userId,
      proposed_name: 'Laden',
      corrected_proposal_id: scraped.id,
    });
    expect((await tally(scraped.id)).status).toBe('approved');
    expect(await post(`/review-scraper-proposal/${scraped.id}`, cookie, { name: 'X' })).toEqual([
      302,
      `/review-scraper-proposal/${scraped.id}`,
    ]);
  });
});

describe('POST /shop/{id}/suggest', () => {
  it('proposes other facts of the brand', async () => {
    const { cookie } = await signedIn('user');
    const { shopId, shopMainId } = await world.newShop();
    const form = { proposed_website: 'https://anders.example' };
    expect(await post(`/shop/${shopId}/suggest`, cookie, form)).toEqual([302, `/suggest-success/${shopId}`]);
    expect(await post(`/shop/${shopId}/suggest`, cookie, {})).toEqual([302, `/shop/${shopId}/suggest`]);
    expect(await countRows(world, 'shop_metadata_proposals WHERE shop_main_id = $1', [shopMainId])).toBe(1);
    expect((await post('/shop/1000000/suggest', cookie, form))[0]).toBe(404);
  });
});

describe('one’s own', () => {
  it('notifications are read one by one or all at once', async () => {
    const { cookie, id } = await signedIn('viewer');
    const other = await signedIn('user');
    await rowsOf(
      world,
      `INSERT INTO notifications (user_id, notification_type, title, message, link_type, link_id, created_at)
       SELECT $1, 'MERGE_APPROVED', 'T', 'M', 'merge_proposal', n, '2026-02-03T10:11:12.345678Z'::timestamptz + n * interval '1 s'
       FROM generate_series(1, 52) AS n`,
      [id],
    );
    const list = async (as = cookie) => (await world.ask('GET', '/api/notifications', { cookie: as })).json;
    const { notifications, unread_count } = await list();
    expect([notifications.length, unread_count]).toEqual([50, 52]);
    expect(notifications[0]).toEqual({
      id: expect.any(Number),
      type: 'MERGE_APPROVED',
      title: 'T',
      message: 'M',
      link_type: 'merge_proposal',
      link_id: 52,
      is_read: false,
      created_at: '2026-02-03T10:12:04.345678',
    });
    const read = async (which: number | string, as: string) => {
      const { status, json } = await world.ask('POST', `/api/notifications/${which}/read`, { cookie: as });
      return [status, json];
    };
    expect(await read(notifications[0].id, other.cookie)).toEqual([404, { error: 'Notification not found' }]);
    expect(await read(1_000_000, cookie)).toEqual([404, { error: 'Notification not found' }]);
    expect(await read('99999999999', cookie)).toEqual([404, { error: 'Notification not found' }]);
    expect(await read(notifications[0].id, cookie)).toEqual([200, { success: true }]);
    expect((await world.ask('GET', '/api/notifications/unread_count', { cookie })).json).toEqual({ unread_count: 51 });
    expect((await world.ask('POST', '/api/notifications/read_all', { cookie })).json).toEqual({ success: true });
    expect((await list()).unread_count).toBe(0);
    expect(await list(other.cookie)).toEqual({ notifications: [], unread_count: 0 });
  });

  it('favourites are replaced as a whole, or not at all', async () => {
    const { cookie } = await signedIn('viewer');
    const replace = async (json: unknown) => {
      const answer = await world.ask('POST', '/profile/favorite-programs', { cookie, json });
      return [answer.status, answer.json];
    };
    const own = async () => (await world.ask('GET', '/api/user/status', { cookie })).json.favorite_program_ids;
    const [a, b] = [Number(await world.newProgram()), Number(await world.newProgram())];
    expect(await replace({ program_ids: [a, b, a] })).toEqual([200, { success: true, count: 2 }]);
    expect(await replace({ program_ids: 'alle' })).toEqual([400, { error: 'Invalid data format' }]);
    expect(await replace({})).toEqual([400, { error: 'Invalid data format' }]);
    expect((await replace({ program_ids: [a, 1_000_000] }))[0]).toBe(404);
    expect(await own()).toEqual([a, b]);
    expect(await replace({ program_ids: [] })).toEqual([200, { success: true, count: 0 }]);
    expect(await own()).toEqual([]);
  });

  it('request to contribute leads to the profile, once and twice', async () => {
    const { cookie, id } = await signedIn('viewer');
    expect(await post('/request-contributor', cookie)).toEqual([302, '/profile']);
    expect(await post('/request-contributor', cookie)).toEqual([302, '/profile']);
    expect(await countRows(world, 'contributor_requests WHERE user_id = $1', [id])).toBe(1);
  });
});
