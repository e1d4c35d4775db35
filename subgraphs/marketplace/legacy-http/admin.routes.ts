import type { FastifyRequest } from 'fastify';
import { DAY_MS } from '../../../platform/durations.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { system } from '../../../platform/identity/viewer.js';
import { lastDaysBefore, type Period } from '../../../platform/period.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import type { MarketplaceServices } from '../services.js';
import { adminGuard } from './admin.guard.js';
import { newestEvents } from './event.wire.js';
import { queryText } from './body.js';
import { refusal } from './legacy-error.js';
import { behaveAs, hideOthers } from './scope.js';

const EVENTS = '/api/admin/events';
const DASHBOARD = '/api/admin/dashboard';
const STATS = '/api/admin/stats';
const RECENT_EVENTS = 20;
const DEFAULT_DAYS = 30;

/**
 * What administrators look at. Not one of the groups that believe their callers: these ask for an administrator's access
 * token or the API key.
 */
export const adminRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [EVENTS, DASHBOARD, STATS],
  register(app, { stats, legacy }, { database, clock }) {
    behaveAs({ dialect: 'edge' }, app);
    const requireAdmin = adminGuard(legacy.apiKey);
    const get = (url: string, work: (uow: UnitOfWork, request: FastifyRequest) => Promise<object>) =>
      app.get(url, async (request) => {
        requireAdmin(request);
        await using uow = database.unitOfWork(system);
        return { ok: true, ...(await work(uow, request)) };
      });

    get(EVENTS, async (uow, request) => ({ items: await newestEvents(uow, limitAsked(request)) }));

    get(DASHBOARD, async (uow) => ({
      ...(await stats.dashboard(uow)),
      recentEvents: await newestEvents(uow, RECENT_EVENTS),
      // Nothing here knows of backups.
      backupHealth: { status: null, lastBackup: null, backupFrequency: null },
    }));

    get(`${STATS}/presence`, async (uow, request) => ({
      activeSessions: await stats.activeSessions(uow),
      popularPairCodes: await stats.popularPairCodes(uow, periodAsked(request, clock())),
    }));

    get(`${STATS}/vouchers`, async (uow, request) => {
      const period = periodAsked(request, clock());
      return {
        bookingsPerDay: await stats.bookingsPerDay(uow, period),
        templateUtilisation: await stats.templateUtilisation(uow, period),
      };
    });

    get(`${STATS}/mortgages`, async (uow) => {
      const { averageInterestRate, averageOfferedRate, ...counts } = await stats.mortgages(uow);
      return {
        ...counts,
        averageInterestRate: averageInterestRate === null ? null : Number(averageInterestRate),
        averageOfferedRate: averageOfferedRate === null ? null : Number(averageOfferedRate),
      };
    });

    get(`${STATS}/telbank`, async (uow, request) => {
      const totals = await stats.transfers(uow, periodAsked(request, clock()));
      return {
        totals: totals.map(({ fiat, crypto, ...total }) => ({
          ...total,
          fiatCents: Number(fiat),
          cryptoBySymbol: Object.fromEntries(crypto.map(({ symbol, amount }) => [symbol, amount])),
        })),
      };
    });

    hideOthers(app, EVENTS, DASHBOARD, STATS);
  },
};

/** 1 to 200, 50 unless told otherwise. */
function limitAsked(request: FastifyRequest): number {
  const limit = Number(queryText(request, 'limit') ?? 50);
  return Number.isNaN(limit) ? 50 : Math.min(200, Math.max(1, Math.trunc(limit)));
}

/** Whole days of UTC, the last one included. @throws LegacyError */
function periodAsked(request: FastifyRequest, now: Date): Period {
  const [from, to] = [dayAsked(request, 'from'), dayAsked(request, 'to')];
  const end = to === null ? now : new Date(to.getTime() + DAY_MS);
  const period = { from: from ?? lastDaysBefore(end, DEFAULT_DAYS).from, to: end };
  if (period.from >= period.to) throw refusal(400, 'from must not be after to');
  return period;
}

/** @throws LegacyError */
function dayAsked(request: FastifyRequest, name: string): Date | null {
  const text = queryText(request, name);
  if (text === null) return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  // 30 February would become 2 March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw refusal(400, `${name} must be a date, YYYY-MM-DD`);
  }
  return day;
}
