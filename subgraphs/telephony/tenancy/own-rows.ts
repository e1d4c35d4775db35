import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { accessOf, type Access, type Right } from './access.js';

interface TenantRow {
  readonly companyId: string;
}

interface Loads<Key, Row> {
  load(key: Key): Promise<Row>;
}

/**
 * A loader that finds only rows of companies in which the viewer is somebody, or has the right, whatever the database
 * lets through.
 */
export function ownRow<Key, Row extends TenantRow>(
  uow: UnitOfWork,
  rows: Loads<Key, Row | null>,
  right?: Right,
): Loads<Key, Row | null> {
  return {
    async load(key) {
      const [access, row] = await Promise.all([accessOf(uow), rows.load(key)]);
      return row !== null && isVisible(access, row, right) ? row : null;
    },
  };
}

/** The same for lists. */
export function ownRows<Key, Row extends TenantRow>(
  uow: UnitOfWork,
  rows: Loads<Key, Row[]>,
  right?: Right,
): Loads<Key, Row[]> {
  return {
    async load(key) {
      const [access, found] = await Promise.all([accessOf(uow), rows.load(key)]);
      return found.filter((row) => isVisible(access, row, right));
    },
  };
}

function isVisible(access: Access, { companyId }: TenantRow, right: Right | undefined): boolean {
  return right === undefined ? access.isIn(companyId) : access.may(right, companyId);
}

/** For a reference that may be empty. */
export async function optional<Key, Row>(rows: Loads<Key, Row>, key: Key | null): Promise<Row | null> {
  return key === null ? null : rows.load(key);
}
