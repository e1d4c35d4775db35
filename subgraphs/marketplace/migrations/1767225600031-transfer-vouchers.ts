import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TransferVouchers1767225600031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(transfer);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.transfer_voucher(text, uuid)');
  }
}

/**
 * Who hands a voucher on loses it with the same statement, so that no policy could let him write the row he gets rid of
 * without letting him write others. Hence a function that changes the holder and nothing else.
 */
const transfer = `
  CREATE FUNCTION app.transfer_voucher(transferred text, new_holder uuid) RETURNS SETOF voucher_bookings
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  DECLARE
    giver uuid;
  BEGIN
    SELECT holder_id INTO giver FROM public.vouchers
    WHERE id = transferred AND transferable AND status IN ('issued', 'booked')
      AND (
        app.is_admin()
        OR holder_id = app.thinker_id()
        OR (holder_id IS NULL AND (issuer_id = app.thinker_id() OR partner_id = app.partner_id()))
      )
    FOR UPDATE;
    IF NOT FOUND THEN
      RAISE insufficient_privilege USING MESSAGE = 'The voucher is not the viewer''s to hand on.';
    END IF;
    UPDATE public.vouchers SET holder_id = new_holder WHERE id = transferred;
    RETURN QUERY
      UPDATE public.voucher_bookings SET holder_id = new_holder
      WHERE voucher_id = transferred AND status = 'booked' AND holder_id = giver
      RETURNING *;
  END
  $$;
  COMMENT ON FUNCTION app.transfer_voucher(text, uuid) IS
    'Gives a voucher, and the giver''s active bookings with it, to another thinker. Answers those bookings.';
`;
