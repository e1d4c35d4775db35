import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JobFailure } from '../jobs/job-type.js';
import { mutate, rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { downloadFeed } from './feed-download.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let world: World;
let origin: string;
const answers = new Map<string, Answer>();
const server = createServer((request, response) => answers.get(request.url!)?.(request, response));

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world = await startWorld({ settings: { SHOP_FEED_PRIVATE_ADDRESSES: 'true' } });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await world[Symbol.asyncDispose]();
});

const never = new AbortController().signal;
const known = { etag: null, lastModified: null };

/** An address that answers so. */
function address(answer: Answer): string {
  const path = `/${randomUUID()}`;
  answers.set(path, answer);
  return origin + path;
}

const download = (url: string, limits: object = {}) =>
  downloadFeed({ url, known, signal: never }, { allowPrivateAddresses: true, ...limits });

describe('a job with a feed', () => {
  const run = async (jobId: string) => {
    const { run: queued } = await mutate(world, 'runShopJob', { jobId }, 'run { id }');
    await world.test.services.jobRunner.work(Number(queued.id), never);
    const { shopJobRun } = await world.get(
      `{ shopJobRun(id: "${queued.id}") { status message result stepsDone stepsTotal } }`,
    );
    return shopJobRun;
  };
  const newJob = async (type: string, url: string, format = 'CSV') => {
    const input = { name: randomUUID(), type, cronExpression: '0 3 * * *', feed: { url, format } };
    return (await mutate(world, 'createShopJob', input, 'job { id }')).job.id as string;
  };
  const ratesOf = (name: string) =>
    rowsOf(
      world,
      `SELECT program.name AS program, category.name AS category, trim_scale(rate.points_per_eur)::text AS points,
         trim_scale(rate.cashback_pct)::text AS percent, trim_scale(rate.cashback_absolute)::text AS absolute,
         rate.rate_note AS note
       FROM shop_main AS brand JOIN shops AS shop ON shop.shop_main_id = brand.id
       JOIN shop_program_rates AS rate ON rate.shop_id = shop.id AND rate.valid_to IS NULL
       JOIN bonus_programs AS program ON program.id = rate.program_id
       LEFT JOIN shop_categories AS category ON category.id = rate.category_id
       WHERE brand.canonical_name = $1 ORDER BY category NULLS FIRST`,
      [name],
    );

  it('takes it in, in parts, and reads it again only when it has changed', async () => {
    const prefix = `Feedladen ${randomUUID().slice(0, 6)}`;
    const asked: unknown[] = [];
    let version = 1;
    const url = address(({ headers }, response) => {
      asked.push(headers['if-none-match']);
      const etag = `"v${version}"`;
      if (headers['if-none-match'] === etag) return response.writeHead(304).end();
      const rows = Array.from({ length: 60 }, (_, index) => `${prefix} ${random(index)};${index};${version},5 %`);
      return response.writeHead(200, { etag }).end(`shop;source_id;incentive\n${rows.join('\n')}`);
    });
    const jobId = await newJob('SCRAPE_SHOOP', url);
    expect(await run(jobId)).toMatchObject({
      status: 'SUCCESS',
      result: { changed: true, ingested: 60, unusable: 0 },
      stepsDone: 60,
      stepsTotal: 60,
    });
    expect(await ratesOf(`${prefix} ${random(7)}`)).toEqual([
      { program: 'Shoop', category: null, points: '0', percent: '1.5', absolute: null, note: null },
    ]);
    expect(await run(jobId)).toMatchObject({ status: 'SUCCESS', result: { changed: false, ingested: 0 } });
    version = 2;
    expect((await run(jobId)).result.changed).toBe(true);
    expect(asked).toEqual([undefined, '"v1"', '"v1"']);
    expect((await ratesOf(`${prefix} ${random(7)}`))[0].percent).toBe('2.5');
  });

  it.each([
    ['SCRAPE_PAYBACK', { incentive: '1 Punkt pro 3 €' }, { program: 'Payback', points: '0.3333333333' }],
    ['SCRAPE_MILES_AND_MORE', { incentive: 'Sammeln' }, { points: '0.5', note: 'fallback_points_per_eur' }],
    ['SCRAPE_AND_CHARGE', { user_reward: 3, per_sales_volume: 12 }, { program: 'AndCharge', points: '0.25' }],
    ['SCRAPE_AND_CHARGE', { user_reward: 25 }, { program: 'AndCharge', absolute: '25' }],
    ['SCRAPE_LETYSHOPS', { rates: [{ cashback_pct: 2 }, { cashback_pct: '5,5' }] }, { percent: '5.5' }],
    ['SCRAPE_EXAMPLE', { points_per_eur: 2, rate_note: 'neu' }, { points: '2', note: 'neu' }],
  ])('%s understands %j', async (type, record, expected) => {
    const name = `Einzelladen ${randomUUID()}`;
    const url = address((_, response) => response.end(JSON.stringify([{ name, ...record }])));
    const jobId = await newJob(type, url, 'JSON');
    expect((await run(jobId)).status).toBe('SUCCESS');
    expect(await ratesOf(name)).toEqual([expect.objectContaining(expected)]);
    // What was rounded does not differ from itself.
    await run(jobId);
    const [{ count }] = await rowsOf(
      world,
      `SELECT count(*)::int AS count FROM shop_program_rates AS rate JOIN shops AS shop ON shop.id = rate.shop_id
       JOIN shop_main AS brand ON brand.id = shop.shop_main_id WHERE brand.canonical_name = $1`,
      [name],
    );
    expect(count).toBe(1);
  });

  it('brings names together that differ in case (TopCashback)', async () => {
    const name = `Kastenladen ${randomUUID().slice(0, 8)}`;
    const rows = [
      { shop: name, category: 'Mode', incentive: '2 %' },
      { shop: name.toUpperCase(), category: 'Technik', incentive: '3 €' },
    ];
    const url = address((_, response) => response.end(JSON.stringify(rows)));
    expect((await run(await newJob('SCRAPE_TOPCASHBACK', url, 'JSON'))).result.ingested).toBe(1);
    expect((await ratesOf(name)).map(({ category }) => category)).toEqual(['Mode', 'Technik']);
  });

  it('leaves out what it cannot use and says so', async () => {
    const name = `Restladen ${randomUUID()}`;
    const url = address((_, response) =>
      response.end(`shop,cashback_pct\n${name},2\n,3\n${name} 2,viel\n${name} 3,4,5\n`),
    );
    const { status, message, result } = await run(await newJob('SCRAPE_SHOOP', url));
    expect([status, result]).toEqual(['SUCCESS', { changed: true, ingested: 1, unusable: 3 }]);
    expect(message).toContain('3 records cannot be used (record 2, shop: This must not be empty.)');
    const list = address((_, response) => response.end(JSON.stringify([7, { shop: name, cashback_pct: 3 }])));
    expect(await run(await newJob('SCRAPE_SHOOP', list, 'JSON'))).toMatchObject({
      status: 'SUCCESS',
      message: '1 shops taken in; 1 records cannot be used (record 1: This must be an object.)',
    });
  });

  it.each([
    ['{', 'JSON', 'The feed cannot be read: This is no JSON.'],
    ['{"a": 1}', 'JSON', 'The feed cannot be read: This is no list.'],
    ['a,b\n"1,2\n', 'CSV', 'The feed cannot be read: This is no CSV'],
    ['<!doctype html>\n<p>Bitte anmelden</p>\n', 'CSV', 'Nothing in the feed can be used (record 1, shop: '],
  ])('fails on %j', async (content, format, message) => {
    const url = address((_, response) => response.end(content));
    const { status, message: told } = await run(await newJob('SCRAPE_SHOOP', url, format));
    expect([status, told.startsWith(message)]).toEqual(['FAILED', true]);
  });
});

