import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CANDIDATES as CANDIDATES_BEFORE } from './1767225601000-create-shops.js';
import { LOAD_TRIGRAMS } from './1767225626000-walk-names.js';

export class CompareNamesInAnyScript1767225670000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOAD_TRIGRAMS);
    await runner.query(LATIN_LETTERS);
    await runner.query('DROP FUNCTION app.shop_name_candidates(text, text[], varchar)');
    await runner.query(CANDIDATES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(LOAD_TRIGRAMS);
    await runner.query(`
      DROP FUNCTION app.shop_name_candidates(text, text[], varchar);
      DROP INDEX shop_main_latin_trigrams_idx;
      DROP FUNCTION app.latin_letters(text);
    `);
    await runner.query(CANDIDATES_BEFORE);
  }
}

/**
 * Which characters are letters, pg_trgm asks the locale of the database, and in the usual one only those of ASCII are:
 * "öl" has one trigram, and a name in Greek letters none. So each other character counts as one of these, always the
 * same; that several count as one only makes a few candidates more. It takes its time, and a name with a few such letters
 * has trigrams enough without.
 */
const LATIN_LETTERS = `
  CREATE FUNCTION app.latin_letters(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT string_agg(CASE WHEN ascii(letter) < 128 THEN letter ELSE chr(97 + ascii(letter) % 26) END, '' ORDER BY place)
    FROM string_to_table(name, NULL) WITH ORDINALITY AS letters (letter, place)
  );

  CREATE INDEX shop_main_latin_trigrams_idx ON shop_main USING gin (app.latin_letters(match_name) gin_trgm_ops)
    WITH (fastupdate = off) WHERE octet_length(match_name) > length(match_name);
`;

/**
 * The brands that may score high enough to be worth a look. One with the same name but for spaces scores 100, and nothing
 * scores more: for a new name the others are not looked for then. Else those that contain the name, those that are one of
 * its parts and those that share enough trigrams with it. Of a short name two letters in the wrong order leave but one
 * trigram, which is enough then.
 */
const CANDIDATES = `
  CREATE FUNCTION app.shop_name_candidates(name text, parts text[], other_than varchar)
  RETURNS TABLE (id varchar, match_name text, status varchar, created_at timestamptz)
  LANGUAGE plpgsql STABLE SET pg_trgm.similarity_threshold = 0.15 SET search_path = pg_catalog, public, pg_temp
  AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
      SELECT id, match_name, status, created_at FROM shop_main
      WHERE replace(match_name, ' ', '') = replace($1, ' ', '') AND $1 <> '';
    IF (FOUND AND $3 IS NULL) OR $1 = '' THEN
      RETURN;
    END IF;
    IF length($1) <= 5 THEN
      PERFORM set_config('pg_trgm.similarity_threshold', '0.06', true);
    END IF;
    RETURN QUERY
      SELECT * FROM (
        SELECT id, match_name, status, created_at FROM shop_main
        WHERE $1 LIKE '% %' AND match_name LIKE '%' || regexp_replace($1, '([\\\\%_])', '\\\\\\1', 'g') || '%'
        UNION
        SELECT id, match_name, status, created_at FROM shop_main WHERE match_name = ANY ($2)
        UNION
        (SELECT id, match_name, status, created_at FROM shop_main WHERE match_name % $1
         ORDER BY similarity(match_name, $1) DESC, id LIMIT 200)
        UNION
        (SELECT id, match_name, status, created_at FROM shop_main
         WHERE octet_length($1) > length($1) * 1.3 AND octet_length(match_name) > length(match_name)
           AND app.latin_letters(match_name) % app.latin_letters($1)
         ORDER BY similarity(app.latin_letters(match_name), app.latin_letters($1)) DESC, id LIMIT 200)
      ) AS alike
      WHERE replace(match_name, ' ', '') <> replace($1, ' ', '');
  END $$;
`;
