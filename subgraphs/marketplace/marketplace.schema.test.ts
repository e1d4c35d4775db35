import { expectForeignKeysIndexed, expectNoSchemaDiff, testMigrationsUpDownUp, testSubgraph } from '../../platform/testing/index.js';
import definition from './subgraph.js';

describe('the schema of the marketplace', () => {
  it('is the same in entities and migrations', async () => {
    await using test = await testSubgraph(definition);
    await expectNoSchemaDiff(test);
    await expectForeignKeysIndexed(test);
  });

  it('goes up, down and up again', () => testMigrationsUpDownUp(definition));
});
