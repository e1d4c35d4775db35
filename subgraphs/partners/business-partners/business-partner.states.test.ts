import { reachableFrom } from '../testing/reachable.js';
import { partnerStatuses, partnerStatusSources } from './business-partner.states.js';

it('reaches every status from pending', () => {
  expect(reachableFrom('pending', partnerStatusSources)).toEqual(new Set(partnerStatuses));
});

it('goes nowhere from cancelled', () => {
  expect(reachableFrom('cancelled', partnerStatusSources)).toEqual(new Set(['cancelled']));
});
