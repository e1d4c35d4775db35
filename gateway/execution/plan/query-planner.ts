import type { Operation, Supergraph } from '@apollo/federation-internals';
import type { PlanNode, QueryPlan, QueryPlannerConfig } from '@apollo/query-planner';
import { fetchesOf } from './fetches.js';
import { LimitedPlanner, OperationTooComplex } from './limited-planner.js';
import { joinTypeConditions } from './type-conditions.js';

export type PlannedNode = QueryPlan['node'];

/** Plans an operation. */
export type BuildPlan = (operation: Operation) => PlannedNode;

const OPTIONS: QueryPlannerConfig = {
  // Finding the client's fragments again in what it has planned costs more time than it saves bytes.
  reuseQueryFragments: false,
};

/** Less patience, as there is another plan to try. */
const TYPED_OPTIONS: QueryPlannerConfig = { ...OPTIONS, typeConditionedFetching: true, debug: { pathsLimit: 500 } };
const LONGEST_TYPED_MS = 150;

/**
 * Apollo's planner. What clients ask of one type is fetched for objects of that type only; otherwise
 * `search { ... on Book { owner { name } } ... on Film { owner { rating } } }` would ask for the ratings of the owners
 * of books, and a failure of the subgraph that rates would show where nobody asked for ratings. But that must not cost
 * fetches: where it does, or where there are too many ways to tell the types apart, they are for objects of all types.
 */
export function createQueryPlanner(supergraph: Supergraph): BuildPlan {
  const typed = new LimitedPlanner(supergraph, TYPED_OPTIONS, LONGEST_TYPED_MS);
  let untyped: LimitedPlanner | undefined;
  return (operation) => {
    const plan = withinLimits(() => withSteps(typed.plan(operation).node, joinTypeConditions));
    if (plan !== null && !repeatsItself(stepsOf(plan.node))) return plan.node;
    const planner = (untyped ??= new LimitedPlanner(supergraph, OPTIONS));
    if (plan === null) return planner.plan(operation).node;
    const other = withinLimits(() => planner.plan(operation).node);
    return other !== null && countFetches(other.node) < countFetches(plan.node) ? other.node : plan.node;
  };
}

function withinLimits(plan: () => PlannedNode): { readonly node: PlannedNode } | null {
  try {
    return { node: plan() };
  } catch (error) {
    if (error instanceof OperationTooComplex) return null;
    throw error;
  }
}

/** Whether a subgraph is asked several times about what may be one place. */
function repeatsItself(plan: PlanNode | undefined): boolean {
  const fetches = [...fetchesOf(plan)];
  const places = new Set(fetches.map(({ fetch, at }) => `${fetch.serviceName} ${at.join('.')}`));
  return places.size < fetches.length && fetches.some(({ isConditional }) => isConditional);
}

function countFetches(plan: PlannedNode): number {
  return [...fetchesOf(stepsOf(plan))].length;
}

/** All of a plan but a subscription's source. */
function stepsOf(plan: PlannedNode): PlanNode | undefined {
  return plan?.kind === 'Subscription' ? plan.rest : plan;
}

function withSteps(plan: PlannedNode, change: (node: PlanNode) => PlanNode): PlannedNode {
  if (plan?.kind !== 'Subscription') return plan && change(plan);
  return plan.rest === undefined ? plan : { ...plan, rest: change(plan.rest) };
}
