import replyFrom from '@fastify/reply-from';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { IDENTITY_HEADER, type InternalSigner } from '../../platform/identity/internal-token.js';
import { BAD_KEY, LEGACY_HEADER } from '../../platform/subgraph/legacy-access.js';
import type { InProcessSubgraph } from '../../platform/subgraph/request.js';
import type { Authenticate } from '../guard/authenticate.js';
import { Refusal } from '../guard/refusal.js';
import type { SubgraphAddress } from '../transport/transports.js';
import { sendErrorsAsGraphQL } from './errors.js';
import type { LegacyGate } from './legacy-gate.js';
import type { RouteTable } from './route-table.js';

export interface ForwardOptions {
  /** Whose a path is now; a reload of the supergraph may change that. */
  readonly ownerOf: RouteTable;
  /** Who may use routes that believe what callers say of themselves. */
  readonly legacyGate: LegacyGate;
  readonly authenticate: Authenticate;
  readonly signer?: InternalSigner;
  /** Longest silence of a subgraph, before and within its answer. */
  readonly timeoutMs: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The subgraph whose route this is; null for all that the gateway answers itself. */
    owner: SubgraphAddress | null;
  }
}

const METHODS: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Serves the HTTP routes of the subgraphs from the gateway's origin. Bodies stream through unread, both ways. All paths
 * that nobody else answers come here, because routes cannot be added to a server that listens.
 */
export async function registerForwardedRoutes(app: FastifyInstance, options: ForwardOptions): Promise<void> {
  await app.register(async (scope) => {
    leaveBodiesUnread(scope);
    sendErrorsAsGraphQL(scope);
    scope.decorateRequest('owner', null);
    await scope.register(replyFrom, {
      disableRequestLogging: true,
      // Its own sockets: a slow download shall not keep queries waiting.
      undici: { connections: 64, headersTimeout: options.timeoutMs, bodyTimeout: options.timeoutMs },
      destroyAgent: true,
    });
    scope.addHook('onRequest', async (request, reply) => {
      const [path] = request.url.split('?', 1) as [string];
      const owner = options.ownerOf(path);
      if (owner === null) return reply.callNotFound();
      const verdict = options.legacyGate(request.headers);
      if (owner.isLegacy && verdict === 'hidden') return reply.callNotFound();
      if (owner.isLegacy && verdict === 'bad-key') return reply.code(401).send(BAD_KEY);
      // For routes that serve those who sign in, and others as far as this says.
      request.raw.headers[LEGACY_HEADER] = verdict;
      request.owner = owner.address;
      refuseTraversal(request);
      await vouch(request, request.owner.name, options);
    });
    // The plugin asks for `close` when the body has not been read, and here somebody reads it.
    scope.addHook('onSend', async (_request, reply) => void reply.removeHeader('connection'));
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const owner = request.owner!;
      return 'subgraph' in owner
        ? handOver(owner.subgraph, request, reply)
        : passOn(owner.url.origin, owner.name, request, reply);
    };
    scope.route({ url: '/*', method: METHODS, exposeHeadRoute: false, config: { streamsBody: true }, handler });
    // In this form they go before the one that the CORS plugin has for every path.
    for (const url of ['/:first', '/:first/*']) scope.options(url, handler);
  });
}

/** `/prefix/../graphql` would leave the prefix, where behind it somebody resolves the dots. */
const TRAVERSAL = /(?:^|[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?:$|[/\\?#]|%2f|%5c)/i;

export function refuseTraversal({ raw: { url = '' } }: { readonly raw: Pick<IncomingMessage, 'url'> }): void {
  if (TRAVERSAL.test(url.split('?', 1)[0]!)) {
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
  const { viewer } = await options.authenticate(request);
  headers['x-request-id'] = request.id;
  if (options.signer === undefined) return;
  // The access token has done its work; a subgraph has no use for it that would be good.
  delete headers.authorization;
  headers[IDENTITY_HEADER] = await options.signer.sign(viewer, subgraph);
}

/** In process the subgraph's own HTTP application takes the request as it is. */
async function handOver({ http }: InProcessSubgraph, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  await http.ready();
  reply.hijack();
  // Headers that the gateway has set (CORS) would be lost with its reply.
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  http.routing(request.raw, reply.raw);
}

/** Over HTTP the request streams through; hop-by-hop headers are dropped on the way. */
function passOn(origin: string, name: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.body !== undefined) request.body = detached(request.raw);
  return reply.from(request.url, {
    getUpstream: () => origin,
    rewriteRequestHeaders: (_request, headers) => withClientAddress(request, headers),
    // Retries are for those who know whether they are safe: not us.
    retryDelay: () => null,
    onError: (_reply, { error }) => sendUnavailable(reply, name, error),
  });
}

/**
 * A body that outlives its use. When a subgraph answers before it has read everything, what is still on its way is read
 * and forgotten: a client that is cut off while it sends never reads that its document is too large.
 */
function detached(body: IncomingMessage): Readable {
  const passed = new PassThrough();
  passed.once('close', () => body.resume());
  body.once('close', () => {
    if (!body.complete) passed.destroy(new Error('The client went away.'));
  });
  return body.pipe(passed);
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
