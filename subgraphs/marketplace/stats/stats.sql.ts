/** Days of the UTC calendar that a period touches: $1 its beginning, $2 its end. */
const within = `at >= date_trunc('day', $1::timestamptz, 'UTC') AND at < $2::timestamptz`;
const day = `(at AT TIME ZONE 'UTC')::date`;

/** Of the codes in a list, one by one: joined, PostgreSQL might read all there are. */
const totalsOf = (codes: string) => `
  SELECT listed.code, coalesce(summed.count, 0) + coalesce(fresh.count, 0) AS total
  FROM ${codes} AS listed
  CROSS JOIN LATERAL (
    SELECT sum(count) AS count FROM stat_totals WHERE stat = 'presence' AND labels[1] = listed.code AND ${within}
  ) AS summed
  LEFT JOIN fresh USING (code)`;

/** By the database's clock, as all of presence. */
export const activeSessions = `
  SELECT count(*)::int AS count
  FROM presence_sessions
  WHERE status = 'online' AND last_seen_at > now() - interval '1 minute'`;

/**
 * $3: how many at most. There may be as many codes as sessions, so most are left aside: one of the first has, on one day
 * at least, the daily mean of the last of those that would be first if only each day's first were asked.
 */
export const popularPairCodes = `
  WITH fresh AS MATERIALIZED (
    SELECT labels[1] AS code, sum(count) AS count FROM stat_deltas WHERE stat = 'presence' AND ${within} GROUP BY 1
  ), day AS MATERIALIZED (
    SELECT day FROM generate_series(date_trunc('day', $1::timestamptz, 'UTC'), $2, interval '24 hours') AS day
    WHERE day < $2 AND EXISTS (SELECT FROM stat_totals WHERE stat = 'presence' AND at = day)
  ), likely AS (
    SELECT code FROM fresh
    UNION
    SELECT first.labels[1] FROM day, LATERAL (
      SELECT labels FROM stat_totals WHERE stat = 'presence' AND at = day ORDER BY count DESC LIMIT $3
    ) AS first
  ), bound AS MATERIALIZED (
    SELECT ceil(coalesce(
      (SELECT total FROM (${totalsOf('likely')}) AS summed ORDER BY total DESC OFFSET greatest($3 - 1, 0) LIMIT 1), 1
    ) / greatest((SELECT count(*) FROM day), 1))::bigint AS daily
  ), candidate AS (
    SELECT code FROM fresh
    UNION
    SELECT many.labels[1] FROM day, bound, LATERAL (
      SELECT labels FROM stat_totals WHERE stat = 'presence' AND at = day AND count >= bound.daily OFFSET 0
    ) AS many
  )
  SELECT code AS "pairCode", total::int AS count
  FROM (${totalsOf('candidate')}) AS summed
  WHERE total > 0
  ORDER BY total DESC, code COLLATE "C"
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
  WITH offer AS (
    SELECT labels[1] AS status, labels[2] = 'rated' AS is_rated, count, rate
    FROM stat_rows WHERE stat = 'mortgage-offer' AND labels[1] <> 'withdrawn'
  )
  SELECT
    (SELECT coalesce(sum(count), 0)::int FROM stat_rows
     WHERE stat = 'mortgage-application' AND labels[1] IN ('open', 'offered')) AS "openApplications",
    coalesce(sum(count) FILTER (WHERE status = 'accepted'), 0)::int AS "acceptedOffers",
    round(sum(rate) FILTER (WHERE status = 'accepted')
      / nullif(sum(count) FILTER (WHERE status = 'accepted' AND is_rated), 0), 4) AS "averageInterestRate",
    round(sum(rate) / nullif(sum(count) FILTER (WHERE is_rated), 0), 4) AS "averageOfferedRate"
  FROM offer`;

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

const nextHour = `date_trunc('hour', $1::timestamptz, 'UTC') + interval '1 hour'`;
const nextMinute = `date_trunc('minute', $1::timestamptz, 'UTC') + interval '1 minute'`;

/**
 * Events from an instant ($1) on: whole hours and then whole minutes from the counts, and of the minute in which it lies
 * what the log itself has.
 */
const eventsSince = `
  SELECT at, labels[1] AS type, labels[2] AS subject_type, labels[3] = 'error' AS is_error, count
  FROM (
    SELECT at, labels, count FROM stat_totals WHERE stat = 'event' AND at >= ${nextHour}
    UNION ALL
    SELECT at, labels, count FROM stat_totals WHERE stat = 'event-minute' AND at >= ${nextMinute} AND at < ${nextHour}
    UNION ALL
    SELECT at, labels, count FROM stat_deltas WHERE stat = 'event' AND at >= ${nextMinute}
  ) AS counted
  UNION ALL
  SELECT created_at, type, coalesce(subject_type, ''), app.is_error_event(type, meta), 1
  FROM events
  WHERE created_at >= $1 AND created_at < ${nextMinute}`;

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

/**
 * Whoever deletes a row adds it up: two at once share the rows between them. Events are added up by the hour, and those
 * from $1 on by the minute, too.
 */
export const foldDeltas = `
  WITH taken AS (
    DELETE FROM stat_deltas RETURNING *
  ), counted AS (
    SELECT stat, CASE stat WHEN 'event' THEN date_trunc('hour', at, 'UTC') ELSE at END AS at, labels,
      count, fiat, crypto, rate
    FROM taken
    UNION ALL
    SELECT 'event-minute', at, labels, count, 0, 0, 0 FROM taken WHERE stat = 'event' AND at >= $1
  )
  INSERT INTO stat_totals AS total (stat, at, labels, count, fiat, crypto, rate)
  SELECT stat, at, labels, sum(count), sum(fiat), sum(crypto), sum(rate)
  FROM counted GROUP BY stat, at, labels ORDER BY stat, at, labels
  ON CONFLICT (stat, at, labels) DO UPDATE SET
    count = total.count + excluded.count,
    fiat = total.fiat + excluded.fiat,
    crypto = total.crypto + excluded.crypto,
    rate = total.rate + excluded.rate`;

/** Minutes before $1, which no window reaches any more. */
export const forgetMinutes = `DELETE FROM stat_totals WHERE stat = 'event-minute' AND at < $1`;
