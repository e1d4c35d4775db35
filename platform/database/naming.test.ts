import { Client } from 'pg';
import { createEmptyTestDatabase } from '../testing/test-database.js';
import { PostgresNaming, snakeCase } from './naming.js';

it.each([
  ['id', 'id'],
  ['companyId', 'company_id'],
  ['utmURL', 'utm_url'],
  ['URLPath', 'url_path'],
  ['htmlBody', 'html_body'],
  ['sha256Hash', 'sha256_hash'],
  ['p95Ms', 'p95_ms'],
  ['address2', 'address2'],
  ['last30Days', 'last30_days'],
  ['isB2B', 'is_b2_b'],
  ['VoucherBooking', 'voucher_booking'],
  ['already_snake', 'already_snake'],
])('%s is written %s', (property, column) => {
  expect(snakeCase(property)).toBe(column);
});

it('gives constraints and indexes the names that PostgreSQL gives them', async () => {
  await using testDatabase = await createEmptyTestDatabase();
  const client = new Client({ connectionString: testDatabase.ownerUrl });
  await client.connect();
  const naming = new PostgresNaming();
  const tables = ['short', 'a_table_with_a_rather_long_name_that_nobody_would_want_to_type', 'x'.repeat(63)];
  const columns = ['code', 'a_column_with_a_rather_long_name_as_well_why_not_it_is_allowed'];
  try {
    for (const table of tables) {
      await client.query(`
        CREATE TABLE ${table} (id int PRIMARY KEY, ${columns.map((column) => `${column} int UNIQUE REFERENCES ${table}`).join(', ')},
          UNIQUE (${columns.join(', ')}));
        CREATE INDEX ON ${table} (${columns.join(', ')});`);
      const { rows } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = $1::regclass
         UNION SELECT conname FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('p', 'u', 'f')`,
        [table],
      );
      const ours = [
        naming.primaryKeyName(table),
        ...columns.flatMap((column) => [
          naming.uniqueConstraintName(table, [column]),
          naming.foreignKeyName(table, [column]),
        ]),
        naming.uniqueConstraintName(`public.${table}`, columns),
        naming.indexName(table, columns),
      ];
      expect(ours.sort()).toEqual(rows.map(({ name }) => name).sort());
    }
  } finally {
    await client.end();
  }
});
