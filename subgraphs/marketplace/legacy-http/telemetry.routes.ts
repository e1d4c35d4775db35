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
      await uow.write(async (tx) => {
        for (const report of reports) await add(tx, report);
      });
      return { ok: true };
    });
    hideOthers(app, PREFIX);

    async function add(tx: Transaction, report: Fields): Promise<void> {
      const id = timedId('te', clock(), newId);
      const [type, path, actorUid] = ['type', 'path', 'actorUid'].map((name) => textIn(report[name]));
      const meta = isObject(report['meta']) ? report['meta'] : {};
      const row = { id, type: type!, path: path ?? null, actorUid: actorUid ?? null, meta };
      await tx.manager.createQueryBuilder().insert().into(TelemetryEvent).values(row).updateEntity(false).execute();
      const actor = row.actorUid === null ? null : await thinkers.known(tx, row.actorUid);
      await events.add(tx, {
        type: 'telemetry.event',
        actorId: actor?.id ?? null,
        subjectType: 'telemetry',
        subjectId: id,
        meta: { type, path: row.path },
      });
    }
  },
};
