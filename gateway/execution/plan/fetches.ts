import type { FetchNode, PlanNode } from '@apollo/query-planner';

/** A fetch of a plan and where its objects are: response keys without `@`. */
export interface FetchAt {
  readonly fetch: FetchNode;
  readonly at: readonly string[];
}

/** All fetches of a plan. */
export function* fetchesOf(plan: PlanNode | undefined, at: readonly string[] = []): Generator<FetchAt> {
  switch (plan?.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const inner of plan.nodes) yield* fetchesOf(inner, at);
      return;
    case 'Flatten':
      yield* fetchesOf(plan.node, [...at, ...plan.path.map(String).filter((element) => element !== '@')]);
      return;
    case 'Fetch':
      yield { fetch: plan, at };
      return;
    case 'Condition':
    case 'Defer':
    case undefined:
  }
}
