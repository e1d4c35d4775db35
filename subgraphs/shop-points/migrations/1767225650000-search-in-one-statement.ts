import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RAREST_PART as RAREST_PART_BEFORE, SEARCH as SEARCH_BEFORE } from './1767225626000-walk-names.js';

export class SearchInOneStatement1767225650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_SEARCH);
    await runner.query(RAREST_PART);
    await runner.query(WALK);
    await runner.query(SEARCH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_SEARCH);
    await runner.query(DROP_WALK);
    await runner.query(RAREST_PART_BEFORE);
    await runner.query(SEARCH_BEFORE);
  }
}

const DROP_SEARCH = `
  DROP FUNCTION app.searched_shop_mains(text, text, text, text, text, boolean, integer);
`;

/**
 * A text of several words has dozens of trigrams, most of them in every other name, and the index would read all their
 * lists. What has the text has each of its words, so the rarest one does; how rare they are, ten pages of the table tell.
 */
const RAREST_PART = `
  CREATE OR REPLACE FUNCTION app.rarest_part_of_name(needle text) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    parts text[] := ARRAY(
      SELECT part FROM regexp_split_to_table(needle, '[^[:alnum:]]+') AS part
      WHERE length(part) >= 3 ORDER BY length(part) DESC, part LIMIT 6
    );
    pages real;
  BEGIN
    IF cardinality(parts) = 1 THEN
      RETURN parts[1];
    END IF;
    pages := (SELECT greatest(relpages, 1) FROM pg_class WHERE oid = 'shop_main'::regclass);
    RETURN (
      WITH known AS MATERIALIZED (
        SELECT search_text FROM shop_main TABLESAMPLE SYSTEM (least(100, 1000 / pages)) REPEATABLE (1)
      )
      SELECT part FROM unnest(parts) AS part
      ORDER BY (SELECT count(*) FROM known WHERE position(part IN search_text) > 0), length(part) DESC, part LIMIT 1
    );
  END $$;
`;

const DROP_WALK = `
  DROP FUNCTION app.walked_shop_mains(text[], text, text, text, text, boolean, boolean, integer, integer);
`;

/**
 * Those of the next so many names that match one of the patterns (two at most) and are those of active brands with a shop.
 * What people ask for most, names in their order, has a plan that the connection keeps: to make it takes twice as long as
 * to walk through a thousand names.
 */
const WALK = `
  CREATE FUNCTION app.walked_shop_mains(
    patterns text[], after_name text, after_id text, before_name text, before_id text, with_bounds boolean,
    from_end boolean, count integer, steps integer
  ) RETURNS varchar[]
  LANGUAGE plpgsql STABLE
  AS $$
  DECLARE
    pattern text := patterns[1];
    other text := patterns[2];
    direction text := CASE WHEN from_end THEN 'DESC' ELSE 'ASC' END;
    bound text := ' AND (canonical_name, id) %s' || CASE WHEN with_bounds THEN '=' ELSE '' END || ' (%L, %L)';
    found varchar[];
  BEGIN
    IF before_id IS NULL AND NOT with_bounds AND NOT from_end THEN
      RETURN ARRAY(
        SELECT item.id FROM (
          SELECT id, canonical_name, status, coalesce(
            search_head, (SELECT whole.search_text FROM shop_main AS whole WHERE whole.id = known.id)
          ) AS search_text
          FROM shop_main AS known
          WHERE (canonical_name, id) > (coalesce(after_name, ''), coalesce(after_id, ''))
          ORDER BY canonical_name, id LIMIT steps
        ) AS item
        WHERE item.status = 'active' AND (item.search_text LIKE pattern OR item.search_text LIKE other)
          AND (SELECT true FROM shops WHERE shops.shop_main_id = item.id LIMIT 1)
        ORDER BY canonical_name, id LIMIT count
      );
    END IF;
    EXECUTE format(
      'SELECT ARRAY(
        SELECT item.id FROM (
          SELECT id, canonical_name, status, coalesce(
            search_head, (SELECT whole.search_text FROM shop_main AS whole WHERE whole.id = known.id)
          ) AS search_text
          FROM shop_main AS known WHERE true %s ORDER BY canonical_name %2$s, id %2$s LIMIT $4
        ) AS item
        WHERE item.status = ''active'' AND (item.search_text LIKE $1 OR item.search_text LIKE $2)
          AND (SELECT true FROM shops WHERE shops.shop_main_id = item.id LIMIT 1)
        ORDER BY canonical_name %2$s, id %2$s LIMIT $3)',
      CASE WHEN after_id IS NULL THEN '' ELSE format(bound, '>', after_name, after_id) END
        || CASE WHEN before_id IS NULL THEN '' ELSE format(bound, '<', before_name, before_id) END,
      direction
    ) INTO found USING pattern, other, count, steps;
    RETURN found;
  END $$;
`;

