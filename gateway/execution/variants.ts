import { LRUCache } from 'lru-cache';

/** Operations with many conditions have many forms; most clients use one or two. */
const KEPT_VARIANTS = 32;

/**
 * What is compiled for an operation depends on the values of its conditions (`@skip`, `@include`), and on nothing else
 * of a request. Each combination is compiled when it first comes along.
 */
export function variantsOf<T extends object>(
  conditions: readonly string[],
  compile: (values: Readonly<Record<string, unknown>>) => T,
): (values: Readonly<Record<string, unknown>>) => T {
  if (conditions.length === 0) {
    // There is only one; it is compiled at once, so that operations can be compiled ahead.
    const only = compile({});
    return () => only;
  }
  const variants = new LRUCache<string, T>({ max: KEPT_VARIANTS });
  return (values) => {
    const key = conditions.map((name) => (values[name] === true ? '1' : '0')).join('');
    let variant = variants.get(key);
    if (variant === undefined) variants.set(key, (variant = compile(values)));
    return variant;
  };
}
