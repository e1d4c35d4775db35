import { LRUCache } from 'lru-cache';
import { remembered, type Outcome } from './outcome.js';

/** Operations with many conditions have many forms; most clients use one or two. */
const KEPT_VARIANTS = 32;

/** Values of conditions, by the variable that decides. */
export type Conditions = Readonly<Record<string, unknown>>;

export interface Variants<T> {
  /** @throws what compiling has thrown. */
  readonly of: (values: Conditions) => T;
  /** The combinations that have come along, those of the last requests first. */
  readonly known: () => readonly Conditions[];
}

/**
 * What is compiled for an operation depends on the values of its conditions (`@skip`, `@include`), and on nothing else
 * of a request. Each combination is compiled when it first comes along, and if it cannot be, that is remembered too.
 *
 * @param onDropped told of what is not kept any more, because others have come along since.
 */
export function variantsOf<T extends object>(
  conditions: readonly string[],
  compile: (values: Conditions) => T,
  onDropped: (compiled: T) => void = () => {},
): Variants<T> {
  if (conditions.length === 0) {
    // There is only one; it is compiled at once, so that operations can be compiled ahead.
    const only = compile({});
    return { of: () => only, known: () => [] };
  }
  const variants = new LRUCache<string, Outcome<T>>({
    max: KEPT_VARIANTS,
    dispose: (outcome) => 'value' in outcome && onDropped(outcome.value),
  });
  return {
    of(values) {
      const key = conditions.map((name) => (values[name] === true ? '1' : '0')).join('');
      return remembered(variants, key, () => compile(values));
    },
    known: () =>
      [...variants.keys()].map((key) =>
        Object.fromEntries(conditions.map((name, index) => [name, key[index] === '1'] as const)),
      ),
  };
}
