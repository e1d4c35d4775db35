import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ShopJob } from './shop-job.entity.js';

/** What a run has at hand. */
export interface JobContext {
  readonly runId: number;
  readonly job: ShopJob;
  /** What this run in particular works on. */
  readonly input: Readonly<Record<string, unknown>> | null;
  /** A new one with the rights of the services, for one step: `await using uow = open()`. */
  readonly open: () => UnitOfWork;
  /** Aborts when the process shuts down. */
  readonly signal: AbortSignal;
  /** Tells where it is. @throws RunStopped when it shall not go on */
  readonly progress: (message: string, steps?: { readonly done: number; readonly total: number }) => Promise<void>;
}

/** What became of a run, for people and for programs. */
export interface JobOutcome {
  readonly message: string;
  readonly result: Readonly<Record<string, unknown>>;
}

/** A kind of chore. */
export interface JobType {
  /** Lower-case word with underscores. */
  readonly name: string;
  run(context: JobContext): Promise<JobOutcome>;
}

/** A failure that people can do something about: its message is all there is to say. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
}

/** By which the deliveries of a run are remembered, and found in the log of the scrapers. */
export const ingestRunId = (runId: number): string => `job-${runId}`;