/**
 * A page of the active brands that have a shop and match, in the order of reading, and after them one brand on the page's
 * near side, for whoever asks whether there is something. Which way is the shorter one depends on how common the text is,
 * and the first thousand names tell: a common text has soon filled the page from them, one that is less common is worth a
 * longer walk, and for a rare one an index finds all brands that have it, which are then sorted. Texts of one or two
 * letters are hardly ever rare: if the first names do not have them, their brands stand together further on.
 *
 * SECURITY DEFINER, because the operators of LIKE are not leakproof: under any policy, even one that shows everything,
 * PostgreSQL would not look at the statistics. What it shows, everybody may see.
 */
const SEARCH = `
  CREATE FUNCTION app.searched_shop_mains(
    query text, after_name text, after_id text, before_name text, before_id text, from_end boolean, count integer
  ) RETURNS TABLE (place integer, shop_main_id varchar, is_near boolean)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off
  -- With less, what an index finds of a common text is kept by pages, and every row of them is compared once more.
  SET work_mem = '64MB'
  -- Set anew below.
  SET enable_indexscan = on SET max_parallel_workers_per_gather = 0 SET plan_cache_mode = force_generic_plan
  ROWS 30
  AS $$
  DECLARE
    position text := '(item.canonical_name, item.id)';
    direction text := CASE WHEN from_end THEN 'DESC' ELSE 'ASC' END;
    beyond text :=
      CASE WHEN after_id IS NULL THEN '' ELSE format(' AND %s > (%L, %L)', position, after_name, after_id) END
      || CASE WHEN before_id IS NULL THEN '' ELSE format(' AND %s < (%L, %L)', position, before_name, before_id) END;
    has_shop text := '(SELECT true FROM shops WHERE shops.shop_main_id = item.id LIMIT 1)';
    needles text[] := ARRAY(SELECT DISTINCT unnest(ARRAY[app.lower_shop_name(query), app.fold_shop_name(query)]));
    patterns text[] := ARRAY(
      SELECT '%' || regexp_replace(needle, '([\\\\%_])', '\\\\\\1', 'g') || '%' FROM unnest(needles) AS needle
    );
    -- No index takes this for its own: of a text of several words it would read every trigram.
    contains text := (
      SELECT string_agg(format('position(%L in item.search_text) > 0', needle), ' OR ') FROM unnest(needles) AS needle
    );
    is_indexed text;
    pick text := 'SELECT ARRAY(
      SELECT item.id FROM (
        SELECT id, canonical_name FROM shop_main AS item
        WHERE item.status = ''active'' AND (%1$s) AND (%2$s) %3$s
        -- Few want to know whether they have a shop: it is asked for those alone that come first.
        ORDER BY canonical_name %4$s, id %4$s OFFSET 0
      ) AS item
      WHERE %5$s ORDER BY canonical_name %4$s, id %4$s LIMIT %6$s)';
    found varchar[];
    nearest varchar[];
  BEGIN
    found := app.walked_shop_mains(patterns, after_name, after_id, before_name, before_id, false, from_end, count, 1000);
    -- Ten times as far is enough if it goes on like this; often it goes on better, for names begin further on with what
    -- people type. The walk ends as soon as the page is full.
    IF cardinality(found) < count AND (cardinality(found) * 10 >= count OR length(query) <= 2) THEN
      found := app.walked_shop_mains(
        patterns, after_name, after_id, before_name, before_id, false, from_end, count, 30000
      );
    END IF;
    IF cardinality(found) < count THEN
      -- The pairs of a name are never computed here: what the index says of them is right. Hence only by bitmap: to
      -- compute them row by row, in whatever order, takes minutes.
      is_indexed := CASE WHEN query = '' THEN 'true' ELSE (
        SELECT string_agg(DISTINCT
          CASE WHEN needle ~ '[[:alnum:]]{3}'
            THEN format('item.search_text LIKE %L', '%' || app.rarest_part_of_name(needle) || '%')
            ELSE format('app.shop_name_grams(item.search_text) @> %L::text[]', app.shop_needle_grams(needle))
          END, ' OR ')
        FROM unnest(needles) AS needle
      ) END;
      PERFORM set_config('enable_indexscan', 'off', true);
      EXECUTE format(pick, is_indexed, contains, beyond, direction, has_shop, count) INTO found;
      PERFORM set_config('enable_indexscan', 'on', true);
    END IF;
    IF after_id IS NOT NULL AND NOT from_end THEN
      nearest := app.walked_shop_mains(patterns, NULL, NULL, after_name, after_id, true, true, 1, 1000);
    ELSIF before_id IS NOT NULL AND from_end THEN
      nearest := app.walked_shop_mains(patterns, before_name, before_id, NULL, NULL, true, false, 1, 1000);
    END IF;
    RETURN QUERY
      SELECT row.place::integer, row.id, row.place > cardinality(found)
      FROM unnest(found || nearest) WITH ORDINALITY AS row (id, place);
  END $$;
`;
