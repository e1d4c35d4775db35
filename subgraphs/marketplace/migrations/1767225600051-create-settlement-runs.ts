import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which months have been settled, so that one that was missed can be made up for. */
export class CreateSettlementRuns1767225600051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(knownRuns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE settlement_runs');
  }
}

const table = `
  CREATE TABLE settlement_runs (
    period_from date PRIMARY KEY CHECK (extract(day FROM period_from) = 1),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CALL app.append_only('settlement_runs');
  ALTER TABLE settlement_runs ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON settlement_runs USING ((SELECT app.is_admin()));
`;

/** Of the runs before, those are known that made something. */
const knownRuns = `
  INSERT INTO settlement_runs (period_from)
  SELECT DISTINCT period_from FROM settlements
  WHERE extract(day FROM period_from) = 1 AND period_to = (period_from + interval '1 month' - interval '1 day')::date;
`;
