import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateShops1767225601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH_FUNCTIONS);
    await runner.query(MATCH_FUNCTIONS);
    await runner.query(`
      CREATE TABLE shop_main (
        id varchar(36) PRIMARY KEY,
        canonical_name varchar COLLATE "und-x-icu" NOT NULL,
        canonical_name_lower varchar NOT NULL,
        match_name text NOT NULL,
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
      CREATE INDEX ON shops (name);
    `);
    await runner.query(KEPT_NAMES);
    await runner.query(NAME_INDEXES);
    await runner.query(CANDIDATES);
    await runner.query(SUGGESTIONS);
    await runner.query(SEARCH);
    await runner.query(SIBLINGS);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW shop_siblings;
      DROP TABLE shops, shop_variants, shop_main;
      DROP FUNCTION app.keep_shop_main_names(), app.follow_shop_variants(), app.match_shop_name(text),
        app.shop_name_candidates(text, text[], varchar), app.suggested_shop_mains(text, integer),
        app.searched_shop_mains(text, text, text, text, text, boolean, integer), app.count_shop_mains(text),
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

/**
 * The form in which names are compared for being the same shop: without address parts, punctuation and the words that
 * every shop may carry. The score itself is computed by the service.
 */
const MATCH_FUNCTIONS = `
  CREATE FUNCTION app.match_shop_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    WITH bare AS (
      SELECT regexp_replace(app.lower_shop_name(btrim(name, E' \\t\\r\\n')), '^(https?://)?(www\\.)?', '') AS name
    ), spaced AS (
      SELECT CASE WHEN name !~ '\\s' AND name LIKE '%.%' THEN (
          SELECT string_agg(label, ' ' ORDER BY place)
          FROM string_to_table(name, '.') WITH ORDINALITY AS labels (label, place)
          WHERE label NOT IN ('www', 'com', 'de', 'net', 'org', 'eu')
        ) ELSE name END AS name
      FROM bare
    )
    SELECT coalesce(string_agg(word, ' ' ORDER BY place), '')
    FROM spaced,
      regexp_split_to_table(regexp_replace(name, '[-_/&|,:;.!?"''()+]', ' ', 'g'), '\\s+') WITH ORDINALITY
        AS words (word, place)
    WHERE word NOT IN ('', 'online', 'onlineshop', 'shop', 'store', 'club', 'produkte', 'gutscheine', 'official')
  );
`;

/**
 * All names of a brand are searched in one text, so that a search asks one index and finds a brand once. The rows of the
 * brand are locked before they are read: of two names that come at once neither is forgotten.
 */
const KEPT_NAMES = `
  -- While a table is being filled the planner does not know yet that it is no longer empty.
  CREATE FUNCTION app.keep_shop_main_names() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
  BEGIN
    IF TG_OP = 'INSERT' OR NEW.canonical_name <> OLD.canonical_name THEN
      NEW.canonical_name_lower := app.lower_shop_name(NEW.canonical_name);
      NEW.match_name := app.match_shop_name(NEW.canonical_name);
    END IF;
    NEW.search_text := (
      SELECT string_agg(DISTINCT app.shop_search_text(known.name), E'\\x1f')
      FROM (
        SELECT NEW.canonical_name
        UNION ALL
        SELECT variant.source_name FROM shop_variants AS variant WHERE variant.shop_main_id = NEW.id
      ) AS known (name)
    );
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_names
    BEFORE INSERT OR UPDATE OF canonical_name, search_text ON shop_main
    FOR EACH ROW EXECUTE FUNCTION app.keep_shop_main_names();

  CREATE FUNCTION app.follow_shop_variants() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    concerned text[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      concerned := (SELECT array_agg(DISTINCT shop_main_id) FROM entered);
    ELSIF TG_OP = 'DELETE' THEN
      concerned := (SELECT array_agg(DISTINCT shop_main_id) FROM removed);
    ELSE
      concerned := (
        SELECT array_agg(DISTINCT brand.id)
        FROM entered JOIN removed USING (id), unnest(ARRAY[entered.shop_main_id, removed.shop_main_id]) AS brand (id)
        WHERE (entered.shop_main_id, entered.source_name) <> (removed.shop_main_id, removed.source_name)
      );
    END IF;
    PERFORM FROM shop_main WHERE id = ANY (concerned) ORDER BY id FOR NO KEY UPDATE;
    UPDATE shop_main SET search_text = '' WHERE id = ANY (concerned);
    RETURN NULL;
  END $$;
  CREATE TRIGGER follow_entered AFTER INSERT ON shop_variants REFERENCING NEW TABLE AS entered
    FOR EACH STATEMENT EXECUTE FUNCTION app.follow_shop_variants();
  CREATE TRIGGER follow_changed AFTER UPDATE ON shop_variants REFERENCING NEW TABLE AS entered OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION app.follow_shop_variants();
  CREATE TRIGGER follow_removed AFTER DELETE ON shop_variants REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION app.follow_shop_variants();

  -- A new name of the brand is no change of the brand.
  CREATE TRIGGER touch_updated_at
    BEFORE UPDATE OF canonical_name, website, website_host, logo_url, status, merged_into_id, updated_by_user_id
    ON shop_main FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
`;

