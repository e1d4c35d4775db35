import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLogger } from '../../../platform/log/log.js';
import { startJobs } from '../../../platform/jobs/jobs.js';
import { mutate, rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { shopJobs } from './shop-job.jobs.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

/** The jobs of one process. */
function start() {
  const { services, deps, testDatabase } = world.test;
  return startJobs({
    url: testDatabase.appUrl,
    definitions: shopJobs(services, deps.database),
    pubsub: deps.pubsub,
    log: silentLogger(),
    pollingSeconds: 1,
  });
}

async function newJob(): Promise<string> {
  const input = { name: randomUUID(), type: 'DEDUPLICATION', cronExpression: '0 3 * * *', enabled: true };
  return (await mutate(world, 'createShopJob', input, 'job { id }')).job.id;
}

async function statusesOf(jobId: string): Promise<string[]> {
  const rows = await rowsOf<{ status: string }>(
    world,
    `SELECT status FROM scheduled_job_runs WHERE scheduled_job_id = $1`,
    [jobId],
  );
  return rows.map(({ status }) => status);
}

async function untilOver(jobId: string): Promise<string[]> {
  for (const deadline = performance.now() + 25_000; performance.now() < deadline; await sleep(50)) {
    const statuses = await statusesOf(jobId);
    if (statuses.length > 0 && !statuses.some((status) => ['queued', 'running'].includes(status))) return statuses;
  }
  throw new Error('The run does not end.');
}

it('a run that is asked for is worked on soon, once, though two processes hear of it', async () => {
  await using _one = await start();
  await using _other = await start();
  const jobId = await newJob();
  await mutate(world, 'runShopJob', { jobId });
  expect(await untilOver(jobId)).toEqual(['success']);
});

it('what is due is started by the look at the clock', async () => {
  await using jobs = await start();
  const jobId = await newJob();
  await rowsOf(world, `UPDATE scheduled_jobs SET next_run_at = now() - interval '1 minute' WHERE id = $1`, [jobId]);
  await jobs.send('start-shop-jobs');
  expect(await untilOver(jobId)).toEqual(['success']);
});

it('a run that nobody heard of is begun by the next look at the clock', async () => {
  const jobId = await newJob();
  await rowsOf(
    world,
    `INSERT INTO scheduled_job_runs (scheduled_job_id, status, created_at) VALUES ($1, 'queued', now() - interval '2 minutes')`,
    [jobId],
  );
  await using jobs = await start();
  await jobs.send('start-shop-jobs');
  expect(await untilOver(jobId)).toEqual(['success']);
});
