import type { Platform } from './platform-observation.js';

/** Stored with every result. Whoever changes a rule of a score gives the rules a new version. */
export const SCORING_VERSION = 'enhanced-1';

/** How much each platform counts, in percent; together 100. Whole numbers, so that rounding half up is exact. */
export type PlatformWeights = Readonly<Record<Platform, number>>;

const defaultWeights: PlatformWeights = { google: 40, facebook: 30, instagram: 30 };
const gastronomyWeights: PlatformWeights = { google: 50, facebook: 25, instagram: 25 };
/** For places that live from being seen. */
const sceneWeights: PlatformWeights = { google: 35, facebook: 25, instagram: 40 };
/** Who wants food brought searches a map. */
const takeawayWeights: PlatformWeights = { google: 60, facebook: 20, instagram: 20 };

const sceneTags = ['live_music', 'rooftop', 'craft_beer', 'wine_bar'];
const takeawayTags = ['delivery', 'takeout'];

/** The weights for a kind of business. Of several rules that fit, the last one counts. */
export function weightsFor(mainCategory: string | null, tags: readonly string[]): PlatformWeights {
  const isTagged = (words: readonly string[]): boolean => tags.some((tag) => words.includes(tag.toLowerCase()));
  if (isTagged(takeawayTags)) return takeawayWeights;
  if (isTagged(sceneTags)) return sceneWeights;
  if (/restaurant|food/i.test(mainCategory ?? '')) return gastronomyWeights;
  return defaultWeights;
}

/** The weighted mean, 0 to 100, half up. A platform without a score counts 0. */
export function overallScore(
  scores: ReadonlyMap<Platform, { readonly score: number }>,
  weights: PlatformWeights,
): number {
  const hundredths = [...scores].reduce((sum, [platform, { score }]) => sum + score * weights[platform], 0);
  return Math.floor((hundredths + 50) / 100);
}

export const leadPotentials = ['high', 'medium', 'low'] as const;
export type LeadPotential = (typeof leadPotentials)[number];

/** Low visibility means much to gain. */
export function leadPotential(overall: number): LeadPotential {
  if (overall < 40) return 'high';
  if (overall < 70) return 'medium';
  return 'low';
}
