export const experimentStatuses = ['draft', 'running', 'paused', 'completed', 'cancelled'] as const;
export type ExperimentStatus = (typeof experimentStatuses)[number];

/** Where an experiment can go from each status. What has run can only be completed: its results count. */
export const experimentTransitions: Readonly<Record<ExperimentStatus, readonly ExperimentStatus[]>> = {
  draft: ['running', 'cancelled'],
  running: ['paused', 'completed'],
  paused: ['running', 'completed'],
  completed: [],
  cancelled: [],
};

export function statusesBefore(status: ExperimentStatus): ExperimentStatus[] {
  return experimentStatuses.filter((from) => experimentTransitions[from].includes(status));
}
