import type { FastifyInstance } from 'fastify';
import { anonymous } from '../../../platform/identity/viewer.js';
import type { MemberSessionService } from '../sign-in/member-session.service.js';
import { SESSION_COOKIE } from './session-cookie.js';

/**
 * `request.viewer` becomes the member whose session the cookie is. Who shows an access token is whom the token says; the
 * cookie that a browser adds of its own accord changes nothing about it.
 */
export function knowMembers(app: FastifyInstance, sessions: MemberSessionService): void {
  app.addHook('onRequest', async (request) => {
    const { viewer } = request;
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined || viewer.userId !== null || viewer.scopes.length > 0) return;
    const userId = await sessions.userIdOf(token);
    if (userId === null) return;
    request.viewer = { ...anonymous, userId, roles: ['user'], clientIp: viewer.clientIp };
  });
}
