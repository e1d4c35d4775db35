import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from '../door/door.js';
import type { OperationContext, StreamSlot } from '../execution/context.js';
import type { Authenticate, Identity } from '../guard/authenticate.js';
import { REQUEST_LIMITS } from '../guard/limits.js';
import type { OriginCheck } from '../guard/origin.js';
import type { OperationLimits } from '../guard/operation-limits/operation-limits.js';
import type { RateLimiter } from '../guard/rate-limit.js';
import { Refusal } from '../guard/refusal.js';
import type { EndedSessions } from '../sessions/ended-sessions.js';
import type { EventStreams } from '../sse/event-streams.js';
import { acceptedOf, operationIn } from '../sse/stream-request.js';
import { ONLY_JSON, sendErrorsAsGraphQL } from './errors.js';
import { statusOf } from './status.js';

export interface GraphQLRouteOptions {
  readonly server: ApolloServer<OperationContext>;
  readonly door: Door;
  readonly limits: OperationLimits;
  readonly rate: RateLimiter;
  readonly streams: EventStreams;
  readonly mayConnect: OriginCheck;
  readonly authenticate: Authenticate;
  readonly sessions: Pick<EndedSessions, 'follow'>;
  /** Where a browser that opens `/graphql` is sent. */
  readonly explorer: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the client's access token names, until when. */
    identity: Identity;
  }
}

/** Headers that Apollo Server looks at; it is shown no others. */
const PROTOCOL_HEADERS = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

const ANSWERED_METHODS = new Set(['GET', 'POST']);

/** `/graphql`: GraphQL over HTTP by GET and POST, and over event streams for those who accept them. */
export async function registerGraphQL(app: FastifyInstance, options: GraphQLRouteOptions): Promise<void> {
  const { explorer } = options;
  await app.register(async (scope) => {
    scope.decorateRequest('identity', null as unknown as Identity);
    readOnlyJson(scope);
    sendErrorsAsGraphQL(scope);
    // Before the body is read: who is not let in costs no parsing.
    scope.addHook('onRequest', async (request) => {
      if (!ANSWERED_METHODS.has(request.method)) {
        throw new Refusal(405, 'BAD_REQUEST', 'GraphQL is asked by GET or POST.', { allow: 'GET, POST' });
      }
      await identify(request, options);
      options.rate.take(request.viewer);
    });
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      handler: async (request, reply) => {
        if (explorer !== null && isVisit(request)) return reply.redirect(explorer);
        const accepted = Array.isArray(request.body) ? 'json' : acceptedOf(request);
        if (accepted === 'json') return answer(request, reply, options);
        // Until the stream has ended.
        using session = options.sessions.follow(request.identity.sessionId);
        const slot: StreamSlot = { expiresAt: request.identity.expiresAt, revoked: session.ended };
        return await (accepted === 'stream' ? answerAsStream : answer)(request, reply, options, slot);
      },
    });
  });
}

async function identify(request: FastifyRequest, { authenticate, rate }: GraphQLRouteOptions): Promise<void> {
  try {
    request.identity = await authenticate(request);
    request.viewer = request.identity.viewer;
  } catch (error) {
    // Nobody tries tokens faster than others ask.
    rate.takeFrom(request.ip);
    throw error;
  }
}

/** @param stream for a client that takes a stream of results where there is one. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { server, limits, rate, streams }: GraphQLRouteOptions,
  stream?: StreamSlot,
): Promise<FastifyReply> {
  limitBatch(request, rate);
  for (const query of queriesIn(request)) limits.check(query);
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: protocolRequest(request),
    context: async () => ({ ...operationContext(request, reply), ...(stream && { stream }) }),
  });
  if (stream?.results !== undefined) {
    await streams.answer(request, reply, { kind: 'stream', results: stream.results });
    return reply;
  }
  // `@defer` is not in the schema, and no other operation is answered in pieces.
  if (body.kind !== 'complete') throw new Error('An operation was answered in pieces.');
  for (const [name, value] of headers) reply.header(name, value);
  return reply
    .code(statusOf({ status: status ?? 200, contentType: headers.get('content-type'), body: body.string }))
    .header('cache-control', 'no-store')
    .send(body.string);
}

/** All that comes of the operation goes into the stream, also that it is not valid; clients expect it there. */
async function answerAsStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { door, streams, mayConnect }: GraphQLRouteOptions,
  stream: StreamSlot,
): Promise<FastifyReply> {
  const isGet = request.method === 'GET';
  // Browsers let every page send such a request (`EventSource`), so it cannot be asked for a header as others are.
  if (isGet && !mayConnect(request.headers)) {
    throw new Refusal(403, 'FORBIDDEN', 'Pages of this origin may not connect.');
  }
  const context = { ...operationContext(request, reply), readOnly: isGet, stream };
  const outcome = await door.ask(operationIn(request), context);
  if (outcome.kind === 'refused' && outcome.status === 405) {
    throw new Refusal(405, 'BAD_REQUEST', 'A mutation is asked by POST.', { allow: 'POST' });
  }
  await streams.answer(request, reply, outcome);
  return reply;
}

/** What the page of any origin may send without asking first. Apollo Server refuses it for that (CSRF). */
const ANY_PAGE_SENDS = /^\s*(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/** Bodies that are not JSON are left unread. */
function readOnlyJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: REQUEST_LIMITS.bodyBytes },
    scope.getDefaultJsonParser('error', 'error'),
  );
  scope.addContentTypeParser('*', ({ headers }, _payload, done) => {
    const type = headers['content-type'];
    done(type === undefined || ANY_PAGE_SENDS.test(type) ? null : new Refusal(415, 'BAD_REQUEST', ONLY_JSON));
  });
}

function protocolRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name of PROTOCOL_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return {
    method: request.method,
    headers,
    search: searchOf(request),
    body: request.body,
  };
}

function searchOf({ url }: FastifyRequest): string {
  const question = url.indexOf('?');
  return question < 0 ? '' : url.slice(question);
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

/** Each operation of a batch counts; the request itself has. */
function limitBatch({ body, viewer }: FastifyRequest, rate: RateLimiter): void {
  if (!Array.isArray(body)) return;
  if (body.length > REQUEST_LIMITS.batchedOperations) {
    throw new Refusal(
      400,
      'BATCH_LIMIT',
      `A batch may hold ${REQUEST_LIMITS.batchedOperations} operations, this one has ${body.length}.`,
    );
  }
  if (body.length > 1) rate.take(viewer, body.length - 1);
}

/** The documents that a request brings; what is no text is refused by Apollo Server. */
function queriesIn(request: FastifyRequest): string[] {
  if (request.method === 'GET') return new URLSearchParams(searchOf(request)).getAll('query');
  const operations: unknown[] = Array.isArray(request.body) ? request.body : [request.body];
  return operations.flatMap((operation) => {
    const query = (operation as { query?: unknown } | null | undefined)?.query;
    return typeof query === 'string' ? [query] : [];
  });
}

/** Somebody typed the address into a browser. */
function isVisit({ method, url, headers: { accept } }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (accept ?? '').includes('text/html');
}
