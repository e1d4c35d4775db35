import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger with millions of lines: what is due is found without reading all that is, pages of a settlement's lines
 * without sorting them all, and row level security asks administrators nothing about each line. The functions run with
 * the rights of who calls them and keep their plans.
 */
export class ReachTheLedger1767225600062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lines);
    await runner.query(settlements);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY with_own_subject ON fee_events;
      DROP POLICY visible ON fee_events;
      DROP FUNCTION app.sees_charge(text, text, uuid), app.sees_subject(text, text);
      CREATE POLICY business ON fee_events FOR SELECT USING (partner_id = (SELECT app.partner_id()));
      CREATE POLICY beneficiaries ON fee_events FOR SELECT USING (beneficiary_id = (SELECT app.thinker_id()));
      CREATE POLICY settled ON fee_events FOR SELECT
        USING (EXISTS (SELECT FROM settlements WHERE id = settlement_id OFFSET 0));
      CREATE POLICY own_bookings ON fee_events FOR SELECT
        USING (
          subject_type = 'voucher_booking' AND EXISTS (SELECT FROM voucher_bookings WHERE id = subject_id OFFSET 0)
        );
      CREATE POLICY own_transfers ON fee_events FOR SELECT
        USING (subject_type = 'transfer' AND EXISTS (SELECT FROM transfers WHERE id = subject_id OFFSET 0));
      CREATE POLICY own_mortgages ON fee_events FOR SELECT
        USING (
          subject_type = 'mortgage_offer'
          AND EXISTS (
            SELECT FROM mortgage_offers WHERE id = subject_id AND lender_id = (SELECT app.thinker_id()) OFFSET 0
          )
        );
      CREATE POLICY with_own_booking ON fee_events FOR INSERT
        WITH CHECK (
          subject_type = 'voucher_booking' AND EXISTS (SELECT FROM voucher_bookings WHERE id = subject_id OFFSET 0)
        );
      CREATE POLICY with_own_transfer ON fee_events FOR INSERT
        WITH CHECK (subject_type = 'transfer' AND EXISTS (SELECT FROM transfers WHERE id = subject_id OFFSET 0));
      CREATE POLICY with_own_mortgage ON fee_events FOR INSERT
        WITH CHECK (
          subject_type = 'mortgage_offer' AND EXISTS (SELECT FROM mortgage_offers WHERE id = subject_id OFFSET 0)
        );

      DROP INDEX settlements_partner_id_period_from_id_idx, settlements_status_period_from_id_idx,
        settlements_period_from_id_idx;
      CREATE INDEX ON settlements (period_from);
      CREATE INDEX ON settlements (partner_id, period_from);

      DROP INDEX fee_events_page_idx, fee_events_lines_idx, fee_events_due_idx, fee_events_unsettled_idx;
      CREATE INDEX fee_events_unsettled_idx ON fee_events (created_at) WHERE settlement_id IS NULL;
      CREATE INDEX fee_events_due_idx ON fee_events (beneficiary_id, currency) WHERE settlement_id IS NULL;
      CREATE INDEX ON fee_events (settlement_id);
    `);
  }
}

/** What nobody is to be settled with stays unsettled for ever, and need not be passed each time. */
const lines = `
  DROP INDEX fee_events_due_idx, fee_events_unsettled_idx, fee_events_settlement_id_idx;
  CREATE INDEX fee_events_unsettled_idx ON fee_events (created_at)
    WHERE settlement_id IS NULL AND beneficiary_id IS NOT NULL;
  CREATE INDEX fee_events_due_idx ON fee_events (beneficiary_id, currency, created_at)
    WHERE settlement_id IS NULL AND beneficiary_id IS NOT NULL;
  CREATE INDEX fee_events_page_idx ON fee_events (settlement_id, created_at, id) WHERE settlement_id IS NOT NULL;
  CREATE INDEX fee_events_lines_idx ON fee_events (settlement_id, id) WHERE settlement_id IS NOT NULL;
`;

/** As the lists are ordered. */
const settlements = `
  DROP INDEX settlements_period_from_idx, settlements_partner_id_period_from_idx;
  CREATE INDEX ON settlements (period_from, id);
  CREATE INDEX ON settlements (status, period_from, id);
  CREATE INDEX ON settlements (partner_id, period_from, id);
`;

const policies = `
  CREATE FUNCTION app.sees_subject(type text, subject text) RETURNS boolean
  LANGUAGE plpgsql STABLE AS $$
  BEGIN
    CASE type
      WHEN 'voucher_booking' THEN RETURN EXISTS (SELECT FROM public.voucher_bookings WHERE id = subject);
      WHEN 'transfer' THEN RETURN EXISTS (SELECT FROM public.transfers WHERE id = subject);
      WHEN 'mortgage_offer' THEN RETURN EXISTS (SELECT FROM public.mortgage_offers WHERE id = subject);
      ELSE RETURN false;
    END CASE;
  END
  $$;
  COMMENT ON FUNCTION app.sees_subject(text, text) IS 'Whether the viewer sees what a fee is charged for.';

  CREATE FUNCTION app.sees_charge(type text, subject text, settlement uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE AS $$
  BEGIN
    IF settlement IS NOT NULL AND EXISTS (SELECT FROM public.settlements WHERE id = settlement) THEN
      RETURN true;
    END IF;
    -- What a loan costs its lender is no business of the borrower.
    IF type = 'mortgage_offer' THEN
      RETURN EXISTS (SELECT FROM public.mortgage_offers WHERE id = subject AND lender_id = app.thinker_id());
    END IF;
    RETURN app.sees_subject(type, subject);
  END
  $$;
  COMMENT ON FUNCTION app.sees_charge(text, text, uuid) IS
    'Whether the viewer is a party to what a fee is charged for, or to the settlement that it is in.';

  DROP POLICY business ON fee_events;
  DROP POLICY beneficiaries ON fee_events;
  DROP POLICY settled ON fee_events;
  DROP POLICY own_bookings ON fee_events;
  DROP POLICY own_transfers ON fee_events;
  DROP POLICY own_mortgages ON fee_events;
  CREATE POLICY visible ON fee_events FOR SELECT
    USING (
      (SELECT app.is_admin())
      OR partner_id = (SELECT app.partner_id())
      OR beneficiary_id = (SELECT app.thinker_id())
      OR app.sees_charge(subject_type, subject_id, settlement_id)
    );

  DROP POLICY with_own_booking ON fee_events;
  DROP POLICY with_own_transfer ON fee_events;
  DROP POLICY with_own_mortgage ON fee_events;
  -- Covers what is written with a booking and what its cancellation gives back.
  CREATE POLICY with_own_subject ON fee_events FOR INSERT WITH CHECK (app.sees_subject(subject_type, subject_id));
`;
