import type { Clock } from '../../../platform/clock.js';
import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isAdmin, type Viewer } from '../../../platform/identity/viewer.js';
import { text } from '../../../platform/input/rules.js';
import type { Live } from '../../../platform/live/index.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { EventType } from '../event-log/logged-event.entity.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import * as statements from './heartbeat.sql.js';
import { announcePresence, PRESENCE_CHANGED, touch } from './presence.announcements.js';
import { PresenceSession } from './presence-session.entity.js';
import { changesOf, lookAround, type Presence, type PresenceChange } from './presence.watch.js';
import { checkSignature, type ThinkerSignature } from './signature.js';

type SessionChange = 'kept' | 'opened' | 'ended';

/** How many sessions end in one transaction of the sweep. */
const SWEEP_BATCH = 500;

/** How many lines of the log are deleted in one transaction. */
const FORGET_BATCH = 10_000;

export interface PresenceServiceDeps {
  readonly outbox: Outbox;
  readonly live: Live;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly thinkers: ThinkerService;
  /** Share of the heartbeats that change nothing, from 0 to 1, that is logged. */
  readonly heartbeatSampling: number;
}

/** Who is there. Time is the database's, so that all processes agree on who no longer is. */
export class PresenceService {
  constructor(private readonly deps: PresenceServiceDeps) {}

  /**
   * Proves possession of a token and opens a session, unless one is open.
   *
   * @param pattern what is taken for a token; what fits into a header unless told
   * @throws InvalidInput, Conflict, ThinkerSignatureExpired, ThinkerSignatureInvalid
   */
  async verify(
    uow: UnitOfWork,
    { token, signature }: { readonly token: string; readonly signature?: ThinkerSignature | null | undefined },
    pattern?: RegExp,
  ): Promise<{ thinker: Thinker; session: PresenceSession }> {
    if (signature) checkSignature(token, signature, this.deps.clock());
    return uow.write(async (tx) => {
      const thinker = await this.deps.thinkers.ofToken(tx, token, pattern);
      const session = await this.beat(tx, 'presence.verify', null);
      if (session === null) throw new Error('A verified thinker has vanished.');
      return { thinker, session };
    });
  }

  /** Prolongs the viewer's session, or opens one. @throws `UNAUTHENTICATED`, InvalidInput, Conflict */
  async heartbeat(
    uow: UnitOfWork,
    { pairCode }: { readonly pairCode?: string | null | undefined },
  ): Promise<PresenceSession> {
    requireActor(uow.viewer);
    const code = pairCode?.trim() ? text(pairCode, 'pairCode', 128) : null;
    const prolonged = await this.prolong(uow, code);
    if (prolonged !== null) return prolonged;
    return uow.write(async (tx) => {
      const known = await this.beat(tx, 'presence.heartbeat', code);
      if (known !== null) return known;
      await this.deps.thinkers.acting(tx);
      const first = await this.beat(tx, 'presence.heartbeat', code);
      if (first === null) throw new Error('A thinker that was just made has vanished.');
      return first;
    });
  }

  /** Ends the viewer's session; null when none is open. @throws `UNAUTHENTICATED` */
  async goOffline(uow: UnitOfWork): Promise<PresenceSession | null> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const [ended] = await touch<SessionChange>(tx.manager, statements.goOffline, [this.deps.newId()]);
      if (ended === undefined) return null;
      await announcePresence(this.deps.outbox, tx, ended, 'OFFLINE');
      return ended.session;
    });
  }

  /** The sweep: ends sessions whose heartbeats have stopped. Says how many. */
  async expire(uow: UnitOfWork, signal: AbortSignal): Promise<number> {
    let expired = 0;
    for (let batch = SWEEP_BATCH; batch === SWEEP_BATCH && !signal.aborted; expired += batch) {
      batch = await uow.write(async (tx) => {
        const ended = await touch<SessionChange>(tx.manager, statements.expire, [SWEEP_BATCH]);
        for (const session of ended) await announcePresence(this.deps.outbox, tx, session, 'EXPIRED');
        return ended.length;
      });
    }
    return expired;
  }

  /** Deletes the log of heartbeats older than 30 days, of which there are more than of all else. Says how many. */
  async forgetHeartbeats(uow: UnitOfWork, signal: AbortSignal): Promise<number> {
    let forgotten = 0;
    for (let batch = FORGET_BATCH; batch === FORGET_BATCH && !signal.aborted; forgotten += batch) {
      batch = await uow.write(async ({ manager }) => {
        const sql = 'SELECT app.forget_heartbeats($1) AS count';
        const [row] = await manager.query<{ readonly count: number }[]>(sql, [FORGET_BATCH]);
        return row!.count;
      });
    }
    return forgotten;
  }

  /**
   * Who comes and goes under a pair code, for those who are online under it and administrators, and for the gateway in the
   * name of all whom it has asked about.
   *
   * @throws `UNAUTHENTICATED`, `FORBIDDEN` (the events too)
   */
  async watch(
    viewer: Viewer,
    pairCode: string,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<PresenceChange, void, void>> {
    if (!isAdmin(viewer) && viewer.admittedTo === undefined) requireActor(viewer);
    const states = await this.deps.live.liveView<Presence>({
      on: { topic: PRESENCE_CHANGED, field: 'pairCode', value: pairCode },
      viewer,
      signal,
      read: (uow) => lookAround(uow, pairCode),
      // Which differences are worth telling is decided for each thinker.
      differs: () => true,
    });
    return changesOf(pairCode, states);
  }

  /** Nothing that others would have to hear of. */
  private prolong(uow: UnitOfWork, code: string | null): Promise<PresenceSession | null> {
    const parameters = [code, this.deps.newId(), this.deps.heartbeatSampling];
    return uow.once(statements.prolong, parameters, (manager, rows: Record<string, unknown>[]) => {
      const [session] = entitiesFrom(manager, PresenceSession, rows);
      return session ?? null;
    });
  }

  private async beat(tx: Transaction, event: EventType, pairCode: string | null): Promise<PresenceSession | null> {
    const { newId, outbox, heartbeatSampling } = this.deps;
    const touched = await touch<SessionChange>(tx.manager, statements.heartbeat, [
      newId(),
      newId(),
      event,
      pairCode,
      heartbeatSampling,
    ]);
    const current = touched.find(({ change }) => change !== 'ended');
    if (current === undefined) return null;
    // A heartbeat that only says "still there" is no news: with one from everybody every 25 s nobody would hear others.
    const left = touched.find(
      ({ change, session }) => change === 'ended' && session.pairCode !== current.session.pairCode,
    );
    if (left !== undefined) await announcePresence(outbox, tx, left, 'OFFLINE');
    if (current.change === 'opened') await announcePresence(outbox, tx, current, 'HEARTBEAT');
    return current.session;
  }
}