describe('downloading', () => {
  it('follows redirects, five at most', async () => {
    const target = address((_, response) => response.end('ok'));
    const redirected = address((_, response) => response.writeHead(302, { location: target }).end());
    expect(await download(redirected)).toMatchObject({ kind: 'changed', content: 'ok' });
    const circle: string = address((_, response) => response.writeHead(302, { location: circle }).end());
    await expect(download(circle)).rejects.toThrow('redirected more than 5 times');
  });

  it.each(['file:///etc/passwd', 'gopher://x', 'http://'])('does not follow to %s', async (location) => {
    const url = address((_, response) => response.writeHead(302, { location }).end());
    await expect(download(url)).rejects.toThrow('redirected to no web address');
  });

  it('refuses addresses that are not public, unless they are allowed', async () => {
    const url = address((_, response) => response.end('internal'));
    const strict = { allowPrivateAddresses: false };
    await expect(download(url, strict)).rejects.toThrow('127.0.0.1 is no public address');
    await expect(download(url.replace('127.0.0.1', 'localhost'), strict)).rejects.toThrow(
      'localhost is no public address',
    );
    expect(await download(url)).toMatchObject({ content: 'internal' });
  });

  it('stops at the limit of size, compressed or endless', async () => {
    const url = address((_, response) => {
      const write = (): void => {
        while (!response.destroyed && response.write('x'.repeat(1_024)));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    });
    await expect(download(url, { maxBytes: 10_000 })).rejects.toThrow('larger than 10000 bytes');
  });

  it('stops at the limit of time, before and within the answer', async () => {
    const silent = address(() => undefined);
    await expect(download(silent, { timeoutMs: 50 })).rejects.toThrow('longer than 0.05 seconds');
    const halting = address((_, response) => void response.write('a'));
    await expect(download(halting, { timeoutMs: 50 })).rejects.toThrow('longer than 0.05 seconds');
  });

  it.each([404, 500, 403])('says that the answer was %i', async (status) => {
    const url = address((_, response) => response.writeHead(status).end());
    await expect(download(url)).rejects.toThrow(new JobFailure(`The feed answered with status ${status}.`));
  });

  it('says that nobody answers, and what is no UTF-8', async () => {
    await expect(download('http://127.0.0.1:1/')).rejects.toBeInstanceOf(JobFailure);
    const noHttp = address((_, response) => response.socket!.end('guten Tag\r\n\r\n'));
    await expect(download(noHttp)).rejects.toBeInstanceOf(JobFailure);
    const latin = address((_, response) => response.end(Buffer.from([0x63, 0xe4])));
    await expect(download(latin)).rejects.toThrow('not in UTF-8');
  });

  it('ends with the process', async () => {
    const stopping = new AbortController();
    const url = address(() => stopping.abort(new Error('going down')));
    await expect(
      downloadFeed({ url, known, signal: stopping.signal }, { allowPrivateAddresses: true }),
    ).rejects.toThrow('going down');
  });
});

/** Words that have nothing in common, so that no two shops are taken for one. */
function random(index: number): string {
  return `${(index * 7_919 + 104_729).toString(36)}${(index * 15_485_863 + 7).toString(36)}`;
}
