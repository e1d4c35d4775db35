import type {
  FacebookObservation,
  GoogleObservation,
  InstagramObservation,
  Observations,
  Platform,
} from './platform-observation.js';

/**
 * One thing that a profile can have. Points are counted in tenths, whole numbers: a rating of 4.1 is worth 12.3 points,
 * and in binary fractions a sum that should end in .5 may end just below it and round the wrong way.
 */
interface Feature<Observation> {
  readonly name: string;
  readonly tenths: (seen: Observation) => number;
  /** Nothing is left to do about it. */
  readonly isComplete: (seen: Observation) => boolean;
}

/** How a profile scores, and what it has and lacks. */
export interface PlatformScore {
  /** 0 to 100. */
  readonly score: number;
  readonly completedFeatures: readonly string[];
  readonly missingFeatures: readonly string[];
}

export const MAX_SCORE = 100;

function has<Observation>(name: string, points: number, isThere: (seen: Observation) => boolean): Feature<Observation> {
  return { name, tenths: (seen) => (isThere(seen) ? points * 10 : 0), isComplete: isThere };
}

const isRated = ({ rating, reviewCount }: GoogleObservation): boolean => (rating ?? 0) > 0 && reviewCount > 0;

const google: readonly Feature<GoogleObservation>[] = [
  has('profile', 20, () => true),
  has('website', 15, (seen) => seen.website),
  has('opening_hours', 15, (seen) => seen.openingHours),
  {
    name: 'photos',
    tenths: ({ photoCount }) => Math.min(photoCount * 20, 200),
    isComplete: ({ photoCount }) => photoCount >= 10,
  },
  {
    name: 'rating',
    // A fifth of 15 points for each star; Google gives ratings to one decimal.
    tenths: (seen) => (isRated(seen) ? Math.round((seen.rating ?? 0) * 10) * 3 : 0),
    isComplete: (seen) => isRated(seen) && (seen.rating ?? 0) >= 4,
  },
  {
    name: 'reviews',
    tenths: (seen) => (isRated(seen) ? Math.min(seen.reviewCount, 100) : 0),
    isComplete: ({ reviewCount }) => reviewCount >= 20,
  },
  has('phone', 5, (seen) => seen.phone),
];

const facebook: readonly Feature<FacebookObservation>[] = [
  has('about', 25, (seen) => seen.about),
  has('location', 15, (seen) => seen.location),
  has('contact', 15, (seen) => seen.contact),
  has('website', 15, (seen) => seen.website),
  has('opening_hours', 15, (seen) => seen.openingHours),
  has('posts', 15, (seen) => seen.postCount >= 1),
];

const instagram: readonly Feature<InstagramObservation>[] = [
  has('business_account', 30, (seen) => seen.businessAccount),
  has('contact', 20, (seen) => seen.contact),
  has('followers_100', 15, (seen) => seen.followerCount >= 100),
  has('followers_500', 10, (seen) => seen.followerCount >= 500),
  has('story_highlights', 15, (seen) => seen.storyHighlights),
  has('recent_posts', 10, (seen) => seen.recentPostCount >= 5),
];

/** Without a profile, having one is all that is missing. */
const notFound: PlatformScore = { score: 0, completedFeatures: [], missingFeatures: ['profile'] };

function scoreBy<Observation extends { readonly found: boolean }>(
  features: readonly Feature<Observation>[],
  seen: Observation,
): PlatformScore {
  if (!seen.found) return notFound;
  const tenths = features.reduce((sum, feature) => sum + feature.tenths(seen), 0);
  const complete = features.filter((feature) => feature.isComplete(seen));
  const missing = features.filter((feature) => !feature.isComplete(seen));
  return {
    score: Math.min(Math.floor((tenths + 5) / 10), MAX_SCORE),
    completedFeatures: complete.map(({ name }) => name),
    missingFeatures: missing.map(({ name }) => name),
  };
}

export const googleScore = (seen: GoogleObservation): PlatformScore => scoreBy(google, seen);
export const facebookScore = (seen: FacebookObservation): PlatformScore => scoreBy(facebook, seen);
export const instagramScore = (seen: InstagramObservation): PlatformScore => scoreBy(instagram, seen);

/** Scores of the platforms that were looked at. */
export function platformScores({ google, facebook, instagram }: Observations): Map<Platform, PlatformScore> {
  const scores = new Map<Platform, PlatformScore>();
  if (google) scores.set('google', googleScore(google));
  if (facebook) scores.set('facebook', facebookScore(facebook));
  if (instagram) scores.set('instagram', instagramScore(instagram));
  return scores;
}
