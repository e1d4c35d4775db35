import type { CursorValues } from './cursor.js';

/** A column that a list is ordered by. */
export interface Key {
  /** SQL, for example `"item"."created_at"`. */
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly isNullable: boolean;
}

/** Takes a value and answers the placeholder that stands for it. */
export type Bind = (value: string) => string;

/** The same list from its other end. PostgreSQL's defaults turn with it: nulls last ascending, first descending. */
export function reversed(keys: readonly Key[]): Key[] {
  return keys.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }));
}

export function orderBy(keys: readonly Key[]): string {
  return keys.map(({ column, direction }) => `${column} ${direction}`).join(', ');
}

/**
 * SQL that holds for the rows that come after the one with these values; with `orAt` also for that one.
 *
 * `(a, b) > (1, 2)` says it for columns of one direction without nulls. In general it is: after in the first column, or
 * equal there and after in the second, and so on.
 */
export function isAfter(keys: readonly Key[], values: CursorValues, bind: Bind, orAt = false): string {
  const [first] = keys;
  const placeholders = values.map((value) => (value === null ? null : bind(value)));
  if (keys.every(({ direction, isNullable }) => direction === first!.direction && !isNullable)) {
    const columns = keys.map(({ column }) => column).join(', ');
    return `(${columns}) ${operator(first!, orAt)} (${placeholders.join(', ')})`;
  }
  const alternatives = keys.map((key, index) => {
    const equalBefore = keys.slice(0, index).map((earlier, at) => equals(earlier, placeholders[at]!));
    const isLast = index === keys.length - 1;
    return [...equalBefore, follows(key, placeholders[index]!, orAt && isLast)].join(' AND ');
  });
  // The bound on the first column is implied, but only spelt out does it let an index find the start of the page.
  return `${follows(first!, placeholders[0]!, true)} AND ((${alternatives.join(') OR (')}))`;
}

function operator({ direction }: Key, orEqual: boolean): string {
  return `${direction === 'ASC' ? '>' : '<'}${orEqual ? '=' : ''}`;
}

function equals({ column }: Key, placeholder: string | null): string {
  return placeholder === null ? `${column} IS NULL` : `${column} = ${placeholder}`;
}

/** Null counts as the greatest value. */
function follows(key: Key, placeholder: string | null, orEqual: boolean): string {
  const { column, direction, isNullable } = key;
  if (placeholder === null) {
    if (direction === 'ASC') return orEqual ? `${column} IS NULL` : 'FALSE';
    return orEqual ? 'TRUE' : `${column} IS NOT NULL`;
  }
  const comparison = `${column} ${operator(key, orEqual)} ${placeholder}`;
  return direction === 'ASC' && isNullable ? `(${comparison} OR ${column} IS NULL)` : comparison;
}
