import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { daysBefore } from '../../../platform/demo/moments.js';
import { skipIds } from '../../../platform/demo/skip-ids.js';
import { ScrapeLog } from '../ingest/scrape-log.entity.js';
import { ShopJobRun } from '../jobs/shop-job-run.entity.js';
import { ShopJob } from '../jobs/shop-job.entity.js';

/** Chores that have run, and the log of the scrapers. The clock starts none: what they would change is for who looks. */
export async function loadChores(manager: EntityManager, now: Date): Promise<void> {
  const [failedAt, doneAt] = [daysBefore(now, 2), daysBefore(now, 1)];
  const done = '40 shops taken in';
  const failed = 'The feed answered with status 503.';
  await manager.insert(ShopJob, [
    {
      ...{ id: 1, jobName: 'Shoop every night', jobType: 'scrape_shoop', cronExpression: '15 2 * * *' },
      ...{ feedUrl: 'https://feeds.example/shoop.json', feedFormat: 'json', createdByUserId: 1 },
      ...{ lastRunAt: doneAt, lastRunStatus: 'success', lastRunMessage: done },
    },
    {
      ...{ id: 2, jobName: 'Duplicates on Sundays', jobType: 'deduplication', cronExpression: '0 4 * * sun' },
      createdByUserId: 1,
    },
  ]);
  await skipIds(manager, 'scheduled_jobs', 2);
  const run = (id: number, at: Date) => ({
    ...{ id, scheduledJobId: 1, requestedByUserId: 1, createdAt: at, startedAt: at, endedAt: at },
    ...{ cancelRequested: false, messages: [], stepsDone: 0, stepsTotal: null, result: null },
  });
  await insertRows(manager, ShopJobRun, [
    { ...run(1, failedAt), status: 'failed', message: failed },
    {
      ...run(2, doneAt),
      ...{ status: 'success', message: done, stepsDone: 40, stepsTotal: 40 },
      messages: ['Reading the feed', '40 shops in the feed', '40 of 40 shops'].map((message) => ({
        timestamp: doneAt.toISOString(),
        message,
      })),
      result: { changed: true, ingested: 40, unusable: 0 },
    },
  ]);
  await skipIds(manager, 'scheduled_job_runs', 2);
  await manager.insert(ScrapeLog, {
    timestamp: doneAt,
    message:
      'run_id=job-2 program=Shoop shops=40 new_shops=0 deleted_shops=0 begun=3 changed=5 unchanged=70 superseded=0',
  });
}
