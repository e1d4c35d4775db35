import { ingestRunId } from '../jobs/job-type.js';
import type { ShopJobRun } from '../jobs/shop-job-run.entity.js';
import type { ShopJob } from '../jobs/shop-job.entity.js';
import { isoWithoutZone } from './times.js';

const STATUS = { queued: 'queued', running: 'running', success: 'completed', failed: 'failed' } as const;

/** A run in the words of the old system, which had scrapers run elsewhere and told of them in another form. */
export function answerOfRun(run: ShopJobRun, { jobType }: Pick<ShopJob, 'jobType'>) {
  const { status, startedAt, endedAt, stepsDone, stepsTotal } = run;
  const isOver = status === 'success' || status === 'failed';
  const common = {
    id: String(run.id),
    status: STATUS[status],
    progress_percent: status === 'success' ? 100 : stepsTotal ? Math.floor((100 * stepsDone) / stepsTotal) : 0,
    messages: run.messages.map(({ timestamp, message }) => ({
      timestamp: isoWithoutZone(new Date(timestamp)),
      message,
    })),
    created_at: isoWithoutZone(run.createdAt),
    started_at: startedAt && isoWithoutZone(startedAt),
  };
  const ended = endedAt && isOver ? isoWithoutZone(endedAt) : null;
  if (jobType.startsWith('scrape_')) {
    const kwargs = { program: jobType.slice('scrape_'.length), run_id: ingestRunId(run.id) };
    return { ...common, ended_at: ended, kwargs };
  }
  return {
    ...common,
    progress: stepsDone,
    total_steps: stepsTotal ?? 0,
    result: run.result,
    error: status === 'failed' ? run.message : null,
    completed_at: ended,
  };
}
