import { freeOrphans, repair, skip, skipOrphans, skipRepetitions, type LoadStep } from '../load-step.js';

const STATUSES = `'queued', 'running', 'success', 'failed'`;

/** Chores, their runs and the log. */
export const jobSteps: readonly LoadStep[] = [
  {
    table: 'scheduled_jobs',
    mend: [
      skipRepetitions('scheduled_jobs', 'the name is taken', 'job_name'),
      freeOrphans('scheduled_jobs', 'created_by_user_id', 'users'),
      repair(
        'scheduled_jobs',
        'the cron expression cannot be read: disabled now',
        'enabled = false',
        'old.standard_cron IS NULL AND old.enabled',
      ),
      repair(
        'scheduled_jobs',
        'days of the week counted from Monday as 0: the cron expression is in the standard way now',
        'cron_expression = standard_cron',
        'old.standard_cron <> old.cron_expression',
      ),
      repair(
        'scheduled_jobs',
        'the last status was not one of a run that is over',
        `last_run_status = 'failed'`,
        `old.last_run_status IS NOT NULL AND old.last_run_status NOT IN ('success', 'failed')`,
      ),
    ],
    insert: `INSERT INTO scheduled_jobs (id, job_name, job_type, cron_expression, enabled, last_run_at, last_run_status,
        last_run_message, created_at, updated_at, created_by_user_id)
      SELECT id, job_name, job_type, cron_expression, coalesce(enabled, false), last_run_at, last_run_status,
        last_run_message, coalesce(created_at, now()), coalesce(updated_at, created_at, now()), created_by_user_id
      FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'scheduled_job_runs',
    mend: [
      skipOrphans('scheduled_job_runs', 'scheduled_job_id', 'scheduled_jobs'),
      skip('scheduled_job_runs', 'the status is unknown', `old.status NOT IN (${STATUSES})`),
      repair(
        'scheduled_job_runs',
        'it was not over: failed now',
        `status = 'failed', message = coalesce(old.message || ' | ', '') || 'The old system ended while this ran.'`,
        `old.status IN ('queued', 'running')`,
      ),
    ],
    insert: `INSERT INTO scheduled_job_runs (id, scheduled_job_id, created_at, status, message, ended_at)
      SELECT id, scheduled_job_id, created_at, status, message, created_at FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'scrape_logs',
    mend: [],
    insert: `INSERT INTO scrape_logs (id, timestamp, message)
      SELECT id, coalesce(timestamp, now()), message FROM staged AS old`,
    hasSequence: true,
  },
];
