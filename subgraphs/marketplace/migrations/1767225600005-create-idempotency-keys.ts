import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has been done under which key, so that a repeated call does it once. */
export class CreateIdempotencyKeys1767225600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        actor_id uuid NOT NULL REFERENCES thinkers,
        key text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 128),
        operation text NOT NULL,
        request_hash text NOT NULL,
        result_id text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor_id, key)
      );
      CREATE INDEX ON idempotency_keys (created_at);

      ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admins ON idempotency_keys USING ((SELECT app.is_admin()));
      CREATE POLICY own ON idempotency_keys USING (actor_id = (SELECT app.thinker_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}
