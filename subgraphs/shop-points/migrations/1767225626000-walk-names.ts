import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH as SEARCH_BEFORE, SUGGESTIONS as SUGGESTIONS_BEFORE } from './1767225601000-create-shops.js';

export class WalkNames1767225626000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH_HEAD);
    await runner.query(RAREST_PART);
    await runner.query(SEARCH);
    await runner.query(LOAD_TRIGRAMS);
    await runner.query(SUGGESTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.searched_shop_mains(text, text, text, text, text, boolean, integer), app.count_shop_mains(text),
        app.rarest_part_of_name(text), app.suggested_shop_mains(text, integer);
      DROP TRIGGER keep_search_head ON shop_main;
      DROP FUNCTION app.keep_search_head();
      ALTER TABLE shop_main DROP COLUMN search_head;
      CREATE INDEX ON shop_main (canonical_name, id);
    `);
    await runner.query(LOAD_TRIGRAMS);
    await runner.query(SUGGESTIONS_BEFORE);
    await runner.query(SEARCH_BEFORE);
  }
}

/** Until a session has called one of its functions, the settings of pg_trgm are unknown and only a superuser's. */
export const LOAD_TRIGRAMS = `SELECT similarity('', '')`;

/**
 * What is searched stands in the index of the names too, so that a walk through them need not visit the table: a fifth
 * of the time. An index row is limited, so the longest texts stay out of it.
 *
 * Computed while the table is rewritten: to update every row would write each into all of its indexes.
 */
const SEARCH_HEAD = `
  ALTER TABLE shop_main ADD COLUMN search_head text
    GENERATED ALWAYS AS (CASE WHEN octet_length(search_text) <= 1000 THEN search_text END) STORED;
  ALTER TABLE shop_main ALTER COLUMN search_head DROP EXPRESSION;

  CREATE FUNCTION app.keep_search_head() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.search_head := CASE WHEN octet_length(NEW.search_text) <= 1000 THEN NEW.search_text END;
    RETURN NEW;
  END $$;
  -- Triggers fire in the order of their names: after keep_names.
  CREATE TRIGGER keep_search_head BEFORE INSERT OR UPDATE OF canonical_name, search_text ON shop_main
    FOR EACH ROW EXECUTE FUNCTION app.keep_search_head();

  CREATE INDEX shop_main_walk_idx ON shop_main (canonical_name, id) INCLUDE (status, search_head);
  DROP INDEX shop_main_canonical_name_id_idx;
`;

/**
 * A text of several words has dozens of trigrams, most of them in every other name, and the index would read all their
 * lists. What has the text has each of its words, so the rarest one does; how rare they are, ten pages of the table tell.
 */
export const RAREST_PART = `
  CREATE OR REPLACE FUNCTION app.rarest_part_of_name(needle text) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    parts text[] := ARRAY(
      SELECT part FROM regexp_split_to_table(needle, '[^[:alnum:]]+') AS part
      WHERE length(part) >= 3 ORDER BY length(part) DESC, part LIMIT 6
    );
    pages real := (SELECT greatest(relpages, 1) FROM pg_class WHERE oid = 'shop_main'::regclass);
  BEGIN
    IF cardinality(parts) = 1 THEN
      RETURN parts[1];
    END IF;
    RETURN (
      WITH known AS MATERIALIZED (
        SELECT search_text FROM shop_main TABLESAMPLE SYSTEM (least(100, 1000 / pages)) REPEATABLE (1)
      )
      SELECT part FROM unnest(parts) AS part
      ORDER BY (SELECT count(*) FROM known WHERE position(part IN search_text) > 0), length(part) DESC, part LIMIT 1
    );
  END $$;
`;

/**
 * A page of the active brands that have a shop and match, and one brand on its near side for whoever asks whether there
 * is something. Which way is the shorter one depends on how common the text is, and the first thousand names tell: a
 * common text has soon filled the page from them, one that is less common is worth a longer walk, and for a rare one an
 * index finds all brands that have it, which are then sorted.
 *
 * SECURITY DEFINER, because the operators of LIKE are not leakproof: under any policy, even one that shows everything,
 * PostgreSQL would not look at the statistics. What it shows, everybody may see.
 */
export const SEARCH = `
  CREATE OR REPLACE FUNCTION app.searched_shop_mains(
    query text, after_name text, after_id text, before_name text, before_id text, from_end boolean, count integer
  ) RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off
  -- With less, what an index finds of a common text is kept by pages, and every row of them is compared once more.
  SET work_mem = '64MB'
  -- Set anew below.
  SET enable_indexscan = on SET max_parallel_workers_per_gather = 0
  AS $$
  DECLARE
    position text := '(item.canonical_name, item.id)';
    direction text := CASE WHEN from_end THEN 'DESC' ELSE 'ASC' END;
    backwards text := CASE WHEN from_end THEN 'ASC' ELSE 'DESC' END;
    beyond text :=
      CASE WHEN after_id IS NULL THEN '' ELSE format(' AND %s > (%L, %L)', position, after_name, after_id) END
      || CASE WHEN before_id IS NULL THEN '' ELSE format(' AND %s < (%L, %L)', position, before_name, before_id) END;
    has_shop text := '(SELECT true FROM shops WHERE shops.shop_main_id = item.id LIMIT 1)';
    needles text[] := ARRAY(SELECT DISTINCT unnest(ARRAY[app.lower_shop_name(query), app.fold_shop_name(query)]));
    is_alike text := (
      SELECT string_agg(
        format('item.search_text LIKE %L', '%' || regexp_replace(needle, '([\\\\%_])', '\\\\\\1', 'g') || '%'), ' OR ')
      FROM unnest(needles) AS needle
    );
    is_indexed text;
    walk text := 'SELECT ARRAY(
      SELECT item.id FROM (
        SELECT id, canonical_name, status, coalesce(
          search_head, (SELECT whole.search_text FROM shop_main AS whole WHERE whole.id = item.id)
        ) AS search_text
        FROM shop_main AS item WHERE true %1$s ORDER BY canonical_name %2$s, id %2$s LIMIT %6$s
      ) AS item
      WHERE item.status = ''active'' AND (%3$s) AND %4$s ORDER BY canonical_name %2$s, id %2$s LIMIT %5$s)';
    pick text := 'SELECT ARRAY(
      SELECT item.id FROM (
        SELECT id, canonical_name FROM shop_main AS item
        WHERE item.status = ''active'' AND (%1$s) AND (%2$s) %3$s
        -- Few want to know whether they have a shop: it is asked for those alone that come first.
        ORDER BY canonical_name %4$s, id %4$s OFFSET 0
      ) AS item
      WHERE %5$s ORDER BY canonical_name %4$s, id %4$s LIMIT %6$s)';
    found text[];
    nearest text[];
  BEGIN
    EXECUTE format(walk, beyond, direction, is_alike, has_shop, count, 1000) INTO found;
    -- Ten times as far is enough if it goes on like this.
    IF cardinality(found) < count AND cardinality(found) * 10 >= count THEN
      EXECUTE format(walk, beyond, direction, is_alike, has_shop, count, 10000) INTO found;
    END IF;
    IF cardinality(found) < count THEN
      -- The pairs of a name are never computed here: what the index says of them is right, and is_alike has the last
      -- word. Hence only by bitmap: to compute them row by row, in whatever order, takes minutes.
      is_indexed := CASE WHEN query = '' THEN 'true' ELSE (
        SELECT string_agg(DISTINCT
          CASE WHEN needle ~ '[[:alnum:]]{3}'
            THEN format('item.search_text LIKE %L', '%' || app.rarest_part_of_name(needle) || '%')
            ELSE format('app.shop_name_grams(item.search_text) @> %L::text[]', app.shop_needle_grams(needle))
          END, ' OR ')
        FROM unnest(needles) AS needle
      ) END;
      PERFORM set_config('enable_indexscan', 'off', true);
      EXECUTE format(pick, is_indexed, is_alike, beyond, direction, has_shop, count) INTO found;
      PERFORM set_config('enable_indexscan', 'on', true);
    END IF;
    IF after_id IS NOT NULL AND NOT from_end OR before_id IS NOT NULL AND from_end THEN
      EXECUTE format(walk,
        CASE WHEN from_end THEN format(' AND %s >= (%L, %L)', position, before_name, before_id)
        ELSE format(' AND %s <= (%L, %L)', position, after_name, after_id) END,
        backwards, is_alike, has_shop, 1, 1000) INTO nearest;
    END IF;
    RETURN found || nearest;
  END $$;
