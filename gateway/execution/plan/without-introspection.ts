import { Kind, visit, type DocumentNode, type SelectionNode } from 'graphql';

/** Takes no subgraph at the root. */
const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The operation without `__schema` and `__type`: the gateway answers these itself, and the planner stumbles over them
 * in some fragments.
 */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit<DocumentNode>(document, {
    SelectionSet(node) {
      const selections = node.selections.filter((selection) => !isIntrospection(selection));
      if (selections.length === node.selections.length) return undefined;
      return { ...node, selections: selections.length > 0 ? selections : [TYPENAME] };
    },
  });
}

function isIntrospection(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');
}
