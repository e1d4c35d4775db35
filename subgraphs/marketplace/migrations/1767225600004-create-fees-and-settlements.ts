import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeesAndSettlements1767225600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fees);
    await runner.query(settlements);
    await runner.query(feeEvents);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE fee_events, settlements, invoice_sequences, fees;
      DROP FUNCTION app.check_settlement_step(), app.refuse_second_settlement();
    `);
  }
}

const fees = `
  CREATE TABLE fees (
    id text PRIMARY KEY,
    scope text NOT NULL CHECK (scope IN ('voucher', 'transfer', 'room', 'mortgage')),
    percentage numeric(6, 4) NOT NULL DEFAULT 0 CHECK (percentage BETWEEN 0 AND 1),
    fixed_amount bigint NOT NULL DEFAULT 0 CHECK (fixed_amount >= 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    active boolean NOT NULL DEFAULT true,
    meta jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
  );

  ALTER TABLE fees ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON fees USING ((SELECT app.is_admin()));
  -- The booking's own transaction computes the fee.
  CREATE POLICY price_list ON fees FOR SELECT USING ((SELECT app.is_verified()));
`;

const settlements = `
  CREATE TABLE settlements (
    id uuid PRIMARY KEY,
    beneficiary_id uuid NOT NULL REFERENCES thinkers,
    partner_id uuid,
    period_from date NOT NULL,
    period_to date NOT NULL,
    total_cents bigint NOT NULL CHECK (total_cents > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'invoiced', 'paid')),
    invoice_number text UNIQUE,
    invoiced_at timestamptz,
    paid_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (beneficiary_id, currency, period_from, period_to),
    CONSTRAINT settlements_period_check CHECK (period_to >= period_from),
    CONSTRAINT settlements_invoiced_check CHECK (
      (status = 'open') = (invoice_number IS NULL) AND (status = 'open') = (invoiced_at IS NULL)
    ),
    CONSTRAINT settlements_paid_check CHECK ((status = 'paid') = (paid_at IS NOT NULL))
  );
  CREATE INDEX ON settlements (partner_id, period_from);
  CREATE INDEX ON settlements (period_from);
  CALL app.update_only('settlements', 'status', 'invoice_number', 'invoiced_at', 'paid_at');

  CREATE FUNCTION app.check_settlement_step() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.status, NEW.status) NOT IN (('open', 'invoiced'), ('invoiced', 'paid'))
      OR (OLD.invoice_number, OLD.invoiced_at) IS DISTINCT FROM (NEW.invoice_number, NEW.invoiced_at)
        AND OLD.status <> 'open'
    THEN
      RAISE check_violation USING MESSAGE = 'A settlement goes one step forward at a time, and its invoice stays.';
    END IF;
    RETURN NEW;
  END
  $$;
  CREATE TRIGGER check_step BEFORE UPDATE ON settlements
    FOR EACH ROW EXECUTE FUNCTION app.check_settlement_step();

  CREATE TABLE invoice_sequences (
    year integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 9999),
    last_number integer NOT NULL CHECK (last_number > 0)
  );
  CALL app.update_only('invoice_sequences', 'last_number');
  ALTER TABLE invoice_sequences ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON invoice_sequences USING ((SELECT app.is_admin()));

  ALTER TABLE settlements ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON settlements USING ((SELECT app.is_admin()));
  CREATE POLICY beneficiaries ON settlements FOR SELECT
    USING (beneficiary_id = (SELECT app.thinker_id()) OR partner_id = (SELECT app.partner_id()));
`;

/** OFFSET 0: see the policies of the bookings. */
const feeEvents = `
  CREATE TABLE fee_events (
    id uuid PRIMARY KEY,
    fee_id text NOT NULL REFERENCES fees,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    partner_id uuid,
    beneficiary_id uuid REFERENCES thinkers,
    beneficiary_partner_id uuid,
    kind text NOT NULL DEFAULT 'charge' CHECK (kind IN ('charge', 'reversal')),
    part text NOT NULL DEFAULT 'combined' CHECK (part IN ('combined', 'percentage', 'fixed')),
    amount_cents bigint NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    settlement_id uuid REFERENCES settlements,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (fee_id, subject_type, subject_id, kind, part),
    CONSTRAINT fee_events_sign_check
      CHECK ((kind = 'charge' AND amount_cents > 0) OR (kind = 'reversal' AND amount_cents < 0))
  );
  CREATE INDEX fee_events_unsettled_idx ON fee_events (created_at) WHERE settlement_id IS NULL;
  CREATE INDEX fee_events_due_idx ON fee_events (beneficiary_id, currency) WHERE settlement_id IS NULL;
  CREATE INDEX ON fee_events (beneficiary_id, created_at);
  CREATE INDEX ON fee_events (settlement_id);
  CREATE INDEX ON fee_events (subject_type, subject_id);
  CREATE INDEX ON fee_events (partner_id, created_at);
  CALL app.append_only('fee_events');
  CALL app.update_only('fee_events', 'settlement_id');

  CREATE FUNCTION app.refuse_second_settlement() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    RAISE check_violation USING MESSAGE = 'A line of the ledger is settled once.';
  END
  $$;
  CREATE TRIGGER refuse_second_settlement BEFORE UPDATE ON fee_events
    FOR EACH ROW WHEN (OLD.settlement_id IS NOT NULL) EXECUTE FUNCTION app.refuse_second_settlement();

  ALTER TABLE fee_events ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON fee_events USING ((SELECT app.is_admin()));
  CREATE POLICY business ON fee_events FOR SELECT USING (partner_id = (SELECT app.partner_id()));
  -- Covers what is written with a booking and what its cancellation gives back; bookings have policies of their own.
  CREATE POLICY own_bookings ON fee_events FOR SELECT
    USING (subject_type = 'voucher_booking' AND EXISTS (SELECT FROM voucher_bookings WHERE id = subject_id OFFSET 0));
  CREATE POLICY with_own_booking ON fee_events FOR INSERT
    WITH CHECK (subject_type = 'voucher_booking' AND EXISTS (SELECT FROM voucher_bookings WHERE id = subject_id OFFSET 0));
  CREATE POLICY beneficiaries ON fee_events FOR SELECT USING (beneficiary_id = (SELECT app.thinker_id()));
  CREATE POLICY settled ON fee_events FOR SELECT
    USING (EXISTS (SELECT FROM settlements WHERE id = settlement_id OFFSET 0));
`;
