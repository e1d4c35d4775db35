import { hash } from './hash.js';

/**
 * How the subgraphs misbehave during one operation. It depends on what is asked, never on when or how often, because
 * two executors may ask in another order and one of them may ask once where the other asks twice.
 */
export interface Misbehaviour {
  readonly seed: number;
  /** Of 1,000 fields so many fail, and as many are null although nothing failed. */
  readonly fieldsPerMille: number;
  /** Of 1,000 entities so many cannot be found, and as many fail. */
  readonly entitiesPerMille: number;
  /** What is wrong with whole subgraphs; those that are not named are well. */
  readonly subgraphs: Readonly<Record<string, SubgraphFault>>;
}

export type SubgraphFault =
  /** No request gets an answer. */
  | 'down'
  /** Requests for entities get no answer, others do. */
  | 'entities down'
  /** `data: null` and one error without a path. */
  | 'refuses'
  /** One entity less than was asked for. */
  | 'too few entities'
  /** Answers after a few milliseconds. */
  | 'slow'
  /** Gives null where its own schema forbids it, and leaf values of wrong types, without an error. */
  | 'breaks its schema';

export const SUBGRAPH_FAULTS: readonly SubgraphFault[] = [
  'down',
  'entities down',
  'refuses',
  'too few entities',
  'slow',
  'breaks its schema',
];

export const WELL_BEHAVED: Misbehaviour = { seed: 0, fieldsPerMille: 0, entitiesPerMille: 0, subgraphs: {} };

export type Fault = 'error' | 'null' | undefined;

/** What is wrong with a field of an object, or with an entity when `what` is its type. */
export function faultOf(misbehaviour: Misbehaviour, perMille: number, ...what: readonly string[]): Fault {
  if (perMille === 0) return undefined;
  const dice = hash(`${misbehaviour.seed}|${what.join('|')}`) % 1_000;
  if (dice < perMille) return 'error';
  return dice < 2 * perMille ? 'null' : undefined;
}

/** What the ids of errors begin with that are not for clients. */
export const ACCIDENT = 'accident-';

/** The id of the error of a field of an object that is null and must not be; every field of an object has the same. */
export function accidentIn(object: string): string {
  return ACCIDENT + hash(object).toString(36);
}
