import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { Conflict, DomainError, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { formatError } from '../../../platform/errors/format.js';
import type { Logger } from '../../../platform/log/log.js';

/** An answer in the words of the old system: `{"error": message}` and what else it says. */
export class LegacyError extends Error {
  override readonly name = 'LegacyError';
  constructor(
    readonly statusCode: number,
    message: string,
    readonly details: object = {},
  ) {
    super(message);
  }
}

/** What the old system's framework answered with a page, before or instead of the route. */
export class LegacyPage extends Error {
  override readonly name = 'LegacyPage';
  constructor(readonly statusCode: keyof typeof PAGES) {
    super(PAGES[statusCode][0]);
  }
}

const PAGES = {
  400: ['Bad Request', 'The browser (or proxy) sent a request that this server could not understand.'],
  403: ['Forbidden', 'You do not have the permission to access the requested resource.'],
  404: [
    'Not Found',
    'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  ],
  415: ['Unsupported Media Type', 'The server does not support the media type transmitted in the request.'],
} as const;

export const notFoundPage = (): LegacyPage => new LegacyPage(404);

/** Errors of the services in the form that the old clients know. What they do not know is logged and hidden. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler<Error>((error, _request, reply) => {
    if (error instanceof LegacyPage) return sendPage(reply, error.statusCode);
    if (error instanceof LegacyError) {
      return reply.code(error.statusCode).send({ error: error.message, ...error.details });
    }
    if (error instanceof DomainError) return reply.code(statusOf(error as DomainError)).send({ error: error.message });
    const { statusCode } = error as Partial<FastifyError>;
    // Fastify's own: a body that is too large or in an unknown form.
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
      return reply.code(statusCode).send({ error: error.message });
    }
    return sendFormatted(reply, error, log);
  });
}

function sendPage(reply: FastifyReply, statusCode: LegacyPage['statusCode']): FastifyReply {
  const [title, text] = PAGES[statusCode];
  return reply
    .code(statusCode)
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html>\n<html lang=en>\n<title>${statusCode} ${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`,
    );
}

function statusOf(error: DomainError): number {
  if (error instanceof NotFound) return 404;
  if (error instanceof InvalidInput) return 400;
  return error instanceof Conflict || error.code.endsWith('_EXISTS') ? 409 : 400;
}

const STATUS: Readonly<Record<string, readonly [number, string]>> = {
  UNAUTHENTICATED: [401, 'Authentication required'],
  FORBIDDEN: [403, 'Forbidden'],
  BAD_USER_INPUT: [400, 'A value is out of range or malformed.'],
  SERVICE_UNAVAILABLE: [503, 'The service is busy. Try again in a moment.'],
};

function sendFormatted(reply: FastifyReply, error: Error, log: Logger): FastifyReply {
  const shown = error instanceof GraphQLError ? error.toJSON() : { message: error.message };
  const { extensions } = formatError(shown, error, log);
  const [status, message] = STATUS[String(extensions?.['code'])] ?? [500, 'Internal error'];
  return reply.code(status).send({ error: message });
}
