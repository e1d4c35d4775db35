import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader } from '../../../platform/loaders/loaders.js';
import type { Period } from '../../../platform/period.js';
import type { Money } from '../money/money.js';

/** Whose numbers, and of when. */
export interface StatsKey {
  readonly partnerId: string;
  readonly period: Period;
}

export const allTime: Period = { from: new Date(0), to: new Date('9999-12-31T00:00:00Z') };

export interface VoucherCounts {
  readonly total: number;
  readonly issued: number;
  readonly booked: number;
  readonly consumed: number;
  readonly cancelled: number;
  readonly expired: number;
}

export interface BookingCounts {
  readonly total: number;
  readonly booked: number;
  readonly cancelled: number;
}

const within = 'partner_id = ANY ($1) AND created_at >= $2 AND created_at < $3';

const count = (...statuses: string[]) =>
  [
    'count(*)::int AS total',
    ...statuses.map((status) => `count(*) FILTER (WHERE status = '${status}')::int AS ${status}`),
  ].join(', ');

const voucherCounts = `
  SELECT partner_id, ${count('issued', 'booked', 'consumed', 'cancelled', 'expired')}
  FROM vouchers WHERE ${within} GROUP BY partner_id`;

const bookingCounts = `
  SELECT partner_id, ${count('booked', 'cancelled')}
  FROM voucher_bookings WHERE ${within} GROUP BY partner_id`;

const feeTotals = `
  SELECT partner_id, currency, sum(amount_cents)::bigint AS amount
  FROM fee_events WHERE ${within} GROUP BY partner_id, currency ORDER BY currency`;

/** Numbers of many businesses at once, one statement each for vouchers, bookings and fees, and only if asked for. */
export function voucherStatsLoaders(uow: UnitOfWork) {
  return {
    voucherCounts: perPartner<VoucherCounts, VoucherCounts>(uow, voucherCounts, ([row = noVouchers]) => row),
    bookingCounts: perPartner<BookingCounts, BookingCounts>(uow, bookingCounts, ([row = noBookings]) => row),
    feeTotals: perPartner<FeeTotalRow, Money[]>(uow, feeTotals, (rows) =>
      rows.map(({ amount, currency }) => ({ amount: BigInt(amount), currency })),
    ),
  };
}

interface FeeTotalRow {
  readonly currency: string;
  readonly amount: string;
}

const noBookings: BookingCounts = { total: 0, booked: 0, cancelled: 0 };
const noVouchers: VoucherCounts = { ...noBookings, issued: 0, consumed: 0, expired: 0 };

function perPartner<Row, Value>(uow: UnitOfWork, sql: string, valueOf: (rows: readonly Row[]) => Value) {
  return loader<StatsKey, Value, string>(
    uow,
    async (manager, keys) => {
      const values = new Map<StatsKey, Value>();
      for (const group of Map.groupBy(keys, ({ period }) => periodKey(period)).values()) {
        const { period } = group[0]!;
        const parameters = [group.map(({ partnerId }) => partnerId), period.from, period.to];
        const rows = await manager.query<(Row & { readonly partner_id: string })[]>(sql, parameters);
        const byPartner = Map.groupBy(rows, (row) => row.partner_id);
        for (const key of group) values.set(key, valueOf(byPartner.get(key.partnerId) ?? []));
      }
      return keys.map((key) => values.get(key)!);
    },
    ({ partnerId, period }) => `${partnerId} ${periodKey(period)}`,
  );
}

function periodKey({ from, to }: Period): string {
  return `${from.toISOString()} ${to.toISOString()}`;
}
