import { randomUUID } from 'node:crypto';
import { anonymous } from '../../../platform/identity/viewer.js';
import { mutate, rowsOf } from '../testing/community.fixture.js';
import { workerToken } from '../testing/catalogue.attempts.js';
import { startWorld, type Role, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld({ settings: { SCRAPER_TOKEN: workerToken } })));
afterAll(() => world[Symbol.asyncDispose]());

async function ask(
  method: 'GET' | 'POST',
  url: string,
  options: { role?: Role; body?: unknown; headers?: object } = {},
) {
  const { role, body, headers } = options;
  const viewer = role === undefined ? anonymous : world.people[role];
  const response = await world.test.subgraph.http.inject({
    method,
    url,
    headers: { ...(await world.test.headersOf(viewer)), ...headers },
    ...(body !== undefined && { payload: body as object }),
  });
  const { statusCode } = response;
  const type = String(response.headers['content-type'] ?? '');
  return {
    status: statusCode,
    body: type.includes('json') ? response.json() : null,
    location: response.headers.location,
  };
}

const scraper = (url: string, body: unknown, token: string | undefined = workerToken) =>
  ask('POST', url, { body, headers: token === undefined ? {} : { 'x-scraper-token': token } });

const json = { accept: 'application/json' };
const admin = (method: 'GET' | 'POST', url: string, body?: unknown) =>
  ask(method, url, { role: 'admin', headers: json, ...(body !== undefined && { body }) });

