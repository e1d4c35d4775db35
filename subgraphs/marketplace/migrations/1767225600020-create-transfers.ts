import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTransfers1767225600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY with_own_transfer ON fee_events;
      DROP POLICY own_transfers ON fee_events;
      DROP TABLE transfers;
    `);
  }
}

/** Keys of different owners do not meet; those of nobody are one space, as older clients know them. */
const table = `
  CREATE TABLE transfers (
    id text PRIMARY KEY,
    direction text NOT NULL CHECK (direction IN ('in', 'out')),
    label text NOT NULL,
    owner_id uuid REFERENCES thinkers,
    wallet_address text,
    network text,
    crypto_amount numeric(36, 18) NOT NULL CHECK (crypto_amount >= 0),
    crypto_symbol text NOT NULL,
    fiat_amount bigint NOT NULL CHECK (fiat_amount >= 0),
    fiat_currency text NOT NULL CHECK (fiat_currency ~ '^[A-Z]{3}$'),
    external_account text,
    meta jsonb NOT NULL DEFAULT '{}',
    status text NOT NULL DEFAULT 'logged' CHECK (status IN ('logged', 'settled')),
    idempotency_key text CHECK (char_length(idempotency_key) BETWEEN 1 AND 128),
    request_hash text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT transfers_request_check CHECK ((idempotency_key IS NULL) = (request_hash IS NULL))
  );
  CREATE UNIQUE INDEX transfers_idempotency_idx ON transfers (owner_id, idempotency_key) NULLS NOT DISTINCT
    WHERE idempotency_key IS NOT NULL;
  CREATE INDEX ON transfers (wallet_address, created_at);
  CREATE INDEX ON transfers (direction, created_at);
  CREATE INDEX ON transfers (owner_id, created_at);
  CREATE INDEX ON transfers (created_at);
  CALL app.append_only('transfers');
  CALL app.update_only('transfers', 'status');
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON transfers
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
`;

/** OFFSET 0: see the policies of the bookings. */
const policies = `
  ALTER TABLE transfers ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON transfers USING ((SELECT app.is_admin()));
  CREATE POLICY owners ON transfers FOR SELECT USING (owner_id = (SELECT app.thinker_id()));
  CREATE POLICY log ON transfers FOR INSERT
    WITH CHECK (owner_id = (SELECT app.thinker_id()) AND status = 'logged');

  CREATE POLICY own_transfers ON fee_events FOR SELECT
    USING (subject_type = 'transfer' AND EXISTS (SELECT FROM transfers WHERE id = subject_id OFFSET 0));
  CREATE POLICY with_own_transfer ON fee_events FOR INSERT
    WITH CHECK (subject_type = 'transfer' AND EXISTS (SELECT FROM transfers WHERE id = subject_id OFFSET 0));
`;