`;

/**
 * Names that are nearly the text, the nearest first: how much of the text's trigrams lie together in one name. Half of
 * all names are near "deutschland", so of several words the rarest, which is the mistyped one if one is, says which
 * brands are worth a look, and the whole text which of them are nearest. What is very near is cheap to find; only where
 * that is too little the rest is looked at, and of a text that is near to thousands no more than three thousand.
 */
export const SUGGESTIONS = `
  CREATE OR REPLACE FUNCTION app.suggested_shop_mains(query text, count integer)
  RETURNS TABLE (id varchar, closeness numeric)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET pg_trgm.word_similarity_threshold = 0.35 SET search_path = pg_catalog, public, pg_temp
  SET enable_seqscan = off SET work_mem = '64MB' SET max_parallel_workers_per_gather = 0
  AS $$
  #variable_conflict use_column
  DECLARE
    sought text := app.fold_shop_name($1);
    part text := coalesce(app.rarest_part_of_name(sought), sought);
    threshold text;
    ids varchar[];
    near numeric[];
  BEGIN
    FOREACH threshold IN ARRAY ARRAY['0.5', '0.35'] LOOP
      PERFORM set_config('pg_trgm.word_similarity_threshold', threshold, true);
      SELECT array_agg(found.id), array_agg(found.closeness) INTO ids, near FROM (
        SELECT ranked.id, ranked.closeness FROM (
          SELECT brand.id, brand.canonical_name,
            round(word_similarity(sought, brand.search_text)::numeric, 2) AS closeness
          FROM (
            SELECT id, canonical_name, search_text FROM shop_main
            WHERE part <% search_text AND status = 'active' LIMIT 3000
          ) AS brand
          ORDER BY closeness DESC, canonical_name, id OFFSET 0
        ) AS ranked
        WHERE (SELECT true FROM shops WHERE shops.shop_main_id = ranked.id LIMIT 1)
        ORDER BY closeness DESC, canonical_name, id LIMIT $2
      ) AS found;
      EXIT WHEN cardinality(ids) = $2;
    END LOOP;
    RETURN QUERY SELECT * FROM unnest(ids, near);
  END $$;
`;
