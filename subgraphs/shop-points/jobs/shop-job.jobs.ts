import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { JobRunner } from './job-runner.js';
import { RUN_QUEUED } from './run-queued.js';
import type { ShopJobRunService } from './shop-job-run.service.js';

interface Services {
  readonly jobRuns: ShopJobRunService;
  readonly jobRunner: JobRunner;
}

/** A long feed takes its time. */
const MAX_RUN_SECONDS = 6 * 60 * 60;

/** The administrators' own schedule, on top of the platform's: the clock looks at it every minute. */
export function shopJobs({ jobRuns, jobRunner }: Services, database: Database): JobDefinition[] {
  return [
    databaseJob(database, { name: 'start-shop-jobs', cron: '* * * * *' }, async (uow) => {
      await jobRuns.recover(uow);
      await jobRuns.startDue(uow);
    }),
    {
      name: 'run-shop-job',
      sentBy: RUN_QUEUED,
      concurrency: 3,
      expireInSeconds: MAX_RUN_SECONDS,
      async handler({ data, signal }) {
        await jobRunner.work((data as { runId: number }).runId, signal);
      },
    },
  ];
}
