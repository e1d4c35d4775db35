import { reachableFrom } from '../testing/reachable.js';
import { visibilityCheckSources, visibilityCheckStatuses } from './visibility-check.states.js';

it('reaches every status from pending', () => {
  expect(reachableFrom('pending', visibilityCheckSources)).toEqual(new Set(visibilityCheckStatuses));
});

it.each(['completed', 'failed', 'expired'] as const)('goes nowhere from %s', (status) => {
  expect(reachableFrom(status, visibilityCheckSources)).toEqual(new Set([status]));
});
