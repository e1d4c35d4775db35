export const visibilityCheckStatuses = ['pending', 'analyzing', 'completed', 'failed', 'expired'] as const;
export type VisibilityCheckStatus = (typeof visibilityCheckStatuses)[number];

/**
 * From which status a check may come into another. `completed` may be entered again: a later analysis of a completed
 * check adds a newer result and changes nothing else.
 */
export const visibilityCheckSources: Readonly<Record<VisibilityCheckStatus, readonly VisibilityCheckStatus[]>> = {
  pending: [],
  analyzing: ['pending'],
  completed: ['analyzing', 'completed'],
  failed: ['analyzing'],
  expired: ['pending'],
};
