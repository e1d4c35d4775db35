import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How those who wait under one pair code come into one room, and how the log of heartbeats stays short. */
export class CreateMatch1767225600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(match);
    await runner.query(retention);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.forget_heartbeats(integer);
      DROP FUNCTION app.match_under(text, text);
      DROP FUNCTION app.waiting_under(text);
    `);
  }
}

/**
 * A match gives a room to others, too, which nobody else may do; hence the function. Each of its statements sees what was
 * committed before it began, so who has waited for the lock finds the room that the one before has opened.
 */
const match = `
  CREATE FUNCTION app.waiting_under(code text)
  RETURNS TABLE (session_id uuid, thinker_id uuid, began_at timestamptz, room text)
  LANGUAGE sql STABLE SET search_path = '' AS $$
    SELECT session.id, session.thinker_id, session.created_at,
      (SELECT id FROM public.rooms WHERE id = session.room_id AND meta ->> 'pair_code' = code)
    FROM public.presence_sessions AS session
    WHERE session.pair_code = code AND session.status = 'online'
      AND session.last_seen_at >= now() - app.presence_limit()
  $$;
  COMMENT ON FUNCTION app.waiting_under(text) IS
    'Sessions that can be matched, and their rooms as far as those belong to the pair code; what the caller may see.';

  CREATE FUNCTION app.match_under(code text, new_room text)
  RETURNS TABLE (change text, public_id text, session public.presence_sessions)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  DECLARE
    chosen text;
  BEGIN
    IF NOT (app.is_admin() OR code = ANY (app.pair_codes())) THEN
      RETURN;
    END IF;
    -- Most calls ask whether anything has changed, and need not wait for one another.
    IF (
      SELECT count(*) >= 2 AND (count(there.room) < count(*) OR count(DISTINCT there.room) > 1)
      FROM app.waiting_under(code) AS there
    ) THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('marketplace.match ' || code, 0));
      SELECT there.room INTO chosen FROM app.waiting_under(code) AS there
      ORDER BY there.room IS NULL, there.began_at, there.session_id LIMIT 1;
      IF chosen IS NULL AND (SELECT count(*) >= 2 FROM app.waiting_under(code)) THEN
        chosen := new_room;
        INSERT INTO public.rooms (id, type, meta)
        VALUES (chosen, 'text', jsonb_build_object('source', 'presence', 'pair_code', code));
      END IF;
    END IF;
    RETURN QUERY
      WITH waiting AS (
        SELECT * FROM app.waiting_under(code)
      ), assigned AS (
        UPDATE public.presence_sessions AS open SET room_id = chosen FROM waiting
        WHERE open.id = waiting.session_id AND waiting.room IS DISTINCT FROM chosen AND chosen IS NOT NULL
          -- It may have ended since.
          AND open.status = 'online' AND open.pair_code = code
        RETURNING open AS session
      ), members AS (
        INSERT INTO public.room_members (room_id, thinker_id)
        SELECT chosen, thinker_id FROM waiting WHERE chosen IS NOT NULL
        ON CONFLICT DO NOTHING
      ), there AS (
        SELECT 'assigned' AS change, assigned.session FROM assigned
        UNION ALL
        SELECT 'waiting', open FROM waiting JOIN public.presence_sessions AS open ON open.id = waiting.session_id
        WHERE waiting.room IS NOT DISTINCT FROM chosen OR chosen IS NULL
      )
      SELECT there.change, thinker.public_id, there.session
      FROM there JOIN public.thinkers AS thinker ON thinker.id = (there.session).thinker_id
      ORDER BY (there.session).created_at, (there.session).id;
  END
  $$;
  COMMENT ON FUNCTION app.match_under(text, text) IS
    'Puts all who wait under a pair code into one room, when there are two or more; for one of them, and administrators.';
`;

/** The log is append-only but for this. */
const retention = `
  CREATE FUNCTION app.forget_heartbeats(at_most integer) RETURNS integer
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  DECLARE
    forgotten integer;
  BEGIN
    IF NOT app.is_admin() THEN
      RAISE insufficient_privilege USING MESSAGE = 'The log is kept.';
    END IF;
    DELETE FROM public.events WHERE id IN (
      SELECT id FROM public.events
      WHERE type = 'presence.heartbeat' AND created_at < now() - interval '30 days'
      ORDER BY created_at LIMIT at_most
    );
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    RETURN forgotten;
  END
  $$;
  COMMENT ON FUNCTION app.forget_heartbeats(integer) IS 'Deletes heartbeats older than 30 days from the log.';
`;
