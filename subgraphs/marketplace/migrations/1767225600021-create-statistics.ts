import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts that dashboards read instead of the tables they are counts of. Every write adds what it changes to
 * `stat_deltas`, in its own transaction and without waiting for anybody; a job adds that up in `stat_totals`. Both
 * together are exact at every moment.
 */
export class CreateStatistics1767225600021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(ofEvents);
    await runner.query(ofPresence);
    await runner.query(ofVouchers);
    await runner.query(ofTransfers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER count_transfer ON transfers;
      DROP TRIGGER count_booking ON voucher_bookings;
      DROP TRIGGER count_changed_voucher ON vouchers;
      DROP TRIGGER count_voucher ON vouchers;
      DROP TRIGGER count_changed_presence ON presence_sessions;
      DROP TRIGGER count_presence ON presence_sessions;
      DROP TRIGGER count_events ON events;
      DROP FUNCTION app.count_transfer(), app.count_booking(), app.count_voucher(), app.count_presence(),
        app.count_events(), app.is_error_event(text, jsonb);
      DROP VIEW stat_rows;
      DROP TABLE stat_deltas, stat_totals;
    `);
  }
}

const tables = `
  CREATE TABLE stat_totals (
    stat text NOT NULL,
    at timestamptz NOT NULL,
    labels text[] NOT NULL,
    count bigint NOT NULL,
    fiat numeric NOT NULL DEFAULT 0,
    crypto numeric NOT NULL DEFAULT 0,
    PRIMARY KEY (stat, at, labels)
  ) PARTITION BY LIST (stat);
  -- There are as many pair codes as people make up, and a handful of everything else.
  CREATE TABLE stat_totals_presence PARTITION OF stat_totals FOR VALUES IN ('presence');
  CREATE TABLE stat_totals_others PARTITION OF stat_totals DEFAULT;
  -- Rows live for a minute, and every reader passes those that are not cleared away yet.
  CREATE TABLE stat_deltas (LIKE stat_totals INCLUDING DEFAULTS)
    WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
  COMMENT ON COLUMN stat_totals.at IS 'Beginning of the hour (events) or day (all others) in UTC.';

  ALTER TABLE stat_totals ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON stat_totals USING ((SELECT app.is_admin()));
  ALTER TABLE stat_totals_presence ENABLE ROW LEVEL SECURITY;
  ALTER TABLE stat_totals_others ENABLE ROW LEVEL SECURITY;
  ALTER TABLE stat_deltas ENABLE ROW LEVEL SECURITY;
  CREATE POLICY admins ON stat_deltas USING ((SELECT app.is_admin()));

  CREATE VIEW stat_rows WITH (security_invoker = true) AS
    SELECT * FROM stat_totals UNION ALL SELECT * FROM stat_deltas;
`;

const ofEvents = `
  CREATE FUNCTION app.is_error_event(type text, meta jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT type ~* 'error|fail' OR (type = 'voucher.cancel' AND meta->>'reason' ILIKE '%error%') IS TRUE
  $$;

  CREATE FUNCTION app.count_events() RETURNS trigger
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
  CREATE TRIGGER count_events AFTER INSERT ON events
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION app.count_events();
`;

/** A session is counted under the code that it has; most heartbeats change none. */
const ofPresence = `
  CREATE FUNCTION app.count_presence() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.stat_deltas (stat, at, labels, count)
    SELECT 'presence', date_trunc('day', created_at, 'UTC'), ARRAY[pair_code], change
    FROM (
      SELECT NEW.created_at, NEW.pair_code, 1
      UNION ALL
      SELECT OLD.created_at, OLD.pair_code, -1 WHERE TG_OP = 'UPDATE'
    ) AS changed (created_at, pair_code, change)
    WHERE pair_code IS NOT NULL;
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER count_presence AFTER INSERT ON presence_sessions
    FOR EACH ROW WHEN (NEW.pair_code IS NOT NULL) EXECUTE FUNCTION app.count_presence();
  CREATE TRIGGER count_changed_presence AFTER UPDATE ON presence_sessions
    FOR EACH ROW WHEN (OLD.pair_code IS DISTINCT FROM NEW.pair_code) EXECUTE FUNCTION app.count_presence();
`;

const ofVouchers = `
  CREATE FUNCTION app.count_voucher() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.stat_deltas (stat, at, labels, count)
    SELECT 'voucher', date_trunc('day', created_at, 'UTC'), ARRAY[terms->>'template', service_type, status], change
    FROM (
      SELECT NEW.created_at, NEW.terms, NEW.service_type, NEW.status, 1
      UNION ALL
      SELECT OLD.created_at, OLD.terms, OLD.service_type, OLD.status, -1 WHERE TG_OP = 'UPDATE'
    ) AS changed (created_at, terms, service_type, status, change);
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER count_voucher AFTER INSERT ON vouchers
    FOR EACH ROW EXECUTE FUNCTION app.count_voucher();
  CREATE TRIGGER count_changed_voucher AFTER UPDATE ON vouchers
    FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION app.count_voucher();

  CREATE FUNCTION app.count_booking() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.stat_deltas (stat, at, labels, count)
    VALUES ('booking', date_trunc('day', NEW.created_at, 'UTC'), '{}', 1);
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER count_booking AFTER INSERT ON voucher_bookings
    FOR EACH ROW EXECUTE FUNCTION app.count_booking();
`;

const ofTransfers = `
  CREATE FUNCTION app.count_transfer() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
  BEGIN
    INSERT INTO public.stat_deltas (stat, at, labels, count, fiat, crypto)
    VALUES (
      'transfer',
      date_trunc('day', NEW.created_at, 'UTC'),
      ARRAY[NEW.network, NEW.fiat_currency, NEW.direction, NEW.crypto_symbol],
      1,
      NEW.fiat_amount,
      NEW.crypto_amount
    );
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER count_transfer AFTER INSERT ON transfers
    FOR EACH ROW EXECUTE FUNCTION app.count_transfer();
`;
