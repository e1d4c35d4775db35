import type { FetchDataRewrite } from '@apollo/query-planner';
import { isFields, ownField, setField, type Fields } from './fields.js';
import type { TypeConditions } from './type-conditions.js';

/** Changes what a subgraph has answered, in place, before it is merged. */
export type Rewrite = (value: unknown) => void;

const FRAGMENT = '... on ';

/** An element of a rewrite's path: the name of a type, or null where it is the key of a field. */
export function typeConditionOf(element: string): string | null {
  return element.startsWith(FRAGMENT) ? element.slice(FRAGMENT.length) : null;
}

/**
 * The plan's `outputRewrites`. The planner gives an alias to a field whose answer would not fit beside another's in one
 * operation (`size: Int` of one type, `size: String` of another); here it gets its name back.
 */
export function compileOutputRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  types: TypeConditions,
): Rewrite | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  const all = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, types: TypeConditions): Rewrite {
  const key = rewrite.path.at(-1)!;
  let inner: (fields: Fields) => void;
  if (rewrite.kind === 'ValueSetter') {
    inner = (fields) => setField(fields, key, rewrite.setValueTo);
  } else {
    const name = rewrite.renameKeyTo;
    inner = (fields) => {
      const value = ownField(fields, key);
      if (value === undefined) return;
      setField(fields, name, value);
      setField(fields, key, undefined);
    };
  }
  for (const element of rewrite.path.slice(0, -1).reverse()) inner = within(element, inner, types);
  return (value) => each(value, inner);
}

function within(element: string, inner: (fields: Fields) => void, types: TypeConditions): (fields: Fields) => void {
  const condition = typeConditionOf(element);
  if (condition === null) return (fields) => each(ownField(fields, element), inner);
  return (fields) => {
    const typename = fields['__typename'];
    if (typename === undefined || types.matches(typename, condition)) inner(fields);
  };
}

function each(value: unknown, change: (fields: Fields) => void): void {
  if (Array.isArray(value)) for (const item of value) each(item, change);
  else if (isFields(value)) change(value);
}
