import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** How a list is ordered and what its cursors are bound to. */
export interface ListDefinition<E extends ObjectLiteral> {
  readonly entity: EntityTarget<E>;
  /** Type and field, `BusinessPartner.vouchers`: cursors of one list are refused by every other. */
  readonly name: string;
  /**
   * Columns that order the rows; together they must be unique, so the last is usually the id. Nulls come last when
   * ascending and first when descending, as in an index of PostgreSQL. The index that serves the list has the columns
   * of the filter first and then these.
   */
  readonly order: readonly { readonly property: keyof E & string; readonly direction: 'ASC' | 'DESC' }[];
}

/** What a cursor is bound to. The order is part of it: in another order the same values would mean another place. */
export function cursorScope<E extends ObjectLiteral>({ name, order }: ListDefinition<E>): string {
  return [name, ...order.map(({ property, direction }) => `${property} ${direction}`)].join('|');
}

/** The order of most lists. The id tells apart what was made in the same instant. */
export const newestFirst = [
  { property: 'createdAt', direction: 'DESC' },
  { property: 'id', direction: 'DESC' },
] as const;
