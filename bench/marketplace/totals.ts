/** What the triggers would have counted by now, of everything at once. `$1`: the instant that is taken for now. */
export const TOTALS: readonly string[] = [
  `INSERT INTO stat_totals (stat, at, labels, count)
   SELECT 'event-minute', date_trunc('minute', created_at, 'UTC'),
     ARRAY[type, coalesce(subject_type, ''), CASE WHEN app.is_error_event(type, meta) THEN 'error' ELSE '' END], count(*)
   FROM events WHERE created_at >= $1::timestamptz - interval '31 days' GROUP BY 2, 3`,
  `INSERT INTO stat_totals (stat, at, labels, count)
   SELECT 'event', date_trunc('hour', at, 'UTC'), labels, sum(count)
   FROM stat_totals WHERE stat = 'event-minute' AND at <= $1 GROUP BY 2, 3`,
  `INSERT INTO stat_totals (stat, at, labels, count)
   SELECT 'presence', date_trunc('day', created_at, 'UTC'), ARRAY[pair_code], count(*)
   FROM presence_sessions WHERE pair_code IS NOT NULL AND created_at <= $1 GROUP BY 2, 3`,
  `INSERT INTO stat_totals (stat, at, labels, count)
   SELECT 'voucher', date_trunc('day', created_at, 'UTC'), ARRAY[terms->>'template', service_type, status], count(*)
   FROM vouchers WHERE created_at <= $1 GROUP BY 2, 3`,
  `INSERT INTO stat_totals (stat, at, labels, count)
   SELECT 'booking', date_trunc('day', created_at, 'UTC'), '{}', count(*)
   FROM voucher_bookings WHERE created_at <= $1 GROUP BY 2`,
  `INSERT INTO stat_totals (stat, at, labels, count, fiat, crypto)
   SELECT 'transfer', date_trunc('day', created_at, 'UTC'), ARRAY[network, fiat_currency, direction, crypto_symbol],
     count(*), sum(fiat_amount), sum(crypto_amount)
   FROM transfers WHERE created_at <= $1 GROUP BY 2, 3`,
  `INSERT INTO stat_totals (stat, at, labels, count)
   SELECT 'mortgage-application', date_trunc('day', created_at, 'UTC'), ARRAY[status], count(*)
   FROM mortgage_applications WHERE created_at <= $1 GROUP BY 2, 3`,
  `INSERT INTO stat_totals (stat, at, labels, count, rate)
   SELECT 'mortgage-offer', date_trunc('day', created_at, 'UTC'), ARRAY[status, 'rated'], count(*), sum(interest_rate)
   FROM mortgage_offers WHERE created_at <= $1 GROUP BY 2, 3`,
];
