import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFavoritesAndComments1767225611000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_favorite_programs (
        id serial PRIMARY KEY,
        user_id integer NOT NULL REFERENCES users,
        program_id integer NOT NULL REFERENCES bonus_programs ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT uq_user_program UNIQUE (user_id, program_id)
      );
      CREATE INDEX ON user_favorite_programs (program_id);

      CREATE TABLE rate_comments (
        id serial PRIMARY KEY,
        rate_id integer NOT NULL REFERENCES shop_program_rates,
        reviewer_id integer NOT NULL REFERENCES users,
        comment_type varchar NOT NULL DEFAULT 'FEEDBACK',
        comment_text varchar NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON rate_comments (rate_id, created_at, id);
      CREATE INDEX ON rate_comments (reviewer_id);
      CALL app.append_only('rate_comments');
    `);
    await runner.query(SUBJECT);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE user_favorite_programs, rate_comments');
  }
}

/** Who comments on a rate may not read it: what it is about comes out without its numbers. */
const SUBJECT = `
  CREATE FUNCTION app.rate_subject(rate_id integer) RETURNS TABLE (id integer, shop_id integer, program_id integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT rate.id, rate.shop_id, rate.program_id FROM public.shop_program_rates AS rate
    WHERE rate.id = $1 AND app.member_role() IN ('contributor', 'admin')
  $$;
`;

const POLICIES = `
  -- Favourites are nobody else's business.
  ALTER TABLE user_favorite_programs ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON user_favorite_programs
    USING ((SELECT app.is_admin()) OR ((SELECT app.member_role()) IS NOT NULL AND user_id = (SELECT app.member_id())));

  ALTER TABLE rate_comments ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON rate_comments FOR SELECT USING ((SELECT app.member_role()) IS NOT NULL);
  CREATE POLICY enter ON rate_comments FOR INSERT WITH CHECK (
    (SELECT app.is_admin())
    OR ((SELECT app.member_role()) IN ('contributor', 'admin') AND reviewer_id = (SELECT app.member_id()))
  );
`;
