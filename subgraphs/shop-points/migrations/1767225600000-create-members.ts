import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMembers1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id serial PRIMARY KEY,
        user_id uuid NOT NULL UNIQUE,
        role varchar NOT NULL DEFAULT 'viewer'
          CONSTRAINT users_role_check CHECK (role IN ('viewer', 'user', 'contributor', 'moderator', 'admin')),
        status varchar NOT NULL DEFAULT 'active'
          CONSTRAINT users_status_check CHECK (status IN ('active', 'inactive', 'banned')),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON users (created_at, id);
    `);
    await runner.query(ACCESS_RULES);
    await runner.query(`
      ALTER TABLE users ENABLE ROW LEVEL SECURITY;

      CREATE POLICY see ON users FOR SELECT USING (
        user_id = (SELECT app.user_id()) OR (SELECT app.member_role()) IN ('moderator', 'admin')
      );
      CREATE POLICY join_oneself ON users FOR INSERT WITH CHECK (
        (SELECT app.is_admin()) OR (user_id = (SELECT app.user_id()) AND role = 'viewer' AND status = 'active')
      );
      CREATE POLICY change ON users FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE users CASCADE;
      DROP FUNCTION app.member_role(), app.member_id();
    `);
  }
}

/**
 * Who may do what in the shops is decided here, once: policies and services ask the same function. It reads the table
 * of members past its own policy (hence SECURITY DEFINER), or the policy would ask itself.
 */
const ACCESS_RULES = `
  CREATE FUNCTION app.member_role() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT CASE
      WHEN app.is_admin() THEN 'admin'
      WHEN app.user_id() IS NULL OR member.status <> 'active' THEN NULL
      WHEN app.has_role('contributor') AND coalesce(member.role, 'viewer') IN ('viewer', 'user') THEN 'contributor'
      ELSE coalesce(member.role, 'viewer')
    END
    FROM (SELECT 1) AS one LEFT JOIN public.users AS member ON member.user_id = app.user_id()
  $$;
  COMMENT ON FUNCTION app.member_role() IS
    'Role of the viewer in the shops; null for nobody, and for members whose membership rests.';

  CREATE FUNCTION app.member_id() RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT id FROM public.users WHERE user_id = app.user_id()
  $$;
  COMMENT ON FUNCTION app.member_id() IS 'The viewer as a member of the shops; null for nobody and for newcomers.';
`;
