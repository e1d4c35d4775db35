import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { sqlState } from '../../../platform/database/session.js';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { isUnavailable } from '../../../platform/errors/format.js';
import { UploadRefused } from './contract.errors.js';

const STATUS_BY_CODE: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Failures as older clients know them: `{ ok: false, error }`. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error }, 'a request for contracts failed');
    return reply.code(status).send({ ok: false, error: messageOf(status, error) });
  });
}

function statusOf(error: Error): number {
  if (error instanceof UploadRefused) return error.status;
  if (error instanceof InvalidInput) return 400;
  if (error instanceof NotFound) return 404;
  if (error instanceof Conflict) return 409;
  if (error instanceof GraphQLError) return STATUS_BY_CODE[String(error.extensions['code'])] ?? 500;
  if (isUnstorable(error)) return 400;
  return isUnavailable(error) ? 503 : 500;
}

/** What went wrong inside is said in the log only. */
function messageOf(status: number, error: Error): string {
  if (status === 503) return 'service unavailable';
  if (status >= 500) return 'internal error';
  return isUnstorable(error) ? 'invalid input' : error.message;
}

/** Characters that PostgreSQL cannot hold. */
function isUnstorable(error: Error): boolean {
  return sqlState(error)?.startsWith('22') ?? false;
}
