import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FoldWhatNobodySees1767225670002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fold(`translate(name, ${UNSEEN}, '')`));
    await runner.query(FOLLOW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(fold('name'));
    await runner.query(FOLLOW);
  }
}

/** Where a browser may break a line; names that came before may have such characters, what is looked for has none. */
const UNSEEN = `U&'\\00AD\\200B\\2060\\FEFF'`;

const fold = (name: string): string => `
  CREATE OR REPLACE FUNCTION app.fold_shop_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(
    regexp_replace(
      regexp_replace(app.lower_shop_name(normalize(${name}, NFKC)), '[&+]', ' & ', 'g'),
      '\\s+', ' ', 'g'
    ),
    '(?<=^| )(und|and)(?= |$)', '&', 'g'
  ));
`;

/** A trigger writes the text anew. */
const FOLLOW = `
  UPDATE shop_main SET search_text = '' WHERE id IN (
    SELECT id FROM shop_main WHERE canonical_name <> translate(canonical_name, ${UNSEEN}, '')
    UNION
    SELECT shop_main_id FROM shop_variants WHERE source_name <> translate(source_name, ${UNSEEN}, '')
  );
`;
