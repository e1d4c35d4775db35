import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only older clients need. */
export class CreateLegacyTables1767225600040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whoever restarts the database may let everybody begin a new minute.
    await runner.query(`
      CREATE UNLOGGED TABLE rate_limits (
        key text PRIMARY KEY,
        window_start timestamptz NOT NULL DEFAULT now(),
        count integer NOT NULL DEFAULT 1
      );
      ALTER TABLE rate_limits ENABLE ROW LEVEL SECURITY;
      CREATE POLICY services ON rate_limits USING ((SELECT app.is_admin()));

      CREATE TABLE telemetry_events (
        id text PRIMARY KEY,
        type text NOT NULL,
        path text,
        actor_uid text,
        meta jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON telemetry_events (created_at);
      CREATE INDEX ON telemetry_events (type, created_at);
      CALL app.append_only('telemetry_events');
      ALTER TABLE telemetry_events ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admins ON telemetry_events USING ((SELECT app.is_admin()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE telemetry_events, rate_limits');
  }
}
