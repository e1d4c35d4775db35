import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenedSession } from '../sign-in/member-session.service.js';

export const SESSION_COOKIE = 'session';

/** Where the connection is safe the cookie stays on safe connections, and away from all that other sites lead to. */
function traits(request: FastifyRequest, secureCookies: boolean) {
  const { 'x-forwarded-proto': forwarded } = request.headers;
  const secure = secureCookies || (typeof forwarded === 'string' && forwarded.split(',')[0]!.trim() === 'https');
  return { path: '/', httpOnly: true, secure, sameSite: secure ? 'strict' : 'lax' } as const;
}

export function giveCookie(reply: FastifyReply, { token, expiresAt }: OpenedSession, secureCookies: boolean): void {
  reply.setCookie(SESSION_COOKIE, token, { ...traits(reply.request, secureCookies), expires: expiresAt });
}

export function takeCookieBack(reply: FastifyReply, secureCookies: boolean): void {
  reply.clearCookie(SESSION_COOKIE, traits(reply.request, secureCookies));
}
