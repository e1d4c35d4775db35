/** How often something happened on a day. */
export interface EventCount {
  readonly day: string;
  readonly type: string;
  /** Empty when the event is about nothing. */
  readonly subjectType: string;
  readonly isError: boolean;
  readonly count: number;
}

export interface TypeCount {
  readonly type: string;
  readonly count: number;
}

export interface DashboardCounts {
  /** Of the last 30 days. */
  readonly month: readonly EventCount[];
  /** Of the last seven days. */
  readonly week: readonly TypeCount[];
  /** Of the last 24 hours. */
  readonly lastDay: readonly TypeCount[];
  readonly now: Date;
}

const TIMELINE_DAYS = 7;
const TOP_ERRORS = 10;
const FIX = /fix|resolve/i;
const CRITICAL = /critical|crash/i;

/** The figures of the administrators' dashboard, from counts of events. Shares are per cent. */
export function dashboardOf({ month, week, lastDay, now }: DashboardCounts) {
  const total = sum(month);
  const errors = sum(month.filter(({ isError }) => isError));
  const fixes = sum(month.filter(({ type }) => FIX.test(type)));
  const critical = sum(month.filter(({ type }) => CRITICAL.test(type)));
  const errorRate = share(errors, total);
  const activityCount = sum(lastDay);
  const qualityScore = Math.max(0, 100 - errorRate);
  const stability = Math.max(0, 100 - 2 * errorRate);
  return {
    productionReadiness: rounded(0.3 * Math.min(100, activityCount) + 0.4 * qualityScore + 0.3 * stability),
    qualityScore: rounded(qualityScore),
    systemStability: rounded(100 - share(critical, total)),
    activityCount,
    productionTimeline: timeline(month, now),
    errorStats: { rate: rounded(errorRate, 2), count: errors, total, topErrors: topErrors(month) },
    fixStats: {
      rate: rounded(share(fixes, errors)),
      fixesPerWeek: sum(week.filter(({ type }) => FIX.test(type))),
      openErrors: Math.max(0, errors - fixes),
    },
    featureMaturity: features(month),
  };
}

export type Dashboard = ReturnType<typeof dashboardOf>;

function timeline(month: readonly EventCount[], now: Date) {
  const byDay = Map.groupBy(month, ({ day }) => day);
  return Array.from({ length: TIMELINE_DAYS }, (_, index) => {
    const date = new Date(now);
    date.setUTCDate(date.getUTCDate() - (TIMELINE_DAYS - 1 - index));
    const day = date.toISOString().slice(0, 10);
    return { date: day, count: sum(byDay.get(day) ?? []) };
  });
}

function topErrors(month: readonly EventCount[]): TypeCount[] {
  const byType = Map.groupBy(
    month.filter(({ isError }) => isError),
    ({ type }) => type,
  );
  return [...byType]
    .map(([type, counts]) => ({ type, count: sum(counts) }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1))
    .slice(0, TOP_ERRORS);
}

/** What events are about; where they are about nothing, what their type begins with. */
function features(month: readonly EventCount[]) {
  const byName = Map.groupBy(month, ({ type, subjectType }) => subjectType || type.split('.')[0]!);
  return [...byName]
    .map(([name, counts]) => {
      const events = sum(counts);
      return { name, events, errorRate: rounded(share(sum(counts.filter(({ isError }) => isError)), events)) };
    })
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function rounded(value: number, decimals = 1): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
