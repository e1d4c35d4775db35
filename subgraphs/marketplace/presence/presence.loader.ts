import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isAdmin } from '../../../platform/identity/viewer.js';
import { loader } from '../../../platform/loaders/loaders.js';
import { selected } from '../../../platform/database/entity-rows.js';
import { PresenceSession } from './presence-session.entity.js';

const openSessions = `
  SELECT * FROM presence_sessions
  WHERE thinker_id = ANY ($1) AND status = 'online' AND last_seen_at >= now() - app.presence_limit()`;

const onlineCounts = `
  SELECT pair_code, count(*)::int AS online FROM presence_sessions
  WHERE pair_code = ANY ($1) AND status = 'online' AND last_seen_at >= now() - app.presence_limit()
  GROUP BY pair_code`;

const watchable = 'SELECT code FROM unnest($1::text[]) AS code WHERE app.may_watch(code)';

export function presenceLoaders(uow: UnitOfWork) {
  return {
    /** The open session of a thinker, as far as the viewer may see it. */
    presenceByThinkerId: loader<string, PresenceSession | null>(uow, async (manager, thinkerIds) => {
      const sessions = await selected(manager, PresenceSession, openSessions, [thinkerIds]);
      const byThinker = new Map(sessions.map((session) => [session.thinkerId, session]));
      return thinkerIds.map((id) => byThinker.get(id) ?? null);
    }),
    /** Whether the viewer is online under the code, or an administrator. */
    mayWatchByPairCode: loader<string, boolean>(uow, async (manager, pairCodes) => {
      const rows = await manager.query<{ code: string }[]>(watchable, [pairCodes]);
      const codes = new Set(rows.map(({ code }) => code));
      return pairCodes.map((code) => codes.has(code));
    }),
    /** Null for those who are not online under the code: they see nobody there, not even nobody. */
    onlineCountByPairCode: loader<string, number | null>(uow, async (manager, pairCodes) => {
      const rows = await manager.query<{ pair_code: string; online: number }[]>(onlineCounts, [pairCodes]);
      const byCode = new Map(rows.map(({ pair_code: code, online }) => [code, online]));
      const empty = isAdmin(uow.viewer) ? 0 : null;
      return pairCodes.map((code) => byCode.get(code) ?? empty);
    }),
  };
}
