import { randomUUID } from 'node:crypto';
import { countRows, insertCoupon, insertRate, rowsOf } from '../testing/community.fixture.js';
import { startLegacy, type LegacyWorld } from '../testing/legacy.fixture.js';

let world: LegacyWorld;
let admin: { id: number; username: string; cookie: string };
let contributor: { id: number; username: string; cookie: string };
beforeAll(async () => {
  world = await startLegacy();
  const [a, c] = [await world.newLogin('admin'), await world.newLogin('contributor')];
  admin = { ...a, cookie: await world.signIn(a.username) };
  contributor = { ...c, cookie: await world.signIn(c.username) };
});
afterAll(() => world[Symbol.asyncDispose]());

const get = async (path: string, cookie = admin.cookie) => (await world.ask('GET', path, { cookie })).json;
const post = async (path: string, json: unknown = {}, cookie = admin.cookie) => {
  const answer = await world.ask('POST', path, { cookie, json });
  return [answer.status, answer.json];
};
const form = async (path: string, fields: Record<string, string>, cookie = admin.cookie) => {
  const { status, headers } = await world.ask('POST', path, { cookie, form: fields });
  return [status, headers['location']];
};
const success = [200, { success: true }];
const variantOf = async (mainId: string): Promise<number> =>
  (await rowsOf(world, 'SELECT id FROM shop_variants WHERE shop_main_id = $1 ORDER BY id LIMIT 1', [mainId]))[0].id;
const addVariant = async (mainId: string, name: string): Promise<number> =>
  (await post(`/admin/shops/${mainId}/variants`, { source: 'manual', source_name: name }))[1].variant_id;
const main = async (id: string) => (await rowsOf(world, 'SELECT * FROM shop_main WHERE id = $1', [id]))[0];

