import type { Experiment, StoredVariant } from './experiment.entity.js';

export interface ExperimentVariant extends StoredVariant {
  readonly isControl: boolean;
}

/** The control first: its place is part of the bucketing. */
export function variantsOf({ controlVariant, testVariants }: Experiment): ExperimentVariant[] {
  return [controlVariant, ...testVariants].map((variant, index) => ({ ...variant, isControl: index === 0 }));
}

export function controlOf(experiment: Experiment): ExperimentVariant {
  return variantsOf(experiment)[0]!;
}

/** An experiment never loses a variant, so an id that was stored has one. */
export function variantOf(experiment: Experiment, id: string): ExperimentVariant {
  return variantsOf(experiment).find((variant) => variant.id === id)!;
}
