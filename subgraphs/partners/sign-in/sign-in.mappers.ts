import type { SignedIn } from './session.service.js';

export type UserSessionMapper = SignedIn;