describe('merging', () => {
  /** E7: two brands with rates, one closed, and a coupon on the second. */
  async function amazon() {
    const name = `Amazon ${randomUUID()}`;
    const a = await world.newShop(name);
    const b = await world.newShop(`${name.toLowerCase()}.de`);
    const [payback, miles, top] = [await world.newProgram(), await world.newProgram(), await world.newProgram()];
    await insertRate(world, { shopId: a.shopId, programId: payback, pointsPerEur: '1' });
    await insertRate(world, { shopId: a.shopId, programId: miles, pointsPerEur: '2' });
    await insertRate(world, {
      ...{ shopId: b.shopId, programId: top, cashbackPercent: '2' },
      ...{ validFrom: '2025-01-01Z', validTo: '2025-12-31Z' },
    });
    await insertRate(world, { shopId: b.shopId, programId: top, cashbackPercent: '3' });
    const coupon = await insertCoupon(world, b.shopId);
    const deutschland = await addVariant(b.shopMainId, `Deutschland ${name}`);
    const [status, { proposal_id: id }] = await post(
      '/admin/shops/merge_proposal',
      { variant_a_id: await variantOf(a.shopMainId), variant_b_id: deutschland, reason: 'same' },
      contributor.cookie,
    );
    expect(status).toBe(200);
    return { name, a, b, coupon, id: id as number };
  }
  const ratesAt = (shopId: string) =>
    rowsOf<{ current: boolean }>(
      world,
      'SELECT valid_to IS NULL AS current FROM shop_program_rates WHERE shop_id = $1',
      [shopId],
    );

  it('brings together what two shops have, loses nothing, and can be undone', async () => {
    const { name, a, b, coupon, id } = await amazon();
    const pending = (await get('/admin/shops/merge_proposals')).proposals.find((one: { id: number }) => one.id === id);
    expect(pending).toEqual({
      id,
      variant_a: { id: expect.any(Number), name, source: 'manual' },
      variant_b: { id: expect.any(Number), name: `Deutschland ${name}`, source: 'manual' },
      reason: 'same',
      proposed_by: contributor.username,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/),
    });
    const approve = `/admin/shops/merge_proposal/${id}/approve`;
    expect(await post(approve, {}, contributor.cookie)).toEqual([403, { error: 'Unauthorized' }]);
    expect(await post(approve)).toEqual(success);
    expect((await ratesAt(a.shopId)).map(({ current }) => current).sort()).toEqual([false, true, true, true]);
    expect(await ratesAt(b.shopId)).toEqual([]);
    expect(await main(b.shopMainId)).toMatchObject({ status: 'merged', merged_into_id: a.shopMainId });
    expect(await rowsOf(world, 'SELECT shop_id FROM coupons WHERE id = $1', [coupon])).toEqual([
      { shop_id: Number(a.shopId) },
    ]);
    const found = await get(`/shop_names?q=${encodeURIComponent(`deutschland ${name.toLowerCase()}`)}`);
    expect(found).toEqual([{ id: Number(a.shopId), name }]);
    const { shop, programs } = await get(`/api/shops/${b.shopId}/rates`);
    expect([shop.id, programs.length]).toEqual([Number(b.shopId), 3]);
    const { notifications } = await get('/api/notifications', contributor.cookie);
    expect(notifications.filter((one: { link_id: number }) => one.link_id === id)).toMatchObject([
      { type: 'MERGE_APPROVED', link_type: 'merge_proposal' },
    ]);

    expect(await post(approve)).toEqual([400, { error: 'Proposal already decided' }]);
    expect(await post(`/admin/shops/merge_proposal/${id}/reject`)).toEqual([
      400,
      { error: 'Proposal already decided' },
    ]);

    const unmerge = `mutation ($input: UnmergeShopInput!) { unmergeShop(input: $input) { __typename } }`;
    await world.get(unmerge, { input: { shopMainId: b.shopMainId } });
    expect(await main(b.shopMainId)).toMatchObject({ status: 'active', merged_into_id: null });
    expect((await ratesAt(b.shopId)).map(({ current }) => current).sort()).toEqual([false, true]);
    expect(await ratesAt(a.shopId)).toHaveLength(2);
    expect(await rowsOf(world, 'SELECT shop_id FROM coupons WHERE id = $1', [coupon])).toEqual([
      { shop_id: Number(b.shopId) },
    ]);
  });

  it('is refused for what is one brand, for what is missing, and with half of it', async () => {
    const { shopMainId } = await world.newShop();
    const [one, two] = [await variantOf(shopMainId), await addVariant(shopMainId, `Anders ${randomUUID()}`)];
    const propose = (json: object) => post('/admin/shops/merge_proposal', json);
    expect((await propose({ variant_a_id: one, variant_b_id: two }))[0]).toBe(400);
    expect(await propose({ variant_a_id: one })).toEqual([400, { error: 'Both variant IDs required' }]);
    expect(await propose({ variant_a_id: one, variant_b_id: 1_000_000 })).toEqual([
      404,
      { error: 'ShopVariant 1000000 not found' },
    ]);
    expect((await main(shopMainId)).status).toBe('active');
    expect((await post('/admin/shops/merge_proposal/1000000/approve'))[0]).toBe(404);
  });

  it('leaves one current rate of a programme, the newer', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const programId = await world.newProgram();
    await insertRate(world, { shopId: a.shopId, programId, pointsPerEur: '1', validFrom: '2026-01-01Z' });
    await insertRate(world, { shopId: b.shopId, programId, pointsPerEur: '2', validFrom: '2026-02-01Z' });
    const [, { proposal_id: id }] = await post('/admin/shops/merge_proposal', {
      variant_a_id: String(await variantOf(a.shopMainId)),
      variant_b_id: await variantOf(b.shopMainId),
    });
    expect(await post(`/admin/shops/merge_proposal/${id}/approve`)).toEqual(success);
    const { shops } = await get(`/admin/shops/${a.shopMainId}/details`);
    const rates = shops.flatMap((shop: { rates: unknown[] }) => shop.rates);
    expect(rates).toHaveLength(2);
    expect(rates.filter((rate: { valid_to: unknown }) => rate.valid_to === null)).toMatchObject([
      { points_per_eur: 2 },
    ]);
  });

  it('is declined with or without a reason', async () => {
    const { id } = await amazon();
    expect(await post(`/admin/shops/merge_proposal/${id}/reject`, { reason: 'no' })).toEqual(success);
    const [row] = await rowsOf(world, 'SELECT status, decided_reason FROM shop_merge_proposals WHERE id = $1', [id]);
    expect(row).toEqual({ status: 'REJECTED', decided_reason: 'no' });
  });
});

