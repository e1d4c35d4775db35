import type { Platform } from './platform-observation.js';
import { leadPotential, overallScore, weightsFor } from './overall-score.js';

const scores = new Map<Platform, { score: number }>([
  ['google', { score: 80 }],
  ['facebook', { score: 50 }],
  ['instagram', { score: 40 }],
]);

describe('the overall score of Google 80, Facebook 50, Instagram 40', () => {
  it.each<[string, string | null, string[], number]>([
    ['of any business', null, [], 59],
    ['of another category', 'retail', ['parking'], 59],
    ['of a restaurant: 62.5, half up', 'restaurant', [], 63],
    ['of whatever has food', 'Street Food & Drinks', [], 63],
    ['of a restaurant with a rooftop: 56.5, half up', 'restaurant', ['rooftop'], 57],
    ['of whoever delivers', null, ['delivery'], 66],
    ['of a restaurant with a rooftop that delivers: the last rule', 'restaurant', ['delivery', 'rooftop'], 66],
  ])('%s', (_, category, tags, expected) => {
    expect(overallScore(scores, weightsFor(category, tags))).toBe(expected);
  });

  it('counts a platform that was not looked at as 0', () => {
    expect(overallScore(new Map([['google', { score: 80 }]]), weightsFor(null, []))).toBe(32);
    expect(overallScore(new Map(), weightsFor(null, []))).toBe(0);
  });
});

it('has weights that add up to the whole', () => {
  for (const [category, tags] of [
    [null, []],
    ['food', []],
    [null, ['wine_bar']],
    [null, ['takeout']],
  ] as const) {
    const { google, facebook, instagram } = weightsFor(category, tags);
    expect(google + facebook + instagram).toBe(100);
  }
});

it.each([
  [0, 'high'],
  [39, 'high'],
  [40, 'medium'],
  [69, 'medium'],
  [70, 'low'],
  [100, 'low'],
] as const)('sees in a score of %i a potential that is %s', (score, potential) => {
  expect(leadPotential(score)).toBe(potential);
});
