import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every subgraph's database has before its own tables: the schema `app` with the request context that row level
 * security reads, the outbox, and a place for markers.
 */
export class Platform1000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA app`);
    await runner.query(roles);
    await runner.query(requestContext);
    await runner.query(triggers);
    await runner.query(tables);
    // The app role reads this to report what is still to run; it must not be able to forge it.
    await runner.query(`CALL app.read_only('migrations')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA app CASCADE`);
  }
}

const roles = `
  CREATE FUNCTION app.app_role() RETURNS name
  LANGUAGE sql STABLE AS $$
    SELECT pg_get_userbyid(acl.grantee)
    FROM pg_default_acl AS defaults, aclexplode(defaults.defaclacl) AS acl
    WHERE defaults.defaclrole = current_user::regrole
      AND defaults.defaclobjtype = 'r'
      AND acl.grantee NOT IN (0, defaults.defaclrole)
    LIMIT 1
  $$;
  COMMENT ON FUNCTION app.app_role() IS
    'The role that the service runs as: the one that the default privileges of the current role, the owner, are for.';

  CREATE PROCEDURE app.append_only(target regclass)
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %I', target, app.app_role());
  END
  $$;
  COMMENT ON PROCEDURE app.append_only(regclass) IS 'For migrations: the service may add rows and read them, no more.';

  CREATE PROCEDURE app.read_only(target regclass)
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON %s FROM %I', target, app.app_role());
  END
  $$;
  COMMENT ON PROCEDURE app.read_only(regclass) IS 'For migrations: the service may read the table, no more.';
`;

/**
 * The settings are those of the unit of work, local to its transaction. Outside of one they are unset or empty, and
 * then nobody is asking: no role, no id. In policies wrap the calls as `(SELECT app.user_id())`, so that PostgreSQL
 * evaluates them once for a statement and not once for every row.
 */
const requestContext = `
  CREATE FUNCTION app.user_id() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

  CREATE FUNCTION app.partner_id() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.partner_id', true), '')::uuid $$;

  CREATE FUNCTION app.session_token() RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.session_token', true), '') $$;

  CREATE FUNCTION app.company_ids() RETURNS text[]
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(coalesce(current_setting('app.company_ids', true), ''), ',')
  $$;

  CREATE FUNCTION app.managed_company_ids() RETURNS text[]
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(coalesce(current_setting('app.managed_company_ids', true), ''), ',')
  $$;
  COMMENT ON FUNCTION app.managed_company_ids() IS 'Those of app.company_ids() in which the user is owner or manager.';

  CREATE FUNCTION app.has_role(VARIADIC any_of text[]) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && any_of
  $$;

  CREATE FUNCTION app.is_admin() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT app.has_role('admin', 'service') $$;

  CREATE FUNCTION app.has_scope(scope text) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT scope = ANY (string_to_array(coalesce(current_setting('app.scopes', true), ''), ','))
  $$;
`;

const triggers = `
  CREATE FUNCTION app.touch_updated_at() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    NEW.updated_at := now();
    RETURN NEW;
  END
  $$;
`;

const tables = `
  CREATE TABLE app.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic text NOT NULL,
    key text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    published_at timestamptz
  );
  CREATE INDEX outbox_waiting_idx ON app.outbox (id) WHERE published_at IS NULL;
  CREATE INDEX outbox_published_idx ON app.outbox (published_at) WHERE published_at IS NOT NULL;

  CREATE TABLE app.meta (
    key text PRIMARY KEY,
    value jsonb NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON TABLE app.meta IS 'Markers of this database, for example when the demo data was loaded.';
  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON app.meta
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
`;