const NAME_INDEXES = `
  -- Names are looked for all the time and change rarely: nothing waits in a list that every search would read.
  CREATE INDEX shop_main_search_text_idx ON shop_main USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);
  CREATE INDEX shop_main_search_grams_idx ON shop_main USING gin (app.shop_name_grams(search_text))
    WITH (fastupdate = off);
  CREATE INDEX shop_variants_name_idx ON shop_variants (app.lower_shop_name(source_name));
  CREATE INDEX shop_main_match_name_idx ON shop_main (match_name);
  CREATE INDEX shop_main_match_compact_idx ON shop_main (replace(match_name, ' ', ''));
  CREATE INDEX shop_main_match_trigrams_idx ON shop_main USING gin (match_name gin_trgm_ops) WITH (fastupdate = off);
`;

/**
 * The brands that may score high enough to be worth a look. One with the same name but for spaces scores 100, and nothing
 * scores more: for a new name the others are not looked for then. Else those that contain the name, those that are one of its parts and
 * those that share enough trigrams with it; of a short name whose letters are thoroughly mixed up there may be too few.
 */
export const CANDIDATES = `
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
    RETURN QUERY
      SELECT * FROM (
        SELECT id, match_name, status, created_at FROM shop_main
        WHERE $1 LIKE '% %' AND match_name LIKE '%' || regexp_replace($1, '([\\\\%_])', '\\\\\\1', 'g') || '%'
        UNION
        SELECT id, match_name, status, created_at FROM shop_main WHERE match_name = ANY ($2)
        UNION
        (SELECT id, match_name, status, created_at FROM shop_main WHERE match_name % $1
         ORDER BY similarity(match_name, $1) DESC, id LIMIT 200)
      ) AS alike
      WHERE replace(match_name, ' ', '') <> replace($1, ' ', '');
  END $$;
`;

/**
 * Names that are nearly the text, the nearest first: how much of the text's trigrams lie together in one name. What is
 * very near is cheap to find; only where that is too little the rest is looked at.
 */
export const SUGGESTIONS = `
  CREATE FUNCTION app.suggested_shop_mains(query text, count integer)
  RETURNS TABLE (id varchar, closeness numeric)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET pg_trgm.word_similarity_threshold = 0.35 SET search_path = pg_catalog, public, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    threshold text;
    ids varchar[];
    near numeric[];
  BEGIN
    FOREACH threshold IN ARRAY ARRAY['0.6', '0.35'] LOOP
      PERFORM set_config('pg_trgm.word_similarity_threshold', threshold, true);
      SELECT array_agg(found.id), array_agg(found.closeness) INTO ids, near FROM (
        SELECT brand.id, round(word_similarity(app.fold_shop_name($1), brand.search_text)::numeric, 2) AS closeness
        FROM shop_main AS brand
        WHERE app.fold_shop_name($1) <% brand.search_text AND brand.status = 'active'
          AND (SELECT true FROM shops WHERE shops.shop_main_id = brand.id LIMIT 1)
        ORDER BY closeness DESC, brand.canonical_name, brand.id
        LIMIT $2
      ) AS found;
      EXIT WHEN cardinality(ids) = $2;
    END LOOP;
    RETURN QUERY SELECT * FROM unnest(ids, near);
  END $$;
`;

/**
 * A page of the active brands that have a shop and match, and one brand on its near side for whoever asks whether there
 * is something. Two ways, because the planner cannot know how common a text is: an index finds the few brands that have a
 * rare one, and whoever walks the names in order soon has a page full of a common text.
 *
 * SECURITY DEFINER, because the operators of LIKE are not leakproof: under any policy, even one that shows everything,
 * PostgreSQL would not look at the statistics. What it shows, everybody may see.
 */
