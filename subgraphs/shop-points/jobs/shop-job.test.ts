import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { system } from '../../../platform/identity/viewer.js';
import { silentLogger } from '../../../platform/log/log.js';
import { mutate, rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { JobRunner } from './job-runner.js';
import { JobFailure, type JobContext, type JobOutcome } from './job-type.js';
import { RESTARTED } from './shop-job-run.service.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const never = new AbortController().signal;

async function newJob(input: object = {}): Promise<string> {
  const { job } = await mutate(
    world,
    'createShopJob',
    { name: randomUUID(), type: 'DEDUPLICATION', cronExpression: '0 3 * * *', ...input },
    'job { id }',
  );
  return job.id;
}

async function start(jobId: string): Promise<number> {
  const { run } = await mutate(world, 'runShopJob', { jobId }, 'run { id status }');
  expect(run.status).toBe('QUEUED');
  return Number(run.id);
}

async function runOf(runId: number | string): Promise<any> {
  const { shopJobRun } = await world.get(
    `query ($id: ID!) { shopJobRun(id: $id) {
      status message stepsDone stepsTotal result cancelRequested startedAt endedAt messages { message loggedAt }
      job { lastRunStatus lastRunMessage lastRunAt } requestedBy { id }
    } }`,
    { id: String(runId) },
  );
  return shopJobRun;
}

/** A runner whose jobs do what the test says. */
function runner(run: (context: JobContext) => Promise<JobOutcome>, heartbeatMs?: number): JobRunner {
  const { database, clock } = world.test.deps;
  return new JobRunner({
    database,
    clock,
    log: silentLogger(),
    types: [{ name: 'deduplication', run }],
    ...(heartbeatMs !== undefined && { heartbeatMs }),
  });
}

const done = { message: 'Alles getan', result: { count: 3 } };

async function asSystem<T>(work: (uow: ReturnType<World['test']['uow']>) => Promise<T>): Promise<T> {
  await using uow = world.test.uow(system);
  return await work(uow);
}

it('a run goes from queued over running to success and tells the job', async () => {
  const runId = await start(await newJob());
  await runner(async ({ progress }) => {
    await progress('Erster Schritt', { done: 1, total: 2 });
    expect(await runOf(runId)).toMatchObject({
      status: 'RUNNING',
      message: 'Erster Schritt',
      stepsDone: 1,
      stepsTotal: 2,
      job: { lastRunStatus: 'RUNNING', lastRunMessage: 'Erster Schritt' },
    });
    await progress('Zweiter Schritt', { done: 2, total: 2 });
    expect((await runOf(runId)).message).toBe('Erster Schritt | Zweiter Schritt');
    return done;
  }).work(runId, never);
  const run = await runOf(runId);
  expect(run).toMatchObject({
    status: 'SUCCESS',
    message: 'Alles getan',
    result: { count: 3 },
    job: { lastRunStatus: 'SUCCESS', lastRunMessage: 'Alles getan' },
  });
  expect(run.messages.map(({ message }: { message: string }) => message)).toEqual([
    'Erster Schritt',
    'Zweiter Schritt',
  ]);
  expect(run.requestedBy).not.toBeNull();
  expect(run.job.lastRunAt).toBe(run.endedAt);
});

it('a run that fails says why, in at most 500 characters; what only we should know stays in the log', async () => {
  const [plain, long, secret] = [await start(await newJob()), await start(await newJob()), await start(await newJob())];
  await runner(async () => Promise.reject(new JobFailure('Der Feed fehlt.'))).work(plain, never);
  await runner(async () => Promise.reject(new JobFailure('ä'.repeat(600)))).work(long, never);
  await runner(async () => Promise.reject(new Error('password=geheim'))).work(secret, never);
  expect(await runOf(plain)).toMatchObject({ status: 'FAILED', message: 'Der Feed fehlt.', result: null });
  expect((await runOf(long)).message).toBe(`${'ä'.repeat(499)}…`);
  expect((await runOf(secret)).message).not.toContain('geheim');
});

it('a type that nobody knows fails the run', async () => {
  const [job] = await rowsOf<{ id: number }>(
    world,
    `INSERT INTO scheduled_jobs (job_name, job_type, cron_expression) VALUES ($1, 'scrape_moon', '0 3 * * *') RETURNING id`,
    [randomUUID()],
  );
  const runId = await start(String(job!.id));
  await runner(async () => done).work(runId, never);
  expect(await runOf(runId)).toMatchObject({ status: 'FAILED', message: 'Unknown job type: scrape_moon' });
});

it('a scraper without a feed fails its run and says what to do', async () => {
  const runId = await start(await newJob({ type: 'SCRAPE_SHOOP' }));
  await world.test.services.jobRunner.work(runId, never);
  expect(await runOf(runId)).toMatchObject({
    status: 'FAILED',
    message: 'The job has no feed: set the address of one first.',
  });
});

it('of many that are told to work on a run one does', async () => {
  const runId = await start(await newJob());
  let worked = 0;
  const work = () =>
    runner(async () => {
      worked++;
      return done;
    }).work(runId, never);
  await Promise.all(Array.from({ length: 8 }, work));
  expect(worked).toBe(1);
});

it('a job is not started twice, by hand or by the clock', async () => {
  const jobId = await newJob({ enabled: true });
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => mutate(world, 'runShopJob', { jobId })));
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
    ...Array<string>(7).fill('ConflictError'),
    'RunShopJobSuccess',
  ]);
  await rowsOf(world, `UPDATE scheduled_jobs SET next_run_at = now() - interval '1 minute' WHERE id = $1`, [jobId]);
  await asSystem((uow) => world.test.services.jobRuns.startDue(uow));
  const [{ count }] = await rowsOf(
    world,
    `SELECT count(*)::int AS count FROM scheduled_job_runs WHERE scheduled_job_id = $1`,
    [jobId],
  );
  expect(count).toBe(1);
});

