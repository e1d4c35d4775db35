import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import { isFields, ownField, type Fields } from './fields.js';
import type { Trail } from './places.js';
import { typeConditionOf } from './rewrites.js';
import type { TypeConditions } from './type-conditions.js';

/** The variables that a place gets from the objects that it lies in (`@fromContext`). */
export type ReadContext = (trail: Trail) => Readonly<Record<string, unknown>>;

const UP = '..';

/** Compiles the plan's `contextRewrites`: ways up and down again to a value, and the variable that gets it. */
export function compileContexts(rewrites: readonly FetchDataKeyRenamer[], types: TypeConditions): ReadContext {
  return (trail) => {
    const variables: Record<string, unknown> = {};
    for (const { path, renameKeyTo } of rewrites) {
      // One variable may have a way for each type of object; the others lead nowhere.
      if (variables[renameKeyTo] !== undefined) continue;
      const levels = path.findIndex((element) => element !== UP);
      const from = trail[trail.length - 1 - levels];
      variables[renameKeyTo] = from && valueAt(from, path.slice(levels), types);
    }
    return variables;
  };
}

function valueAt(value: unknown, path: readonly string[], types: TypeConditions): unknown {
  const [element, ...rest] = path;
  if (element === undefined || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path, types));
  if (!isFields(value)) return undefined;
  const condition = typeConditionOf(element);
  if (condition === null) return valueAt(ownField(value, element), rest, types);
  const typename = value['__typename'];
  const isOther = typename !== undefined && !types.matches(typename, condition);
  return isOther ? undefined : valueAt(value, rest, types);
}

/** Puts together the places whose variables are the same, as JSON. */
export function groupByContext(trails: readonly Trail[], readContext: ReadContext): ContextGroup[] {
  const groups = new Map<string, ContextGroup & { readonly places: Fields[] }>();
  for (const trail of trails) {
    const variables = readContext(trail);
    const text = JSON.stringify(variables);
    let group = groups.get(text);
    if (group === undefined) groups.set(text, (group = { variables, places: [] }));
    group.places.push(trail.at(-1)!);
  }
  return [...groups.values()];
}

export interface ContextGroup {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly places: readonly Fields[];
}
