import type { Viewer } from '../../../platform/identity/viewer.js';
import { atMost, fault, foreignId, number, text, texts, type Given } from '../../../platform/input/rules.js';
import { may } from '../access/scopes.js';
import type { DeviceType } from '../events/event.entity.js';
import { readUserAgent } from '../events/user-agent.js';
import { countryCode, statedAddress } from '../visitors/visitor.rules.js';
import type { Experiment, StoredVariant, TargetingRules } from './experiment.entity.js';
import type { TargetedVisitor } from './experiment.targeting.js';

export interface NewVariant {
  readonly id: string;
  readonly name: string;
  readonly description?: Given<string>;
}

export interface NewTargeting {
  readonly countries?: Given<readonly string[]>;
  readonly deviceTypes?: Given<readonly DeviceType[]>;
  readonly newVisitorsOnly?: boolean | undefined;
  readonly percentage?: Given<number>;
}

export interface NewExperiment {
  readonly name: string;
  readonly description?: Given<string>;
  readonly hypothesis?: Given<string>;
  readonly control: NewVariant;
  readonly variants: readonly NewVariant[];
  readonly trafficPercentage?: number | undefined;
  readonly targeting?: NewTargeting | undefined;
  readonly startsAt?: Given<Date>;
  readonly endsAt?: Given<Date>;
  readonly partnerId?: Given<string>;
}

type ExperimentColumns = Pick<
  Experiment,
  | 'name'
  | 'description'
  | 'hypothesis'
  | 'controlVariant'
  | 'testVariants'
  | 'trafficPercentage'
  | 'targetingRules'
  | 'startDate'
  | 'endDate'
  | 'partnerId'
>;

const WORD = /^[a-z][a-z0-9_]*$/;
const MAX_VARIANTS = 19;

/** The columns of a new experiment. @throws InvalidInput */
export function readNewExperiment(input: NewExperiment): ExperimentColumns {
  const { startsAt = null, endsAt = null } = input;
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) {
    throw fault('An experiment must end after it begins.', 'endsAt');
  }
  if (input.variants.length < 1 || input.variants.length > MAX_VARIANTS) {
    throw fault(`1 to ${MAX_VARIANTS} variants beside the control.`, 'variants');
  }
  const control = readVariant(input.control, ['control']);
  const variants = input.variants.map((variant, index) => readVariant(variant, ['variants', String(index)]));
  const ids = [control, ...variants].map(({ id }) => id);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated !== -1) throw fault('Every variant needs an id of its own.', ['variants', String(repeated - 1), 'id']);
  return {
    name: text(input.name, 'name', 100, { pattern: WORD }),
    description: atMost(input.description, 'description', 10_000) ?? null,
    hypothesis: atMost(input.hypothesis, 'hypothesis', 10_000) ?? null,
    controlVariant: control,
    testVariants: variants,
    trafficPercentage: number(input.trafficPercentage ?? 100, 'trafficPercentage', 0, 100),
    targetingRules: readTargeting(input.targeting ?? {}),
    startDate: startsAt,
    endDate: endsAt,
    partnerId: foreignId(input.partnerId, 'partnerId') ?? null,
  };
}

function readVariant({ id, name, description }: NewVariant, path: readonly string[]): StoredVariant {
  return {
    id: text(id, [...path, 'id'], 50, { pattern: WORD }),
    name: text(name, [...path, 'name'], 100),
    description: atMost(description, [...path, 'description'], 1_000) ?? null,
  };
}

function readTargeting({ countries, deviceTypes, newVisitorsOnly, percentage }: NewTargeting): TargetingRules {
  const path = ['targeting', 'countries'];
  const codes = texts(countries ?? [], path, { maxItems: 250, pattern: /^[A-Za-z]{2}$/ });
  const targeting = {
    ...(countries && { countries: [...new Set(codes.map((code) => code.toUpperCase()))] }),
    ...(deviceTypes && { device_type: [...new Set(deviceTypes)] }),
    ...(newVisitorsOnly && { new_visitors_only: true }),
    ...(typeof percentage === 'number' && { percentage: number(percentage, ['targeting', 'percentage'], 0, 100) }),
  };
  return Object.keys(targeting).length === 0 ? {} : { targeting };
}

export interface ExperimentVisitor {
  readonly sessionId?: Given<string>;
  readonly userId?: Given<string>;
  readonly countryCode?: Given<string>;
  readonly userAgent?: Given<string>;
  readonly isNewVisitor?: boolean | undefined;
  readonly ipAddress?: Given<string>;
}

/** Who takes part: a person by id, a session, or a person in a session; at least one of the two. */
export interface Participant extends TargetedVisitor {
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly userAgent: string | null;
  readonly ipAddress: string | null;
}

/** @throws InvalidInput */
export function readParticipant(viewer: Viewer, visitor: ExperimentVisitor): Participant {
  const at = (field: string) => ['visitor', field];
  const named = foreignId(visitor.userId, at('userId')) ?? null;
  if (named !== null && !may(viewer, 'experiments:write'))
    throw fault('Only services may ask for somebody else.', at('userId'));
  const sessionId = text(visitor.sessionId, at('sessionId'), 255) ?? null;
  const userId = named ?? viewer.userId;
  if (userId === null && sessionId === null) throw fault('A session is needed.', at('sessionId'));
  const userAgent = atMost(visitor.userAgent, at('userAgent'), 1_000) ?? null;
  return {
    userId,
    sessionId,
    country: countryCode(visitor.countryCode, at('countryCode')),
    deviceType: userAgent ? readUserAgent(userAgent).deviceType : null,
    isNewVisitor: visitor.isNewVisitor ?? false,
    userAgent,
    ipAddress: statedAddress(viewer, 'experiments:write', visitor.ipAddress, at('ipAddress')),
  };
}
