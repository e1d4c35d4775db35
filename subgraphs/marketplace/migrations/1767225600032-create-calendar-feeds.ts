import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses under which calendar programs fetch bookings. Whoever knows the secret in one reads it, until it ends. */
export class CreateCalendarFeeds1767225600032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feeds (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES thinkers,
        kind text NOT NULL CHECK (kind IN ('held', 'issued', 'voucher')),
        voucher_id text REFERENCES vouchers,
        secret_hash text NOT NULL UNIQUE CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz NOT NULL DEFAULT now(),
        revoked_at timestamptz,
        CONSTRAINT calendar_feeds_voucher_check CHECK ((kind = 'voucher') = (voucher_id IS NOT NULL))
      );
      CREATE INDEX ON calendar_feeds (owner_id, created_at);
      CREATE INDEX ON calendar_feeds (voucher_id);
      CALL app.update_only('calendar_feeds', 'revoked_at');

      ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;
      CREATE POLICY admins ON calendar_feeds USING ((SELECT app.is_admin()));
      CREATE POLICY own ON calendar_feeds USING (owner_id = (SELECT app.thinker_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feeds');
  }
}
