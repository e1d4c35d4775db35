import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '../../../platform/database/session.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { isUnavailable } from '../../../platform/errors/format.js';
import { isDeeplyWellFormed } from '../../../platform/graphql/well-formed.js';
import type { Dialect } from './dialect.js';
import { sendPage } from './html-page.js';
import { LegacyError } from './legacy-error.js';

export interface Manners {
  readonly dialect: Dialect;
  /** The edge server's answer to a body that is no JSON. */
  readonly invalidJson?: object;
}

/** As both servers had it. */
const BODY_LIMIT = 100 * 1024;

/** The body is no JSON. */
class InvalidJson extends Error {
  override readonly name = 'InvalidJson';
}

/** Makes a group of routes read bodies and answer what goes wrong as the old servers did. */
export function behaveAs({ dialect, invalidJson }: Manners, app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, text, done) => {
    try {
      done(null, parse(dialect, text as string));
    } catch (error) {
      done(error as Error);
    }
  });
  // What does not say that it is JSON is not read.
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null, {});
  });

  app.setErrorHandler<Error>((error, request, reply) => {
    if (error instanceof InvalidJson) {
      return dialect === 'node'
        ? sendPage(reply, 400, 'Bad Request')
        : reply.code(400).send(invalidJson ?? { ok: false, error: 'invalid JSON body' });
    }
    const refused = refusalOf(error);
    if (refused instanceof LegacyError)
      return reply.code(refused.status).send(failure(dialect, refused.words[dialect]));
    const { statusCode: status = 500 } = error as FastifyError;
    if (status === 413) {
      return dialect === 'node'
        ? sendPage(reply, 413, 'Payload Too Large')
        : reply.code(413).send(failure(dialect, 'body too large'));
    }
    return fail(dialect, isUnavailable(error) ? 503 : 500, error, request, reply);
  });
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Everything else below these paths. To be called when all routes are there. */
export function hideOthers(app: FastifyInstance, ...prefixes: readonly string[]): void {
  for (const prefix of prefixes) {
    for (const url of [prefix, `${prefix}/*`]) {
      app.route({ method: METHODS.filter((method) => !app.hasRoute({ method, url })), url, handler: hide });
    }
  }
}

function hide(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendPage(reply, 404, `Cannot ${request.method} ${request.url.split('?', 1)[0]}`);
}

function parse(dialect: Dialect, text: string): unknown {
  // A request without a body has been one with an empty object on Node.
  if (text === '' && dialect === 'node') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InvalidJson();
  }
  // Node's parser took objects and lists only.
  if (dialect === 'node' && (typeof value !== 'object' || value === null)) throw new InvalidJson();
  // Half a character would be stored as another one.
  if (!isDeeplyWellFormed(value)) throw unstorable();
  return value;
}

function failure(dialect: Dialect, error: string): object {
  return dialect === 'node' ? { error } : { ok: false, error };
}

/** What the routes have no words of their own for. */
function refusalOf(error: Error): LegacyError | null {
  if (error instanceof LegacyError) return error;
  if (error instanceof DomainError) {
    const status = { NOT_FOUND: 404, CONFLICT: 409 }[error.code] ?? 400;
    const text = [...error.path, error.message].join(': ');
    return new LegacyError(status as 400 | 404 | 409, { node: text, edge: text });
  }
  // Characters and numbers that PostgreSQL cannot hold.
  return sqlState(error)?.startsWith('22') ? unstorable() : null;
}

function unstorable(): LegacyError {
  return new LegacyError(400, { node: 'Ungültige Eingabe', edge: 'invalid input' });
}

/** What failed is said in the log only. */
function fail(
  dialect: Dialect,
  status: 500 | 503,
  err: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  request.log.error({ err }, 'a legacy route failed');
  const text = status === 500 ? 'Internal Server Error' : 'Service Unavailable';
  return dialect === 'node' ? sendPage(reply, status, text) : reply.code(status).send(failure(dialect, text));
}
