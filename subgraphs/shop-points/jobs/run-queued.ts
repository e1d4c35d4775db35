/** Published with `{ runId }` when a run is there to be worked on. */
export const RUN_QUEUED = 'shop-points.job-run.queued';
