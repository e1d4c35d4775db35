import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVoucherBookings1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(functions);
    await runner.query(policies);
    await runner.query(stream);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY voucher_bookings ON app.stream_entries;
      DROP POLICY other_side ON thinkers;
      DROP POLICY issuers ON thinkers;
      DROP POLICY once_booked_by_viewer ON vouchers;
      DROP FUNCTION app.busy_slots(text[], timestamptz), app.release_voucher(text);
      DROP TABLE voucher_bookings;
    `);
  }
}

/** The exclusion constraint decides who gets a slot, whatever the service believed a moment ago. */
const table = `
  CREATE TABLE voucher_bookings (
    id text PRIMARY KEY,
    voucher_id text NOT NULL REFERENCES vouchers,
    issuer_id uuid NOT NULL REFERENCES thinkers,
    holder_id uuid NOT NULL REFERENCES thinkers,
    partner_id uuid,
    slot_start timestamptz NOT NULL,
    slot_end timestamptz NOT NULL,
    slot_id text,
    status text NOT NULL DEFAULT 'booked' CHECK (status IN ('booked', 'cancelled')),
    cancel_reason text,
    created_at timestamptz NOT NULL DEFAULT now(),
    cancelled_at timestamptz,
    CONSTRAINT voucher_bookings_slot_check CHECK (slot_end > slot_start),
    CONSTRAINT voucher_bookings_cancelled_check CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT voucher_bookings_overlap_excl
      EXCLUDE USING gist (voucher_id WITH =, tstzrange(slot_start, slot_end, '[)') WITH &&) WHERE (status = 'booked')
  );
  CREATE UNIQUE INDEX voucher_bookings_slot_idx ON voucher_bookings (voucher_id, slot_start) WHERE status = 'booked';
  CREATE INDEX ON voucher_bookings (voucher_id, created_at);
  CREATE INDEX ON voucher_bookings (holder_id, created_at);
  CREATE INDEX ON voucher_bookings (issuer_id, created_at);
  CREATE INDEX ON voucher_bookings (partner_id, created_at);
  CREATE INDEX ON voucher_bookings (created_at);
  CREATE INDEX voucher_bookings_partner_agenda_idx ON voucher_bookings (partner_id, slot_start) WHERE status = 'booked';
  CREATE INDEX voucher_bookings_holder_agenda_idx ON voucher_bookings (holder_id, slot_start) WHERE status = 'booked';
  CALL app.update_only('voucher_bookings', 'status', 'cancel_reason', 'cancelled_at', 'holder_id');
`;

/** What a booking needs to know of the bookings of others, and no more than that. */
const functions = `
  CREATE FUNCTION app.busy_slots(voucher_ids text[], since timestamptz)
  RETURNS TABLE (voucher_id text, slot_start timestamptz, slot_end timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT voucher_id, slot_start, slot_end FROM public.voucher_bookings
    WHERE voucher_id = ANY (voucher_ids) AND status = 'booked' AND slot_end > since
    ORDER BY voucher_id, slot_start
  $$;
  COMMENT ON FUNCTION app.busy_slots(text[], timestamptz) IS 'When vouchers are taken, without saying by whom.';

  CREATE FUNCTION app.release_voucher(released text) RETURNS SETOF vouchers
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
    WITH remaining AS (
      SELECT holder_id FROM public.voucher_bookings
      WHERE voucher_id = released AND status = 'booked'
      ORDER BY created_at DESC, id DESC LIMIT 1
    )
    UPDATE public.vouchers
    SET holder_id = (SELECT holder_id FROM remaining),
        status = CASE WHEN EXISTS (SELECT FROM remaining) THEN 'booked' ELSE 'issued' END
    WHERE id = released AND status = 'booked'
    RETURNING *
  $$;
  COMMENT ON FUNCTION app.release_voucher(text) IS
    'After a cancellation: a voucher belongs to its newest remaining booking, or to nobody again.';
`;

/**
 * OFFSET 0 keeps PostgreSQL from answering EXISTS for all thinkers at once, by reading every voucher there is: a request
 * looks at a few thinkers, and each is one look into an index.
 */
const policies = `
  ALTER TABLE voucher_bookings ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON voucher_bookings USING ((SELECT app.is_admin()));
  CREATE POLICY parties ON voucher_bookings FOR SELECT
    USING (
      issuer_id = (SELECT app.thinker_id())
      OR holder_id = (SELECT app.thinker_id())
      OR partner_id = (SELECT app.partner_id())
    );
  CREATE POLICY book ON voucher_bookings FOR INSERT
    WITH CHECK (holder_id = (SELECT app.thinker_id()) AND status = 'booked');
  CREATE POLICY cancel ON voucher_bookings FOR UPDATE
    USING (
      issuer_id = (SELECT app.thinker_id())
      OR holder_id = (SELECT app.thinker_id())
      OR partner_id = (SELECT app.partner_id())
    );

  CREATE POLICY once_booked_by_viewer ON vouchers FOR SELECT
    USING (
      id IN (
        SELECT voucher_id FROM voucher_bookings WHERE holder_id = (SELECT app.thinker_id())
      )
    );

  CREATE POLICY issuers ON thinkers FOR SELECT
    USING (EXISTS (SELECT FROM vouchers WHERE issuer_id = thinkers.id OFFSET 0));
  CREATE POLICY other_side ON thinkers FOR SELECT
    USING (
      EXISTS (SELECT FROM voucher_bookings WHERE holder_id = thinkers.id OFFSET 0)
      OR EXISTS (
        SELECT FROM vouchers
        WHERE holder_id = thinkers.id
          AND (issuer_id = (SELECT app.thinker_id()) OR partner_id = (SELECT app.partner_id()))
        OFFSET 0
      )
    );
`;

/** Whoever sees a booking sees what has become of it. */
const stream = `
  CREATE POLICY voucher_bookings ON app.stream_entries FOR SELECT
    USING (
      stream = 'marketplace.voucher-bookings'
      AND EXISTS (SELECT FROM voucher_bookings WHERE id = payload->>'bookingId')
    );
`;
