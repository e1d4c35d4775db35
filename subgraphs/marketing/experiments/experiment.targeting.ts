import type { DeviceType } from '../events/event.entity.js';
import type { Experiment } from './experiment.entity.js';

/** What is known of a visitor who asks for a variant. */
export interface TargetedVisitor {
  readonly country: string | null;
  readonly deviceType: DeviceType | null;
  readonly isNewVisitor: boolean;
}

/** What is not known of a visitor never matches. */
export function isTargeted({ targetingRules }: Pick<Experiment, 'targetingRules'>, visitor: TargetedVisitor): boolean {
  const { countries, device_type: devices, new_visitors_only: newOnly = false } = targetingRules.targeting ?? {};
  return (
    (countries === undefined || (visitor.country !== null && countries.includes(visitor.country))) &&
    (devices === undefined || (visitor.deviceType !== null && devices.includes(visitor.deviceType))) &&
    (!newOnly || visitor.isNewVisitor)
  );
}

/** The further limit to the traffic, in percent; null where there is none. */
export function targetedPercentage({ targetingRules }: Pick<Experiment, 'targetingRules'>): number | null {
  const { percentage, traffic_percentage: older } = targetingRules.targeting ?? {};
  return percentage ?? older ?? null;
}

/** The share of the visitors who take part, 0 to 1. */
export function coverageOf(experiment: Pick<Experiment, 'targetingRules' | 'trafficPercentage'>): number {
  return Math.min(experiment.trafficPercentage, targetedPercentage(experiment) ?? 100) / 100;
}
