import {
  expectForeignKeysIndexed,
  expectNoSchemaDiff,
  expectRowLevelSecurity,
  testMigrationsUpDownUp,
} from '../../../platform/testing/index.js';
import definition from '../subgraph.js';
import { startPartners } from '../testing/partners.fixture.js';

it('make what the entities say, with an index for every foreign key and row level security on every table', async () => {
  await using test = await startPartners();
  await expectNoSchemaDiff(test);
  await expectForeignKeysIndexed(test);
  await expectRowLevelSecurity(test);
});

it('go up, down and up again', () => testMigrationsUpDownUp(definition));
