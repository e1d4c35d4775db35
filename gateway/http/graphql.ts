import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationContext } from '../execution/context.js';
import type { Authenticate } from '../guard/authenticate.js';
import { REQUEST_LIMITS } from '../guard/limits.js';
import { Refusal } from '../guard/refusal.js';
import { sendErrorsAsGraphQL } from './errors.js';

export interface GraphQLRouteOptions {
  readonly server: ApolloServer<OperationContext>;
  readonly authenticate: Authenticate;
  /** Where a browser that opens `/graphql` is sent. */
  readonly explorer: string | null;
}

/** Headers that Apollo Server looks at; it is shown no others. */
const PROTOCOL_HEADERS = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

const ANSWERED_METHODS = new Set(['GET', 'POST']);

/** `/graphql`: GraphQL over HTTP by GET and POST. */
export async function registerGraphQL(app: FastifyInstance, options: GraphQLRouteOptions): Promise<void> {
  const { server, authenticate, explorer } = options;
  await app.register(async (scope) => {
    readOnlyJson(scope);
    sendErrorsAsGraphQL(scope);
    // Before the body is read: who is not let in costs no parsing.
    scope.addHook('onRequest', async (request) => {
      if (!ANSWERED_METHODS.has(request.method)) {
        throw new Refusal(405, 'BAD_REQUEST', 'GraphQL is asked by GET or POST.', { allow: 'GET, POST' });
      }
      request.viewer = await authenticate(request);
    });
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      handler: async (request, reply) => {
        if (explorer !== null && isVisit(request)) return reply.redirect(explorer);
        limitBatch(request.body);
        const { status, headers, body } = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: protocolRequest(request),
          context: async () => operationContext(request, reply),
        });
        // `@defer` is not in the schema, and no other operation is answered in pieces.
        if (body.kind !== 'complete') throw new Error('An operation was answered in pieces.');
        for (const [name, value] of headers) reply.header(name, value);
        return reply
          .code(status ?? 200)
          .header('cache-control', 'no-store')
          .send(body.string);
      },
    });
  });
}

/** Bodies that are not JSON are left unread; Apollo Server refuses them for what they are (CSRF, or a wrong type). */
function readOnlyJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: REQUEST_LIMITS.bodyBytes },
    scope.getDefaultJsonParser('error', 'error'),
  );
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
}

function protocolRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name of PROTOCOL_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const question = request.url.indexOf('?');
  return {
    method: request.method,
    headers,
    search: question < 0 ? '' : request.url.slice(question),
    body: request.body,
  };
}

function operationContext(request: FastifyRequest, reply: FastifyReply): OperationContext {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return {
    viewer: request.viewer,
    requestId: request.id,
    signal: gone.signal,
    log: request.log as OperationContext['log'],
  };
}

function limitBatch(body: unknown): void {
  if (!Array.isArray(body) || body.length <= REQUEST_LIMITS.batchedOperations) return;
  throw new Refusal(
    400,
    'BATCH_LIMIT',
    `A batch may hold ${REQUEST_LIMITS.batchedOperations} operations, this one has ${body.length}.`,
  );
}

/** Somebody typed the address into a browser. */
function isVisit({ method, url, headers: { accept } }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (accept ?? '').includes('text/html');
}
