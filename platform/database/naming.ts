import { DefaultNamingStrategy, type Table } from 'typeorm';

/** PostgreSQL cuts identifiers at 63 bytes. */
const MAX_IDENTIFIER = 63;

/**
 * `companyId` -> `company_id`, `utmURL` -> `utm_url`, `p95Ms` -> `p95_ms`. Digits stay with the word before them, so
 * that `address2` and `sha256Hash` keep their sense: `address2`, `sha256_hash`.
 */
export function snakeCase(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/**
 * Columns in snake case, and constraints and indexes under the names that PostgreSQL itself gives them. So a migration
 * is plain SQL without a single constraint name, and still the schema comparison finds nothing to rename.
 */
export class PostgresNaming extends DefaultNamingStrategy {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snakeCase(className);
  }

  override columnName(property: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return snakeCase([...embeddedPrefixes, customName ?? property].join('_'));
  }

  override joinColumnName(relation: string, referencedColumn: string): string {
    return snakeCase(`${relation}_${referencedColumn}`);
  }

  override primaryKeyName(table: Table | string): string {
    return objectName(tableName(table), '', 'pkey');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return objectName(tableName(table), columns.join('_'), 'key');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return objectName(tableName(table), columns.join('_'), 'fkey');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return objectName(tableName(table), columns.join('_'), 'idx');
  }
}

function tableName(table: Table | string): string {
  const path = typeof table === 'string' ? table : table.name;
  return path.split('.').at(-1)!;
}

/** `makeObjectName` of PostgreSQL (src/backend/commands/indexcmds.c): the longer part gives way. */
function objectName(table: string, columns: string, label: string): string {
  const room = MAX_IDENTIFIER - label.length - (columns === '' ? 1 : 2);
  let [first, second] = [table.length, columns.length];
  while (first + second > room) {
    if (first > second) first--;
    else second--;
  }
  return [table.slice(0, first), columns.slice(0, second), label].filter((part) => part !== '').join('_');
}
