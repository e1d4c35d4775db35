import type { EntityManager } from 'typeorm';
import type { Faker } from '@faker-js/faker';
import { cast, demoRandom, demoUuid } from '../../../platform/demo/cast.js';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { daysBefore, hoursBefore } from '../../../platform/demo/moments.js';
import { PlatformRecommendation } from '../recommendations/platform-recommendation.entity.js';
import { SCORING_VERSION } from '../visibility/overall-score.js';
import type { Observations } from '../visibility/platform-observation.js';
import { adviceFor } from '../visibility/visibility-advice.js';
import { analyse, type VisibilityAnalysis } from '../visibility/visibility-analysis.js';
import { VisibilityCheckLead, type VisibilityCheckType } from '../visibility/visibility-check-lead.entity.js';
import { VisibilityCheckResult } from '../visibility/visibility-check-result.entity.js';
import type { VisibilityCheckStatus } from '../visibility/visibility-check.states.js';

/** Days before now on which each business was looked at: its score has a trend. */
const ANALYSED_DAYS_AGO = [92, 61, 30, 2];

/** How long an analysis takes. */
const ANALYSIS_MS = 95_000;

interface Check {
  readonly lead: ReturnType<typeof leadOf>;
  readonly results: readonly ResultRow[];
}

export async function loadVisibility(
  manager: EntityManager,
  now: Date,
  hashEmail: (email: string) => string,
): Promise<void> {
  const random = demoRandom('partners.visibility');
  const checks = [...personaChecks(now, hashEmail, random), ...partnerChecks(now, hashEmail, random)];
  const results = checks.flatMap((check) => check.results);
  await insertRows(
    manager,
    VisibilityCheckLead,
    checks.map(({ lead }) => lead),
  );
  await insertRows(manager, VisibilityCheckResult, results.map(resultColumns));
  await insertRows(manager, PlatformRecommendation, checks.flatMap(recommendationsOf));
}

/** The six personas of the marketing funnel; the last has become the second partner. */
function personaChecks(now: Date, hashEmail: (email: string) => string, random: Faker): Check[] {
  const outcomes: VisibilityCheckStatus[] = ['completed', 'completed', 'analyzing', 'pending', 'failed', 'completed'];
  return cast.leads.map((persona, index) => {
    const status = outcomes[index]!;
    const converted = index === 5 ? cast.partners[1]! : null;
    // Who has become a partner asked before that.
    const createdAt = converted ? daysBefore(now, 115) : hoursBefore(now, 26 + index * 31);
    const lead = leadOf(index, {
      businessName: persona.company,
      location: random.location.city(),
      email: persona.email,
      emailHash: hashEmail(persona.email),
      userId: converted?.ownerUserId ?? null,
      partnerId: converted?.id ?? null,
      phoneNumber: persona.phone,
      website: `https://www.${persona.email.split('@')[1]}`,
      mainCategory: ['retail', 'services', 'restaurant', 'services', 'retail', 'restaurant'][index]!,
      tags: index === 5 ? ['live_music'] : [],
      language: index === 0 ? 'en' : 'de',
      checkType: 'with_email',
      status,
      createdAt,
      utmSource: ['google', 'linkedin', 'newsletter', 'google', 'instagram', null][index]!,
    });
    return {
      lead,
      results:
        status === 'completed'
          ? [resultOf(lead, index * 10, new Date(createdAt.getTime() + ANALYSIS_MS), 0, random)]
          : [],
    };
  });
}

/** One check of its own business by every owner, repeated over the months. */
function partnerChecks(now: Date, hashEmail: (email: string) => string, random: Faker): Check[] {
  return cast.partners.map((partner, index) => {
    const lead = leadOf(cast.leads.length + index, {
      businessName: partner.companyName,
      location: partner.city,
      email: partner.email,
      emailHash: hashEmail(partner.email),
      userId: partner.ownerUserId,
      partnerId: partner.id,
      phoneNumber: partner.phone,
      website: partner.website,
      mainCategory: partner.category,
      tags: index % 4 === 0 ? ['takeout'] : [],
      language: 'de',
      checkType: 'profile',
      status: 'completed',
      createdAt: daysBefore(now, ANALYSED_DAYS_AGO[0]! + 1),
      utmSource: null,
    });
    // What a business has set up it keeps: the same dice for each date, and every date a little further.
    const dice = random.number.int();
    const results = ANALYSED_DAYS_AGO.map((days, step) => {
      const own = demoRandom(`partners.visibility.${dice}`);
      return resultOf(lead, (cast.leads.length + index) * 10 + step, daysBefore(now, days), step, own);
    });
    return { lead, results };
  });
}

