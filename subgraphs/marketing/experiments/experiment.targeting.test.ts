import { coverageOf, isTargeted } from './experiment.targeting.js';

const visitor = { country: 'DE', deviceType: 'mobile', isNewVisitor: false } as const;

describe('isTargeted', () => {
  it.each([
    [{}, true],
    [{ countries: ['AT', 'DE'] }, true],
    [{ countries: ['AT'] }, false],
    [{ countries: [] }, false],
    [{ device_type: ['mobile' as const] }, true],
    [{ device_type: ['desktop' as const] }, false],
    [{ new_visitors_only: true }, false],
    [{ new_visitors_only: false }, true],
    [{ countries: ['DE'], device_type: ['tablet' as const] }, false],
  ])('by %j is %s', (targeting, expected) => {
    expect(isTargeted({ targetingRules: { targeting } }, visitor)).toBe(expected);
  });

  it('does not take the unknown for a match', () => {
    const unknown = { country: null, deviceType: null, isNewVisitor: true };
    expect(isTargeted({ targetingRules: { targeting: { countries: ['DE'] } } }, unknown)).toBe(false);
    expect(isTargeted({ targetingRules: { targeting: { device_type: ['mobile'] } } }, unknown)).toBe(false);
    expect(isTargeted({ targetingRules: { targeting: { new_visitors_only: true } } }, unknown)).toBe(true);
  });
});

describe('coverageOf', () => {
  it.each([
    [100, {}, 1],
    [50, {}, 0.5],
    [50, { targeting: { traffic_percentage: 50 } }, 0.5],
    [100, { targeting: { percentage: 20 } }, 0.2],
    [10, { targeting: { percentage: 20 } }, 0.1],
  ])('of %i %% with the rules %j is %d', (trafficPercentage, targetingRules, coverage) => {
    expect(coverageOf({ trafficPercentage, targetingRules })).toBe(coverage);
  });
});
