import {
  expectForeignKeysIndexed,
  expectNoSchemaDiff,
  testMigrationsUpDownUp,
  testSubgraph,
  type TestSubgraph,
} from '../../platform/testing/index.js';
import type { MarketingServices } from './services.js';
import definition from './subgraph.js';

describe('the marketing database', () => {
  let test: TestSubgraph<MarketingServices>;
  beforeAll(async () => void (test = await testSubgraph(definition)));
  afterAll(() => test[Symbol.asyncDispose]());

  it('is what the entities say', () => expectNoSchemaDiff(test));

  it('has an index for every foreign key', () => expectForeignKeysIndexed(test));

  it('goes up, down and up again', () => testMigrationsUpDownUp(definition));

  it('has the five schemas, and row level security on every table in them', async () => {
    const rows = await test.database.dataSource.query<{ schema: string; table: string | null; secured: boolean }[]>(
      `
      SELECT nspname AS schema, relname AS table, relrowsecurity AS secured
      FROM pg_namespace LEFT JOIN pg_class ON relnamespace = pg_namespace.oid AND relkind = 'r'
      WHERE nspname = ANY ($1)
      ORDER BY 1, 2`,
      [['marketing', 'onboarding', 'analytics', 'experiments', 'whatsapp']],
    );
    expect(new Set(rows.map(({ schema }) => schema))).toEqual(
      new Set(['marketing', 'onboarding', 'analytics', 'experiments', 'whatsapp']),
    );
    expect(rows.filter(({ table, secured }) => table !== null && !secured)).toEqual([]);
  });
});
