import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLogins1767225620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE member_logins (
        member_id integer PRIMARY KEY REFERENCES users ON DELETE CASCADE,
        username varchar NOT NULL UNIQUE,
        email varchar NOT NULL UNIQUE,
        password_hash varchar NOT NULL
      );

      CREATE TABLE member_sessions (
        token_hash text PRIMARY KEY,
        member_id integer NOT NULL REFERENCES users ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX ON member_sessions (member_id);
      CREATE INDEX ON member_sessions (expires_at);

      CREATE TABLE sign_in_attempts (
        account_hash text PRIMARY KEY,
        failures int NOT NULL,
        since timestamptz NOT NULL
      );
      CREATE INDEX ON sign_in_attempts (since);
    `);
    await runner.query(POLICIES);
    await runner.query(REVOCATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER end_sessions ON users;
      DROP FUNCTION app.end_sessions_of_member();
      DROP TABLE member_logins, member_sessions, sign_in_attempts;
    `);
  }
}

const POLICIES = ['member_logins', 'member_sessions', 'sign_in_attempts']
  .map(
    (table) => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service_only ON ${table} USING ((SELECT app.has_role('service')));`,
  )
  .join('\n');

/** Whoever lets a membership rest, and however: its sessions do not wake up again with it. */
const REVOCATION = `
  CREATE FUNCTION app.end_sessions_of_member() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    DELETE FROM public.member_sessions WHERE member_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER end_sessions AFTER UPDATE OF status ON users
    FOR EACH ROW WHEN (NEW.status <> 'active') EXECUTE FUNCTION app.end_sessions_of_member();
`;