function leadOf(
  index: number,
  facts: Pick<
    VisibilityCheckLead,
    | 'businessName'
    | 'location'
    | 'email'
    | 'emailHash'
    | 'userId'
    | 'partnerId'
    | 'phoneNumber'
    | 'website'
    | 'mainCategory'
    | 'tags'
    | 'language'
    | 'createdAt'
    | 'utmSource'
  > & { readonly checkType: VisibilityCheckType; readonly status: VisibilityCheckStatus },
) {
  const { status, createdAt } = facts;
  const began = status === 'pending' ? null : new Date(createdAt.getTime() + 20_000);
  return {
    ...facts,
    id: demoUuid('partners.visibility-lead', index),
    analysisStartedAt: began,
    analysisCompletedAt: status === 'completed' ? new Date(createdAt.getTime() + ANALYSIS_MS) : null,
    analysisErrorMessage: status === 'failed' ? 'Kein Eintrag unter diesem Namen gefunden.' : null,
    gdprConsent: true,
    marketingConsent: index % 2 === 0,
    marketingConsentAt: index % 2 === 0 ? createdAt : null,
    updatedAt: createdAt,
  };
}

interface ResultRow {
  readonly id: string;
  readonly lead: ReturnType<typeof leadOf>;
  readonly analysis: VisibilityAnalysis;
  readonly createdAt: Date;
}

function resultOf(
  lead: ReturnType<typeof leadOf>,
  index: number,
  createdAt: Date,
  step: number,
  random: Faker,
): ResultRow {
  const analysis = analyse(lead, observe(step, random));
  return { id: demoUuid('partners.visibility-result', index), lead, analysis, createdAt };
}

function resultColumns({ id, lead, analysis, createdAt }: ResultRow) {
  return {
    id,
    leadId: lead.id,
    partnerId: lead.partnerId,
    ...analysis,
    scoringVersion: SCORING_VERSION,
    provider: 'manual' as const,
    createdAt,
  };
}

/** What can be seen of a business; with every step more of it. */
function observe(step: number, random: Faker): Observations {
  const diligence = random.number.float({ min: -0.25, max: 0.15 });
  const has = (likelihood: number): boolean => random.number.float() < likelihood + diligence + step * 0.08;
  const upTo = (max: number, growth: number): number => random.number.int({ min: 0, max }) + step * growth;
  return {
    google: {
      found: true,
      profileUrl: null,
      website: has(0.6),
      openingHours: has(0.5),
      phone: has(0.7),
      photoCount: upTo(7, 1),
      rating: random.number.float({ min: 3.6, max: 4.8, fractionDigits: 1 }),
      reviewCount: upTo(60, 8),
    },
    facebook: {
      found: has(0.8),
      profileUrl: null,
      about: has(0.5),
      location: has(0.6),
      contact: has(0.5),
      website: has(0.4),
      openingHours: has(0.3),
      postCount: upTo(2, 1),
      followerCount: upTo(900, 25),
    },
    instagram: {
      found: has(0.6),
      profileUrl: null,
      businessAccount: has(0.4),
      contact: has(0.4),
      followerCount: upTo(350, 30),
      storyHighlights: has(0.2),
      recentPostCount: upTo(4, 1),
    },
  };
}

/** What checks of a business have left behind: open what the newest still misses, done what only older ones missed. */
function recommendationsOf({ lead, results }: Check) {
  const { partnerId } = lead;
  const newest = results.at(-1);
  // The results of a converted lead are followed by those of the profile check.
  if (partnerId === null || newest === undefined || lead.checkType !== 'profile') return [];
  const isMissing = new Set(missingIn(newest).map(({ key }) => key));
  const firstSeen = new Map(
    results.toReversed().flatMap((result) => missingIn(result).map((missing) => [missing.key, { ...missing, result }])),
  );
  return [...firstSeen.values()].map(({ key, platform, feature, result }) => {
    const advice = adviceFor(platform, feature);
    const isOpen = isMissing.has(key);
    return {
      id: demoUuid(`partners.recommendation.${partnerId}.${key}`, 0),
      partnerId,
      leadId: lead.id,
      platform,
      recommendationType: feature,
      title: advice[lead.language],
      priority: advice.priority,
      implementationDifficulty: advice.difficulty,
      estimatedImpact: `+${advice.points}`,
      status: isOpen ? ('pending' as const) : ('completed' as const),
      createdAt: result.createdAt,
      updatedAt: isOpen ? result.createdAt : newest.createdAt,
    };
  });
}

function missingIn({ analysis }: ResultRow) {
  return analysis.platformAnalyses.flatMap(({ platform, missingFeatures }) =>
    missingFeatures.map((feature) => ({ key: `${platform}.${feature}`, platform, feature })),
  );
}
