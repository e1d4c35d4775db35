import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LOAD_TRIGRAMS, SUGGESTIONS as SUGGESTIONS_BEFORE } from './1767225626000-walk-names.js';

export class KnowWordsOfNames1767225660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORD_FUNCTIONS);
    await runner.query(WORDS);
    await runner.query(KEPT_WORDS);
    await runner.query(FORGET_WORDS);
    await runner.query(FILL);
    await runner.query(LOAD_TRIGRAMS);
    await runner.query(MEANT_WORDS);
    await runner.query(COMMON_WORDS);
    await runner.query(SUGGESTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(LOAD_TRIGRAMS);
    await runner.query(SUGGESTIONS_BEFORE);
    await runner.query(`
      DROP TRIGGER know_words_of_entered ON shop_main;
      DROP TRIGGER know_words_of_changed ON shop_main;
      DROP INDEX shop_main_words_idx;
      DROP TABLE shop_words;
      DROP FUNCTION app.common_shop_words(), app.words_meant(text, integer), app.forget_shop_words(text),
        app.know_shop_words(), app.word_slips(text), app.plain_word(text), app.words_of_name(text);
      DROP TYPE app.reading, app.read_name;
    `);
  }
}

/**
 * Of two words between which lie one wrong, missing, doubled or superfluous letter, or two in the wrong order, one letter
 * less of the one is one letter less of the other, or the other itself: what they have in common an index finds.
 */
const WORD_FUNCTIONS = `
  CREATE FUNCTION app.words_of_name(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_split_to_array(name COLLATE "und-x-icu", '[^[:alnum:]]+');

  -- Written without umlauts and double letters, which people leave out and put in.
  CREATE FUNCTION app.plain_word(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(
    translate(replace(replace(replace(replace(word, 'ß', 'ss'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'), 'äöü', 'aou'),
    '([^0-9])\\1+', '\\1', 'g'
  );

  CREATE FUNCTION app.word_slips(word text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000
  AS $$
  DECLARE
    plain text := app.plain_word(word);
  BEGIN
    RETURN plain || ARRAY(
      SELECT DISTINCT app.plain_word(overlay(plain PLACING '' FROM place FOR 1))
      FROM generate_series(1, length(plain)) AS place WHERE length(plain) > 1
    );
  END $$;
`;

/**
 * The words of all names, against which the words of a text are held. Nobody but triggers reads or writes it. A word may
 * stand in it twice, because two who enter it at the same moment do not see each other: were it unique, one would wait
 * for the other, and two with several words for each other.
 */
const WORDS = `
  CREATE TABLE shop_words (word text NOT NULL);
  ALTER TABLE shop_words ENABLE ROW LEVEL SECURITY;
`;

/** A name that is much longer than any word would have as many slips as letters. */
const IS_KNOWN_WORD = 'length(word) BETWEEN 1 AND 40';

const KEPT_WORDS = `
  CREATE FUNCTION app.know_shop_words() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  -- While a table is being filled the planner does not know yet that it is no longer empty.
  SET enable_seqscan = off
  AS $$
  DECLARE
    names text[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      names := ARRAY(SELECT search_text FROM entered);
    ELSE
      names := ARRAY(SELECT search_text FROM entered EXCEPT SELECT search_text FROM removed);
    END IF;
    IF cardinality(names) = 0 THEN
      RETURN NULL;
    END IF;
    -- Shared among all who enter names. What is found below is not forgotten before they are done.
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('shop_words', 0));
    INSERT INTO shop_words (word)
      SELECT entering.word FROM (
        SELECT DISTINCT word FROM unnest(names) AS name, unnest(app.words_of_name(name)) AS word WHERE ${IS_KNOWN_WORD}
      ) AS entering
      -- Asked for each word: else all that are known would be read to join them.
      WHERE (SELECT true FROM shop_words AS known WHERE known.word = entering.word LIMIT 1) IS NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER know_words_of_entered AFTER INSERT ON shop_main REFERENCING NEW TABLE AS entered
    FOR EACH STATEMENT EXECUTE FUNCTION app.know_shop_words();
  CREATE TRIGGER know_words_of_changed AFTER UPDATE ON shop_main REFERENCING NEW TABLE AS entered OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION app.know_shop_words();
`;

/**
 * Words that no name has any more find nothing, but they would pile up. A portion of them, in their order, and the last
 * one looked at; null after the last. Who enters names is not waited for: then the portion's words stay for another time.
 */