describe('metadata', () => {
  const proposed = async (fields: Record<string, string>) => {
    const { shopMainId } = await world.newShop();
    await form(
      '/proposals/new',
      { proposal_type: 'metadata', shop_main_id: shopMainId, ...fields },
      contributor.cookie,
    );
    const { proposals } = await get('/admin/shops/metadata_proposals', contributor.cookie);
    const proposal = proposals.find((one: { shop_main_id: string }) => one.shop_main_id === shopMainId);
    return { proposal, path: `/admin/shops/metadata_proposals/${proposal.id}` };
  };

  it('is listed and approved once', async () => {
    const { proposal, path } = await proposed({ proposed_website: 'https://meta.example', reason: 'neu' });
    expect(proposal).toEqual({
      id: proposal.id,
      shop_main_id: proposal.shop_main_id,
      proposed_name: null,
      proposed_website: 'https://meta.example',
      proposed_logo_url: null,
      reason: 'neu',
      user_id: contributor.id,
      created_at: expect.any(String),
    });
    expect(await post(`${path}/approve`)).toEqual(success);
    expect((await main(proposal.shop_main_id)).website).toBe('https://meta.example');
    expect(await post(`${path}/approve`)).toEqual([400, { error: 'Already decided' }]);
    expect(await post(`${path}/reject`)).toEqual([400, { error: 'Already decided' }]);
    expect(await post(`${path}/delete`)).toEqual(success);
    expect((await post(`${path}/delete`))[0]).toBe(404);
  });

  it('is rejected with a reason that goes without saying', async () => {
    const { proposal, path } = await proposed({ proposed_name: `N ${randomUUID()}` });
    expect(await post(`${path}/reject`)).toEqual(success);
    const [row] = await rowsOf(world, 'SELECT decided_reason FROM shop_metadata_proposals WHERE id = $1', [
      proposal.id,
    ]);
    expect(row.decided_reason).toBe('Rejected by admin');
  });
});

