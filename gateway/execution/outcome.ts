import type { LRUCache } from 'lru-cache';

/** What came of something that is not tried a second time soon: a value, or why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Not for ever: the process may have been too busy. */
export const REMEMBERED_REFUSAL_MS = 5 * 60_000;

function outcomeOf<T>(attempt: () => T): Outcome<T> {
  try {
    return { value: attempt() };
  } catch (error) {
    return { error };
  }
}

/**
 * The value that is remembered, or else that of an attempt.
 *
 * @throws what the attempt throws, and again while it is remembered.
 */
export function remembered<T>(memory: LRUCache<string, Outcome<T>>, key: string, attempt: () => T): T {
  let outcome = memory.get(key);
  if (outcome === undefined) {
    outcome = outcomeOf(attempt);
    memory.set(key, outcome, 'error' in outcome ? { ttl: REMEMBERED_REFUSAL_MS } : {});
  }
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
