import type { TextLanguage } from '../users/profile.entity.js';
import { leadPotential, overallScore, weightsFor, type LeadPotential, type PlatformWeights } from './overall-score.js';
import type { Observations, Platform } from './platform-observation.js';
import { platformScores } from './platform-score.js';
import { adviceFor, quickWins } from './visibility-advice.js';

/** How a business appears on one platform, as stored in `jsonb`. */
export interface PlatformAnalysis {
  readonly platform: Platform;
  readonly score: number;
  readonly profileFound: boolean;
  readonly profileUrl: string | null;
  readonly rating: number | null;
  readonly reviewCount: number | null;
  readonly followerCount: number | null;
  readonly completedFeatures: readonly string[];
  readonly missingFeatures: readonly string[];
  readonly recommendations: readonly string[];
}

export interface VisibilityAnalysis {
  readonly platformAnalyses: PlatformAnalysis[];
  readonly weights: PlatformWeights;
  readonly overallScore: number;
  readonly leadPotential: LeadPotential;
  readonly quickWins: string[];
}

/** The business that was looked at, as far as the rules depend on it. */
export interface AnalysedBusiness {
  readonly mainCategory: string | null;
  readonly tags: readonly string[];
  readonly language: TextLanguage;
}

/** All that follows from what was observed. */
export function analyse(business: AnalysedBusiness, observations: Observations): VisibilityAnalysis {
  const scores = platformScores(observations);
  const platformAnalyses = [...scores].map(([platform, { score, completedFeatures, missingFeatures }]) => ({
    platform,
    score,
    ...facts(observations, platform),
    completedFeatures,
    missingFeatures,
    recommendations: missingFeatures.map((feature) => adviceFor(platform, feature)[business.language]),
  }));
  const weights = weightsFor(business.mainCategory, business.tags);
  const overall = overallScore(scores, weights);
  return {
    platformAnalyses,
    weights,
    overallScore: overall,
    leadPotential: leadPotential(overall),
    quickWins: quickWins(platformAnalyses),
  };
}

function facts(
  { google, facebook, instagram }: Observations,
  platform: Platform,
): Pick<PlatformAnalysis, 'profileFound' | 'profileUrl' | 'rating' | 'reviewCount' | 'followerCount'> {
  const seen = { google, facebook, instagram }[platform];
  const followers = { google: null, facebook: facebook?.followerCount, instagram: instagram?.followerCount }[platform];
  return {
    profileFound: seen?.found ?? false,
    profileUrl: seen?.profileUrl ?? null,
    rating: platform === 'google' ? (google?.rating ?? null) : null,
    reviewCount: platform === 'google' ? (google?.reviewCount ?? null) : null,
    followerCount: followers ?? null,
  };
}
