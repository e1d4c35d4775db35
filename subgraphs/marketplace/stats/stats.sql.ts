/** Days of the UTC calendar that a period touches: $1 its beginning, $2 its end. */
const within = `at >= date_trunc('day', $1::timestamptz, 'UTC') AND at < $2::timestamptz`;
const day = `(at AT TIME ZONE 'UTC')::date`;

/** By the database's clock, as all of presence. */
export const activeSessions = `
  SELECT count(*)::int AS count
  FROM presence_sessions
  WHERE status = 'online' AND last_seen_at > now() - interval '1 minute'`;

/** $3: how many at most. */
export const popularPairCodes = `
  SELECT labels[1] AS "pairCode", sum(count)::int AS count
  FROM stat_rows WHERE stat = 'presence' AND ${within}
  GROUP BY 1 HAVING sum(count) > 0
  ORDER BY 2 DESC, labels[1] COLLATE "C"
  LIMIT $3`;

export const bookingsPerDay = `
  SELECT ${day} AS day, sum(count)::int AS count
  FROM stat_rows WHERE stat = 'booking' AND ${within}
  GROUP BY at ORDER BY at DESC`;

/** A voucher that names no template is its of that makes the same service. */
export const templateUtilisation = `
  WITH template AS (
    SELECT DISTINCT ON (service_type) service_type, id FROM voucher_templates ORDER BY service_type, id
  ), voucher AS (
    SELECT coalesce(labels[1], template.id) AS template_id, labels[3] AS status, sum(count) AS count
    FROM stat_rows LEFT JOIN template ON template.service_type = labels[2]
    WHERE stat = 'voucher' AND ${within}
    GROUP BY 1, 2
  ), summed AS (
    SELECT
      template_id,
      sum(count) AS issued,
      coalesce(sum(count) FILTER (WHERE status IN ('booked', 'consumed')), 0) AS booked
    FROM voucher WHERE template_id IS NOT NULL
    GROUP BY template_id
  )
  SELECT template_id AS "templateId", issued::int, booked::int, round(booked / issued, 4)::float8 AS utilisation
  FROM summed WHERE issued > 0
  ORDER BY template_id`;

export const mortgages = `
  SELECT
    (SELECT count(*)::int FROM mortgage_applications WHERE status IN ('open', 'offered')) AS "openApplications",
    count(*) FILTER (WHERE status = 'accepted')::int AS "acceptedOffers",
    round(avg(interest_rate) FILTER (WHERE status = 'accepted'), 4) AS "averageInterestRate",
    round(avg(interest_rate), 4) AS "averageOfferedRate"
  FROM mortgage_offers WHERE status <> 'withdrawn'`;

export const transfers = `
  WITH total AS (
    SELECT at, labels[1] AS network, labels[2] AS currency, labels[3] AS direction, labels[4] AS symbol,
      sum(count) AS count, sum(fiat) AS fiat, sum(crypto) AS crypto
    FROM stat_rows WHERE stat = 'transfer' AND ${within}
    GROUP BY at, labels
  )
  SELECT ${day} AS day, network, currency, direction, sum(count)::int AS count, sum(fiat)::text AS fiat,
    json_agg(json_build_object('symbol', symbol, 'amount', crypto::text) ORDER BY symbol) AS crypto
  FROM total
  GROUP BY at, network, currency, direction
  ORDER BY at DESC, network NULLS FIRST, currency, direction`;

/**
 * Events from an instant ($1) on: whole hours from the counts, and of the hour in which it lies what the log itself
 * has.
 */
const eventsSince = `
  SELECT at, labels[1] AS type, labels[2] AS subject_type, labels[3] = 'error' AS is_error, count
  FROM stat_rows
  WHERE stat = 'event' AND at >= date_trunc('hour', $1::timestamptz, 'UTC') + interval '1 hour'
  UNION ALL
  SELECT created_at, type, coalesce(subject_type, ''), app.is_error_event(type, meta), 1
  FROM events
  WHERE created_at >= $1 AND created_at < date_trunc('hour', $1::timestamptz, 'UTC') + interval '1 hour'`;

export const eventCounts = `
  WITH event AS (${eventsSince})
  SELECT ${day} AS day, type, subject_type AS "subjectType",
    is_error AS "isError", sum(count)::int AS count
  FROM event
  GROUP BY 1, 2, 3, 4`;

export const eventsByType = `
  WITH event AS (${eventsSince})
  SELECT type, sum(count)::int AS count FROM event GROUP BY type`;

/** Of so many ($1) newest events. */
export const newestByType = `
  SELECT type, count(*)::int AS count
  FROM (SELECT type FROM events ORDER BY created_at DESC LIMIT $1) AS newest
  GROUP BY type`;

/** Whoever deletes a row adds it up: two at once share the rows between them. */
export const foldDeltas = `
  WITH taken AS (DELETE FROM stat_deltas RETURNING *)
  INSERT INTO stat_totals AS total (stat, at, labels, count, fiat, crypto)
  SELECT stat, at, labels, sum(count), sum(fiat), sum(crypto)
  FROM taken GROUP BY stat, at, labels ORDER BY stat, at, labels
  ON CONFLICT (stat, at, labels) DO UPDATE SET
    count = total.count + excluded.count,
    fiat = total.fiat + excluded.fiat,
    crypto = total.crypto + excluded.crypto`;
