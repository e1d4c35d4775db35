import { expectForeignKeysIndexed, expectNoSchemaDiff, testMigrationsUpDownUp } from '../../../platform/testing/index.js';
import { startWorld } from '../testing/world.js';
import definition from '../subgraph.js';

it('the migrations make what the entities say', async () => {
  await using world = await startWorld();
  await expectNoSchemaDiff(world.test);
  await expectForeignKeysIndexed(world.test);
});

it('the migrations go up, down and up again', () => testMigrationsUpDownUp(definition));
