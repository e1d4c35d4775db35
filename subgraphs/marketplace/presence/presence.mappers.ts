import type { PresenceSession } from './presence-session.entity.js';

export type PresenceSessionMapper = PresenceSession;
