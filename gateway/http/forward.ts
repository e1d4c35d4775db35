import replyFrom from '@fastify/reply-from';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods, RouteHandlerMethod } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { IDENTITY_HEADER, type InternalSigner } from '../../platform/identity/internal-token.js';
import type { InProcessSubgraph } from '../../platform/subgraph/request.js';
import type { Authenticate } from '../guard/authenticate.js';
import { Refusal } from '../guard/refusal.js';
import type { SubgraphAddress } from '../transport/transports.js';
import { sendErrorsAsGraphQL } from './errors.js';
import type { SubgraphRoutes } from './routes.js';

export interface ForwardOptions {
  readonly routes: SubgraphRoutes;
  readonly addresses: readonly SubgraphAddress[];
  readonly authenticate: Authenticate;
  readonly signer?: InternalSigner;
  /** Longest silence of a subgraph, before and within its answer. */
  readonly timeoutMs: number;
}

const METHODS: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Serves the HTTP routes of the subgraphs from the gateway's origin. Bodies stream through unread, both ways. */
export async function registerForwardedRoutes(app: FastifyInstance, options: ForwardOptions): Promise<void> {
  for (const address of options.addresses) {
    const prefixes = options.routes[address.name] ?? [];
    if (prefixes.length === 0) continue;
    await app.register(async (scope) => {
      leaveBodiesUnread(scope);
      sendErrorsAsGraphQL(scope);
      scope.addHook('onRequest', async (request) => {
        refuseTraversal(request);
        await vouch(request, address.name, options);
      });
      const handler =
        'subgraph' in address
          ? handOver(address.subgraph)
          : await passOn(scope, address.url.origin, address.name, options.timeoutMs);
      for (const prefix of prefixes) {
        scope.route({ url: prefix, method: METHODS, handler, exposeHeadRoute: false });
        scope.route({ url: `${prefix}/*`, method: METHODS, handler, exposeHeadRoute: false });
      }
    });
  }
}

/** `/prefix/../graphql` would leave the prefix, where behind it somebody resolves the dots. */
const TRAVERSAL = /(?:^|[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?:$|[/\\?#]|%2f|%5c)/i;

function refuseTraversal({ raw }: FastifyRequest): void {
  if (TRAVERSAL.test((raw.url ?? '').split('?', 1)[0]!)) {
    throw new Refusal(400, 'BAD_REQUEST', 'The path may not contain `.` or `..` as a part.');
  }
}

/** A webhook's signature covers the bytes as they were sent. */
function leaveBodiesUnread(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
}

/** Replaces what the client says about itself by what the gateway knows. */
async function vouch(request: FastifyRequest, subgraph: string, options: ForwardOptions): Promise<void> {
  const { headers } = request.raw;
  const viewer = await options.authenticate(request);
  headers['x-request-id'] = request.id;
  if (options.signer === undefined) return;
  // The access token has done its work; a subgraph has no use for it that would be good.
  delete headers.authorization;
  headers[IDENTITY_HEADER] = await options.signer.sign(viewer, subgraph);
}

/** In process the subgraph's own HTTP application takes the request as it is. */
function handOver({ http }: InProcessSubgraph): RouteHandlerMethod {
  return async (request, reply) => {
    await http.ready();
    reply.hijack();
    // Headers that the gateway has set (CORS) would be lost with its reply.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    http.routing(request.raw, reply.raw);
  };
}

/** Over HTTP the request streams through; hop-by-hop headers are dropped on the way. */
async function passOn(
  scope: FastifyInstance,
  origin: string,
  name: string,
  timeoutMs: number,
): Promise<RouteHandlerMethod> {
  await scope.register(replyFrom, {
    base: origin,
    disableRequestLogging: true,
    // Its own sockets: a slow download shall not keep queries waiting.
    undici: { connections: 64, headersTimeout: timeoutMs, bodyTimeout: timeoutMs },
    destroyAgent: true,
  });
  return (request, reply) =>
    reply.from(request.url, {
      rewriteRequestHeaders: (_request, headers) => withClientAddress(request, headers),
      // Retries are for those who know whether they are safe: not us.
      retryDelay: () => null,
      onError: (_reply, { error }) => sendUnavailable(reply, name, error),
    });
}

function withClientAddress({ ip, host, protocol, headers: own }: FastifyRequest, headers: IncomingHttpHeaders) {
  const before = own['x-forwarded-for'];
  return {
    ...headers,
    'x-forwarded-for': before === undefined ? ip : `${String(before)}, ${ip}`,
    'x-forwarded-host': own['x-forwarded-host'] ?? host,
    'x-forwarded-proto': own['x-forwarded-proto'] ?? protocol,
  };
}

function sendUnavailable(reply: FastifyReply, name: string, error: Error & { statusCode?: number }): void {
  const late = error.statusCode === 504 || /timeout/i.test(error.message);
  reply.request.log.error({ subgraph: name, err: error }, 'a route could not be forwarded');
  void reply
    .code(late ? 504 : 502)
    .type('application/json; charset=utf-8')
    .send(
      JSON.stringify({
        errors: [
          {
            message: late ? `The service "${name}" did not answer in time.` : `The service "${name}" is not available.`,
            extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', service: name },
          },
        ],
      }),
    );
}
