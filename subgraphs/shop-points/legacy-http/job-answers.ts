import { ingestRunId } from '../jobs/job-type.js';
import type { ShopJobRun } from '../jobs/shop-job-run.entity.js';
import type { ShopJob } from '../jobs/shop-job.entity.js';
import { isoWithoutZone } from './times.js';

const STATUS = { queued: 'queued', running: 'running', success: 'completed', failed: 'failed' } as const;

/** A run in the words of the old system, which had scrapers run elsewhere and told of them in another form. */
export function answerOfRun(run: ShopJobRun, { jobType }: Pick<ShopJob, 'jobType'>) {
  const { status, startedAt, endedAt, stepsDone, stepsTotal } = run;
  const isOver = status === 'success' || status === 'failed';
  const ended = endedAt && isOver ? isoWithoutZone(endedAt) : null;
  const state = { id: String(run.id), status: STATUS[status] };
  const percent = status === 'success' ? 100 : stepsTotal ? Math.floor((100 * stepsDone) / stepsTotal) : 0;
  const messages = run.messages.map(({ timestamp, message }) => ({
    timestamp: isoWithoutZone(new Date(timestamp)),
    message,
  }));
  const times = { created_at: isoWithoutZone(run.createdAt), started_at: startedAt && isoWithoutZone(startedAt) };
  if (jobType.startsWith('scrape_')) {
    const kwargs = { program: jobType.slice('scrape_'.length), run_id: ingestRunId(run.id) };
    return { ...state, progress_percent: percent, messages, ...times, ended_at: ended, kwargs };
  }
  return {
    ...state,
    progress: stepsDone,
    progress_percent: percent,
    total_steps: stepsTotal ?? 0,
    messages,
    result: run.result,
    error: status === 'failed' ? run.message : null,
    ...times,
    completed_at: ended,
  };
}
