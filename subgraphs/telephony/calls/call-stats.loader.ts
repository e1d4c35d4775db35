import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader } from '../../../platform/loaders/loaders.js';
import type { Period } from '../../../platform/period.js';

/** Numbers about the calls of one company that the viewer may see. */
export interface CallStats {
  readonly period: Period;
  readonly total: number;
  readonly inbound: number;
  readonly outbound: number;
  readonly missed: number;
  readonly answered: number;
  readonly answerRate: number | null;
  readonly averageDurationSeconds: number | null;
  readonly totalMinutes: number;
  readonly appointmentsMade: number;
  readonly bookingConversion: number | null;
}

export interface CallStatsRequest {
  readonly companyId: string;
  /** Null: the current day of the company's clocks. */
  readonly period: Period | null;
}

/** The statistics of any number of companies in one statement. */
export function callStatsLoader(uow: UnitOfWork, now: Date) {
  return loader<CallStatsRequest, CallStats, string>(
    uow,
    async (manager, requests) => {
      const rows: StatsRow[] = await manager.query(statement, [
        requests.map(({ companyId }) => companyId),
        requests.map(({ period }) => period?.from ?? null),
        requests.map(({ period }) => period?.to ?? null),
        now,
      ]);
      const byPlace = new Map(rows.map(({ place, from, to, ...stats }) => [place, { period: { from, to }, ...stats }]));
      return requests.map((_, index) => byPlace.get(index + 1) ?? new Error('The company is gone.'));
    },
    ({ companyId, period }) => `${companyId}|${period?.from.toISOString()}|${period?.to.toISOString()}`,
  );
}

interface StatsRow extends Omit<CallStats, 'period'>, Period {
  readonly place: number;
}

/**
 * A day begins and ends by the company's clocks, so it may have 23 or 25 hours. Answered calls are the incoming ones that
 * were not missed; a call counts as converted when any appointment came out of it, whatever became of that.
 */
const statement = `
  WITH asked AS (
    SELECT
      ask.place,
      ask.company_id,
      coalesce(ask.starts, date_trunc('day', $4::timestamptz, company.timezone)) AS starts,
      coalesce(
        ask.ends,
        (date_trunc('day', $4::timestamptz AT TIME ZONE company.timezone) + interval '1 day') AT TIME ZONE company.timezone
      ) AS ends
    FROM unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY
      AS ask (company_id, starts, ends, place)
    JOIN companies AS company ON company.id = ask.company_id
  ),
  heard AS (
    SELECT
      asked.place,
      call.direction = 'inbound' AS is_inbound,
      call.direction = 'inbound' AND NOT call.is_missed AS is_answered,
      call.duration_sec,
      (SELECT count(*) FROM appointments WHERE appointments.call_id = call.id AND appointments.deleted_at IS NULL) AS booked
    FROM asked
    JOIN calls AS call ON call.company_id = asked.company_id
      AND call.deleted_at IS NULL
      AND call.occurred_at >= asked.starts
      AND call.occurred_at < asked.ends
  ),
  counted AS (
    SELECT
      place,
      count(*) AS total,
      count(*) FILTER (WHERE is_inbound) AS inbound,
      count(*) FILTER (WHERE is_answered) AS answered,
      count(*) FILTER (WHERE is_answered AND booked > 0) AS converted,
      avg(duration_sec) FILTER (WHERE is_answered) AS average_duration,
      sum(duration_sec) AS duration,
      sum(booked) AS booked
    FROM heard
    GROUP BY place
  )
  SELECT
    asked.place::int AS place,
    asked.starts AS "from",
    asked.ends AS "to",
    coalesce(total, 0)::int AS total,
    coalesce(inbound, 0)::int AS inbound,
    coalesce(total - inbound, 0)::int AS outbound,
    coalesce(inbound - answered, 0)::int AS missed,
    coalesce(answered, 0)::int AS answered,
    round(100.0 * answered / nullif(inbound, 0), 2)::float8 AS "answerRate",
    round(average_duration, 1)::float8 AS "averageDurationSeconds",
    coalesce(round(duration / 60.0, 2), 0)::float8 AS "totalMinutes",
    coalesce(booked, 0)::int AS "appointmentsMade",
    round(100.0 * converted / nullif(answered, 0), 2)::float8 AS "bookingConversion"
  FROM asked LEFT JOIN counted ON counted.place = asked.place
`;