export const SEARCH = `
  CREATE FUNCTION app.searched_shop_mains(
    query text, after_name text, after_id text, before_name text, before_id text, from_end boolean, count integer
  ) RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off
  -- With less, what an index finds of a common text is kept by pages, and every row of them is compared once more.
  SET work_mem = '64MB'
  -- Set anew below, and back again at the end.
  SET enable_indexscan = on SET max_parallel_workers_per_gather = 0
  AS $$
  DECLARE
    position text := '(item.canonical_name, item.id)';
    direction text := CASE WHEN from_end THEN 'DESC' ELSE 'ASC' END;
    backwards text := CASE WHEN from_end THEN 'ASC' ELSE 'DESC' END;
    beyond_after text := CASE WHEN after_id IS NULL THEN ''
      ELSE format(' AND %s > (%L, %L)', position, after_name, after_id) END;
    beyond_before text := CASE WHEN before_id IS NULL THEN ''
      ELSE format(' AND %s < (%L, %L)', position, before_name, before_id) END;
    has_shop text := '(SELECT true FROM shops WHERE shops.shop_main_id = item.id LIMIT 1)';
    needles text[] := ARRAY(SELECT DISTINCT unnest(ARRAY[app.lower_shop_name(query), app.fold_shop_name(query)]));
    is_alike text := (
      SELECT string_agg(
        format('item.search_text LIKE %L', '%' || regexp_replace(needle, '([\\\\%_])', '\\\\\\1', 'g') || '%'), ' OR ')
      FROM unnest(needles) AS needle
    );
    -- The pairs of a name are never computed here: what the index says of them is right, and is_alike has the last word.
    is_indexed text := CASE WHEN query = '' THEN 'true' ELSE (
      SELECT string_agg(
        CASE WHEN needle ~ '[[:alnum:]]{3}'
          THEN format('item.search_text LIKE %L', '%' || regexp_replace(needle, '([\\\\%_])', '\\\\\\1', 'g') || '%')
          ELSE format('app.shop_name_grams(item.search_text) @> %L::text[]', app.shop_needle_grams(needle))
        END, ' OR ')
      FROM unnest(needles) AS needle
    ) END;
    found text[];
    nearest text[];
    walk text := 'SELECT ARRAY(
      SELECT item.id FROM (
        SELECT id, canonical_name, search_text, status FROM shop_main AS item WHERE true %1$s
        ORDER BY canonical_name %2$s, id %2$s LIMIT 3000
      ) AS item
      WHERE item.status = ''active'' AND (%3$s) AND %4$s ORDER BY canonical_name %2$s, id %2$s LIMIT %5$s)';
    pick text := 'WITH found AS MATERIALIZED (
        SELECT item.id, item.canonical_name
        FROM (SELECT * FROM shop_main AS item WHERE %1$s OFFSET 0) AS item
        WHERE item.status = ''active'' AND (%6$s)
      )
      SELECT ARRAY(
        SELECT item.id FROM (
          SELECT item.id, item.canonical_name FROM found AS item WHERE true %2$s
          ORDER BY canonical_name %3$s, id %3$s OFFSET 0
        ) AS item
        WHERE %4$s ORDER BY canonical_name %3$s, id %3$s LIMIT %5$s)';
    few text := 'SELECT ARRAY(SELECT item.id FROM shop_main AS item WHERE %s LIMIT 1001)';
    first_ones text[];
  BEGIN
    -- Only by bitmap: to compute the pairs of characters row by row, in whatever order, takes minutes.
    PERFORM set_config('enable_indexscan', 'off', true);
    IF query ~ '[[:alnum:]]{3}' THEN
      EXECUTE format(few, is_indexed) INTO first_ones;
      IF cardinality(first_ones) <= 1000 THEN
        EXECUTE format(pick, format('item.id = ANY (%L::varchar[])', first_ones), beyond_after || beyond_before, direction,
          has_shop, count, is_alike) INTO found;
      END IF;
    END IF;
    IF found IS NULL THEN
      PERFORM set_config('enable_indexscan', 'on', true);
      EXECUTE format(walk, beyond_after || beyond_before, direction, is_alike, has_shop, count) INTO found;
      IF cardinality(found) < count THEN
        PERFORM set_config('enable_indexscan', 'off', true);
        EXECUTE format(pick, is_indexed, beyond_after || beyond_before, direction, has_shop, count, is_alike)
          INTO found;
      END IF;
    END IF;
    PERFORM set_config('enable_indexscan', 'on', true);
    IF after_id IS NOT NULL AND NOT from_end OR before_id IS NOT NULL AND from_end THEN
      EXECUTE format(walk,
        CASE WHEN from_end THEN format(' AND %s >= (%L, %L)', position, before_name, before_id)
        ELSE format(' AND %s <= (%L, %L)', position, after_name, after_id) END,
        backwards, is_alike, has_shop, 1) INTO nearest;
    END IF;
    RETURN found || nearest;
  END $$;

  CREATE FUNCTION app.count_shop_mains(query text) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT count(*)::int FROM shop_main AS item
    WHERE item.status = 'active' AND ($1 = '' OR app.matches_shop_name(item.search_text, $1))
      AND EXISTS (SELECT FROM shops WHERE shops.shop_main_id = item.id)
  $$;
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
