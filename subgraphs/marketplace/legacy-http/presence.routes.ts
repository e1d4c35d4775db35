import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { anonymous, system } from '../../../platform/identity/viewer.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import { ThinkerSignatureExpired, ThinkerSignatureInvalid, type ThinkerSignature } from '../presence/signature.js';
import type { MarketplaceServices } from '../services.js';
import { adminGuard } from './admin.guard.js';
import { fieldsOf, textIn, type Fields } from './body.js';
import { sendPage } from './html-page.js';
import { claiming, trusted } from './identity.js';
import { refusal } from './legacy-error.js';
import { catalog } from './presence-catalog.js';
import { behaveAs, hideOthers } from './scope.js';

const PREFIX = '/api/presence';

/** The old servers hashed whatever they got, and nobody sends these in headers. */
const ANY_TOKEN = /^[^]{1,4096}$/;

/** Verify, heartbeat and match, with German words in both dialects. */
export const presenceRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [PREFIX],
  legacy: true,
  register(app, services, { database, clock }) {
    const { presence, matches, legacy } = services;
    behaveAs({ dialect: legacy.dialect, invalidJson: { error: 'invalid JSON body' } }, app);
    const requireAdmin = adminGuard(legacy.apiKey);

    app.post(`${PREFIX}/verify`, async (request) => {
      const body = fieldsOf(request);
      const token = [body['token'], body['mot'], body['thinker_token']].map(textIn).find((given) => given !== null);
      if (token === undefined) throw refusal(400, 'token fehlt');
      await using uow = database.unitOfWork({ ...anonymous, sessionToken: token });
      try {
        const { thinker, session } = await presence.verify(uow, { token, signature: signatureIn(body) }, ANY_TOKEN);
        return { thinker_id: thinker.publicId, pair_code: session.pairCode };
      } catch (error) {
        throw inOldWords(error);
      }
    });

    app.post(`${PREFIX}/heartbeat`, async (request) => {
      const body = fieldsOf(request);
      await using uow = database.unitOfWork(claiming(thinkerIn(body)));
      const status = textIn(body['status']) ?? 'online';
      const session =
        status === 'online'
          ? await presence.heartbeat(uow, { pairCode: textIn(body['pair_code']) })
          : await presence.goOffline(uow);
      return { ok: true, last_seen: (session?.lastSeenAt ?? clock()).getTime() };
    });

    app.post(`${PREFIX}/match`, async (request) => {
      const body = fieldsOf(request);
      const thinker = thinkerIn(body);
      const pairCode = textIn(body['pair_code'])?.trim();
      if (!pairCode) return { room_id: null };
      // The caller need not wait under the code itself.
      await using uow = database.unitOfWork(trusted(thinker));
      const { roomId } = await matches.matchUnder(uow, pairCode);
      return { room_id: roomId };
    });

    app.get(`${PREFIX}/debug`, async (request, reply) => {
      if (!legacy.presenceDebug) return sendPage(reply, 404, `Cannot GET ${PREFIX}/debug`);
      requireAdmin(request);
      await using uow = database.unitOfWork(system);
      const items = await whoIsThere(uow);
      return { count: items.length, items };
    });

    app.get(`${PREFIX}/catalog/apis`, async () => catalog);

    hideOthers(app, PREFIX);
  },
};

function thinkerIn(body: Fields): string {
  const thinker = textIn(body['thinker_id']);
  if (thinker === null) throw refusal(400, 'thinker_id fehlt');
  return thinker;
}

/** Looked at only when both parts are there; a time that is none is one that has run out. */
function signatureIn({ ts, sig }: Fields): ThinkerSignature | null {
  if (!ts || !sig) return null;
  const timestamp = Number(ts);
  if (!Number.isSafeInteger(timestamp)) throw refusal(401, 'Token abgelaufen');
  return { timestamp: BigInt(timestamp), value: typeof sig === 'string' ? sig : '' };
}

function inOldWords(error: unknown): unknown {
  if (error instanceof ThinkerSignatureExpired) return refusal(401, 'Token abgelaufen');
  if (error instanceof ThinkerSignatureInvalid) return refusal(401, 'Signatur ungültig');
  if (error instanceof InvalidInput) return refusal(400, 'token ungültig');
  return error;
}

interface SeenRow {
  readonly thinker_id: string;
  readonly pair_code: string | null;
  readonly status: string;
  readonly last_seen: number;
  readonly room_id: string | null;
}

async function whoIsThere(uow: UnitOfWork): Promise<SeenRow[]> {
  return uow.read((manager) => manager.query<SeenRow[]>(newestSessions));
}

const newestSessions = `
  SELECT thinker.public_id AS thinker_id, session.pair_code, session.status,
    round(extract(epoch FROM session.last_seen_at) * 1000)::float8 AS last_seen, session.room_id
  FROM thinkers AS thinker CROSS JOIN LATERAL (
    SELECT * FROM presence_sessions WHERE thinker_id = thinker.id ORDER BY created_at DESC LIMIT 1
  ) AS session
  ORDER BY session.last_seen_at DESC, thinker.public_id`;
