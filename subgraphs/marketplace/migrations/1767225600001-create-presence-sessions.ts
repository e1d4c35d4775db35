import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePresenceSessions1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(policies);
    await runner.query(presence);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY meeting ON thinkers;
      DROP FUNCTION app.presence_under(text);
      DROP TABLE presence_sessions;
      DROP FUNCTION app.pair_codes(), app.presence_limit();
    `);
  }
}

const table = `
  CREATE TABLE presence_sessions (
    id uuid PRIMARY KEY,
    thinker_id uuid NOT NULL REFERENCES thinkers,
    pair_code text CHECK (char_length(pair_code) BETWEEN 1 AND 128),
    status text NOT NULL DEFAULT 'online' CHECK (status IN ('online', 'offline')),
    room_id text,
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON presence_sessions (thinker_id, created_at);
  CREATE UNIQUE INDEX presence_sessions_open_idx ON presence_sessions (thinker_id) WHERE status = 'online';
  CREATE INDEX presence_sessions_meeting_idx ON presence_sessions (pair_code, last_seen_at) WHERE status = 'online';
  CREATE INDEX presence_sessions_sweep_idx ON presence_sessions (last_seen_at) WHERE status = 'online';
  CREATE INDEX ON presence_sessions (pair_code, last_seen_at);
  CALL app.update_only('presence_sessions', 'pair_code', 'status', 'room_id', 'last_seen_at');

  CREATE FUNCTION app.presence_limit() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '60 seconds' $$;
  COMMENT ON FUNCTION app.presence_limit() IS 'A session without a heartbeat for longer than this is over.';
`;

const policies = `
  CREATE FUNCTION app.pair_codes() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT coalesce(array_agg(pair_code) FILTER (WHERE pair_code IS NOT NULL), '{}')
    FROM public.presence_sessions
    WHERE thinker_id = app.thinker_id() AND status = 'online' AND last_seen_at >= now() - app.presence_limit()
  $$;
  COMMENT ON FUNCTION app.pair_codes() IS 'Pair codes under which the viewer is online.';

  ALTER TABLE presence_sessions ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON presence_sessions USING ((SELECT app.is_admin()));
  CREATE POLICY own ON presence_sessions USING (thinker_id = (SELECT app.thinker_id()));
  CREATE POLICY meeting ON presence_sessions FOR SELECT
    USING (status = 'online' AND pair_code = ANY ((SELECT app.pair_codes())::text[]));

  CREATE POLICY meeting ON thinkers FOR SELECT
    USING (
      id IN (
        SELECT thinker_id FROM presence_sessions
        WHERE status = 'online' AND pair_code = ANY ((SELECT app.pair_codes())::text[])
      )
    );
`;

/**
 * Those who have left are named too, for a while: who was cut off from the changes learns of them when it looks again.
 * Sessions that have ended are not visible to others otherwise, hence the function.
 */
const presence = `
  CREATE FUNCTION app.presence_under(code text)
  RETURNS TABLE (
    thinker_id uuid, public_id text, is_online boolean, has_run_out boolean, room_id text, last_seen_at timestamptz,
    runs_out_in_ms float8
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT DISTINCT ON (session.thinker_id)
      session.thinker_id, thinker.public_id,
      session.status = 'online' AND session.last_seen_at >= now() - app.presence_limit(),
      session.last_seen_at < now() - app.presence_limit(),
      session.room_id, session.last_seen_at,
      extract(epoch FROM session.last_seen_at + app.presence_limit() - now())::float8 * 1000
    FROM public.presence_sessions AS session JOIN public.thinkers AS thinker ON thinker.id = session.thinker_id
    WHERE session.pair_code = code AND session.last_seen_at >= now() - interval '15 minutes'
      AND (app.is_admin() OR code = ANY (app.pair_codes()))
    ORDER BY session.thinker_id, session.status = 'online' DESC, session.last_seen_at DESC
  $$;
  COMMENT ON FUNCTION app.presence_under(text) IS
    'Who is online under a pair code, or was so lately; for administrators and those who are online under it.';
`;
