import type { Supergraph } from '@apollo/federation-internals';
import type { FetchNode } from '@apollo/query-planner';
import {
  parse,
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { below, MissingBranches, type PlannedFetches } from './missing-branches.js';
import { ownFields, type OwnFields } from './own-fields.js';

export interface BranchesOptions {
  /** As the planner sees it. */
  readonly supergraph: Supergraph;
  /** What clients see of it. */
  readonly schema: GraphQLSchema;
}

/** Gives back a fetch with what the planner has dropped from it. */
export type RestoreBranches = (fetch: FetchNode, at: readonly string[], planned: PlannedFetches) => FetchNode;

/**
 * A union may have other members in another subgraph. Where the planner considers going there, it takes a fragment on a
 * member that is unknown there for impossible, and asks nobody for it. Whatever no fetch brings, and the subgraph that
 * is asked for the object knows by itself, is put back; that costs no fetch.
 */
export function createBranchRestorer({ supergraph, schema }: BranchesOptions): RestoreBranches {
  const known = new Map<string, OwnFields>();
  const fieldsIn = (name: string): OwnFields | null => {
    const subgraph = supergraph.subgraphs().get(name);
    if (subgraph === undefined) return null;
    const fields = known.get(name) ?? ownFields(subgraph, supergraph);
    known.set(name, fields);
    return fields;
  };
  return (fetch, at, planned) => {
    const own = fieldsIn(fetch.serviceName);
    if (own === null) return fetch;
    const branches = new MissingBranches(own, schema, planned);
    const asked = at.reduce<readonly SelectionSetNode[]>(
      (sets, key) => below(sets, key, planned.fragments),
      [planned.operation.selectionSet],
    );
    const operation = visit<DocumentNode>(parse(fetch.operation, { noLocation: true }), {
      OperationDefinition(node) {
        const root = fetch.requires === undefined ? own.rootType(node.operation) : null;
        const sets = fetch.requires === undefined ? [node.selectionSet] : entitySets(node.selectionSet);
        const changed = new Map(sets.map((set) => [set, branches.extend(set, asked, root, at)]));
        return { ...node, selectionSet: replaced(node.selectionSet, changed) };
      },
    });
    return branches.found.length === 0 ? fetch : withOperation(fetch, operation, branches.found, planned.operation);
  };
}

/** What a fetch of entities asks of them. */
function entitySets({ selections }: SelectionSetNode): SelectionSetNode[] {
  return selections.flatMap((selection) => ('selectionSet' in selection ? (selection.selectionSet ?? []) : []));
}

function replaced(set: SelectionSetNode, changed: ReadonlyMap<SelectionSetNode, SelectionSetNode>): SelectionSetNode {
  const whole = changed.get(set);
  if (whole !== undefined) return whole;
  const selections = set.selections.map((selection): SelectionNode => {
    const inner = 'selectionSet' in selection ? selection.selectionSet : undefined;
    return inner === undefined
      ? selection
      : ({ ...selection, selectionSet: changed.get(inner) ?? inner } as SelectionNode);
  });
  return { kind: Kind.SELECTION_SET, selections };
}

/** The fetch with another operation, and with the variables that this needs. */
function withOperation(
  fetch: FetchNode,
  document: DocumentNode,
  added: readonly SelectionNode[],
  { variableDefinitions = [] }: OperationDefinitionNode,
): FetchNode {
  const used = new Set(fetch.variableUsages);
  const names = new Set<string>();
  for (const selection of added) visit(selection, { Variable: ({ name }) => void names.add(name.value) });
  const missing = variableDefinitions.filter(
    ({ variable: { name } }) => names.has(name.value) && !used.has(name.value),
  );
  const operation = visit<DocumentNode>(document, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...missing.map(bare)],
    }),
  });
  return {
    ...fetch,
    operation: stripIgnoredCharacters(print(operation)),
    operationDocumentNode: undefined,
    variableUsages: [...used, ...missing.map(({ variable }) => variable.name.value)],
  };
}

/** Directives of variables are between the client and the gateway. */
function bare(definition: VariableDefinitionNode): VariableDefinitionNode {
  return { ...definition, directives: [] };
}
