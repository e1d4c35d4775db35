import type { Attempt } from './community.attempts.js';
import { rowsOf } from './community.fixture.js';
import type { Role, World } from './shop-points.fixture.js';

const admins: readonly Role[] = ['admin', 'platformAdmin'];

/** The mutations about chores. */
export function jobAttempts(world: () => World): Readonly<Record<string, Attempt>> {
  const jobId = async () => {
    const [job] = await rowsOf<{ id: number }>(
      world(),
      `INSERT INTO scheduled_jobs (job_name, job_type, cron_expression)
       VALUES (gen_random_uuid(), 'deduplication', '0 3 * * *') RETURNING id`,
    );
    return String(job!.id);
  };
  const runId = async () => {
    const [run] = await rowsOf<{ id: number }>(
      world(),
      `INSERT INTO scheduled_job_runs (scheduled_job_id, status) VALUES ($1, 'queued') RETURNING id`,
      [await jobId()],
    );
    return String(run!.id);
  };
  return {
    createShopJob: {
      allowed: admins,
      input: async () => ({ name: `Job ${Math.random()}`, type: 'DEDUPLICATION', cronExpression: '0 3 * * *' }),
    },
    updateShopJob: { allowed: admins, input: async () => ({ jobId: await jobId(), cronExpression: '0 4 * * *' }) },
    setShopJobEnabled: { allowed: admins, input: async () => ({ jobId: await jobId(), enabled: true }) },
    deleteShopJob: { allowed: admins, input: async () => ({ jobId: await jobId() }) },
    runShopJob: { allowed: admins, input: async () => ({ jobId: await jobId() }) },
    cancelShopJobRun: { allowed: admins, input: async () => ({ runId: await runId() }) },
  };
}
