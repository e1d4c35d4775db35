import type { ResponsePath } from '@apollo/query-planner';

/** In a plan's paths: every item of a list. */
export const EACH = '@';

const CONDITION = /^(.*)\|\[(.*)\]$/;

/**
 * A path as the planner writes it (`['', 'review|[UserReview,GuestReview]', 'product']`: of the reviews only those two
 * types) with its conditions as elements of their own, each after what it is about.
 */
export function separateConditions(path: ResponsePath): string[] {
  return path.flatMap((element) => {
    const [, key = String(element), types] = CONDITION.exec(String(element)) ?? [];
    return [
      ...(key === '' ? [] : [key]),
      ...(types === undefined || types === '' ? [] : [conditionOn(types.split(','))]),
    ];
  });
}

/** The element for objects of some types. */
export function conditionOn(types: readonly string[]): string {
  return `|[${types.join(',')}]`;
}

/** The names of an element's types; null for one that is a key or `@`. */
export function conditionTypes(element: string): readonly string[] | null {
  const types = element.startsWith('|') ? CONDITION.exec(element)?.[2] : undefined;
  return types === undefined ? null : types.split(',');
}

/** What is left of a path are the response keys. */
export function keysOf(path: ResponsePath): string[] {
  return path.map(String).filter((element) => element !== EACH && conditionTypes(element) === null);
}
