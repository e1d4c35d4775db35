import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * To plan a statement that reads thinkers took longer than all the rest of a heartbeat: every one of their policies
 * brought those of the tables it asks, and so on. Functions in PL/pgSQL keep their plans, and run with the rights of who
 * calls them, so that the policies of the tables they ask hold as before.
 */
export class ShortenHotPaths1767225600060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(acquaintance);
    await runner.query(oneself);
    await runner.query(presence);
    await runner.query(booking);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.take_slot(text, text, uuid, uuid, uuid, timestamptz, timestamptz, text, text[], text, boolean);
      DROP FUNCTION app.look_at_slot(text, timestamptz);
      DROP FUNCTION app.prolong_session(text, uuid, float8);
      DROP FUNCTION app.own_thinker();
      DROP POLICY visible ON thinkers;
      DROP FUNCTION app.has_met(uuid);
      CREATE POLICY oneself ON thinkers FOR SELECT USING (id = (SELECT app.thinker_id()));
      CREATE POLICY meeting ON thinkers FOR SELECT
        USING (
          id IN (
            SELECT thinker_id FROM presence_sessions
            WHERE status = 'online' AND pair_code = ANY ((SELECT app.pair_codes())::text[])
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
      CREATE POLICY room_mates ON thinkers FOR SELECT
        USING (EXISTS (SELECT FROM room_members WHERE thinker_id = thinkers.id OFFSET 0));
      CREATE POLICY mortgage_sides ON thinkers FOR SELECT
        USING (
          EXISTS (SELECT FROM mortgage_applications WHERE borrower_id = thinkers.id OFFSET 0)
          OR EXISTS (SELECT FROM mortgage_offers WHERE lender_id = thinkers.id OFFSET 0)
        );
    `);
  }
}

/** One question after the other, the most frequent first: a single expression would make all of them ready each time. */
const acquaintance = `
  CREATE FUNCTION app.has_met(other uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE AS $$
  DECLARE
    me constant uuid := app.thinker_id();
  BEGIN
    -- Issuers of vouchers that the viewer sees.
    IF EXISTS (SELECT FROM public.vouchers WHERE issuer_id = other) THEN RETURN true; END IF;
    -- The other side of a booking, or of a voucher that has been handed on.
    IF EXISTS (SELECT FROM public.voucher_bookings WHERE holder_id = other) THEN RETURN true; END IF;
    IF EXISTS (
      SELECT FROM public.vouchers
      WHERE holder_id = other AND (issuer_id = me OR partner_id = (SELECT app.partner_id()))
    ) THEN
      RETURN true;
    END IF;
    -- Who waits under the same pair code, and who is in the same room.
    IF EXISTS (
      SELECT FROM public.presence_sessions
      WHERE thinker_id = other AND status = 'online' AND pair_code = ANY ((SELECT app.pair_codes())::text[])
    ) THEN
      RETURN true;
    END IF;
    IF EXISTS (SELECT FROM public.room_members WHERE thinker_id = other) THEN RETURN true; END IF;
    -- Borrowers and lenders.
    IF EXISTS (SELECT FROM public.mortgage_applications WHERE borrower_id = other) THEN RETURN true; END IF;
    RETURN EXISTS (SELECT FROM public.mortgage_offers WHERE lender_id = other);
  END
  $$;
  COMMENT ON FUNCTION app.has_met(uuid) IS 'Whether the viewer sees something that a thinker has a part in.';

  DROP POLICY oneself ON thinkers;
  DROP POLICY meeting ON thinkers;
  DROP POLICY issuers ON thinkers;
  DROP POLICY other_side ON thinkers;
  DROP POLICY room_mates ON thinkers;
  DROP POLICY mortgage_sides ON thinkers;
  CREATE POLICY visible ON thinkers FOR SELECT
    USING ((SELECT app.is_admin()) OR id = (SELECT app.thinker_id()) OR app.has_met(id));
`;

const oneself = `
  CREATE FUNCTION app.own_thinker()
  RETURNS TABLE (id uuid, public_id text, user_id uuid, meta jsonb, created_at timestamptz)
  LANGUAGE sql STABLE ROWS 1 SECURITY DEFINER SET search_path = '' AS $$
    SELECT id, public_id, user_id, meta, created_at FROM public.thinkers WHERE id = app.thinker_id()
  $$;
  COMMENT ON FUNCTION app.own_thinker() IS 'The thinker that the viewer acts as.';
`;

const presence = `
  CREATE FUNCTION app.prolong_session(code text, log_id uuid, sampling float8) RETURNS SETOF presence_sessions
  LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    me constant uuid := app.thinker_id();
    kept public.presence_sessions;
  BEGIN
    UPDATE public.presence_sessions AS session SET last_seen_at = now()
    WHERE session.thinker_id = me AND session.status = 'online'
      AND session.last_seen_at >= now() - app.presence_limit() AND (code IS NULL OR session.pair_code = code)
    RETURNING session.* INTO kept;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    IF random() < sampling THEN
      INSERT INTO public.events (id, type, actor_id, subject_type, subject_id, meta)
      VALUES (
        log_id, 'presence.heartbeat', me, CASE WHEN kept.room_id IS NOT NULL THEN 'room' END, kept.room_id,
        jsonb_build_object('pairCode', kept.pair_code, 'status', kept.status)
      );
    END IF;
    RETURN NEXT kept;
  END
  $$;
  COMMENT ON FUNCTION app.prolong_session(text, uuid, float8) IS
    'A heartbeat that changes nothing but the time: the viewer''s session, and its line in the log. No row when there is '
    'no session to prolong, or one under another pair code.';
`;

const booking = `
  CREATE FUNCTION app.look_at_slot(wanted text, starts_at timestamptz)
  RETURNS TABLE (voucher vouchers, is_taken boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    SELECT * INTO voucher FROM public.vouchers AS known WHERE known.id = wanted FOR UPDATE;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    -- A statement of its own: it sees what was committed while this one waited for the voucher.
    is_taken := EXISTS (
      SELECT FROM public.voucher_bookings AS other
      WHERE other.voucher_id = wanted AND other.status = 'booked' AND other.slot_end > starts_at
        AND other.slot_start < starts_at + voucher.duration_minutes * interval '1 minute'
    );
    RETURN NEXT;
  END
  $$;
  COMMENT ON FUNCTION app.look_at_slot(text, timestamptz) IS
    'Locks the voucher whose id one knows, and says whether a booking overlaps the slot that would begin then.';

  CREATE FUNCTION app.take_slot(
    booking_id text, taken text, issuer uuid, holder uuid, partner uuid, starts_at timestamptz, ends_at timestamptz,
    slot text, bookable text[], booked text, takes_over boolean
  ) RETURNS SETOF voucher_bookings
  LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    made public.voucher_bookings;
  BEGIN
    INSERT INTO public.voucher_bookings (id, voucher_id, issuer_id, holder_id, partner_id, slot_start, slot_end, slot_id)
    VALUES (booking_id, taken, issuer, holder, partner, starts_at, ends_at, slot)
    RETURNING * INTO made;
    -- One that is held is booked by its holder, or by anybody if it was made for several bookings.
    UPDATE public.vouchers SET status = booked, holder_id = holder
    WHERE id = taken AND status = ANY (bookable)
      AND (
        (status = 'issued' AND (holder_id IS NULL OR holder_id = holder))
        OR takes_over
        OR terms -> 'multiBooking' = 'true'
      );
    IF FOUND THEN
      RETURN NEXT made;
    END IF;
  END
  $$;
  COMMENT ON FUNCTION app.take_slot(text, text, uuid, uuid, uuid, timestamptz, timestamptz, text, text[], text, boolean) IS
    'Books a slot of a voucher. The exclusion constraint decides about the slot; no row: not about the voucher, whose '
    'booking the caller then takes back.';
`;