describe('brands', () => {
  it('are listed page by page, with the rates that are in force', async () => {
    const mark = randomUUID();
    const [a, b] = [await world.newShop(`A ${mark}`), await world.newShop(`B ${mark}`)];
    const name = `Programm ${mark}`;
    const programId = await world.newProgram('0.01', name);
    const rate = await insertRate(world, { shopId: b.shopId, programId, pointsPerEur: '1.5' });
    await insertRate(world, { ...{ shopId: a.shopId, programId }, validFrom: '2025-01-01Z', validTo: '2025-02-01Z' });
    await post(`/admin/shops/${a.shopMainId}/delete`);
    const overview = (query: string) => get(`/admin/shops_overview?q=${mark}${query}`);
    expect(await overview('')).toEqual({
      shops: [
        {
          id: b.shopMainId,
          name: `B ${mark}`,
          website: null,
          status: 'active',
          variants: [{ source: 'manual', name: `B ${mark}`, source_id: null, confidence: 100 }],
          rates: [
            {
              rate_id: rate,
              shop_name: `B ${mark}`,
              program: name,
              points_per_eur: 1.5,
              points_absolute: null,
              cashback_pct: 0,
              cashback_absolute: null,
              rate_type: 'shop',
              category: null,
              valid_from: '2026-01-01T00:00:00',
              valid_to: null,
            },
          ],
        },
      ],
      total: 1,
      page: 1,
      per_page: 50,
    });
    expect(await overview('&include_deleted=1&page=2&per_page=1')).toMatchObject({
      ...{ total: 2, page: 2, per_page: 1 },
      shops: [{ name: `B ${mark}` }],
    });
    // Before the page is cut, so the number is that of all.
    expect(await overview(`&include_deleted=1&program=${encodeURIComponent(name)}`)).toMatchObject({ total: 1 });
    expect(await overview('&program=nichts')).toMatchObject({ total: 0, shops: [] });
    expect(await overview('&page=0&per_page=x')).toMatchObject({ page: 1, per_page: 50 });
    expect(await overview('&page=99999999999')).toMatchObject({ page: 1_000_000, total: 1, shops: [] });
    expect((await get('/admin/bonus_programs')).programs).toContainEqual({ name });
  });

  it('are shown with all names and the whole history', async () => {
    const { shopMainId, shopId, name } = await world.newShop();
    const programId = await world.newProgram();
    await insertRate(world, {
      shopId,
      programId,
      pointsPerEur: '1',
      validFrom: '2025-01-01T00:00:00.123456Z',
      validTo: '2025-02-01Z',
    });
    await insertRate(world, { shopId, programId, pointsPerEur: '2' });
    const details = await get(`/admin/shops/${shopMainId}/details`);
    expect(details).toMatchObject({
      main: {
        id: shopMainId,
        canonical_name: name,
        website: null,
        logo_url: null,
        status: 'active',
        variants: [
          { id: expect.any(Number), source: 'manual', source_name: name, source_id: null, confidence_score: 100 },
        ],
      },
      shops: [
        {
          shop_id: Number(shopId),
          name,
          rates: [{ points_per_eur: 2 }, { valid_from: '2025-01-01T00:00:00.123456', valid_to: '2025-02-01T00:00:00' }],
        },
      ],
    });
    expect(details.shops[0].rates[0]).not.toHaveProperty('shop_name');
    const { status, headers } = await world.ask('GET', '/admin/shops/nirgends/details', { cookie: admin.cookie });
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('get names and lose them', async () => {
    const { shopMainId } = await world.newShop();
    const path = `/admin/shops/${shopMainId}/variants`;
    const variant = { source: 'manual', source_name: 'Alternative Name', source_id: null, confidence_score: 99.5 };
    const [status, json] = await post(path, variant);
    expect([status, json]).toEqual([200, { success: true, variant_id: expect.any(Number) }]);
    expect(await post(path, variant)).toEqual([409, { error: 'Variant already exists' }]);
    expect(await post(path)).toEqual([400, { error: 'No data provided' }]);
    expect(await post(path, { source: 'manual' })).toEqual([400, { error: 'source_name is required' }]);
    expect((await post(path, { ...variant, source_name: 'X', confidence_score: 'hoch' }))[0]).toBe(400);
    expect(await post('/admin/shops/nirgends/variants', variant)).toEqual([404, { error: 'Shop not found' }]);
    expect((await world.ask('POST', path, { cookie: admin.cookie, form: { source_name: 'X' } })).status).toBe(415);
    expect(await post(`/admin/variants/${json.variant_id}/delete`)).toEqual(success);
    expect(await post(`/admin/variants/${json.variant_id}/delete`)).toEqual([404, { error: 'Variant not found' }]);
    expect(await post('/admin/variants/99999999999/delete')).toEqual([404, { error: 'Variant not found' }]);
    expect(await post('/admin/variants/rescore')).toEqual([
      200,
      { success: true, updated: expect.any(Number), total: await countRows(world, 'shop_variants') },
    ]);
  });

  it('are deleted and restored, again and again', async () => {
    const { shopMainId } = await world.newShop();
    const state = async () => (await main(shopMainId)).status;
    for (let times = 0; times < 2; times++) expect(await post(`/admin/shops/${shopMainId}/delete`)).toEqual(success);
    expect(await state()).toBe('deleted');
    for (let times = 0; times < 2; times++) expect(await post(`/admin/shops/${shopMainId}/restore`)).toEqual(success);
    expect(await state()).toBe('active');
    expect(await post('/admin/shops/nirgends/restore')).toEqual([404, { error: 'Shop not found' }]);
    const other = await world.newShop();
    await rowsOf(world, `UPDATE shop_main SET status = 'merged', merged_into_id = $2 WHERE id = $1`, [
      shopMainId,
      other.shopMainId,
    ]);
    expect((await post(`/admin/shops/${shopMainId}/restore`))[0]).toBe(400);
  });

  it('are split', async () => {
    const { shopMainId } = await world.newShop();
    const variant = await addVariant(shopMainId, `Zweit ${randomUUID()}`);
    const foreign = await variantOf((await world.newShop()).shopMainId);
    const split = (json: object, id = shopMainId) => post(`/admin/shops/${id}/split`, json);
    const name = `Zweitshop ${randomUUID()}`;
    expect(await split({ new_shop_name: name })).toEqual([400, { error: 'No variants selected' }]);
    expect(await split({ variant_ids: [variant] })).toEqual([400, { error: 'New shop name required' }]);
    expect(await split({ variant_ids: [variant, foreign], new_shop_name: name })).toEqual([
      400,
      { error: `ShopVariant ${foreign} does not belong to source shop` },
    ]);
    expect(await split({ variant_ids: [1_000_000], new_shop_name: name })).toEqual([
      400,
      { error: 'ShopVariant 1000000 not found' },
    ]);
    expect(await split({ variant_ids: [variant], new_shop_name: name }, 'nirgends')).toEqual([
      404,
      { error: 'Shop not found' },
    ]);
    const [status, json] = await split({ variant_ids: [variant, String(variant)], new_shop_name: name });
    expect([status, json]).toEqual([200, { success: true, new_shop_main_id: expect.any(String) }]);
    expect(await get(`/shop_names?q=${encodeURIComponent(name)}`)).toMatchObject([{ name }]);
  });

  it('hand names over', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const variant = await addVariant(a.shopMainId, `Wandert ${randomUUID()}`);
    const foreign = await variantOf((await world.newShop()).shopMainId);
    const move = (json: object, id = a.shopMainId) => post(`/admin/shops/${id}/move_variants`, json);
    const target = { target_shop_main_id: b.shopMainId };
    expect(await move(target)).toEqual([400, { error: 'No variants selected' }]);
    expect(await move({ variant_ids: [variant] })).toEqual([400, { error: 'Target shop main id required' }]);
    expect(await move({ variant_ids: [variant], target_shop_main_id: a.shopMainId })).toEqual([
      400,
      { error: 'Target shop must be different' },
    ]);
    expect(await move({ variant_ids: [foreign], ...target })).toEqual([
      400,
      { error: `ShopVariant ${foreign} does not belong to source shop` },
    ]);
    expect(await move({ variant_ids: [1_000_000], ...target })).toEqual([
      404,
      { error: 'ShopVariant 1000000 not found' },
    ]);
    expect(await move({ variant_ids: [variant], ...target }, 'nirgends')).toEqual([
      404,
      { error: 'Source shop not found' },
    ]);
    expect(await move({ variant_ids: [variant], target_shop_main_id: 'nirgends' })).toEqual([
      404,
      { error: 'Target shop not found' },
    ]);
    expect(await move({ variant_ids: [variant], ...target })).toEqual(success);
    expect(await countRows(world, 'shop_variants WHERE id = $1 AND shop_main_id = $2', [variant, b.shopMainId])).toBe(
      1,
    );
  });
});

describe('comments on rates', () => {
  it('are written by reviewers and read by members, the newest first', async () => {
    const rate = await insertRate(world, {
      shopId: (await world.newShop()).shopId,
      programId: await world.newProgram(),
    });
    const [status, json] = await post(
      `/admin/rate/${rate}/comment`,
      { comment: 'stimmt', type: 'FEEDBACK' },
      contributor.cookie,
    );
    expect([status, json]).toEqual([
      200,
      {
        success: true,
        comment: { id: expect.any(Number), type: 'FEEDBACK', text: 'stimmt', created_at: expect.any(String) },
      },
    ]);
    await post(`/admin/rate/${rate}/comment`, { comment: 'stimmt nicht' });
    const viewer = await world.signIn((await world.newLogin('viewer')).username);
    expect(await get(`/admin/rate/${rate}/comments`, viewer)).toMatchObject({
      comments: [
        { text: 'stimmt nicht', type: 'FEEDBACK', reviewer: admin.username },
        { text: 'stimmt', reviewer: contributor.username },
      ],
    });
    expect(await post(`/admin/rate/${rate}/comment`, { comment: ' ' })).toEqual([
      400,
      { error: 'Comment text required' },
    ]);
    expect((await post('/admin/rate/1000000/comment', { comment: 'x' }))[0]).toBe(404);
  });
});

describe('programmes', () => {
  it('are entered, changed and removed, with a line in the log', async () => {
    const name = `Form ${randomUUID()}`;
    const byName = async (known: string) =>
      (await rowsOf(world, 'SELECT id, point_value_eur FROM bonus_programs WHERE name = $1', [known]))[0];
    expect(await form('/admin/add_program', { name })).toEqual([302, '/admin']);
    const { id, point_value_eur: value } = await byName(name);
    expect(Number(value)).toBe(0.01);
    expect(await form('/admin/add_program', { name, point_value_eur: '0.5' })).toEqual([302, '/admin']);
    expect(Number((await byName(name)).point_value_eur)).toBe(0.01);
    expect(await form(`/admin/program/${id}`, { name: `${name} neu`, point_value_eur: '0,02' })).toEqual([
      302,
      '/admin',
    ]);
    expect(Number((await byName(`${name} neu`)).point_value_eur)).toBe(0.02);
    const rate = await insertRate(world, { shopId: (await world.newShop()).shopId, programId: id });
    expect((await form(`/admin/program/${id}/delete`, {}))[0]).toBe(409);
    await rowsOf(world, 'DELETE FROM shop_program_rates WHERE id = $1', [rate]);
    expect(await form(`/admin/program/${id}/delete`, {})).toEqual([302, '/admin']);
    expect(await byName(`${name} neu`)).toBeUndefined();
    expect(await countRows(world, 'scrape_logs WHERE message LIKE $1', [`%${name}%`])).toBe(3);
  });
});

describe('members', () => {
  it('are listed, the newest first', async () => {
    const { username, id } = await world.newLogin('user');
    const { users } = await get('/admin/users?json=1');
    expect(users[0]).toEqual({
      id,
      username,
      email: `${username}@post.example`,
      role: 'user',
      status: 'active',
      created_at: expect.any(String),
    });
    // Who came by an account of the platform has a name all the same.
    const [row] = await rowsOf(world, 'SELECT id FROM users WHERE user_id = $1', [world.people.user.userId]);
    expect(users).toContainEqual(expect.objectContaining({ id: row.id, username: `member-${row.id}`, email: null }));
    const { status, headers } = await world.ask('GET', '/admin/users', { cookie: admin.cookie });
    expect([status, headers['location']]).toEqual([302, '/']);
  });

  it('get roles and rest, but nobody by themselves', async () => {
    const { id } = await world.newLogin('user');
    const traits = async (of: number) => (await rowsOf(world, 'SELECT role, status FROM users WHERE id = $1', [of]))[0];
    const page = [302, '/admin/users'];
    expect(await form(`/admin/users/${id}/update_role`, { role: 'contributor' })).toEqual(page);
    expect(await form(`/admin/users/${id}/toggle_status`, {})).toEqual(page);
    expect(await traits(id)).toEqual({ role: 'contributor', status: 'inactive' });
    expect(await form(`/admin/users/${id}/toggle_status`, {})).toEqual(page);
    expect(await form(`/admin/users/${id}/update_role`, { role: 'kaiser' })).toEqual(page);
    expect(await traits(id)).toEqual({ role: 'contributor', status: 'active' });
    await form(`/admin/users/${admin.id}/update_role`, { role: 'user' });
    await form(`/admin/users/${admin.id}/toggle_status`, {});
    expect(await traits(admin.id)).toEqual({ role: 'admin', status: 'active' });
  });
});

describe('clearing', () => {
  const json = { accept: 'application/json' };

  it('of a programme takes its rates, and the shops that have none left', async () => {
    const name = `Weg ${randomUUID()}`;
    const [programId, other] = [await world.newProgram('0', name), await world.newProgram()];
    const shops = [await world.newShop(), await world.newShop(), await world.newShop(), await world.newShop()];
    for (const { shopId } of shops) await insertRate(world, { shopId, programId });
    const kept = await insertRate(world, { shopId: shops[0]!.shopId, programId: other });
    await insertCoupon(world, shops[1]!.shopId);
    const comment = { comment: 'x' };
    const [rate] = await rowsOf(world, 'SELECT id FROM shop_program_rates WHERE program_id = $1 LIMIT 1', [programId]);
    await post(`/admin/rate/${rate.id}/comment`, comment);
    const clear = (body: object) => post('/admin/clear_shops_for_program', body);
    expect(await clear({})).toEqual([400, { error: 'No program specified' }]);
    const { cookie } = admin;
    expect(
      await world.ask('POST', '/admin/clear_shops_for_program', { cookie, form: { program: name } }),
    ).toMatchObject({
      status: 400,
      json: { error: 'No program specified' },
    });
    expect(await clear({ program: 'gibt es nicht' })).toEqual([404, { error: 'Program not found' }]);
    expect(await clear({ program: name })).toEqual([200, { success: true, deleted: 2 }]);
    expect(await countRows(world, 'shop_program_rates WHERE program_id = $1', [programId])).toBe(0);
    expect(await countRows(world, 'shop_program_rates WHERE id = $1', [kept])).toBe(1);
    expect(await countRows(world, 'shops WHERE id = ANY ($1)', [shops.map(({ shopId }) => Number(shopId))])).toBe(2);
  });

  // The last: nothing is left afterwards.
  it('of everything leaves members and programmes', async () => {
    const ask = (cookie: string, headers = {}) => world.ask('POST', '/admin/clear_shops', { cookie, headers });
    const refused = await ask(contributor.cookie, json);
    expect([refused.status, refused.json]).toEqual([403, { error: 'Unauthorized' }]);
    expect((await ask(contributor.cookie)).headers['location']).toBe('/admin');
    const [brands, members, programs] = [
      await countRows(world, 'shop_main'),
      await countRows(world, 'users'),
      await countRows(world, 'bonus_programs'),
    ];
    expect(brands).toBeGreaterThan(5);
    const { json: answer } = await ask(admin.cookie, json);
    expect(answer).toEqual({ success: true, deleted: brands });
    expect(await get('/api/shops')).toEqual({ shops: [] });
    expect([await countRows(world, 'users'), await countRows(world, 'bonus_programs')]).toEqual([members, programs]);
    expect((await ask(admin.cookie)).headers['location']).toBe('/admin');
  });
});
