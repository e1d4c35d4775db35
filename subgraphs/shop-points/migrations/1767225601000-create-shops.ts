import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateShops1767225601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH_FUNCTIONS);
    await runner.query(`
      CREATE TABLE shop_main (
        id varchar(36) PRIMARY KEY,
        canonical_name varchar COLLATE "und-x-icu" NOT NULL,
        canonical_name_lower varchar NOT NULL,
        search_text text NOT NULL,
        website varchar,
        website_host varchar,
        logo_url varchar,
        status varchar NOT NULL DEFAULT 'active'
          CONSTRAINT shop_main_status_check CHECK (status IN ('active', 'merged', 'deleted')),
        merged_into_id varchar(36) REFERENCES shop_main
          CONSTRAINT shop_main_merged_into_id_check CHECK (merged_into_id <> id),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_user_id integer REFERENCES users
      );
      CREATE INDEX ON shop_main (canonical_name, id);
      CREATE INDEX ON shop_main (canonical_name_lower);
      CREATE INDEX ON shop_main (website_host);
      CREATE INDEX ON shop_main (merged_into_id);
      CREATE INDEX ON shop_main (updated_by_user_id);

      CREATE TABLE shop_variants (
        id serial PRIMARY KEY,
        shop_main_id varchar(36) NOT NULL REFERENCES shop_main ON DELETE CASCADE,
        source varchar NOT NULL,
        source_name varchar NOT NULL,
        search_text text NOT NULL,
        source_id varchar,
        confidence_score numeric(4, 1) NOT NULL DEFAULT 100
          CONSTRAINT shop_variants_confidence_score_check CHECK (confidence_score BETWEEN 0 AND 100),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT unique_shop_variant UNIQUE (shop_main_id, source, source_id)
      );

      CREATE TABLE shops (
        id serial PRIMARY KEY,
        name varchar NOT NULL,
        shop_main_id varchar(36) REFERENCES shop_main,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ON shops (shop_main_id, id);
    `);
    await runner.query(SEARCH_INDEXES);
    await runner.query(SIBLINGS);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW shop_siblings;
      DROP TABLE shops, shop_variants, shop_main;
      DROP FUNCTION app.keep_shop_main_search_text(), app.keep_shop_variant_search_text(),
        app.matches_shop_name(text, text), app.contains_text(text, text), app.shop_needle_grams(text),
        app.shop_name_grams(text), app.shop_search_text(text), app.fold_shop_name(text), app.lower_shop_name(text);
    `);
  }
}

/**
 * Search means: the name contains the text, as written or folded, where "und", "and", "&" and "+" are one word. Every
 * function names its collation, so that all servers lower alike whatever their locale, and gives the result back in the
 * default one, which the indexes are in.
 *
 * Two indexes share the work. Trigrams serve the usual text. They know only letters and digits, three in a row, so "hm"
 * and "1 & 1" have none and would read everything; for these there are the pairs of any characters.
 */
const SEARCH_FUNCTIONS = `
  CREATE FUNCTION app.lower_shop_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(name COLLATE "und-x-icu") COLLATE "default";

  CREATE FUNCTION app.fold_shop_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(
    regexp_replace(
      regexp_replace(app.lower_shop_name(normalize(name, NFKC)), '[&+]', ' & ', 'g'),
      '\\s+', ' ', 'g'
    ),
    '(?<=^| )(und|and)(?= |$)', '&', 'g'
  ));

  CREATE FUNCTION app.shop_search_text(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN app.fold_shop_name(name) = app.lower_shop_name(name) THEN app.lower_shop_name(name)
    -- Nobody types the separator, so no query matches across it.
    ELSE app.lower_shop_name(name) || E'\\x1f' || app.fold_shop_name(name)
  END;

  -- The cost is about what it takes: else the planner would rather call it for every row than ask the index.
  CREATE FUNCTION app.shop_name_grams(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000
  RETURN (
    SELECT array_agg(DISTINCT substr(name, start, size))
    FROM generate_series(1, length(name)) AS start, generate_series(1, 2) AS size
  );

  CREATE FUNCTION app.shop_needle_grams(needle text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT array_agg(DISTINCT substr(needle, start, 2)) FROM generate_series(1, greatest(length(needle) - 1, 1)) AS start
  );

  -- The planner puts this in place of each call and settles the CASE for the needle at hand, so one index or the other
  -- serves it.
  CREATE FUNCTION app.contains_text(search_text text, needle text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN search_text LIKE '%' || regexp_replace(needle, '([\\\\%_])', '\\\\\\1', 'g') || '%'
    AND CASE
      WHEN needle ~ '[[:alnum:]]{3}' THEN true
      ELSE app.shop_name_grams(search_text) @> app.shop_needle_grams(needle)
    END;

  CREATE FUNCTION app.matches_shop_name(search_text text, query text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN app.contains_text(search_text, app.lower_shop_name(query))
    OR app.contains_text(search_text, app.fold_shop_name(query));
`;

const SEARCH_INDEXES = `
  CREATE FUNCTION app.keep_shop_main_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.canonical_name_lower := app.lower_shop_name(NEW.canonical_name);
    NEW.search_text := app.shop_search_text(NEW.canonical_name);
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_search_text BEFORE INSERT OR UPDATE OF canonical_name, canonical_name_lower, search_text ON shop_main
    FOR EACH ROW EXECUTE FUNCTION app.keep_shop_main_search_text();

  CREATE FUNCTION app.keep_shop_variant_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.search_text := app.shop_search_text(NEW.source_name);
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_search_text BEFORE INSERT OR UPDATE OF source_name, search_text ON shop_variants
    FOR EACH ROW EXECUTE FUNCTION app.keep_shop_variant_search_text();

  CREATE TRIGGER touch_updated_at BEFORE UPDATE ON shop_main
    FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();

  -- Names are looked for all the time and change rarely: nothing waits in a list that every search would read.
  CREATE INDEX shop_main_search_text_idx ON shop_main USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);
  CREATE INDEX shop_main_search_grams_idx ON shop_main USING gin (app.shop_name_grams(search_text))
    WITH (fastupdate = off);
  CREATE INDEX shop_variants_search_text_idx ON shop_variants USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);
  CREATE INDEX shop_variants_search_grams_idx ON shop_variants USING gin (app.shop_name_grams(search_text))
    WITH (fastupdate = off);
`;

/** A shop's siblings are the shops of its brand, itself among them; a shop without a brand has only itself. */
const SIBLINGS = `
  CREATE VIEW shop_siblings (shop_id, sibling_id) WITH (security_invoker = true) AS
    SELECT id, id FROM shops
    UNION ALL
    SELECT shop.id, sibling.id
    FROM shops AS shop JOIN shops AS sibling ON sibling.shop_main_id = shop.shop_main_id AND sibling.id <> shop.id;
`;

/**
 * Everybody may read names and shops, and that a brand was deleted is a matter of the services: a policy with a condition
 * would keep PostgreSQL from using the indexes for LIKE, whose operators are not leakproof.
 */
const POLICIES = ['shop_main', 'shop_variants', 'shops']
  .map(
    (table) => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY see ON ${table} FOR SELECT USING (true);
      CREATE POLICY enter ON ${table} FOR INSERT WITH CHECK ((SELECT app.member_role()) = 'admin');
      CREATE POLICY change ON ${table} FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
      CREATE POLICY remove ON ${table} FOR DELETE USING ((SELECT app.member_role()) = 'admin');`,
  )
  .join('\n');