it("who starts a job again and again, and looks for dead runs, is in nobody's way", async () => {
  const jobId = await newJob();
  const runId = await start(jobId);
  const asked: Promise<any>[] = [];
  await runner(async ({ progress }) => {
    for (let step = 0; step < 20; step++) {
      asked.push(...Array.from({ length: 3 }, () => mutate(world, 'runShopJob', { jobId })));
      asked.push(asSystem((uow) => world.test.services.jobRuns.recover(uow)));
      await progress('Schritt');
    }
    return done;
  }).work(runId, never);
  await expect(Promise.all(asked)).resolves.toBeDefined();
  expect((await runOf(runId)).status).toBe('SUCCESS');
});

it('a scraper that is asked for while its run ends begins another run', async () => {
  const { jobRuns } = world.test.services;
  const begin = () => asSystem((uow) => uow.write((tx) => jobRuns.startType(tx, 'scrape_example', null)));
  const first = await begin();
  expect((await begin()).id).toBe(first.id);
  const second = await asSystem((uow) =>
    uow.write((tx) => {
      const look = tx.manager.findOneBy.bind(tx.manager);
      jest.spyOn(tx.manager, 'findOneBy').mockImplementationOnce(async (...asked) => {
        await rowsOf(world, `UPDATE scheduled_job_runs SET status = 'failed', ended_at = now() WHERE id = $1`, [
          first.id,
        ]);
        return look(...asked);
      });
      return jobRuns.startType(tx, 'scrape_example', null);
    }),
  );
  expect(second).toMatchObject({ status: 'queued' });
  expect(second.id).not.toBe(first.id);
});

