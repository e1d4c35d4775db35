import type { FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import { conditionOn, conditionTypes, separateConditions } from './response-path.js';

/**
 * A plan with type conditions in its paths, and without the repetitions that come of them: for
 * `search { ... on Book { owner { name } } ... on Film { owner { name } } }` the planner fetches the owners of books and
 * those of films, by the same operation. One fetch does for both.
 */
export function joinTypeConditions(node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'Flatten':
      return { ...node, path: separateConditions(node.path), node: joinTypeConditions(node.node) };
    case 'Sequence':
      return { ...node, nodes: node.nodes.map(joinTypeConditions) };
    case 'Parallel': {
      const nodes: PlanNode[] = [];
      for (const inner of node.nodes.map(joinTypeConditions)) {
        const at = nodes.findIndex((other) => joinedNode(other, inner) !== null);
        if (at < 0) nodes.push(inner);
        else nodes[at] = joinedNode(nodes[at]!, inner)!;
      }
      return nodes.length === 1 ? nodes[0]! : { ...node, nodes };
    }
    case 'Fetch':
    case 'Condition':
    case 'Defer':
      return node;
  }
}

/** One node in place of two that differ in their conditions only, or null. */
function joinedNode(one: PlanNode, other: PlanNode): PlanNode | null {
  if (one.kind === 'Flatten' && other.kind === 'Flatten') return joinedFlatten(one, other);
  if (one.kind !== 'Sequence' || other.kind !== 'Sequence' || one.nodes.length !== other.nodes.length) return null;
  const nodes = one.nodes.map((node, index) => joinedNode(node, other.nodes[index]!));
  return nodes.every((node) => node !== null) ? { kind: 'Sequence', nodes } : null;
}

function joinedFlatten(one: FlattenNode, other: FlattenNode): FlattenNode | null {
  if (one.node.kind !== 'Fetch' || other.node.kind !== 'Fetch' || !isSameFetch(one.node, other.node)) return null;
  const path = joinedPath(one.path.map(String), other.path.map(String));
  return path && { ...one, path };
}

/** Two paths that differ at one condition: there the one has either's types. */
function joinedPath(one: readonly string[], other: readonly string[]): string[] | null {
  if (one.length !== other.length) return null;
  const different = one.flatMap((element, index) => (element === other[index] ? [] : [index]));
  const [at] = different;
  if (at === undefined || different.length > 1) return null;
  const types = conditionTypes(one[at]!);
  const others = conditionTypes(other[at]!);
  return types && others && one.with(at, conditionOn([...new Set([...types, ...others])]));
}

function isSameFetch(one: FetchNode, other: FetchNode): boolean {
  return textOf(one) === textOf(other);
}

/** All of a fetch but the name of its operation, in which the planner counts the fetches. */
function textOf({ operation, operationName, operationDocumentNode, id, ...rest }: FetchNode): string {
  const nameless = operationName === undefined ? operation : operation.replace(` ${operationName}`, ' ');
  return JSON.stringify([nameless, rest]);
}
