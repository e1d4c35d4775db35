import type { EntityManager } from 'typeorm';

/** A day by the clocks of Berlin. */
export interface DemoDay {
  /** 0 is today, -1 yesterday. */
  readonly offset: number;
  readonly isWorkday: boolean;
  /** Instant of eight o'clock in the morning. */
  readonly opensAt: Date;
}

/** Days before today for which there are calls, and after it for which there are appointments. */
const PAST_DAYS = 30;
const COMING_DAYS = 14;

export interface DemoCalendar {
  readonly now: Date;
  readonly past: readonly DemoDay[];
  readonly coming: readonly DemoDay[];
  /** A moment of today that is over: 0 is midnight, 1 is now. */
  today(share: number): Date;
}

/** PostgreSQL knows the time zones. */
export async function demoCalendar(manager: EntityManager, now: Date): Promise<DemoCalendar> {
  const days: (DemoDay & { readonly beginsAt: Date })[] = await manager.query(
    `SELECT
       day AS offset,
       extract(isodow FROM today + day) < 6 AS "isWorkday",
       (today + day)::timestamp AT TIME ZONE 'Europe/Berlin' AS "beginsAt",
       (today + day + time '08:00') AT TIME ZONE 'Europe/Berlin' AS "opensAt"
     FROM (SELECT ($1::timestamptz AT TIME ZONE 'Europe/Berlin')::date AS today) AS this,
       generate_series($2::int, $3::int) AS day
     ORDER BY day`,
    [now, -PAST_DAYS, COMING_DAYS],
  );
  const midnight = days.find(({ offset }) => offset === 0)!.beginsAt.getTime();
  return {
    now,
    past: days.filter(({ offset }) => offset < 0),
    coming: days.filter(({ offset }) => offset > 0),
    today: (share) => new Date(Math.floor(midnight + share * (now.getTime() - midnight))),
  };
}