describe('the clock', () => {
  const due = (jobId: string) =>
    rowsOf(world, `UPDATE scheduled_jobs SET next_run_at = now() - interval '1 minute' WHERE id = $1`, [jobId]);
  const runsOf = (jobId: string) =>
    rowsOf<{ id: number; status: string }>(
      world,
      `SELECT id, status FROM scheduled_job_runs WHERE scheduled_job_id = $1`,
      [jobId],
    );

  it('starts what is due, once however many processes look, and plans the next time', async () => {
    const jobId = await newJob({ enabled: true });
    await due(jobId);
    await Promise.all(Array.from({ length: 6 }, () => asSystem((uow) => world.test.services.jobRuns.startDue(uow))));
    expect(await runsOf(jobId)).toHaveLength(1);
    const { shopJob } = await world.get(`{ shopJob(id: "${jobId}") { nextRunAt runs { totalCount } } }`);
    expect(new Date(shopJob.nextRunAt).getTime()).toBeGreaterThan(Date.now());
    expect(shopJob.runs.totalCount).toBe(1);
  });

  it('leaves the disabled alone, which can still be started by hand', async () => {
    const jobId = await newJob();
    await asSystem((uow) => world.test.services.jobRuns.startDue(uow));
    expect(await runsOf(jobId)).toEqual([]);
    await start(jobId);
    expect(await runsOf(jobId)).toHaveLength(1);
  });

  it('plans what was brought over from an old system, and disables what it cannot read', async () => {
    const [good, bad] = await rowsOf<{ id: number }>(
      world,
      `INSERT INTO scheduled_jobs (job_name, job_type, cron_expression, enabled)
       VALUES (gen_random_uuid(), 'deduplication', '0 3 * * *', true),
              (gen_random_uuid(), 'deduplication', 'jeden Tag', true) RETURNING id`,
    );
    await asSystem((uow) => world.test.services.jobRuns.startDue(uow));
    expect(await runsOf(String(good!.id))).toEqual([]);
    const rows = await rowsOf(
      world,
      `SELECT enabled, next_run_at > now() AS planned FROM scheduled_jobs WHERE id IN ($1, $2) ORDER BY id`,
      [good!.id, bad!.id],
    );
    expect(rows).toEqual([
      { enabled: true, planned: true },
      { enabled: false, planned: null },
    ]);
  });
});

describe('a process that dies', () => {
  it('leaves a run that another fails, and whose late end changes nothing', async () => {
    const runId = await start(await newJob());
    await runner(async ({ progress }) => {
      await rowsOf(world, `UPDATE scheduled_job_runs SET seen_at = now() - interval '2 minutes' WHERE id = $1`, [
        runId,
      ]);
      await asSystem((uow) => world.test.services.jobRuns.recover(uow));
      await expect(progress('Noch da')).rejects.toThrow(RESTARTED);
      return done;
    }, 60_000).work(runId, never);
    expect(await runOf(runId)).toMatchObject({
      status: 'FAILED',
      message: RESTARTED,
      job: { lastRunStatus: 'FAILED', lastRunMessage: RESTARTED },
    });
  });

  it('is not one that only takes long', async () => {
    const runId = await start(await newJob());
    await runner(async () => {
      await rowsOf(world, `UPDATE scheduled_job_runs SET seen_at = now() - interval '2 minutes' WHERE id = $1`, [
        runId,
      ]);
      for (let silent = true; silent;) {
        const [row] = await rowsOf<{ alive: boolean }>(
          world,
          `SELECT seen_at > now() - interval '1 minute' AS alive FROM scheduled_job_runs WHERE id = $1`,
          [runId],
        );
        silent = !row!.alive;
      }
      await asSystem((uow) => world.test.services.jobRuns.recover(uow));
      return done;
    }, 20).work(runId, never);
    expect((await runOf(runId)).status).toBe('SUCCESS');
  });

  it('has told the others of runs that nobody has begun: they are announced again', async () => {
    const runId = await start(await newJob());
    await rowsOf(world, `UPDATE scheduled_job_runs SET created_at = now() - interval '5 minutes' WHERE id = $1`, [
      runId,
    ]);
    const ending = new AbortController();
    const heard = (async () => {
      for await (const delivery of world.test.deps.pubsub.subscribe('shop-points.job-run.queued', ending.signal)) {
        if (delivery.type === 'message' && delivery.message['runId'] === runId) return true;
      }
      return false;
    })();
    await asSystem((uow) => world.test.services.jobRuns.recover(uow));
    expect(await heard).toBe(true);
    ending.abort();
  });

  it('by order ends its runs itself', async () => {
    const runId = await start(await newJob());
    const stopping = new AbortController();
    await runner(async ({ progress }) => {
      stopping.abort();
      await progress('Weiter');
      return done;
    }).work(runId, stopping.signal);
    expect(await runOf(runId)).toMatchObject({ status: 'FAILED', message: RESTARTED });
  });
});

