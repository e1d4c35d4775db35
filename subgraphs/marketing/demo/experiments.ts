import type { DeepPartial } from 'typeorm';
import { cast, demoUuid } from '../../../platform/demo/cast.js';
import { daysAfter, daysBefore, hoursBefore } from '../../../platform/demo/moments.js';
import type { ExperimentAssignment } from '../experiments/experiment-assignment.entity.js';
import { bucketAt, placeOf } from '../experiments/experiment.bucketing.js';
import type { StoredVariant } from '../experiments/experiment.entity.js';
import type { ExperimentStatus } from '../experiments/experiment.states.js';
import { coverageOf } from '../experiments/experiment.targeting.js';
import { demoLeadId } from './leads.js';

const variant = (id: string, name: string, description: string): StoredVariant => ({ id, name, description });

export function demoExperiments(now: Date) {
  return [
    {
      name: 'hero_cta_text_test',
      description: 'Words of the button on the first page.',
      hypothesis: 'Naming what happens next makes more visitors press the button.',
      trafficPercentage: 100,
      controlVariant: variant('control', 'Get started', 'The button of today.'),
      testVariants: [
        variant('variant_a', 'Try it free', 'Says that it costs nothing.'),
        variant('variant_b', 'See it live', 'Promises a demonstration.'),
      ],
      targetingRules: { targeting: { new_visitors_only: true } },
      startDate: daysBefore(now, 10),
      endDate: daysAfter(now, 20),
      status: 'running' as ExperimentStatus,
      partnerId: null,
    },
    {
      name: 'pricing_display_test',
      description: 'How the prices are laid out.',
      hypothesis: 'Fewer columns make the choice easier.',
      trafficPercentage: 50,
      controlVariant: variant('control', 'Four columns', 'All plans side by side.'),
      testVariants: [variant('simplified', 'Two columns', 'The two plans that most people choose.')],
      targetingRules: { targeting: { traffic_percentage: 50 } },
      startDate: daysBefore(now, 5),
      endDate: daysAfter(now, 25),
      status: 'running' as ExperimentStatus,
      partnerId: cast.partners[0]!.id,
    },
    {
      name: 'onboarding_step_order_test',
      description: 'Which step of the onboarding comes first.',
      hypothesis: 'Whoever has connected WhatsApp first stays.',
      trafficPercentage: 100,
      controlVariant: variant('control', 'Business first', 'Asks for the business before anything else.'),
      testVariants: [variant('whatsapp_first', 'WhatsApp first', 'Connects the number before anything else.')],
      targetingRules: {},
      startDate: daysBefore(now, 30),
      endDate: daysBefore(now, 5),
      status: 'completed' as ExperimentStatus,
      partnerId: null,
    },
  ].map((experiment, index) => ({
    ...experiment,
    id: demoUuid('marketing.experiment', index),
    isActive: experiment.status === 'running',
    createdBy: cast.admin.userId,
    createdAt: daysBefore(experiment.startDate, 1),
    updatedAt: experiment.startDate,
  }));
}

/** The visitors of the funnel, then those people of the cast who would have been assigned by the hash. */
export function demoAssignments(experiments: ReturnType<typeof demoExperiments>, now: Date) {
  const [hero, pricing] = experiments as [DemoExperiment, DemoExperiment];
  const visitors: Visitor[] = [
    { experiment: hero, userId: demoLeadId(0), variantId: 'variant_a', exposures: 3, daysAgo: 5 },
    { experiment: hero, userId: demoLeadId(1), variantId: 'control', exposures: 2, daysAgo: 3 },
    { experiment: hero, userId: demoLeadId(2), variantId: 'variant_b', exposures: 1, daysAgo: 2 },
    { experiment: pricing, userId: demoLeadId(3), variantId: 'simplified', exposures: 5, daysAgo: 1 },
    { experiment: pricing, sessionId: 'demo-session-0007', variantId: 'control', exposures: 2, daysAgo: 4 },
  ];
  const people = [
    cast.admin.userId,
    cast.partners[0]!.ownerUserId,
    ...cast.users.slice(0, 4).map(({ userId }) => userId),
  ];
  return [...visitors, ...people.flatMap((userId, index) => assignedByHash([hero, pricing], userId, index))].map(
    ({ experiment, exposures, daysAgo, ...assignment }, index): DeepPartial<ExperimentAssignment> & { id: string } => ({
      ...assignment,
      id: demoUuid('marketing.assignment', index),
      experimentId: experiment.id,
      assignedAt: daysBefore(now, daysAgo),
      exposureCount: exposures,
      firstExposureAt: exposures > 0 ? daysBefore(now, daysAgo) : null,
      lastExposureAt: exposures > 0 ? hoursBefore(now, daysAgo * 12) : null,
    }),
  );
}

type DemoExperiment = ReturnType<typeof demoExperiments>[number];

interface Visitor {
  readonly experiment: DemoExperiment;
  readonly userId?: string;
  readonly sessionId?: string;
  readonly variantId: string;
  readonly exposures: number;
  readonly daysAgo: number;
}

function assignedByHash(experiments: readonly DemoExperiment[], userId: string, index: number): Visitor[] {
  return experiments.flatMap((experiment) => {
    const variants = [experiment.controlVariant, ...experiment.testVariants];
    const bucket = bucketAt(placeOf(experiment.name, userId), variants.length, coverageOf(experiment));
    return bucket === null
      ? []
      : [{ experiment, userId, variantId: variants[bucket]!.id, exposures: index % 3, daysAgo: 1 + (index % 4) }];
  });
}