const FORGET_WORDS = `
  CREATE FUNCTION app.forget_shop_words(after text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off
  AS $$
  DECLARE
    portion text[] := ARRAY(SELECT DISTINCT word FROM shop_words WHERE word > after ORDER BY word LIMIT 2000);
    spare text[] := ARRAY(
      SELECT word FROM unnest(portion) AS word
      WHERE (SELECT count(*) FROM shop_words AS known WHERE known.word = word.word) > 1
        OR NOT EXISTS (SELECT FROM shop_main WHERE app.words_of_name(search_text) @> ARRAY[word.word])
    );
  BEGIN
    IF cardinality(spare) > 0 AND pg_try_advisory_xact_lock(hashtextextended('shop_words', 0)) THEN
      DELETE FROM shop_words AS known
      WHERE word = ANY (spare) AND (
        EXISTS (SELECT FROM shop_words AS other WHERE other.word = known.word AND other.ctid < known.ctid)
        OR NOT EXISTS (SELECT FROM shop_main WHERE app.words_of_name(search_text) @> ARRAY[known.word])
      );
    END IF;
    RETURN portion[cardinality(portion)];
  END $$;
`;

const FILL = `
  INSERT INTO shop_words (word)
    SELECT DISTINCT word FROM shop_main, unnest(app.words_of_name(search_text)) AS word WHERE ${IS_KNOWN_WORD};
  CREATE INDEX shop_words_word_idx ON shop_words (word);
  CREATE INDEX shop_words_slips_idx ON shop_words USING gin (app.word_slips(word)) WITH (fastupdate = off);
  CREATE INDEX shop_words_trigrams_idx ON shop_words USING gin (word gin_trgm_ops) WITH (fastupdate = off);
  CREATE INDEX shop_main_words_idx ON shop_main USING gin (app.words_of_name(search_text)) WITH (fastupdate = off);
  -- Of the words that many have, a hundred are enough: every suggestion reads them.
  ALTER INDEX shop_main_words_idx ALTER COLUMN 1 SET STATISTICS 10;
  -- Not only when it is the server's turn: until then it knows neither the words nor which of them are common.
  ANALYZE shop_words, shop_main;
`;

/**
 * What was meant by a word that was mistyped by one slip, or by two words without the space between them, the nearest
 * first. The loss is in letters.
 */
const MEANT_WORDS = `
  CREATE FUNCTION app.words_meant(typed text, count integer) RETURNS TABLE (meant text, loss real)
  LANGUAGE plpgsql STABLE AS $$
  DECLARE
    plain text := app.plain_word(typed);
    slips text[] := app.word_slips(left(typed, 41));
  BEGIN
    -- Asked for each place: the planner takes them for many and would rather read all words to join them.
    RETURN QUERY
      SELECT found.meant, min(found.loss)::real FROM (
        SELECT word, CASE
          -- Only asked where it may be: it takes longer than all the rest.
          WHEN left(word, 1) = left(typed, 1) AND app.plain_word(word) = plain THEN 0.5
          -- The same letters in another order.
          WHEN length(word) = length(typed) AND translate(word, typed, '') || translate(typed, word, '') = '' THEN 0.9
          ELSE 1 END
        FROM shop_words
        WHERE app.word_slips(word) && slips AND abs(length(word) - length(typed)) <= 2 AND word <> typed
        UNION ALL
        SELECT left(typed, place) || ' ' || substr(typed, place + 1), 1
        FROM generate_series(1, least(length(typed), 41) - 1) AS place
        WHERE (SELECT true FROM shop_words WHERE word = left(typed, place) LIMIT 1)
          AND (SELECT true FROM shop_words WHERE word = substr(typed, place + 1) LIMIT 1)
        UNION ALL
        SELECT concat_ws(' ', half.before, other.word, half.behind), 2
        FROM (
          SELECT half.* FROM generate_series(3, least(length(typed), 41) - 3) AS place CROSS JOIN LATERAL (VALUES
            (left(typed, place), NULL, substr(typed, place + 1)), (NULL, substr(typed, place + 1), left(typed, place))
          ) AS half (before, behind, mistyped)
          WHERE (SELECT true FROM shop_words WHERE word = coalesce(half.before, half.behind) LIMIT 1) OFFSET 0
        ) AS half CROSS JOIN LATERAL (
          SELECT word FROM shop_words WHERE app.word_slips(word) && app.word_slips(half.mistyped) LIMIT 10
        ) AS other
      ) AS found (meant, loss)
      GROUP BY found.meant
      ORDER BY 2, abs(length(found.meant) - length(typed)), found.meant LIMIT $2;
  END $$;
`;

/** The words that one of fifty names has, as the server counted when it last looked; none where there are few names. */
const COMMON_WORDS = `
  CREATE FUNCTION app.common_shop_words() RETURNS text[]
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    RETURN ARRAY(
      SELECT word
      FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS known (word, share)
      WHERE schemaname = 'public' AND tablename = 'shop_main_words_idx' AND word <> '' AND share > greatest(
        0.02, (SELECT 500 / greatest(reltuples, 1) FROM pg_class WHERE oid = 'shop_main'::regclass)
      )
    );
  END $$;
`;

