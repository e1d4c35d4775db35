import type { Viewer } from '../../../platform/identity/viewer.js';
import { may } from '../access/scopes.js';
import type { Experiment } from './experiment.entity.js';

/** New visitors are assigned now. The database knows the same rule as `experiments.accepts_assignments()`. */
export function isRunning({ status, startDate, endDate }: Experiment, now: Date): boolean {
  return status === 'running' && (startDate === null || startDate <= now) && (endDate === null || endDate > now);
}

function maySeeAllExperiments(viewer: Viewer): boolean {
  return may(viewer, 'experiments:read', 'experiments:write');
}

/** The numbers of an experiment, and what runs on the pages of a partner. */
export function maySeeExperimentsOf(viewer: Viewer, partnerId: string | null): boolean {
  return maySeeAllExperiments(viewer) || (partnerId !== null && viewer.partnerId === partnerId);
}

export function maySeeAssignmentsOf(viewer: Viewer, userId: string): boolean {
  return maySeeAllExperiments(viewer) || viewer.userId === userId;
}
