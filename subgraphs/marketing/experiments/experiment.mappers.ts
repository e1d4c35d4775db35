import type { Connection } from '../../../platform/connections/connection.js';
import type { ExperimentAssignment } from './experiment-assignment.entity.js';
import type { ExperimentVariant } from './experiment-variant.js';
import type { Experiment } from './experiment.entity.js';

export type ExperimentMapper = Experiment;
export type ExperimentConnectionMapper = Connection<Experiment>;
export type ExperimentTargetingMapper = Experiment;
export type ExperimentVariantMapper = ExperimentVariant;
export type ExperimentAssignmentMapper = ExperimentAssignment;

/** Only the id is known of the objects of other subgraphs. */
export type UserMapper = { readonly id: string };