/**
 * Brands that have a name which is nearly the text, the nearest first. What was meant by the text is a text of words that
 * there are: first those that are meant by what is no word, then, as long as there are too few brands, one word less, or
 * another one for a word that there is, and where there is next to nothing words that are but similar. So many brands
 * have "online" that of those who have nothing but such words it may be any.
 */
const SUGGESTIONS = `
  -- Of a part of the text, from one place to before another: what was meant, the words of it that a name must have, and
  -- how many letters had to be changed or left out. In which of the attempts below it was thought of.
  CREATE TYPE app.reading AS (
    starts integer, ends integer, meant text, words text[], loss real, effort integer
  );
  -- A brand that has the words: 0 if it is called just so, below a half if its name contains the text, below 1 if
  -- another one does.
  CREATE TYPE app.read_name AS (id varchar, meant text, loss real, distance real);

  CREATE OR REPLACE FUNCTION app.suggested_shop_mains(query text, count integer)
  RETURNS TABLE (id varchar, closeness numeric)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET pg_trgm.word_similarity_threshold = 0.55 SET search_path = pg_catalog, public, pg_temp
  SET enable_seqscan = off SET max_parallel_workers_per_gather = 0 SET plan_cache_mode = force_generic_plan
  -- Of words that are all in more names than this only so many are looked at.
  SET gin_fuzzy_search_limit = 5000 SET work_mem = '64MB' ROWS 10
  AS $$
  #variable_conflict use_column
  DECLARE
    typed text[];
    gaps text[];
    are_known boolean[];
    unknown integer;
    letters integer;
    parts app.reading[] := '{}';
    readings app.reading[];
    names text[];
    common text[];
    far real;
    found app.read_name[] := '{}';
  BEGIN
    SELECT array_agg(word ORDER BY place), array_agg(gap ORDER BY place),
      array_agg((SELECT true FROM shop_words AS known WHERE known.word = part.word LIMIT 1) IS NOT NULL ORDER BY place),
      sum(length(word))
    INTO typed, gaps, are_known, letters
    FROM (
      SELECT place, match[1] COLLATE "default" AS word, match[2] COLLATE "default" AS gap
      FROM regexp_matches(
        app.fold_shop_name(left($1, 200)) COLLATE "und-x-icu", '([[:alnum:]]+)([^[:alnum:]]*)', 'g'
      ) WITH ORDINALITY AS matches (match, place)
      LIMIT 6
    ) AS part;
    IF typed IS NULL THEN
      RETURN;
    END IF;
    gaps[cardinality(gaps)] := '';
    unknown := cardinality(array_positions(are_known, false));
    FOR attempt IN 1..3 LOOP
      EXIT WHEN cardinality(found) >= CASE attempt WHEN 1 THEN 1 WHEN 2 THEN $2 ELSE least(3, $2) END;
      IF attempt = 1 THEN
        parts := ARRAY(
          SELECT ROW(place, place + 1, typed[place] || gaps[place], ARRAY[typed[place]], 0, attempt)::app.reading
          FROM generate_subscripts(typed, 1) AS place WHERE are_known[place]
          UNION ALL
          SELECT ROW(place, place + 2, word || gaps[place + 1], ARRAY[word], 1, attempt)::app.reading
          FROM generate_subscripts(typed, 1) AS place CROSS JOIN LATERAL (
            SELECT word FROM shop_words WHERE word = typed[place] || typed[place + 1] LIMIT 1
          ) AS joined
        );
      ELSIF attempt = 2 THEN
        parts := parts || ARRAY(
          SELECT
            ROW(place, place + 1, typed[place] || gaps[place], '{}', length(typed[place]) + 0.5, attempt)::app.reading
          FROM generate_subscripts(typed, 1) AS place
        );
      ELSE
        parts := parts || ARRAY(
          SELECT ROW(
            place, place + 1, word || gaps[place], ARRAY[word],
            length(typed[place]) * (1 - 0.8 * word_similarity(typed[place], word)), attempt
          )::app.reading
          FROM (
            SELECT place FROM generate_subscripts(typed, 1) AS place
            WHERE NOT are_known[place] ORDER BY length(typed[place]) DESC, place LIMIT 2
          ) AS places CROSS JOIN LATERAL (
            SELECT word FROM shop_words WHERE left(typed[place], 40) <% word LIMIT 100
          ) AS alike
        );
      END IF;
      IF attempt = 1 OR attempt = 2 AND unknown = 0 THEN
        parts := parts || ARRAY(
          SELECT ROW(place, place + 1, meant || gaps[place], string_to_array(meant, ' '), loss, attempt)::app.reading
          FROM generate_subscripts(typed, 1) AS place
          CROSS JOIN LATERAL app.words_meant(
            typed[place], 120 / CASE unknown WHEN 0 THEN cardinality(typed) ELSE unknown END
          )
          WHERE are_known[place] = (attempt = 2) AND loss <= length(typed[place]) / 2.0
        );
      END IF;
      -- Nobody looks for all that have a common word when there is nothing else that they looked for.
      IF attempt = 2 THEN
        common := coalesce(common, app.common_shop_words());
      END IF;
      readings := ARRAY[ROW(1, 1, '', '{}', 0, 1)::app.reading];
      FOR place IN 1..cardinality(typed) LOOP
        readings := ARRAY(
          SELECT ROW(1, ends, meant, words, loss, effort)::app.reading FROM (
            SELECT ends, meant, words, loss, effort FROM unnest(readings) WHERE ends > place
            UNION ALL
            SELECT part.ends, reading.meant || part.meant, reading.words || part.words, reading.loss + part.loss,
              greatest(reading.effort, part.effort)
            FROM unnest(readings) AS reading JOIN unnest(parts) AS part ON part.starts = reading.ends
            -- Somebody who meant another word than one that there is made no other slip.
            WHERE reading.ends = place
              AND (part.loss = 0 OR reading.loss = 0 OR part.words = '{}' OR NOT are_known[place])
          ) AS longer ORDER BY loss LIMIT 200
        );
      END LOOP;
      readings := ARRAY(
        SELECT reading::app.reading FROM unnest(readings) AS reading
        WHERE reading.effort = attempt AND (attempt = 1 OR NOT reading.words <@ common)
      );
      FOR far IN SELECT DISTINCT loss FROM unnest(readings) ORDER BY loss LOOP
        names := ARRAY(SELECT DISTINCT meant FROM unnest(readings) WHERE loss = far);
        found := found || ARRAY(
          SELECT ROW(id, canonical_name_lower, far, 0)::app.read_name FROM shop_main
          WHERE canonical_name_lower = ANY (names) AND status = 'active'
            AND (SELECT true FROM shops WHERE shop_main_id = shop_main.id LIMIT 1)
          LIMIT 100
        );
        EXIT WHEN cardinality(found) >= $2;
        -- Where many texts are looked for, words as common as these would cost more than what they keep away.
        IF common IS NULL AND cardinality(names) > 5 THEN
          common := app.common_shop_words();
        END IF;
        found := found || ARRAY(
          SELECT ROW(near.id, reading.meant, far, near.distance)::app.read_name
          FROM unnest(readings) AS reading CROSS JOIN LATERAL (
            SELECT array_agg(word) FILTER (WHERE word <> ALL (coalesce(common, '{}'))) AS rare,
              array_agg('%' || word || '%') AS all
            FROM unnest(reading.words) AS word
          ) AS sought CROSS JOIN LATERAL (
            SELECT brand.id, brand.distance FROM (
              SELECT id, abs(length(canonical_name_lower) - length(reading.meant)) / 10000.0 + CASE
                WHEN position(reading.meant IN canonical_name_lower) > 0 THEN 0
                WHEN position(reading.meant IN search_text) > 0 THEN 0.5
                ELSE 1 END AS distance
              FROM (
                SELECT id, canonical_name_lower, search_text FROM shop_main
                WHERE app.words_of_name(search_text) @> coalesce(sought.rare, reading.words)
                  AND search_text LIKE ALL (sought.all) AND canonical_name_lower <> reading.meant AND status = 'active'
                LIMIT 300
              ) AS those ORDER BY distance, id OFFSET 0
            ) AS brand
            WHERE (SELECT true FROM shops WHERE shop_main_id = brand.id LIMIT 1) LIMIT $2
          ) AS near
          WHERE reading.loss = far
          LIMIT 300
        );
        EXIT WHEN cardinality(found) >= $2;
      END LOOP;
    END LOOP;
    RETURN QUERY
      SELECT best.id, best.closeness FROM (
        SELECT DISTINCT ON (near.id) near.id, near.distance, brand.canonical_name,
          -- Not quite so near are those that have the words apart from each other.
          round((greatest(0, 1 - near.loss / letters) * CASE WHEN near.distance < 1 THEN 1 ELSE 0.9 END)::numeric, 2)
            AS closeness
        FROM unnest(found) AS near JOIN shop_main AS brand USING (id) ORDER BY near.id, near.loss, near.distance
      ) AS best
      ORDER BY best.closeness DESC, best.distance, best.canonical_name, best.id LIMIT $2;
  END $$;
`;
