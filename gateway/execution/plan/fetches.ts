import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner';
import { conditionTypes, keysOf } from './response-path.js';

/** A fetch of a plan and where its objects are: response keys, without `@` and type conditions. */
export interface FetchAt {
  readonly fetch: FetchNode;
  readonly at: readonly string[];
  /** It is for objects of some types only. */
  readonly isConditional: boolean;
}

/** All fetches of a plan. */
export function* fetchesOf(
  plan: PlanNode | undefined,
  at: readonly string[] = [],
  isConditional = false,
): Generator<FetchAt> {
  switch (plan?.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const inner of plan.nodes) yield* fetchesOf(inner, at, isConditional);
      return;
    case 'Flatten':
      yield* fetchesOf(plan.node, [...at, ...keysOf(plan.path)], isConditional || hasCondition(plan.path));
      return;
    case 'Fetch':
      yield { fetch: plan, at, isConditional };
      return;
    case 'Condition':
    case 'Defer':
    case undefined:
  }
}

/** The plan with other fetches in their places. */
export function mapFetches(
  plan: PlanNode,
  change: (fetch: FetchNode, at: readonly string[]) => FetchNode,
  at: readonly string[] = [],
): PlanNode {
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...plan, nodes: plan.nodes.map((inner) => mapFetches(inner, change, at)) };
    case 'Flatten':
      return { ...plan, node: mapFetches(plan.node, change, [...at, ...keysOf(plan.path)]) };
    case 'Fetch':
      return change(plan, at);
    case 'Condition':
    case 'Defer':
      return plan;
  }
}

function hasCondition(path: ResponsePath): boolean {
  return path.some((element) => conditionTypes(String(element)) !== null);
}
