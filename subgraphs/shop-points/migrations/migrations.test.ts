import {
  expectForeignKeysIndexed,
  expectNoSchemaDiff,
  expectRowLevelSecurity,
  testMigrationsUpDownUp,
} from '../../../platform/testing/index.js';
import definition from '../subgraph.js';
import { startWorld } from '../testing/shop-points.fixture.js';

it('make what the entities say, with an index for every foreign key and row level security on every table', async () => {
  await using world = await startWorld();
  await expectNoSchemaDiff(world.test);
  await expectForeignKeysIndexed(world.test);
  await expectRowLevelSecurity(world.test);
});

it('go up, down and up again', () => testMigrationsUpDownUp(definition));
