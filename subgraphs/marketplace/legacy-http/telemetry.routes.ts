import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { system } from '../../../platform/identity/viewer.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import { timedId } from '../database/timed-id.js';
import type { MarketplaceServices } from '../services.js';
import { isObject, textIn, type Fields } from './body.js';
import { limited, LIMITS } from './rate-limit.js';
import { behaveAs, hideOthers } from './scope.js';
import { TelemetryEvent } from './telemetry-event.entity.js';

const PREFIX = '/api/telemetry';

/** What pages report about themselves, one or several at a time. */
export const telemetryRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [PREFIX],
  legacy: true,
  register(app, { events, thinkers }, { database, clock, newId }) {
    behaveAs({ dialect: 'edge' }, app);

    app.post(PREFIX, { onRequest: limited(database, 'telemetry', LIMITS.telemetry) }, async ({ body }) => {
      const reports = [body]
        .flat()
        .filter(isObject)
        .filter(({ type }) => textIn(type) !== null);
      if (reports.length === 0) return { ok: true };
      await using uow = database.unitOfWork(system);
      await uow.write((tx) => note(tx, reports));
      return { ok: true };
    });
    hideOthers(app, PREFIX);

    /** However many there are, in a few statements. */
    async function note(tx: Transaction, reports: readonly Fields[]): Promise<void> {
      const ids = distinctIds(reports.length);
      const rows = reports.map((report, index) => {
        const [type, path, actorUid] = ['type', 'path', 'actorUid'].map((name) => textIn(report[name]) ?? null);
        const meta = isObject(report['meta']) ? report['meta'] : {};
        return { id: ids[index]!, type: type!, path: path!, actorUid: actorUid!, meta };
      });
      const actors = await thinkers.knownAll(
        tx,
        rows.flatMap(({ actorUid }) => actorUid ?? []),
      );
      await tx.manager.createQueryBuilder().insert().into(TelemetryEvent).values(rows).updateEntity(false).execute();
      const entries = rows.map(({ id, type, path, actorUid }) => ({
        type: 'telemetry.event' as const,
        actorId: actorUid === null ? null : actors.get(actorUid)!,
        subjectType: 'telemetry' as const,
        subjectId: id,
        meta: { type, path },
      }));
      events.add(tx, ...entries);
    }

    /** Among thousands of one millisecond two would be alike every now and then. */
    function distinctIds(count: number): string[] {
      const ids = new Set<string>();
      while (ids.size < count) ids.add(timedId('te', clock(), newId));
      return [...ids];
    }
  },
};
