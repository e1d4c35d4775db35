import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCandidatesOfNames1767225625000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CANDIDATES_OF_NAMES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.shop_names_candidates(text[], text[], text, varchar[])');
  }
}

/**
 * `app.shop_name_candidates` of one name after the other. Where there are many brands, each new name takes its time, and
 * a statement has only so much: it stops when a part of that is gone, and its last row says with which name it did.
 */
const CANDIDATES_OF_NAMES = `
  CREATE FUNCTION app.shop_names_candidates(names text[], parts text[], separator text, others varchar[])
  RETURNS TABLE (place integer, id varchar, match_name text, status varchar, created_at timestamptz)
  LANGUAGE plpgsql
  AS $$
  #variable_conflict use_column
  DECLARE
    begun timestamptz := clock_timestamp();
    current integer := 0;
  BEGIN
    WHILE current < cardinality($1) AND clock_timestamp() - begun < interval '2 seconds' LOOP
      current := current + 1;
      RETURN QUERY
        SELECT current, candidate.* FROM app.shop_name_candidates(
          $1[current], string_to_array($2[current], $3), $4[current]
        ) AS candidate;
    END LOOP;
    RETURN QUERY SELECT current, NULL::varchar, NULL::text, NULL::varchar, NULL::timestamptz;
  END $$;
`;
