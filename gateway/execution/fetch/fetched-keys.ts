import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { fragmentsOf, type Fragments } from '../response/selections.js';

/** The keys that a fetch brings to its objects, whatever type they have, and what it brings to the objects there. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a type alias cannot refer to itself here
export interface FetchedKeys extends ReadonlyMap<string, FetchedKeys> {}

/** Reads them from the operation of a fetch. */
export function fetchedKeys({ operation, requires, outputRewrites = [] }: FetchNode): FetchedKeys {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const root = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!.selectionSet;
  const keys = collect([root], fragments);
  const found = new Map(requires === undefined ? keys : keys.get('_entities'));
  for (const rewrite of outputRewrites) if (rewrite.kind === 'KeyRenamer') found.set(rewrite.renameKeyTo, new Map());
  return found;
}

function collect(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  into = new Map<string, FetchedKeys>(),
): Map<string, FetchedKeys> {
  for (const { selections } of sets) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const known = into.get(key) ?? new Map<string, FetchedKeys>();
        into.set(key, collect(selection.selectionSet ? [selection.selectionSet] : [], fragments, new Map(known)));
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner !== undefined) collect([inner.selectionSet], fragments, into);
      }
    }
  }
  return into;
}
