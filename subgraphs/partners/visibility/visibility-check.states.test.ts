import { reachableFrom } from '../../../platform/testing/index.js';
import {
  visibilityCheckSources,
  visibilityCheckStatuses,
  type VisibilityCheckStatus,
} from './visibility-check.states.js';

const next = (status: VisibilityCheckStatus) =>
  visibilityCheckStatuses.filter((other) => visibilityCheckSources[other].includes(status));

it('reaches every status from pending', () => {
  expect(reachableFrom(['pending'], next)).toEqual(new Set(visibilityCheckStatuses));
});

it.each(['completed', 'failed', 'expired'] as const)('goes nowhere from %s', (status) => {
  expect(reachableFrom([status], next)).toEqual(new Set([status]));
});
