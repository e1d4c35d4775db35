import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LegacyPage } from './answers.js';
import type { ClientOrigins } from './client-origins.js';
import { SESSION_COOKIE } from './session-cookie.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The extension may read every answer, errors included, with the member's cookie. Preflights are answered here. */
export function allowExtension(app: FastifyInstance, origins: ClientOrigins): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    // Also for those who are told nothing: a cache must not give them the answer of the others.
    reply.header('vary', 'Origin');
    if (!origins.isExtension(origin)) return;
    reply.headers({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type',
    });
  });
  app.options('/*', (_request, reply) => reply.code(200).send(''));
}

/**
 * The forms of the old system carry no token against forgery, so a page elsewhere must not send them: not in the name of
 * the cookie that the browser adds, and not to sign somebody in as somebody else. `SameSite` says the same to browsers
 * that know it.
 */
export function refuseForgery(app: FastifyInstance, origins: ClientOrigins): void {
  app.addHook('onRequest', async (request) => {
    if (SAFE_METHODS.has(request.method) || !isDrivenByCookie(request)) return;
    const { origin, host, 'x-forwarded-host': forwarded, 'sec-fetch-site': site } = request.headers;
    const asked = typeof forwarded === 'string' ? forwarded.split(',')[0]!.trim() : host;
    if (!origins.mayAct({ origin, host: asked, site })) throw new LegacyPage(403);
  });
}

function isDrivenByCookie({ cookies, url }: FastifyRequest): boolean {
  return cookies[SESSION_COOKIE] !== undefined || url.startsWith('/login') || url.startsWith('/register');
}