/** A form as a browser sends it. */
const form = (url: string, fields: Record<string, string>) =>
  ask('POST', url, {
    role: 'admin',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

function upload(url: string, name: string, content: string) {
  const boundary = 'kontor';
  const part = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--${boundary}--\r\n`;
  return ask('POST', url, {
    role: 'admin',
    body: part,
    headers: { ...json, 'content-type': `multipart/form-data; boundary=${boundary}` },
  });
}

const finish = (runId: string) => world.test.services.jobRunner.work(Number(runId), new AbortController().signal);

describe('the API of the scrapers', () => {
  it.each(['/api/scrape-jobs', '/api/scrape-results', '/api/coupon-import'])('%s wants the token', async (url) => {
    for (const token of [undefined, '', 'the token of somebody', `${workerToken} `]) {
      expect(await scraper(url, {}, token ?? '')).toMatchObject({ status: 401, body: { error: 'Unauthorized' } });
    }
    expect(await ask('POST', url, { role: 'admin', body: {} })).toMatchObject({ status: 401 });
  });

  it('is shut while no token is set', async () => {
    await using closed = await startWorld();
    const response = await closed.test.subgraph.http.inject({
      method: 'POST',
      url: '/api/scrape-jobs',
      headers: { ...(await closed.test.headersOf(anonymous)), 'x-scraper-token': '' },
      payload: { program: 'payback' },
    });
    expect([response.statusCode, response.json()]).toEqual([401, { error: 'Unauthorized' }]);
  });

  it('starts the scraping of a programme, once at a time', async () => {
    const { status, body } = await scraper('/api/scrape-jobs', { program: 'miles_and_more' });
    expect([status, body]).toEqual([200, { job_id: expect.stringMatching(/^\d+$/) }]);
    expect((await scraper('/api/scrape-jobs', { program: 'MilesAndMore' })).body).toEqual(body);
    await finish(body.job_id);
    expect((await scraper('/api/scrape-jobs', { program: 'miles_and_more' })).body).not.toEqual(body);
    expect(await scraper('/api/scrape-jobs', {})).toMatchObject({
      status: 400,
      body: { error: 'program is required' },
    });
    expect(await scraper('/api/scrape-jobs', { program: 'moon' })).toMatchObject({
      status: 400,
      body: { error: 'Unknown program: moon' },
    });
  });

  it('takes in rates, the same delivery once', async () => {
    const name = `Beispielshop ${randomUUID()}`;
    const delivery = {
      run_id: randomUUID(),
      program: 'shoop',
      requested_by: 'x',
      shops: [
        {
          name,
          source_id: '9',
          rates: [
            {
              program: 'Shoop',
              cashback_pct: 2.5,
              points_per_eur: 0.0,
              cashback_absolute: 0.0,
              points_absolute: 0.0,
              point_value_eur: 0.0,
              category: 'Mode',
              rate_note: 'bis zu',
            },
          ],
        },
      ],
      batch_info: { index: 1 },
    };
    const expected = { ingested: 1, run_id: delivery.run_id, program: 'shoop' };
    for (let times = 0; times < 2; times++) {
      expect(await scraper('/api/scrape-results', delivery)).toMatchObject({ status: 200, body: expected });
    }
    expect(
      await rowsOf(
        world,
        `SELECT source, source_id FROM shop_variants JOIN shop_main ON shop_main.id = shop_main_id
         WHERE canonical_name = $1`,
        [name],
      ),
    ).toEqual([{ source: 'shoop', source_id: '9' }]);
  });

  it('rounds what binary fractions make of numbers, and takes it for the same the next time', async () => {
    const name = `Bruchladen ${randomUUID()}`;
    const rate = { cashback_pct: 0.1 + 0.2, points_per_eur: 1 / 3, points_absolute: 1e-7, cashback_absolute: -0.0 };
    for (let times = 0; times < 2; times++) {
      const delivery = { run_id: randomUUID(), program: 'shoop', shops: [{ name, rates: [rate] }] };
      expect((await scraper('/api/scrape-results', delivery)).status).toBe(200);
    }
    expect(
      await rowsOf(
        world,
        `SELECT points_per_eur, points_absolute, cashback_pct, cashback_absolute FROM shop_program_rates AS rate
         JOIN shops ON shops.id = rate.shop_id WHERE shops.name = $1`,
        [name],
      ),
    ).toEqual([
      {
        points_per_eur: '0.3333333333',
        points_absolute: '0.0000001000',
        cashback_pct: '0.3000000000',
        cashback_absolute: '0.0000000000',
      },
    ]);
    for (const cashback_pct of [1e10, '1e1', '10000000000', '1,2,3', true, -1]) {
      const delivery = { program: 'shoop', shops: [{ name, rates: [{ cashback_pct }] }] };
      expect((await scraper('/api/scrape-results', delivery)).status).toBe(400);
    }
    const body = `{"program":"shoop","shops":[{"name":"x","rates":[{"cashback_pct":1e400}]}]}`;
    const headers = { 'x-scraper-token': workerToken, 'content-type': 'application/json' };
    expect((await ask('POST', '/api/scrape-results', { headers, body })).status).toBe(400);
  });

  it('knows a name however its letters are composed, and writes it in one line', async () => {
    const mark = randomUUID();
    for (const name of [`Cafe\u0301 \t\n ${mark}`, `Café ${mark}`, `Café\u001f${mark}`]) {
      const delivery = { program: 'shoop', shops: [{ name, rates: [] }] };
      expect((await scraper('/api/scrape-results', delivery)).status).toBe(200);
    }
    expect(
      await rowsOf(world, `SELECT canonical_name AS name FROM shop_main WHERE canonical_name LIKE '%' || $1`, [mark]),
    ).toEqual([{ name: `Café ${mark}` }]);
    const invisible = { program: 'shoop', shops: [{ name: '\u200b \u00ad', rates: [] }] };
    expect((await scraper('/api/scrape-results', invisible)).status).toBe(400);
  });

  it.each([
    [{ shops: [{}] }, 'program and shops are required'],
    [{ program: 'shoop' }, 'program and shops are required'],
    [{ program: 'shoop', shops: [] }, 'program and shops are required'],
    [{ program: 'shoop', shops: { name: 'x' } }, 'shops must be a list'],
  ])('refuses rates like %j', async (body, error) => {
    expect(await scraper('/api/scrape-results', body)).toMatchObject({ status: 400, body: { error } });
  });

  it('takes in coupons, all or none', async () => {
    const { name } = await world.newShop(`Couponladen ${randomUUID()}`);
    const program = `Programm ${randomUUID()}`;
    await world.newProgram('0.01', program);
    const coupon = {
      merchant: name,
      title: '10fach',
      coupon_type: 'multiplier',
      value: 10,
      valid_from: '2026-03-01',
      valid_to: '2026-03-31',
      combinable: true,
      url: 'https://beispiel.de',
      note: 'ab 50',
    };
    const deliver = (fields: object) => scraper('/api/coupon-import', { run_id: 'r2', program, ...fields });
    expect(await deliver({ coupons: [coupon] })).toMatchObject({
      status: 200,
      body: { ingested: 1, run_id: 'r2', program },
    });
    expect(await deliver({ coupons: [coupon, { ...coupon, merchant: 'Y' }] })).toMatchObject({
      status: 400,
      body: { error: 'Missing shops', missing_shops: ['Y'] },
    });
    expect(await deliver({ program: 'X', coupons: [coupon] })).toMatchObject({
      status: 400,
      body: { error: 'Program not found: X' },
    });
    // One that is over already holds up no other.
    const over = { ...coupon, title: 'vorbei', valid_from: null, valid_to: '2020-02-29' };
    expect(await deliver({ coupons: [over] })).toMatchObject({ status: 200, body: { ingested: 1 } });
    expect(await rowsOf(world, `SELECT valid_from = valid_to AS never FROM coupons WHERE name = 'vorbei'`)).toEqual([
      { never: true },
    ]);
    expect(await deliver({ coupons: 'x' })).toMatchObject({ status: 400, body: { error: 'coupons must be a list' } });
    expect(await deliver({})).toMatchObject({ status: 400, body: { error: 'coupons are required' } });
  });
});

describe('chores', () => {
  const newJob = async () => {
    const name = `Job ${randomUUID()}`;
    const input = { name, type: 'DEDUPLICATION', cronExpression: '0 3 * * *' };
    return { name, id: (await mutate(world, 'createShopJob', input, 'job { id }')).job.id as string };
  };
  const PAGE = '/admin/scheduled_jobs';

  it('are listed, with what their newest run said', async () => {
    const { id, name } = await newJob();
    const { job_id: first } = (await admin('POST', '/admin/run_letyshops')).body;
    await finish(first);
    const { body } = await admin('GET', `${PAGE}?json=1`);
    expect(body.jobs).toContainEqual({
      id: Number(id),
      job_name: name,
      job_type: 'deduplication',
      cron_expression: '0 3 * * *',
      enabled: false,
      last_run_at: null,
      last_run_status: null,
      last_run_message: null,
    });
    expect(body.jobs).toContainEqual(
      expect.objectContaining({
        job_type: 'scrape_letyshops',
        last_run_status: 'failed',
        last_run_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      }),
    );
  });

  it('are set up and changed by forms', async () => {
    const name = `Formular ${randomUUID()}`;
    const fields = { job_name: name, job_type: 'deduplication', cron_expression: '0 3 * * *', enabled: 'on' };
    expect(await form(`${PAGE}/create`, fields)).toMatchObject({ status: 302, location: PAGE });
    const find = async () =>
      (await admin('GET', `${PAGE}?json=1`)).body.jobs.find((job: { job_name: string }) => job.job_name === name);
    const job = await find();
    expect(job).toMatchObject({ enabled: true });
    const { enabled: _, ...rest } = fields;
    await form(`${PAGE}/${job.id}/edit`, { ...rest, cron_expression: '0 4 * * *' });
    expect(await find()).toMatchObject({ enabled: false, cron_expression: '0 4 * * *' });
    await form(`${PAGE}/${job.id}/edit`, { ...rest, cron_expression: 'nie' });
    expect(await find()).toMatchObject({ cron_expression: '0 4 * * *' });
  });

  it('are switched, run, stopped, and taken out', async () => {
    const { id } = await newJob();
    expect((await admin('POST', `${PAGE}/${id}/toggle`)).body).toEqual({ success: true, enabled: true });
    expect((await admin('POST', `${PAGE}/${id}/toggle`)).body).toEqual({ success: true, enabled: false });
    expect((await admin('POST', `${PAGE}/${id}/run`)).body).toEqual({ success: true, message: 'Enqueued manually' });
    expect(await admin('POST', `${PAGE}/${id}/run`)).toMatchObject({ status: 400, body: { success: false } });
    expect(await admin('POST', `${PAGE}/${id}/delete`)).toMatchObject({ status: 400, body: { success: false } });
    const [run] = await rowsOf(world, `SELECT id FROM scheduled_job_runs WHERE scheduled_job_id = $1`, [id]);
    expect((await admin('GET', `${PAGE}/${id}/logs?json=1&limit=5`)).body.logs).toEqual([
      { timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/), message: 'queued' },
    ]);
    expect(await admin('GET', `${PAGE}/999999/logs?json=1`)).toMatchObject({
      status: 404,
      body: { error: 'Job not found' },
    });
    await finish(run.id);
    expect(await admin('POST', `${PAGE}/runs/${run.id}/cancel`)).toMatchObject({
      status: 400,
      body: { error: 'Cannot cancel job with status success' },
    });
    await admin('POST', `${PAGE}/${id}/run`);
    const [waiting] = await rowsOf(world, `SELECT max(id) AS id FROM scheduled_job_runs`);
    expect((await admin('POST', `${PAGE}/runs/${waiting.id}/cancel`)).body).toEqual({ success: true });
    expect((await admin('POST', `${PAGE}/${id}/delete`)).body).toEqual({ success: true, message: expect.any(String) });
    expect(await admin('POST', `${PAGE}/${id}/run`)).toMatchObject({ status: 404, body: { error: 'Job not found' } });
  });

  it('lead pages back to the list', async () => {
    const { id } = await newJob();
    const page = (url: string) => ask('POST', url, { role: 'admin' });
    expect(await page(`${PAGE}/${id}/toggle`)).toMatchObject({ status: 302, location: PAGE });
    expect(await page('/admin/run_payback')).toMatchObject({ status: 302, location: '/admin' });
  });

  it('tell where they are', async () => {
    const { job_id: id, status } = (await admin('POST', '/admin/run_deduplication')).body;
    expect(status).toBe('queued');
    const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/);
    const { body } = await admin('GET', `/admin/job_status/${id}`);
    expect(Object.keys(body).join()).toBe(
      'id,status,progress,progress_percent,total_steps,messages,result,error,created_at,started_at,completed_at',
    );
    expect(body).toEqual({
      id,
      status: 'queued',
      progress: 0,
      progress_percent: 0,
      total_steps: 0,
      messages: [],
      result: null,
      error: null,
      created_at: instant,
      started_at: null,
      completed_at: null,
    });
    await finish(id);
    expect((await admin('GET', `/admin/job_status/${id}`)).body).toMatchObject({
      status: 'completed',
      progress_percent: 100,
      result: { merged_count: expect.any(Number), duplicates_found: expect.any(Number), errors: 0 },
      completed_at: instant,
    });
    expect((await admin('GET', '/admin/jobs')).body[0].id).toBe(id);
    expect(await admin('GET', '/admin/job_status/999999')).toMatchObject({
      status: 404,
      body: { error: 'Job not found' },
    });
    expect(await admin('GET', '/admin/job_status/abc')).toMatchObject({ status: 404 });
  });

  it('of scrapers tell it in the words of the scrapers', async () => {
    const { job_id: id } = (await admin('POST', '/admin/run_shoop')).body;
    await finish(id);
    await rowsOf(world, `INSERT INTO scrape_logs (message) VALUES ('run_id=job-${id} program=Shoop shops=1')`);
    const { body } = await admin('GET', `/admin/job_status/${id}?include_logs=1`);
    expect(Object.keys(body).sort()).toEqual(
      ['created_at', 'ended_at', 'id', 'kwargs', 'logs', 'messages', 'progress_percent', 'started_at', 'status'].sort(),
    );
    expect(body).toMatchObject({ status: 'failed', logs: [`run_id=job-${id} program=Shoop shops=1`] });
  });
});

describe('files', () => {
  it('of rates are looked at, confirmed once and taken in', async () => {
    const name = `Dateiladen ${randomUUID()}`;
    const content = JSON.stringify({ program: 'Shoop', shops: [{ name, rates: [{ cashback_pct: 2 }] }] });
    const preview = await upload('/admin/import_consolidated/preview', 'rates.json', content);
    expect(preview).toMatchObject({ status: 200, body: { program: 'Shoop', shop_count: 1 } });
    const confirm = (body: object) => admin('POST', '/admin/import_consolidated/confirm', body);
    const { token } = preview.body;
    const answers = await Promise.all(Array.from({ length: 4 }, () => confirm({ token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
    const { job_id: id, status } = answers.find((answer) => answer.status === 200)!.body;
    expect(status).toBe('queued');
    await finish(id);
    expect((await admin('GET', `/admin/job_status/${id}`)).body).toMatchObject({
      status: 'completed',
      result: { ingested: 1 },
    });
    expect(await confirm({})).toMatchObject({ status: 400, body: { error: 'Missing token' } });
    expect(await confirm({ token: 'x' })).toMatchObject({ status: 404, body: { error: 'Token expired or not found' } });
    expect((await admin('GET', '/admin/scheduled_jobs?json=1')).body.jobs).not.toContainEqual(
      expect.objectContaining({ job_type: 'import_consolidated' }),
    );
  });

  it('are not kept for longer than an hour', async () => {
    const content = JSON.stringify({ program: 'Shoop', shops: [{ name: 'X', rates: [] }] });
    const { token } = (await upload('/admin/import_consolidated/preview', 'rates.json', content)).body;
    await rowsOf(world, `UPDATE staged_imports SET expires_at = now() - interval '1 second' WHERE token = $1`, [token]);
    expect(await admin('POST', '/admin/import_consolidated/confirm', { token })).toMatchObject({ status: 404 });
  });

  it('of coupons show what is known, and are taken in with what people choose', async () => {
    const word = randomUUID().replaceAll('-', '');
    const known = await world.newShop(`Kenntman ${word}`);
    const program = `Programm ${word}`;
    await world.newProgram('0.01', program);
    const coupons = [
      { merchant: known.name, title: 'A', value: '10', note: 'ab 50', url: 'https://a.example' },
      { merchant: `Kenntmann ${word}x`, title: 'B', value: 5 },
    ];
    const preview = await upload('/admin/import_coupons/preview', 'c.json', JSON.stringify({ program, coupons }));
    expect(preview.body).toEqual({
      token: expect.any(String),
      rows: [
        {
          index: 0,
          merchant: known.name,
          title: 'A',
          discount_text: 'ab 50',
          value: 10,
          url: 'https://a.example',
          matched_shop_id: Number(known.shopId),
          matched_shop_name: known.name,
          suggestions: [],
        },
        expect.objectContaining({
          index: 1,
          matched_shop_id: null,
          suggestions: expect.arrayContaining([{ id: Number(known.shopId), name: known.name }]),
        }),
      ],
      program,
      coupon_count: 2,
      missing_programs: [],
      missing_shops: [`Kenntmann ${word}x`],
    });
    const { token } = preview.body;
    const confirm = (body: object) => admin('POST', '/admin/import_coupons/confirm', { token, ...body });
    expect(await confirm({})).toMatchObject({ status: 400, body: { error: 'Missing selections' } });
    expect(await confirm({ selections: [{ index: 7, shop_id: 1 }] })).toMatchObject({
      status: 400,
      body: { error: 'Invalid selections', details: ['selection 0'] },
    });
    expect(await confirm({ selections: [] })).toMatchObject({
      status: 400,
      body: { error: 'Strict validation failed', missing_shops: [`Kenntmann ${word}x`], missing_programs: [] },
    });
    const { body } = await confirm({ selections: [{ index: 1, shop_id: Number(known.shopId), merchant: 'x' }] });
    expect(body).toEqual({ job_id: expect.any(String), status: 'queued' });
    await finish(body.job_id);
    expect(
      await rowsOf(world, `SELECT name, value::float AS value FROM coupons WHERE shop_id = $1 ORDER BY name`, [
        known.shopId,
      ]),
    ).toEqual([
      { name: 'A', value: 10 },
      { name: 'B', value: 5 },
    ]);
  });

  it('of coupons are for the shop that people choose, also where others have its name', async () => {
    const word = randomUUID().replaceAll('-', '');
    const first = await world.newShop(`Doppelt ${word}`);
    const second = await world.newShop(`Zweitname ${word}`);
    await rowsOf(world, 'UPDATE shop_main SET canonical_name = $2 WHERE id = $1', [second.shopMainId, first.name]);
    const coupons = [
      { merchant: first.name, title: 'A', shop_id: Number(second.shopId) },
      { merchant: first.name, title: 'B' },
    ];
    const preview = await upload('/admin/import_coupons/preview', 'c.json', JSON.stringify(coupons));
    const selections = [{ index: 1, shop_id: Number(second.shopId), merchant: first.name }];
    const { token } = preview.body;
    await finish((await admin('POST', '/admin/import_coupons/confirm', { token, selections })).body.job_id);
    expect(
      await rowsOf(world, 'SELECT shop_id AS shop, name FROM coupons WHERE shop_id = ANY ($1) ORDER BY name', [
        [first.shopId, second.shopId],
      ]),
    ).toEqual([
      { shop: Number(first.shopId), name: 'A' },
      { shop: Number(second.shopId), name: 'B' },
    ]);
  });

  it.each([
    ['{', 'x.json'],
    ['[1]', 'x.json'],
    ['{"shops": "x"}', 'x.json'],
  ])('that are none are refused: %j', async (content, name) => {
    expect((await upload('/admin/import_consolidated/preview', name, content)).status).toBe(400);
    expect((await upload('/admin/import_coupons/preview', name, content)).status).toBe(400);
  });

  it('must be there', async () => {
    expect(await admin('POST', '/admin/import_coupons/preview', {})).toMatchObject({ status: 400 });
  });
});

it.each([
  ['GET', '/admin/scheduled_jobs?json=1'],
  ['POST', '/admin/scheduled_jobs/create'],
  ['POST', '/admin/scheduled_jobs/1/edit'],
  ['POST', '/admin/scheduled_jobs/1/toggle'],
  ['POST', '/admin/scheduled_jobs/1/delete'],
  ['POST', '/admin/scheduled_jobs/1/run'],
  ['GET', '/admin/scheduled_jobs/1/logs?json=1'],
  ['POST', '/admin/scheduled_jobs/runs/1/cancel'],
  ['POST', '/admin/run_payback'],
  ['POST', '/admin/run_deduplication'],
  ['GET', '/admin/job_status/1'],
  ['GET', '/admin/jobs'],
  ['POST', '/admin/import_consolidated/preview'],
  ['POST', '/admin/import_consolidated/confirm'],
  ['POST', '/admin/import_coupons/preview'],
  ['POST', '/admin/import_coupons/confirm'],
] as const)('%s %s is for administrators', async (method, url) => {
  const path = url.split('?')[0];
  expect(await ask(method, url)).toMatchObject({ status: 302, location: `/login?next=${path}` });
  for (const role of ['user', 'contributor', 'moderator'] as const) {
    expect(await ask(method, url, { role })).toMatchObject({ status: 403, body: { error: 'Unauthorized' } });
  }
});
