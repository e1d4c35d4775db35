import type { Supergraph } from '@apollo/federation-internals';
import { Kind, type SelectionSetNode } from 'graphql';
import { parseFieldSet } from '../plan/field-sets.js';

/** From an entity to one leaf of its key. */
export type KeyPath = readonly string[];

/** The keys by which a subgraph finds entities of the given types; each key is the paths to its leaves. */
export type EntityKeys = (types: readonly string[]) => readonly (readonly KeyPath[])[];

/** Reads the `@key` directives of one subgraph from the supergraph. */
export function entityKeys(supergraph: Supergraph, subgraph: string): EntityKeys {
  const found = supergraph.subgraphs().get(subgraph);
  if (found === undefined) return () => [];
  const directive = found.metadata().keyDirective();
  return (types) =>
    [...new Set(types)].flatMap((name) => {
      const applied = found.schema.type(name)?.appliedDirectivesOf(directive) ?? [];
      return applied.map((key) => leaves(parseFieldSet(String(key.arguments().fields))));
    });
}

function leaves({ selections }: SelectionSetNode, above: KeyPath = []): KeyPath[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return leaves(selection.selectionSet, above);
    const path = [...above, selection.name.value];
    return selection.selectionSet === undefined ? [path] : leaves(selection.selectionSet, path);
  });
}
