import { reachableFrom } from '../../../platform/testing/index.js';
import { partnerStatuses, partnerStatusSources, type PartnerStatus } from './business-partner.states.js';

const next = (status: PartnerStatus) => partnerStatuses.filter((other) => partnerStatusSources[other].includes(status));

it('reaches every status from pending', () => {
  expect(reachableFrom(['pending'], next)).toEqual(new Set(partnerStatuses));
});

it('goes nowhere from cancelled', () => {
  expect(reachableFrom(['cancelled'], next)).toEqual(new Set(['cancelled']));
});
