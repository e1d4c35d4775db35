import { isAbstractType, isObjectType, Kind, parse, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { withoutAliases } from '../fetch/error-paths.js';
import { fragmentsOf } from '../response/selections.js';
import type { FetchAt } from './fetches.js';

/** What the fetches of a plan bring. */
export interface Coverage {
  /** Whether objects of a type get a key at a path (response keys). */
  has(path: readonly string[], type: string, key: string): boolean;
}

/** Names of object types; null for all. */
type Types = ReadonlySet<string> | null;

/** @param schema the whole supergraph's: plans speak of types that clients cannot see. */
export function coverageOf(fetches: readonly FetchAt[], schema: GraphQLSchema): Coverage {
  const found = new Map<string, Types>();
  for (const { fetch, at } of fetches) {
    const document = parse(fetch.operation, { noLocation: true });
    const fragments = fragmentsOf(document);
    const nameOf = withoutAliases(fetch.outputRewrites);

    const visit = ({ selections }: SelectionSetNode, path: readonly string[], types: Types): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const inner = [...path, nameOf((selection.alias ?? selection.name).value)];
          add(inner.join('.'), types);
          if (selection.selectionSet !== undefined) visit(selection.selectionSet, inner, null);
        } else {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
          const condition = fragment.typeCondition?.name.value;
          visit(fragment.selectionSet, path, condition === undefined ? types : both(types, possible(condition)));
        }
      }
    };
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { selectionSet } = definition;
      if (fetch.requires === undefined) visit(selectionSet, at, null);
      else
        for (const entities of selectionSet.selections) {
          if ('selectionSet' in entities && entities.selectionSet) visit(entities.selectionSet, at, null);
        }
    }
  }

  function add(path: string, types: Types): void {
    const known = found.get(path);
    if (known === undefined) found.set(path, types);
    else if (known !== null) found.set(path, types && new Set([...known, ...types]));
  }

  function possible(condition: string): Types {
    const type = schema.getType(condition);
    if (isObjectType(type)) return new Set([type.name]);
    return isAbstractType(type) ? new Set(schema.getPossibleTypes(type).map(({ name }) => name)) : null;
  }

  return {
    has(path, type, key) {
      const types = found.get([...path, key].join('.'));
      return types === null || (types?.has(type) ?? false);
    },
  };
}

function both(one: Types, other: Types): Types {
  if (one === null) return other;
  return other === null ? one : new Set([...one].filter((name) => other.has(name)));
}
