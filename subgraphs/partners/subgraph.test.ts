import { expectForeignKeysIndexed, expectNoSchemaDiff, testMigrationsUpDownUp } from '../../platform/testing/index.js';
import partners from './subgraph.js';
import { startPartners } from './testing/partners-test.js';

describe('the database', () => {
  it('is what the entities say', async () => {
    await using test = await startPartners();
    await expectNoSchemaDiff(test);
    await expectForeignKeysIndexed(test);
  });

  it('goes up, down and up again', () => testMigrationsUpDownUp(partners));
});
