import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Policies of a command are OR-ed, for the row as it was and for the row as it becomes alike, and one that says nothing of
 * the latter demands of it what it demands of the former. So an issuer, who stays the issuer whatever is written, could
 * give vouchers and bookings to others and take back what has ended.
 */
export class FixWhoHolds1767225600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(vouchers);
    await runner.query(bookings);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY cancel ON voucher_bookings;
      CREATE POLICY cancel ON voucher_bookings FOR UPDATE
        USING (
          issuer_id = (SELECT app.thinker_id())
          OR holder_id = (SELECT app.thinker_id())
          OR partner_id = (SELECT app.partner_id())
        );
      CALL app.update_only('voucher_bookings', 'status', 'cancel_reason', 'cancelled_at', 'holder_id');

      DROP TRIGGER check_holder ON vouchers;
      DROP FUNCTION app.check_voucher_holder();
      DROP POLICY change_by_issuer ON vouchers;
      CREATE POLICY change_by_issuer ON vouchers FOR UPDATE
        USING (issuer_id = (SELECT app.thinker_id()) OR partner_id = (SELECT app.partner_id()));
    `);
  }
}

/** A policy does not see both the row before and the row after; whether the holder is another one takes both. */
const vouchers = `
  DROP POLICY change_by_issuer ON vouchers;
  CREATE POLICY change_by_issuer ON vouchers FOR UPDATE
    USING (
      (issuer_id = (SELECT app.thinker_id()) OR partner_id = (SELECT app.partner_id()))
      AND status IN ('issued', 'booked')
    )
    WITH CHECK (
      (issuer_id = (SELECT app.thinker_id()) OR partner_id = (SELECT app.partner_id()))
      AND status IN ('consumed', 'cancelled')
    );

  CREATE FUNCTION app.check_voucher_holder() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    -- The functions that hand vouchers on and take them back run as the owner.
    IF NEW.holder_id IS DISTINCT FROM app.thinker_id() AND row_security_active('public.vouchers') AND NOT app.is_admin() THEN
      RAISE insufficient_privilege USING MESSAGE = 'Nobody makes others hold a voucher.';
    END IF;
    RETURN NEW;
  END
  $$;
  CREATE TRIGGER check_holder BEFORE UPDATE OF holder_id ON vouchers
    FOR EACH ROW WHEN (OLD.holder_id IS DISTINCT FROM NEW.holder_id) EXECUTE FUNCTION app.check_voucher_holder();
`;

const bookings = `
  DO $$
  BEGIN
    EXECUTE format('REVOKE UPDATE (holder_id) ON voucher_bookings FROM %I', app.app_role());
  END
  $$;

  DROP POLICY cancel ON voucher_bookings;
  CREATE POLICY cancel ON voucher_bookings FOR UPDATE
    USING (
      (
        issuer_id = (SELECT app.thinker_id())
        OR holder_id = (SELECT app.thinker_id())
        OR partner_id = (SELECT app.partner_id())
      )
      AND status = 'booked'
    )
    WITH CHECK (
      (
        issuer_id = (SELECT app.thinker_id())
        OR holder_id = (SELECT app.thinker_id())
        OR partner_id = (SELECT app.partner_id())
      )
      AND status = 'cancelled'
    );
`;
