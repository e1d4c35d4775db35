import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { joinArgument, parseFieldSet, typesWithFields } from './field-sets.js';

/** What the fields of subgraphs require of others (`@requires`). */
export interface Requirements {
  /** All fields that one requires, as paths from its object: keys with `.` between. Nothing for most. */
  paths(subgraph: string, type: string, field: string): readonly string[];
}

/** Reads them from a supergraph. */
export function readRequirements(supergraph: DocumentNode): Requirements {
  const graphs = graphNames(supergraph);
  const found = new Map<string, string[]>();
  for (const [type, definition] of typesWithFields(supergraph)) {
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const requires = joinArgument(directive, 'requires');
        if (requires === undefined) continue;
        const subgraph = graphs.get(joinArgument(directive, 'graph') ?? '');
        found.set(`${subgraph} ${type}.${field.name.value}`, paths(parseFieldSet(requires), ''));
      }
    }
  }
  return { paths: (subgraph, type, field) => found.get(`${subgraph} ${type}.${field}`) ?? [] };
}

function paths({ selections }: SelectionSetNode, above: string): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return paths(selection.selectionSet, above);
    const path = above + selection.name.value;
    return selection.selectionSet === undefined ? [path] : [path, ...paths(selection.selectionSet, `${path}.`)];
  });
}

/** Composition writes subgraphs as words of an enum; what they are called stands on these. */
function graphNames(supergraph: DocumentNode): Map<string, string> {
  const names = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of definition.values ?? []) {
      const graph = directives.find((directive) => directive.name.value === 'join__graph');
      if (graph !== undefined) names.set(name.value, joinArgument(graph, 'name') ?? name.value);
    }
  }
  return names;
}
