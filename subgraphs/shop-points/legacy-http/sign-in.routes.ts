import type { FastifyReply } from 'fastify';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { MembershipRests, TooManyAttempts, WrongPassword } from '../sign-in/sign-in.errors.js';
import { fieldsOf } from './body.js';
import type { RegisterArea } from './legacy-api.js';
import { giveCookie, SESSION_COOKIE, takeCookieBack } from './session-cookie.js';
import { registerPage, signInPage } from './sign-in.pages.js';

const HTML = 'text/html; charset=utf-8';
/** A password as it was typed, blanks and all. */
const typed = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How members of the old system come in and leave again. */
export const registerSignIn: RegisterArea = (app, { services, deps }) => {
  const { memberLogins, memberSessions, secureCookies } = services;

  app.get('/login', (_request, reply) => reply.type(HTML).send(signInPage()));
  app.get('/register', (_request, reply) => reply.type(HTML).send(registerPage()));

  app.post('/login', async (request, reply) => {
    const { username, password } = fieldsOf(request);
    const input = { username: typed(username), password: typed(password) };
    return memberLogins.signIn(input, request.viewer.clientIp).then(
      (session) => {
        giveCookie(reply, session, secureCookies);
        return reply.redirect('/');
      },
      (error: unknown) => {
        if (error instanceof WrongPassword) {
          return reply.type(HTML).send(signInPage('The name or the password is wrong.'));
        }
        if (error instanceof MembershipRests) return reply.redirect('/login');
        if (error instanceof TooManyAttempts) return sendLater(reply, error, deps.clock(), signInPage);
        throw error;
      },
    );
  });

  app.post('/register', async (request, reply) => {
    const { username, email, password } = fieldsOf(request);
    const input = { username: typed(username), email: typed(email), password: typed(password) };
    return memberLogins.register(input, request.viewer.clientIp).then(
      () => reply.redirect('/login'),
      (error: unknown) => {
        if (error instanceof DomainError) return reply.type(HTML).send(registerPage(error.message));
        if (error instanceof TooManyAttempts) return sendLater(reply, error, deps.clock(), registerPage);
        throw error;
      },
    );
  });

  app.get('/logout', async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await memberSessions.end(token);
    takeCookieBack(reply, secureCookies);
    return reply.redirect('/');
  });
};

function sendLater(
  reply: FastifyReply,
  { retryAt }: TooManyAttempts,
  now: Date,
  page: (message: string) => string,
): FastifyReply {
  const seconds = Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / 1000));
  return reply
    .code(429)
    .header('retry-after', String(seconds))
    .type(HTML)
    .send(page(`Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`));
}
