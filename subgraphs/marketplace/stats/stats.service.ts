import type { Clock } from '../../../platform/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { lastDaysBefore, type Period } from '../../../platform/period.js';
import { LoggedEvent } from '../event-log/logged-event.entity.js';
import type { TransferDirection } from '../transfers/transfer.entity.js';
import { dashboardOf, type Dashboard, type EventCount, type TypeCount } from './dashboard.js';
import * as sql from './stats.sql.js';

/** More than that nobody looks at. */
const PAIR_CODES = 20;
const RECENT_EVENTS = 20;
const BADGE_EVENTS = 50;

/** A day more than the longest window of the dashboard. */
const MINUTES_FOR_DAYS = 31;

export interface PairCodeCount {
  readonly pairCode: string;
  readonly count: number;
}

export interface DayCount {
  readonly day: string;
  readonly count: number;
}

export interface TemplateUtilisation {
  readonly templateId: string;
  readonly issued: number;
  readonly booked: number;
  /** 0 to 1, four decimals. */
  readonly utilisation: number;
}

export interface MortgageNumbers {
  readonly openApplications: number;
  readonly acceptedOffers: number;
  /** Decimal texts of four places. */
  readonly averageInterestRate: string | null;
  readonly averageOfferedRate: string | null;
}

export interface TransferTotal {
  readonly day: string;
  readonly network: string | null;
  readonly currency: string;
  readonly direction: TransferDirection;
  readonly count: number;
  /** Minor units. */
  readonly fiat: bigint;
  readonly crypto: readonly { readonly symbol: string; readonly amount: string }[];
}

export interface MonitoringBadges {
  readonly total: number;
  readonly vouchers: number;
  readonly mortgages: number;
  readonly transfers: number;
  readonly telemetry: number;
}

/** Numbers about everybody, for administrators. Days are those of UTC. */
export class StatsService {
  constructor(private readonly deps: { readonly clock: Clock }) {}

  async activeSessions(uow: UnitOfWork): Promise<number> {
    const [row] = await this.rows<{ count: number }>(uow, sql.activeSessions);
    return row!.count;
  }

  /** By how many sessions had them, the most first. */
  popularPairCodes(uow: UnitOfWork, { from, to }: Period): Promise<PairCodeCount[]> {
    return this.rows(uow, sql.popularPairCodes, [from, to, PAIR_CODES]);
  }

  /** Newest day first; days without bookings are left out. */
  bookingsPerDay(uow: UnitOfWork, { from, to }: Period): Promise<DayCount[]> {
    return this.rows(uow, sql.bookingsPerDay, [from, to]);
  }

  templateUtilisation(uow: UnitOfWork, { from, to }: Period): Promise<TemplateUtilisation[]> {
    return this.rows(uow, sql.templateUtilisation, [from, to]);
  }

  async mortgages(uow: UnitOfWork): Promise<MortgageNumbers> {
    const [row] = await this.rows<MortgageNumbers>(uow, sql.mortgages);
    return row!;
  }

  async transfers(uow: UnitOfWork, { from, to }: Period): Promise<TransferTotal[]> {
    const rows = await this.rows<Omit<TransferTotal, 'fiat'> & { fiat: string }>(uow, sql.transfers, [from, to]);
    return rows.map((row) => ({ ...row, fiat: BigInt(row.fiat) }));
  }

  async dashboard(uow: UnitOfWork): Promise<Dashboard> {
    const now = this.deps.clock();
    const since = (days: number) => [lastDaysBefore(now, days).from];
    const month = await this.rows<EventCount>(uow, sql.eventCounts, since(30));
    const week = await this.rows<TypeCount>(uow, sql.eventsByType, since(7));
    const lastDay = await this.rows<TypeCount>(uow, sql.eventsByType, since(1));
    return dashboardOf({ month, week, lastDay, now });
  }

  recentEvents(uow: UnitOfWork): Promise<LoggedEvent[]> {
    requireRole(uow.viewer, 'admin', 'service');
    return uow.read((manager) =>
      manager.find(LoggedEvent, { order: { createdAt: 'DESC', id: 'DESC' }, take: RECENT_EVENTS }),
    );
  }

  async badges(uow: UnitOfWork): Promise<MonitoringBadges> {
    const counts = await this.rows<TypeCount>(uow, sql.newestByType, [BADGE_EVENTS]);
    const of = (...types: string[]) =>
      counts.filter(({ type }) => types.includes(type)).reduce((sum, { count }) => sum + count, 0);
    return {
      total: counts.reduce((sum, { count }) => sum + count, 0),
      vouchers: of('voucher.issue', 'voucher.book', 'voucher.cancel'),
      mortgages: of('mortgage.application', 'mortgage.offer'),
      transfers: of('transfer.logged'),
      telemetry: of('telemetry.event'),
    };
  }

  /** Adds up what has been counted since the last time, so that reading stays quick. */
  async fold(uow: UnitOfWork): Promise<void> {
    requireRole(uow.viewer, 'service');
    const { from } = lastDaysBefore(this.deps.clock(), MINUTES_FOR_DAYS);
    await uow.write(async ({ manager }) => {
      await manager.query(sql.foldDeltas, [from]);
      await manager.query(sql.forgetMinutes, [from]);
    });
  }

  private rows<Row>(uow: UnitOfWork, statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    requireRole(uow.viewer, 'admin', 'service');
    return uow.read((manager) => manager.query<Row[]>(statement, [...parameters]));
  }
}
