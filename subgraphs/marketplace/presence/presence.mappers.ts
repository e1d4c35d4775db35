import type { PresenceSession } from './presence-session.entity.js';
import type { PresenceChange } from './presence.watch.js';

export type PresenceSessionMapper = PresenceSession;
export type PresenceChangeMapper = PresenceChange;
