import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { newErrorId } from '../execution/subgraph-errors.js';
import { Refusal } from '../guard/refusal.js';

/** Why a body of another media type is refused. */
export const ONLY_JSON = 'Send the request as application/json.';

/** Requests that fail before or outside of an operation are answered in the form of a GraphQL response, too. */
export function sendErrorsAsGraphQL(scope: FastifyInstance): void {
  scope.setErrorHandler<FastifyError | Refusal>((error, request, reply) => {
    const { status, code, message, errorId } = describe(error);
    if (errorId !== undefined) request.log.error({ err: error, errorId }, 'unexpected error');
    if (error instanceof Refusal) reply.headers(error.headers);
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .type(errorType(request))
      .send(JSON.stringify({ errors: [{ message, extensions: { code, ...(errorId && { errorId }) } }] }));
  });
}

interface Description {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly errorId?: string;
}

function describe(error: FastifyError | Refusal): Description {
  if (error instanceof Refusal) return { status: error.statusCode, code: error.code, message: error.message };
  switch (error.statusCode) {
    case 400:
      return { status: 400, code: 'BAD_REQUEST', message: 'The body of the request cannot be read as JSON.' };
    case 413:
      return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The body of the request is too large.' };
    case 415:
      return { status: 415, code: 'BAD_REQUEST', message: ONLY_JSON };
    default:
      return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal error.', errorId: newErrorId() };
  }
}

function errorType({ headers: { accept } }: FastifyRequest): string {
  return accept?.includes('application/graphql-response+json') === true
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
}
