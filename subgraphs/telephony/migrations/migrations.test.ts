import { expectNoSchemaDiff, testMigrationsUpDownUp, testSubgraph } from '../../../platform/testing/index.js';
import { system } from '../../../platform/identity/viewer.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import telephony from '../subgraph.js';

async function inDatabase(test: { uow(viewer: typeof system): UnitOfWork }, sql: string) {
  await using uow = test.uow(system);
  return await uow.read((manager) => manager.query(sql));
}

it('makes the tables that the entities describe', async () => {
  await using test = await testSubgraph(telephony);
  await expectNoSchemaDiff(test);
});

it('goes up, down and up again', () => testMigrationsUpDownUp(telephony));

it('has an index that begins with the columns of every foreign key', async () => {
  await using test = await testSubgraph(telephony);
  const missing: { constraint: string }[] = await inDatabase(
    test,
    `
    SELECT format('%s (%s)', conrelid::regclass, conname) AS constraint
    FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT EXISTS (
      SELECT FROM pg_index
      WHERE indrelid = conrelid AND (indkey::int2[])[0] = conkey[1]
    )
  `,
  );
  expect(missing).toEqual([]);
});

it('protects every table by row level security', async () => {
  await using test = await testSubgraph(telephony);
  const open: { name: string }[] = await inDatabase(
    test,
    `
    SELECT relname AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT relrowsecurity
  `,
  );
  expect(open.filter(({ name }) => name !== 'migrations')).toEqual([]);
});
