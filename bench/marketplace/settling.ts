import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { dueGroups, oldestDue, settleGroup } from '../../subgraphs/marketplace/settlements/settlement-run.sql.js';
import type { BenchDatabase } from './database.js';

/** The beneficiary with the most lines is the first of them. */
const OTHERS = 200;

/** The statements of a settlement run, as the service runs them, and taken back: the next run shall find the same. */
export async function measureRun({ appUrl }: BenchDatabase): Promise<void> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  const timed = async <Row>(name: string, statement: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
    const began = performance.now();
    const { rows } = await client.query(statement, [...parameters]);
    console.log(`${name.padEnd(44)}${(performance.now() - began).toFixed(1).padStart(9)} ms, ${rows.length} rows`);
    return rows as Row[];
  };
  console.log('\na settlement run');
  try {
    await client.query(`BEGIN; SELECT set_config('app.roles', 'service', true)`);
    const [oldest] = await timed<{ at: Date }>('what has waited longest', oldestDue);
    const month = oldest!.at;
    const end = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
    const groups = await timed<{ beneficiaryId: string; currency: string }>('with whom to settle', dueGroups, [end]);
    const last = new Date(end.getTime() - 1);
    const parameters = ({ beneficiaryId, currency }: (typeof groups)[number]) => [
      randomUUID(),
      beneficiaryId,
      currency,
      month,
      last,
      end,
    ];
    await timed('the one with the most lines', settleGroup, parameters(groups[0]!));
    const began = performance.now();
    const some = groups.slice(1).filter((_, index) => index % Math.ceil(groups.length / OTHERS) === 0);
    for (const group of some) await client.query(settleGroup, parameters(group));
    const each = (performance.now() - began) / some.length;
    console.log(`${`each of ${some.length} others`.padEnd(44)}${each.toFixed(1).padStart(9)} ms`);
    const plan = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${dueGroups}`, [end]);
    console.log(plan.rows.map((line) => `    ${line['QUERY PLAN']}`).join('\n'));
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
}
