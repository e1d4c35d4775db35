import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, how they sign in, and for which companies they work. */
export class CreateAccounts1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(guard);
    await runner.query(profiles);
    await runner.query(memberships);
    await runner.query(signIn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE refresh_tokens, user_sessions, sign_in_attempts, credentials, company_memberships, profiles;
      DROP FUNCTION verified_email();
      DROP FUNCTION guard_operator_columns();
    `);
  }
}

/** Row level security decides over rows only. Which columns of their own row people may write is decided here. */
const guard = `
  CREATE FUNCTION guard_operator_columns() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    changed text;
  BEGIN
    IF app.is_admin() THEN
      RETURN NEW;
    END IF;
    SELECT guarded INTO changed
    FROM unnest(TG_ARGV) AS guarded
    WHERE to_jsonb(NEW) -> guarded IS DISTINCT FROM to_jsonb(OLD) -> guarded
    LIMIT 1;
    IF changed IS NOT NULL THEN
      RAISE insufficient_privilege USING MESSAGE = format('%s.%s is changed by the operator only', TG_TABLE_NAME, changed);
    END IF;
    RETURN NEW;
  END
  $$;
  COMMENT ON FUNCTION guard_operator_columns() IS
    'For BEFORE UPDATE: refuses a change of the columns named as arguments by anybody but administrators and the service.';
`;

const profiles = `
  CREATE TABLE profiles (
    id uuid PRIMARY KEY,
    email citext,
    email_verified_at timestamptz,
    name text NOT NULL DEFAULT 'Neuer Nutzer',
    language text NOT NULL DEFAULT 'de' CHECK (language IN ('de', 'en')),
    role text NOT NULL DEFAULT 'user'
      CHECK (role IN ('user', 'business_partner', 'admin', 'super_admin', 'suspended')),
    subscription_status text NOT NULL DEFAULT 'free' CHECK (subscription_status IN ('free', 'premium')),
    allergies text[],
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz
  );
  CREATE UNIQUE INDEX ON profiles (email) WHERE deleted_at IS NULL;
  CREATE INDEX ON profiles (created_at, id);
  CREATE INDEX ON profiles (role, created_at, id);
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON profiles
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
  CREATE TRIGGER guard_operator_columns BEFORE UPDATE ON profiles
    FOR EACH ROW EXECUTE FUNCTION guard_operator_columns(
      'id', 'email', 'email_verified_at', 'role', 'subscription_status', 'created_at', 'deleted_at'
    );

  ALTER TABLE profiles ENABLE ROW LEVEL SECURITY;
  CREATE POLICY read_own ON profiles FOR SELECT
    USING ((SELECT app.is_admin()) OR id = (SELECT app.user_id()));
  CREATE POLICY change_own ON profiles FOR UPDATE
    USING ((SELECT app.is_admin()) OR id = (SELECT app.user_id()));
  CREATE POLICY sign_up ON profiles FOR INSERT
    WITH CHECK ((SELECT app.has_role('service')));
  CREATE POLICY erase ON profiles FOR DELETE
    USING ((SELECT app.has_role('service')));

  CREATE FUNCTION verified_email() RETURNS text
  LANGUAGE sql STABLE AS $$
    SELECT lower(email::text) FROM profiles
    WHERE id = (SELECT app.user_id()) AND email_verified_at IS NOT NULL AND deleted_at IS NULL
  $$;
  COMMENT ON FUNCTION verified_email() IS 'Address that the viewer has shown to be theirs; null without one.';
`;

const memberships = `
  CREATE TABLE company_memberships (
    user_id uuid NOT NULL REFERENCES profiles ON DELETE CASCADE,
    company_id text NOT NULL,
    role text NOT NULL CHECK (role IN ('owner', 'manager', 'staff')),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, company_id)
  );
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON company_memberships
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

  ALTER TABLE company_memberships ENABLE ROW LEVEL SECURITY;
  CREATE POLICY read_own ON company_memberships FOR SELECT
    USING ((SELECT app.is_admin()) OR user_id = (SELECT app.user_id()));
  CREATE POLICY project ON company_memberships
    USING ((SELECT app.has_role('service')));
`;

/** Secrets, which nobody but the service sees, administrators included. */
const signIn = `
  CREATE TABLE credentials (
    user_id uuid PRIMARY KEY REFERENCES profiles ON DELETE CASCADE,
    password_hash text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON credentials
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

  CREATE TABLE sign_in_attempts (
    account_hash text PRIMARY KEY,
    failures int NOT NULL,
    since timestamptz NOT NULL
  );
  CREATE INDEX ON sign_in_attempts (since);

  CREATE TABLE user_sessions (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES profiles ON DELETE CASCADE,
    started_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text CHECK (end_reason IN ('signed_out', 'token_reused', 'suspended')),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
  );
  CREATE INDEX ON user_sessions (user_id);
  CREATE INDEX ON user_sessions (expires_at);
  CREATE INDEX ON user_sessions (ended_at);

  CREATE TABLE refresh_tokens (
    token_hash text PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES user_sessions ON DELETE CASCADE,
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  );
  CREATE INDEX ON refresh_tokens (session_id);
  CREATE INDEX ON refresh_tokens (expires_at);

  ALTER TABLE credentials ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service_only ON credentials USING ((SELECT app.has_role('service')));
  ALTER TABLE sign_in_attempts ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service_only ON sign_in_attempts USING ((SELECT app.has_role('service')));
  -- Administrators end sessions of people whom they suspend; a session holds no secret.
  ALTER TABLE user_sessions ENABLE ROW LEVEL SECURITY;
  CREATE POLICY operator_only ON user_sessions USING ((SELECT app.is_admin()));
  ALTER TABLE refresh_tokens ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service_only ON refresh_tokens USING ((SELECT app.has_role('service')));
`;
