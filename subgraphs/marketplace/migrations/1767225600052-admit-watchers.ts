import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All who watch a pair code share one stream, which the gateway asks for in nobody's name, having asked about each of
 * them. What they see is what being online under that code lets somebody see, and nothing else.
 */
export class AdmitWatchers1767225600052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(admitted);
    await runner.query(presenceUnder('(SELECT app.may_watch(code))'));
    await runner.query(thinkerId('(SELECT app.user_id())', '(SELECT app.token_hash(app.session_token()))'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(thinkerId('app.user_id()', 'app.token_hash(app.session_token())'));
    await runner.query(presenceUnder('(app.is_admin() OR code = ANY (app.pair_codes()))'));
    await runner.query(`
      DROP FUNCTION app.may_watch(text);
      CREATE OR REPLACE FUNCTION app.pair_codes() RETURNS text[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
        SELECT coalesce(array_agg(pair_code) FILTER (WHERE pair_code IS NOT NULL), '{}')
        FROM public.presence_sessions
        WHERE thinker_id = app.thinker_id() AND status = 'online' AND last_seen_at >= now() - app.presence_limit()
      $$;
      COMMENT ON FUNCTION app.pair_codes() IS 'Pair codes under which the viewer is online.';
      DROP FUNCTION app.admitted_pair_code();
    `);
  }
}

const admitted = `
  CREATE FUNCTION app.admitted_pair_code() RETURNS text
  LANGUAGE sql STABLE AS $$
    SELECT admitted #>> '{arguments,pairCode}'
    FROM (SELECT nullif(current_setting('app.admitted_to', true), '')::jsonb AS admitted) AS viewer
    WHERE admitted ->> 'field' = 'presenceChanged'
  $$;
  COMMENT ON FUNCTION app.admitted_pair_code() IS
    'The pair code that all may watch in whose name the gateway asks for one stream; null for everybody else.';

  CREATE OR REPLACE FUNCTION app.pair_codes() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT CASE WHEN app.admitted_pair_code() IS NOT NULL THEN ARRAY[app.admitted_pair_code()]
    ELSE (
      SELECT coalesce(array_agg(pair_code) FILTER (WHERE pair_code IS NOT NULL), '{}')
      FROM public.presence_sessions
      WHERE thinker_id = (SELECT app.thinker_id())
        AND status = 'online' AND last_seen_at >= now() - app.presence_limit()
    ) END
  $$;
  COMMENT ON FUNCTION app.pair_codes() IS
    'Pair codes under which the viewer is online, or the one that those have been admitted to who watch together.';

  CREATE FUNCTION app.may_watch(code text) RETURNS boolean
  LANGUAGE sql STABLE AS $$ SELECT app.is_admin() OR code = ANY (app.pair_codes()) $$;
  COMMENT ON FUNCTION app.may_watch(text) IS 'Whether the viewer may watch who comes and goes under a pair code.';
`;

/** Whether the viewer may see them is asked once, and not of each of a thousand sessions. */
const presenceUnder = (permission: string) => `
  CREATE OR REPLACE FUNCTION app.presence_under(code text)
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
      AND ${permission}
    ORDER BY session.thinker_id, session.status = 'online' DESC, session.last_seen_at DESC
  $$;
`;

/** Compared with the result of a query a column is looked up; with that of a function, until it is analysed, each row is. */
const thinkerId = (userId: string, tokenHash: string) => `
  CREATE OR REPLACE FUNCTION app.thinker_id() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT CASE WHEN app.known_as() IS NOT NULL THEN
      (SELECT id FROM public.thinkers WHERE public_id = app.known_as())
    ELSE (
      SELECT id FROM public.thinkers
      WHERE user_id = ${userId}
         OR (token_hash = ${tokenHash} AND (user_id IS NULL OR ${userId} IS NULL))
      ORDER BY user_id NULLS LAST
      LIMIT 1
    ) END
  $$;
`;
