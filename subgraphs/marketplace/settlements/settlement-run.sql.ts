/** Since when something has waited that can be settled; null when nothing does. */
export const oldestDue = `
  SELECT min(created_at) AS at FROM fee_events WHERE settlement_id IS NULL AND beneficiary_id IS NOT NULL`;

/**
 * With whom there is something to settle, in which currency. $1: the end of the period. Goes from one to the next in the
 * index instead of reading every line that is due.
 */
export const dueGroups = `
  WITH RECURSIVE due AS (
    (
      SELECT beneficiary_id, currency, created_at AS oldest FROM fee_events
      WHERE settlement_id IS NULL AND beneficiary_id IS NOT NULL
      ORDER BY beneficiary_id, currency, created_at LIMIT 1
    )
    UNION ALL
    SELECT next.beneficiary_id, next.currency, next.created_at FROM due, LATERAL (
      SELECT beneficiary_id, currency, created_at FROM fee_events
      WHERE settlement_id IS NULL AND beneficiary_id IS NOT NULL
        AND (beneficiary_id, currency) > (due.beneficiary_id, due.currency)
      ORDER BY beneficiary_id, currency, created_at LIMIT 1
    ) AS next
  )
  SELECT beneficiary_id AS "beneficiaryId", currency FROM due WHERE oldest < $1 ORDER BY 1, 2`;

/**
 * Settles with one beneficiary in one currency. All of it is one statement, so the sum is that of the lines it takes.
 * The lines are locked in an order that every run keeps; a run at the same time waits, and then finds them taken. Lines
 * that come to nothing, or come after the settlement of their period, wait for the next period.
 *
 * $1: id, $2: beneficiary, $3: currency, $4 and $5: the period, $6: its end.
 */
export const settleGroup = `
  WITH line AS (
    SELECT id, amount_cents, beneficiary_partner_id, created_at
    FROM fee_events
    WHERE settlement_id IS NULL AND beneficiary_id = $2 AND currency = $3 AND created_at < $6
    ORDER BY id
    FOR UPDATE
  ), total AS (
    SELECT
      sum(amount_cents) AS cents,
      (array_agg(beneficiary_partner_id ORDER BY created_at DESC, id)
        FILTER (WHERE beneficiary_partner_id IS NOT NULL))[1] AS partner_id
    FROM line
  ), made AS (
    INSERT INTO settlements (id, beneficiary_id, partner_id, period_from, period_to, total_cents, currency)
    SELECT $1, $2, partner_id, $4, $5, cents, $3 FROM total WHERE cents > 0
    ON CONFLICT (beneficiary_id, currency, period_from, period_to) DO NOTHING
    RETURNING id, total_cents
  ), covered AS (
    UPDATE fee_events SET settlement_id = made.id FROM made, line WHERE fee_events.id = line.id
  )
  SELECT total_cents AS "totalCents" FROM made`;
