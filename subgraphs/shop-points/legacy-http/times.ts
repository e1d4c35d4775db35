import type { EntityTarget } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** `2026-02-03T10:11:12.345000`, UTC: without a zone, with microseconds unless there are none. */
export function isoWithoutZone(date: Date): string {
  const text = date.toISOString().slice(0, -1);
  return text.endsWith('.000') ? text.slice(0, -4) : `${text}000`;
}

/** The same of a column, in SQL. Rows of the old system have microseconds, which a `Date` has not. */
export function isoOfColumn(column: string): string {
  return `regexp_replace(to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '[.]000000$', '')`;
}

/** When rows were made, by id. */
export async function creationsOf(
  uow: UnitOfWork,
  entity: EntityTarget<{ id: number; createdAt: Date }>,
  rows: readonly { readonly id: number }[],
): Promise<ReadonlyMap<number, string>> {
  if (rows.length === 0) return new Map();
  const made = await uow.read((manager) =>
    manager
      .createQueryBuilder(entity, 'item')
      .select('item.id', 'id')
      .addSelect(isoOfColumn('item.created_at'), 'at')
      .where('item.id = ANY (:ids)', { ids: rows.map(({ id }) => id) })
      .getRawMany<{ id: number; at: string }>(),
  );
  return new Map(made.map(({ id, at }) => [id, at]));
}

/** `2026-02-03 10:11:12`, UTC. */
export function dayAndTime(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ');
}
