import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { UploadRefused } from './contract.errors.js';

const STATUS_BY_CODE: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Failures as older clients know them: `{ ok: false, error }`. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error }, 'a request for contracts failed');
    const message = status >= 500 ? 'internal error' : error.message;
    return reply.code(status).send({ ok: false, error: message });
  });
}

function statusOf(error: Error): number {
  if (error instanceof UploadRefused) return error.status;
  if (error instanceof InvalidInput) return 400;
  if (error instanceof NotFound) return 404;
  if (error instanceof Conflict) return 409;
  if (error instanceof GraphQLError) return STATUS_BY_CODE[String(error.extensions['code'])] ?? 500;
  return 500;
}
