import { coverageOf, coverageReport } from './coverage.js';
import type { IntegrationStatus, IntegrationType } from './integration.entity.js';

const row = (type: IntegrationType, status: IntegrationStatus = 'active', isActive = true) => ({
  type,
  status,
  isActive,
});

describe('coverageOf', () => {
  it('misses both core types where there is nothing', () => {
    expect(coverageOf([])).toEqual({
      hasAny: false,
      present: [],
      missing: ['calcom', 'retell'],
      percent: 0,
      isComplete: false,
    });
  });

  it('counts what is set up, active or not, and a type once', () => {
    const coverage = coverageOf([row('calcom', 'pending'), row('calcom', 'active'), row('whatsapp')]);
    expect(coverage).toMatchObject({
      hasAny: true,
      present: ['calcom'],
      missing: ['retell'],
      percent: 50,
      isComplete: false,
    });
  });

  it('is complete only when both core types are active', () => {
    expect(coverageOf([row('calcom'), row('retell', 'pending')])).toMatchObject({ percent: 100, isComplete: false });
    expect(coverageOf([row('calcom'), row('retell', 'active', false)])).toMatchObject({ isComplete: false });
    expect(coverageOf([row('calcom'), row('retell')])).toMatchObject({ isComplete: true });
  });
});

describe('coverageReport', () => {
  it('names both targets', () => {
    expect(coverageReport({ companies: 13, companiesWithIntegration: 4, companiesComplete: 0, corePairs: 5 })).toEqual({
      companies: 13,
      companiesWithIntegration: 4,
      coveragePercent: 30.77,
      companiesComplete: 0,
      minimumTarget: 13,
      coreTarget: 26,
      coreMissing: 21,
    });
  });

  it('is 0 percent without companies', () => {
    const none = { companies: 0, companiesWithIntegration: 0, companiesComplete: 0, corePairs: 0 };
    expect(coverageReport(none)).toMatchObject({ coveragePercent: 0, coreTarget: 0, coreMissing: 0 });
  });
});
