import { demoUuid } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import type { LoggedEvent } from '../event-log/logged-event.entity.js';
import type { PresenceSession } from '../presence/presence-session.entity.js';
import type { RoomMember } from '../rooms/room-member.entity.js';
import type { Room } from '../rooms/room.entity.js';
import type { DemoPeople } from './thinkers.js';

const PAIR_CODE = 'kontor';

export interface DemoMeeting {
  readonly sessions: readonly PresenceSession[];
  readonly room: Room;
  readonly members: readonly RoomMember[];
  readonly log: LoggedEvent;
}

/** Three who are online when the demo is loaded, the demo user and the first business among them, and their room. */
export function demoMeeting({ issuers, holders }: DemoPeople, now: Date): DemoMeeting {
  const roomId = `room-${PAIR_CODE}-9c01d2ab`;
  const present = [holders[0]!, holders[1]!, issuers[0]!];
  const metAt = hoursAfter(now, -0.25);
  return {
    sessions: present.map((thinker, index) => ({
      id: demoUuid('marketplace.meeting', index),
      thinkerId: thinker.id,
      pairCode: PAIR_CODE,
      status: 'online',
      roomId,
      lastSeenAt: now,
      createdAt: hoursAfter(now, -0.5),
    })),
    room: {
      id: roomId,
      type: 'text',
      ownerId: null,
      meta: { source: 'presence', pair_code: PAIR_CODE },
      createdAt: metAt,
    },
    members: present.map(({ id }) => ({ roomId, thinkerId: id, createdAt: metAt })),
    log: {
      id: demoUuid('marketplace.meeting', present.length),
      type: 'presence.match',
      actorId: present[0]!.id,
      subjectType: 'room',
      subjectId: roomId,
      meta: { pairCode: PAIR_CODE, members: present.map(({ publicId }) => publicId) },
      createdAt: metAt,
    },
  };
}
