import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part, how row level security knows them, and the log of what they did. */
export class CreateThinkersAndEvents1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(privileges);
    await runner.query(thinkers);
    await runner.query(identity);
    await runner.query(thinkerPolicies);
    await runner.query(events);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.claim_thinker(uuid, text), app.meet_thinker(uuid, text);
      DROP TABLE events, thinkers;
      DROP FUNCTION app.is_verified(), app.thinker_id(), app.known_as(), app.token_hash(text);
      DROP TABLE app.token_pepper;
      DROP PROCEDURE app.update_only(regclass, text[]);
    `);
  }
}

const privileges = `
  CREATE PROCEDURE app.update_only(target regclass, VARIADIC columns text[])
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('REVOKE UPDATE ON %s FROM %I', target, app.app_role());
    EXECUTE format('GRANT UPDATE (%s) ON %s TO %I',
      (SELECT string_agg(quote_ident(name), ', ') FROM unnest(columns) AS name), target, app.app_role());
  END
  $$;
  COMMENT ON PROCEDURE app.update_only(regclass, text[]) IS
    'For migrations: of an existing row the service may change these columns, no others.';
`;

const thinkers = `
  CREATE TABLE thinkers (
    id uuid PRIMARY KEY,
    public_id text NOT NULL UNIQUE CHECK (char_length(public_id) BETWEEN 1 AND 128),
    user_id uuid UNIQUE,
    token_hash text UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    meta jsonb DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CALL app.update_only('thinkers', 'user_id', 'meta');
`;

/**
 * A thinker proves itself by its token, so the policies have to recognise a token, and the hash of a token takes the
 * pepper. It is kept where only the owner of the database reads it, and pinned at its first use: with another one every
 * browser would silently become somebody else.
 */
const identity = `
  CREATE TABLE app.token_pepper (pepper text NOT NULL);
  CREATE UNIQUE INDEX ON app.token_pepper ((true));
  DO $$
  BEGIN
    EXECUTE format('REVOKE ALL ON app.token_pepper FROM %I', app.app_role());
  END
  $$;

  CREATE FUNCTION app.token_hash(token text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT encode(sha256(convert_to(token || pepper, 'UTF8')), 'hex') FROM app.token_pepper
  $$;

  CREATE FUNCTION app.known_as() RETURNS text
  LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.known_as', true), '') $$;
  COMMENT ON FUNCTION app.known_as() IS 'The public id that an older client gives itself, on routes that believe it.';

  CREATE FUNCTION app.thinker_id() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT CASE WHEN app.known_as() IS NOT NULL THEN
      (SELECT id FROM public.thinkers WHERE public_id = app.known_as())
    ELSE (
      SELECT id FROM public.thinkers
      WHERE user_id = app.user_id()
         OR (token_hash = app.token_hash(app.session_token()) AND (user_id IS NULL OR app.user_id() IS NULL))
      ORDER BY user_id NULLS LAST
      LIMIT 1
    ) END
  $$;
  COMMENT ON FUNCTION app.thinker_id() IS
    'The thinker that the viewer acts as: the account''s, else the token''s unless that is another account''s; on routes '
    'that believe what older clients say of themselves, the one they say.';

  CREATE FUNCTION app.is_verified() RETURNS boolean
  LANGUAGE sql STABLE AS $$ SELECT app.user_id() IS NOT NULL OR app.thinker_id() IS NOT NULL $$;

  CREATE FUNCTION app.claim_thinker(new_id uuid, current_pepper text) RETURNS SETOF thinkers
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  DECLARE
    hash text;
  BEGIN
    INSERT INTO app.token_pepper VALUES (current_pepper) ON CONFLICT DO NOTHING;
    IF (SELECT pepper FROM app.token_pepper) <> current_pepper THEN
      RAISE 'TOKEN_SECRET_OPTIONAL is not the one that the thinkers of this database were identified with.';
    END IF;
    hash := app.token_hash(app.session_token());
    IF hash IS NULL THEN
      RETURN;
    END IF;
    RETURN QUERY
      INSERT INTO public.thinkers AS known (id, public_id, token_hash)
      VALUES (new_id, 'thinker-' || left(hash, 12), hash)
      ON CONFLICT (public_id) DO UPDATE SET token_hash = excluded.token_hash
        WHERE known.token_hash IS NULL OR known.token_hash = excluded.token_hash
      RETURNING *;
  END
  $$;
  COMMENT ON FUNCTION app.claim_thinker(uuid, text) IS
    'The thinker of the session token, made on first sight. No row when another token has the same first 12 digits.';

  CREATE FUNCTION app.meet_thinker(new_id uuid, known_as text) RETURNS SETOF thinkers
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.thinkers (id, public_id) VALUES (new_id, known_as) ON CONFLICT (public_id) DO NOTHING;
    RETURN QUERY SELECT * FROM public.thinkers WHERE public_id = known_as;
  END
  $$;
  COMMENT ON FUNCTION app.meet_thinker(uuid, text) IS 'The thinker with this public id, made on first sight.';
`;

const thinkerPolicies = `
  ALTER TABLE thinkers ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON thinkers USING ((SELECT app.is_admin()));
  CREATE POLICY oneself ON thinkers FOR SELECT USING (id = (SELECT app.thinker_id()));
  CREATE POLICY own_account ON thinkers FOR INSERT WITH CHECK (user_id = (SELECT app.user_id()) AND token_hash IS NULL);
  CREATE POLICY link ON thinkers FOR UPDATE
    USING (user_id IS NULL AND id = (SELECT app.thinker_id()))
    WITH CHECK (user_id = (SELECT app.user_id()));
`;

const events = `
  CREATE TABLE events (
    id uuid PRIMARY KEY,
    type text NOT NULL,
    actor_id uuid REFERENCES thinkers,
    subject_type text,
    subject_id text,
    meta jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON events (type, created_at);
  CREATE INDEX ON events (created_at);
  CREATE INDEX ON events (subject_type, subject_id);
  CREATE INDEX ON events (actor_id, created_at);
  CALL app.append_only('events');

  ALTER TABLE events ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON events USING ((SELECT app.is_admin()));
  CREATE POLICY own_deeds ON events FOR INSERT WITH CHECK (actor_id = (SELECT app.thinker_id()));
`;
