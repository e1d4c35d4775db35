import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What dashboards still had to count, or had to add up from too much: the broken hour at the beginning of a window, from
 * the log; mortgages, from their tables; and all pair codes there are, to find the twenty most popular.
 */
export class CountFiner1767225600061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Nothing is written between what is counted here and what the triggers count from now on.
    await runner.query('LOCK TABLE events, mortgage_applications, mortgage_offers IN SHARE ROW EXCLUSIVE MODE');
    await runner.query(rates);
    await runner.query(minutes);
    await runner.query(mortgages);
    await runner.query(popular);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      LOCK TABLE events, mortgage_applications, mortgage_offers IN SHARE ROW EXCLUSIVE MODE;
      DROP INDEX stat_totals_popular_idx, stat_totals_code_idx;

      DROP TRIGGER count_changed_offer ON mortgage_offers;
      DROP TRIGGER count_offer ON mortgage_offers;
      DROP TRIGGER count_changed_application ON mortgage_applications;
      DROP TRIGGER count_application ON mortgage_applications;
      DROP FUNCTION app.count_offer(), app.count_application();
      DELETE FROM stat_totals WHERE stat IN ('mortgage-application', 'mortgage-offer');
      DELETE FROM stat_deltas WHERE stat IN ('mortgage-application', 'mortgage-offer');

      DROP TABLE stat_totals_minutes;
      UPDATE stat_deltas SET at = date_trunc('hour', at, 'UTC') WHERE stat = 'event';
      CREATE OR REPLACE FUNCTION app.count_events() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        INSERT INTO public.stat_deltas (stat, at, labels, count)
        SELECT
          'event',
          date_trunc('hour', created_at, 'UTC'),
          ARRAY[type, coalesce(subject_type, ''), CASE WHEN app.is_error_event(type, meta) THEN 'error' ELSE '' END],
          count(*)
        FROM added
        GROUP BY 2, 3;
        RETURN NULL;
      END
      $$;

      DROP VIEW stat_rows;
      ALTER TABLE stat_deltas DROP COLUMN rate;
      ALTER TABLE stat_totals DROP COLUMN rate;
      CREATE VIEW stat_rows WITH (security_invoker = true) AS
        SELECT * FROM stat_totals UNION ALL SELECT * FROM stat_deltas;
    `);
  }
}

const rates = `
  ALTER TABLE stat_totals ADD COLUMN rate numeric NOT NULL DEFAULT 0;
  ALTER TABLE stat_deltas ADD COLUMN rate numeric NOT NULL DEFAULT 0;
  COMMENT ON COLUMN stat_totals.rate IS 'Sum of interest rates.';
  DROP VIEW stat_rows;
  CREATE VIEW stat_rows WITH (security_invoker = true) AS
    SELECT * FROM stat_totals UNION ALL SELECT * FROM stat_deltas;
`;

/** The longest window is one of 30 days. */
const minutes = `
  CREATE TABLE stat_totals_minutes PARTITION OF stat_totals FOR VALUES IN ('event-minute');
  ALTER TABLE stat_totals_minutes ENABLE ROW LEVEL SECURITY;
  COMMENT ON COLUMN stat_totals.at IS
    'Beginning of the hour (events), minute (event-minute, for a month) or day (all others) in UTC.';
  COMMENT ON COLUMN stat_deltas.at IS 'Beginning of the minute (events) or day (all others) in UTC.';

  CREATE OR REPLACE FUNCTION app.count_events() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.stat_deltas (stat, at, labels, count)
    SELECT
      'event',
      date_trunc('minute', created_at, 'UTC'),
      ARRAY[type, coalesce(subject_type, ''), CASE WHEN app.is_error_event(type, meta) THEN 'error' ELSE '' END],
      count(*)
    FROM added
    GROUP BY 2, 3;
    RETURN NULL;
  END
  $$;

  -- What has not been added up yet knows the hour only.
  WITH taken AS (DELETE FROM stat_deltas WHERE stat = 'event' RETURNING *)
  INSERT INTO stat_totals AS total (stat, at, labels, count)
  SELECT stat, at, labels, sum(count) FROM taken GROUP BY stat, at, labels
  ON CONFLICT (stat, at, labels) DO UPDATE SET count = total.count + excluded.count;

  INSERT INTO stat_totals (stat, at, labels, count)
  SELECT
    'event-minute',
    date_trunc('minute', created_at, 'UTC'),
    ARRAY[type, coalesce(subject_type, ''), CASE WHEN app.is_error_event(type, meta) THEN 'error' ELSE '' END],
    count(*)
  FROM events
  WHERE created_at >= date_trunc('minute', now() - interval '31 days', 'UTC')
  GROUP BY 2, 3;
`;

const mortgages = `
  CREATE FUNCTION app.count_application() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.stat_deltas (stat, at, labels, count)
    SELECT 'mortgage-application', date_trunc('day', created_at, 'UTC'), ARRAY[status], change
    FROM (
      SELECT NEW.created_at, NEW.status, 1
      UNION ALL
      SELECT OLD.created_at, OLD.status, -1 WHERE TG_OP = 'UPDATE'
    ) AS changed (created_at, status, change);
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER count_application AFTER INSERT ON mortgage_applications
    FOR EACH ROW EXECUTE FUNCTION app.count_application();
  CREATE TRIGGER count_changed_application AFTER UPDATE ON mortgage_applications
    FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION app.count_application();

  CREATE FUNCTION app.count_offer() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.stat_deltas (stat, at, labels, count, rate)
    SELECT 'mortgage-offer', date_trunc('day', created_at, 'UTC'),
      ARRAY[status, CASE WHEN interest_rate IS NULL THEN '' ELSE 'rated' END],
      change, change * coalesce(interest_rate, 0)
    FROM (
      SELECT NEW.created_at, NEW.status, NEW.interest_rate, 1
      UNION ALL
      SELECT OLD.created_at, OLD.status, OLD.interest_rate, -1 WHERE TG_OP = 'UPDATE'
    ) AS changed (created_at, status, interest_rate, change);
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER count_offer AFTER INSERT ON mortgage_offers
    FOR EACH ROW EXECUTE FUNCTION app.count_offer();
  CREATE TRIGGER count_changed_offer AFTER UPDATE ON mortgage_offers
    FOR EACH ROW WHEN ((OLD.status, OLD.interest_rate) IS DISTINCT FROM (NEW.status, NEW.interest_rate))
    EXECUTE FUNCTION app.count_offer();

  INSERT INTO stat_totals (stat, at, labels, count)
  SELECT 'mortgage-application', date_trunc('day', created_at, 'UTC'), ARRAY[status], count(*)
  FROM mortgage_applications GROUP BY 2, 3;
  INSERT INTO stat_totals (stat, at, labels, count, rate)
  SELECT 'mortgage-offer', date_trunc('day', created_at, 'UTC'),
    ARRAY[status, CASE WHEN interest_rate IS NULL THEN '' ELSE 'rated' END], count(*), coalesce(sum(interest_rate), 0)
  FROM mortgage_offers GROUP BY 2, 3;
`;

/**
 * The codes that many had on a day, and the days of a code. By the code itself: under row level security an index on the
 * array would not be used, as comparing arrays might tell of rows that are not to be seen.
 */
const popular = `
  CREATE INDEX stat_totals_popular_idx ON stat_totals_presence (at, count DESC) INCLUDE (labels);
  CREATE INDEX stat_totals_code_idx ON stat_totals_presence ((labels[1]), at);
`;
