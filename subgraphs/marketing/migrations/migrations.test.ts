import {
  expectForeignKeysIndexed,
  expectNoSchemaDiff,
  expectRowLevelSecurity,
  testMigrationsUpDownUp,
} from '../../../platform/testing/index.js';
import definition from '../subgraph.js';
import { startMarketing } from '../testing/marketing.fixture.js';

it('make what the entities say, with an index for every foreign key and row level security on every table', async () => {
  await using test = await startMarketing();
  await expectNoSchemaDiff(test);
  await expectForeignKeysIndexed(test);
  await expectRowLevelSecurity(test);
});

it('go up, down and up again', () => testMigrationsUpDownUp(definition));

it('make the five schemas', async () => {
  await using test = await startMarketing();
  const schemas = ['analytics', 'experiments', 'marketing', 'onboarding', 'whatsapp'];
  const rows = await test.testDatabase.asOwner<{ name: string }>(
    'SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY ($1) ORDER BY 1',
    [schemas],
  );
  expect(rows.map(({ name }) => name)).toEqual(schemas);
});
