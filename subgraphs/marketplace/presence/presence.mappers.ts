import type { PresenceSession } from './presence-session.entity.js';
import type { PresenceChange } from './presence.watch.js';
import type { RoomAssignment } from './room-assignment.watch.js';

export type PresenceSessionMapper = PresenceSession;
export type PresenceChangeMapper = PresenceChange;
export type RoomAssignmentMapper = RoomAssignment;
