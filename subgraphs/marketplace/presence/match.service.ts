import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict } from '../../../platform/errors/domain-error.js';
import { isAdmin, type Viewer } from '../../../platform/identity/viewer.js';
import { text } from '../../../platform/input/rules.js';
import type { Live } from '../../../platform/live/index.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { EventLog } from '../event-log/event-log.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { announcePresence, PRESENCE_CHANGED, touch, type Touched } from './presence.announcements.js';
import type { PresenceSession } from './presence-session.entity.js';
import { assignmentOf, assignments, type RoomAssignment } from './room-assignment.watch.js';

export interface MatchServiceDeps {
  readonly newId: () => string;
  readonly outbox: Outbox;
  readonly live: Live;
  readonly thinkers: ThinkerService;
  readonly events: EventLog;
}

export interface Match {
  /** Null as long as fewer than two wait. */
  readonly roomId: string | null;
  /** Everybody who waits under the code. */
  readonly sessions: readonly PresenceSession[];
}

/** Brings those together who wait under the same pair code. */
export class MatchService {
  constructor(private readonly deps: MatchServiceDeps) {}

  /** For somebody who waits under the code. @throws `UNAUTHENTICATED`, InvalidInput, Conflict */
  async match(
    uow: UnitOfWork,
    { pairCode }: { readonly pairCode: string },
  ): Promise<{ readonly roomId: string | null; readonly session: PresenceSession }> {
    requireActor(uow.viewer);
    const code = text(pairCode, 'pairCode', 128);
    return uow.write(async (tx) => {
      const oneself = await this.deps.thinkers.ofViewer(tx.manager);
      const { roomId, sessions } = await this.matchUnder(uow, code);
      const session = sessions.find(({ thinkerId }) => thinkerId === oneself?.id);
      if (session === undefined) {
        throw new Conflict('You do not wait under this pair code: send a heartbeat first.', ['pairCode']);
      }
      return { roomId, session };
    });
  }

  /**
   * One room for all who wait under a pair code, however many ask at once. Administrators and the service itself need not
   * wait there; for others who do not, nobody does.
   */
  async matchUnder(uow: UnitOfWork, pairCode: string): Promise<Match> {
    // Four random bytes, in the form that clients know.
    const newRoom = `room-${pairCode}-${this.deps.newId().slice(-8)}`;
    return uow.write(async (tx) => {
      const waiting = await touch<MatchChange>(tx.manager, matchStatement, [pairCode, newRoom]);
      const sessions = waiting.map(({ session }) => session);
      // Who waits alone may still have the room of an earlier match.
      const roomId = sessions.length < 2 ? null : sessions[0]!.roomId;
      const assigned = waiting.filter(({ change }) => change === 'assigned');
      // Clients ask every five seconds; only an answer that is news is a line in the log.
      if (roomId !== null && assigned.length > 0) {
        for (const session of assigned) await announcePresence(this.deps.outbox, tx, session, 'MATCH');
        this.deps.events.add(tx, {
          type: 'presence.match',
          actorId: (await this.deps.thinkers.ofViewer(tx.manager))?.id ?? null,
          subjectType: 'room',
          subjectId: roomId,
          meta: { pairCode, members: membersOf(waiting) },
        });
      }
      return { roomId, sessions };
    });
  }

  /**
   * The rooms that matches lead a thinker to, the one it is in first. For itself and administrators.
   *
   * @throws `UNAUTHENTICATED`, `FORBIDDEN` (the events too)
   */
  async watchRooms(
    viewer: Viewer,
    publicId: string,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<RoomAssignment, void, void>> {
    if (!isAdmin(viewer)) requireActor(viewer);
    const states = await this.deps.live.liveView<RoomAssignment | null>({
      on: { topic: PRESENCE_CHANGED, field: 'publicId', value: publicId },
      viewer,
      signal,
      read: (uow) => assignmentOf(uow, publicId),
    });
    return assignments(states);
  }
}

type MatchChange = 'waiting' | 'assigned';

const matchStatement = 'SELECT change, public_id, (session).* FROM app.match_under($1, $2)';

function membersOf(waiting: readonly Touched[]): string[] {
  return waiting.map(({ publicId }) => publicId);
}
