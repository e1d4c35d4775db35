import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/**
 * Moves the keys that a subgraph can resolve before those by which it only refers to an entity. To go back into a
 * subgraph with what a field requires, the planner takes the first key that it finds, even one that the subgraph does
 * not resolve.
 */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  return {
    ...supergraph,
    definitions: supergraph.definitions.map((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
        return definition;
      }
      const { directives = [] } = definition;
      return { ...definition, directives: directives.toSorted((a, b) => rank(a) - rank(b)) };
    }),
  };
}

function rank({ name, arguments: given = [] }: ConstDirectiveNode): number {
  const isReference =
    name.value === 'join__type' &&
    given.some(
      (argument) =>
        argument.name.value === 'resolvable' && argument.value.kind === Kind.BOOLEAN && !argument.value.value,
    );
  return isReference ? 1 : 0;
}