describe('cancelling', () => {
  const cancel = (runId: number) => mutate(world, 'cancelShopJobRun', { runId: String(runId) }, 'run { status }');

  it('ends a queued run at once, and nobody begins it', async () => {
    const runId = await start(await newJob());
    expect((await cancel(runId)).run.status).toBe('FAILED');
    let worked = false;
    await runner(async () => {
      worked = true;
      return done;
    }).work(runId, never);
    expect(worked).toBe(false);
    expect(await cancel(runId)).toMatchObject({
      __typename: 'ConflictError',
      message: 'Cannot cancel job with status failed',
      path: ['runId'],
    });
  });

  it('ends a running one when it next tells where it is', async () => {
    const runId = await start(await newJob());
    await runner(async ({ progress }) => {
      await progress('Eins');
      expect((await cancel(runId)).run.status).toBe('RUNNING');
      await progress('Zwei');
      throw new Error('It goes on.');
    }).work(runId, never);
    expect(await runOf(runId)).toMatchObject({ status: 'FAILED', message: 'Cancelled.', cancelRequested: true });
  });
});

describe('setting up', () => {
  it('keeps what is given and plans the first time', async () => {
    const feed = { url: 'https://feeds.example/shoop.csv', format: 'CSV' };
    const jobId = await newJob({ type: 'SCRAPE_SHOOP', enabled: true, feed, cronExpression: ' 0  4 * * MON ' });
    const { shopJob } = await world.get(
      `{ shopJob(id: "${jobId}") { type typeName cronExpression enabled nextRunAt feed { url format version } } }`,
    );
    expect(shopJob).toMatchObject({
      type: 'SCRAPE_SHOOP',
      typeName: 'scrape_shoop',
      cronExpression: '0 4 * * MON',
      enabled: true,
      feed: { ...feed, version: null },
    });
    expect(new Date(shopJob.nextRunAt).getTime()).toBeGreaterThan(Date.now());
  });

  it.each([
    [{ cronExpression: '0 25 * * *' }, ['cronExpression']],
    [{ name: ' ' }, ['name']],
    [{ feed: { url: 'https://feeds.example', format: 'CSV' } }, ['feed']],
    [{ type: 'SCRAPE_SHOOP', feed: { url: 'file:///etc/passwd', format: 'CSV' } }, ['feed', 'url']],
    [{ type: 'SCRAPE_SHOOP', feed: { url: 'https://me:secret@feeds.example', format: 'JSON' } }, ['feed', 'url']],
  ])('refuses %j', async (input, path) => {
    const result = await mutate(world, 'createShopJob', {
      name: randomUUID(),
      type: 'DEDUPLICATION',
      cronExpression: '0 3 * * *',
      ...input,
    });
    expect(result).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it('gives a name once', async () => {
    const name = randomUUID();
    const other = await newJob();
    await newJob({ name });
    const create = { name, type: 'DEDUPLICATION', cronExpression: '0 3 * * *' };
    expect((await mutate(world, 'createShopJob', create)).__typename).toBe('ShopJobExistsError');
    expect((await mutate(world, 'updateShopJob', { jobId: other, name })).__typename).toBe('ShopJobExistsError');
  });

  it('changes what is given and forgets the version of another feed, and of what another scraper read', async () => {
    const feed = { url: 'https://feeds.example/a.csv', format: 'CSV' };
    const jobId = await newJob({ type: 'SCRAPE_SHOOP', feed });
    await rowsOf(world, `UPDATE scheduled_jobs SET feed_etag = '"v1"' WHERE id = $1`, [jobId]);
    const change = (input: object) =>
      mutate(world, 'updateShopJob', { jobId, ...input }, 'job { enabled feed { url version } cronExpression }');
    expect((await change({ cronExpression: '0 5 * * *' })).job).toEqual({
      enabled: false,
      feed: { url: feed.url, version: '"v1"' },
      cronExpression: '0 5 * * *',
    });
    expect((await change({ type: 'SCRAPE_PAYBACK' })).job.feed.version).toBeNull();
    await rowsOf(world, `UPDATE scheduled_jobs SET feed_etag = '"v1"' WHERE id = $1`, [jobId]);
    expect((await change({ type: 'SCRAPE_PAYBACK' })).job.feed.version).toBe('"v1"');
    expect((await change({ feed: { ...feed, url: 'https://feeds.example/b.csv' } })).job.feed.version).toBeNull();
    expect((await change({ feed: null })).job.feed).toBeNull();
  });

  it('takes a job out with its runs, but not while one of them is not over', async () => {
    const jobId = await newJob();
    const runId = await start(jobId);
    expect(await mutate(world, 'deleteShopJob', { jobId })).toMatchObject({
      __typename: 'ConflictError',
      path: ['jobId'],
    });
    await runner(async () => done).work(runId, never);
    expect((await mutate(world, 'deleteShopJob', { jobId })).__typename).toBe('DeleteShopJobSuccess');
    expect(await runOf(runId)).toBeNull();
    expect((await mutate(world, 'deleteShopJob', { jobId })).__typename).toBe('NotFoundError');
  });
});

it('is shown to administrators of the shops and to nobody else', async () => {
  for (const role of ['nobody', 'user', 'contributor', 'moderator'] as const) {
    const { data, errors } = await world.run(
      `{ shopJobs { totalCount } shopJob(id: "1") { id } shopJobRun(id: "1") { id } }`,
      {},
      world.people[role],
    );
    expect(data).toEqual({ shopJobs: null, shopJob: null, shopJobRun: null });
    expect(errors).toHaveLength(3);
  }
  const { shopJobs } = await world.get(
    `{ shopJobs(first: 1) { totalCount edges { node { name createdBy { id } } } } }`,
  );
  expect(shopJobs.totalCount).toBeGreaterThan(1);
});

it('lists jobs and their runs in as many statements for many as for few', async () => {
  const query = `query ($first: Int) { shopJobs(first: $first) { edges { node {
    id createdBy { id } runs(first: 2) { edges { node { id requestedBy { id } job { id } } } }
  } } } }`;
  for (let index = 0; index < 3; index++) await start(await newJob());
  const one = await world.run(query, { first: 1 });
  const many = await world.run(query, { first: 50 });
  expect(many.errors).toBeUndefined();
  expect(many.statements.length).toBeLessThanOrEqual(Math.max(one.statements.length, 5));
});

it('the job of duplicates merges brands of the same name, the newer into the older', async () => {
  const name = `Laden ${randomUUID().slice(0, 8)}`;
  const [kept, merged] = [await world.newShop(name), await world.newShop(`${name} andere`)];
  await rowsOf(world, `UPDATE shop_main SET canonical_name = $2 WHERE id = $1`, [merged.shopMainId, `${name}.de`]);
  const runId = await start(await newJob());
  await world.test.services.jobRunner.work(runId, never);
  const run = await runOf(runId);
  expect(run).toMatchObject({ status: 'SUCCESS', result: { errors: 0 } });
  expect(run.result.merged_count).toBeGreaterThanOrEqual(1);
  expect(
    await rowsOf(world, `SELECT status, merged_into_id FROM shop_main WHERE id = $1`, [merged.shopMainId]),
  ).toEqual([{ status: 'merged', merged_into_id: kept.shopMainId }]);
});

it('the job of duplicates leaves brands apart that are but like a third one, which is merged into the oldest', async () => {
  const [one, other] = [randomUUID().slice(0, 8), randomUUID().slice(0, 8)];
  const names = [`Kette ${one}`, `${one} ${other}`, `Kette ${one} ${other}`];
  const ids = names.map((_, place) => `kette-${place}-${one}`);
  await rowsOf(
    world,
    `INSERT INTO shop_main (id, canonical_name, created_at)
     SELECT id, name, '2020-01-01'::timestamptz + place * interval '1 day'
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS brands (id, name, place)`,
    [ids, names],
  );
  const runId = await start(await newJob());
  await world.test.services.jobRunner.work(runId, never);
  expect(await runOf(runId)).toMatchObject({ status: 'SUCCESS', result: { errors: 0 } });
  expect(
    await rowsOf(world, 'SELECT status, merged_into_id FROM shop_main WHERE id = ANY ($1) ORDER BY id', [ids]),
  ).toEqual([
    { status: 'active', merged_into_id: null },
    { status: 'active', merged_into_id: null },
    { status: 'merged', merged_into_id: ids[0] },
  ]);
});
