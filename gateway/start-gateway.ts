import cors, { type FastifyCorsOptionsDelegatePromise } from '@fastify/cors';
import type { AccessTokenVerifier } from '../platform/identity/access-token.js';
import type { InternalSigner } from '../platform/identity/internal-token.js';
import { createHttpServer } from '../platform/http/server.js';
import type { Logger } from '../platform/log/log.js';
import type { InProcessSubgraph } from '../platform/subgraph/request.js';
import type { GatewayConfig } from './config.js';
import { serveOperations } from './door/serve-operations.js';
import { withSubscriptions } from './door/streaming-gateway.js';
import { createAuthenticator } from './guard/authenticate.js';
import { stripInternalHeaders } from './guard/client-headers.js';
import { createApolloServer } from './http/apollo-server.js';
import { registerForwardedRoutes } from './http/forward.js';
import { legacyGate } from './http/legacy-gate.js';
import { registerMetrics } from './http/metrics.js';
import { subgraphChecks, supergraphCheck } from './http/readiness.js';
import { routeTable } from './http/route-table.js';
import { loadRoutes } from './http/routes.js';
import { KontorGateway } from './kontor-gateway.js';
import { registerSandbox, SANDBOX_PATH } from './sandbox/sandbox.js';
import { checkSupergraph, readSupergraph } from './supergraph/load.js';
import { reloadOnChange } from './supergraph/reload.js';
import type { Supergraph } from './supergraph/supergraph.js';
import { createMetrics, type GatewayMetrics } from './metrics.js';
import { EndedSessions } from './sessions/ended-sessions.js';
import { askEndedSessions } from './sessions/session-issuer.js';
import { watchSessions } from './sessions/session-watch.js';
import { createUpgradeForwarder } from './sockets/forward-upgrade.js';
import { SubscriptionEngine } from './subscriptions/engine.js';
import { subscriptionSettings } from './subscriptions/settings.js';
import { TransportSet } from './transport/transport-set.js';
import { createTransport, locateSubgraphs, refuseStrangers, type TransportOptions } from './transport/transports.js';

export interface GatewayOptions {
  readonly config: GatewayConfig;
  /** Those that run in this process; the others are reached over HTTP. */
  readonly subgraphs?: readonly InProcessSubgraph[];
  /** Tells the subgraphs who asks. */
  readonly signer?: InternalSigner;
  /** Checks access tokens; without it everybody is anonymous. */
  readonly verifier?: AccessTokenVerifier;
  readonly log: Logger;
}

/** A gateway that answers. Disposing it finishes the requests under way, then lets go of everything it opened. */
export interface Gateway extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/** An answer of a subgraph beyond this is not one that a client should wait for. */
const MAX_SUBGRAPH_RESPONSE_BYTES = 32 * 1024 * 1024;

/**
 * Loads the supergraph and serves it.
 *
 * @throws ConfigError, UnusableSupergraph, UnknownAddress, UnusableRoutes, PortInUse: each with a sentence for the operator.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, subgraphs = [], signer, verifier, log } = options;
  const mayUseLegacy = legacyGate(config);
  await using stack = new AsyncDisposableStack();

  const text = await readSupergraph(config.SUPERGRAPH);
  const supergraph = checkSupergraph(config.SUPERGRAPH, text);
  refuseStrangers('SUBGRAPH_URLS', config.SUBGRAPH_URLS, supergraph.subgraphs);
  refuseStrangers('SUBGRAPH_TIMEOUTS', config.SUBGRAPH_TIMEOUTS, supergraph.subgraphs);
  const { SESSION_ISSUER: issuer } = config;
  if (issuer !== undefined) refuseStrangers('SESSION_ISSUER', { [issuer]: true }, supergraph.subgraphs);
  const locate = ({ subgraphs: composed }: Supergraph) => locateSubgraphs(composed, config.SUBGRAPH_URLS, subgraphs);
  const routesOf = async (served: Supergraph) => {
    const names = served.subgraphs.map(({ name }) => name);
    return routeTable(await loadRoutes(config.ROUTES, config.SUPERGRAPH, names), locate(served));
  };
  let ownerOf = await routesOf(supergraph);

  const metrics = createMetrics();
  const { registry } = metrics;
  const transports = stack.use(
    new TransportSet((address) => createTransport(address, transportOptions(address.name, options, metrics))),
  );
  const gateway = new KontorGateway({
    supergraph,
    connect: (served) => transports.lease(locate(served)),
    unauthorized: config.UNAUTHORIZED,
    shareInflight: config.SHARE_INFLIGHT,
    executor: config.GATEWAY_EXECUTOR,
    log,
  });
  const subscriptions = new SubscriptionEngine({
    current: () => gateway.subscribed,
    metrics: metrics.subscriptions,
    settings: subscriptionSettings(config),
    log,
  });
  gateway.onReplaced(() => subscriptions.replaced());
  const apollo = createApolloServer(withSubscriptions(gateway, subscriptions), { maxCost: config.MAX_COST, log });
  await apollo.start();
  stack.defer(() => apollo.stop());
  // Before Apollo Server stops, which lets go of the ways to the subgraphs.
  stack.use(subscriptions);
  const reload = stack.use(
    reloadOnChange({
      file: config.SUPERGRAPH,
      seconds: config.SUPERGRAPH_POLL_SECONDS,
      served: text,
      async replace(changed) {
        const routes = await routesOf(changed);
        await gateway.replace(changed);
        ownerOf = routes;
      },
      log,
    }),
  );

  const sessions = new EndedSessions();
  if (issuer !== undefined) {
    const ask = async (signal: AbortSignal) => {
      await using lease = transports.lease(locate(gateway.supergraph).filter(({ name }) => name === issuer));
      const transport = lease.transports.get(issuer);
      if (transport === undefined) throw new Error(`The supergraph has no subgraph "${issuer}" any more.`);
      return await askEndedSessions(transport, signal);
    };
    stack.use(watchSessions({ ask, sessions, everyMs: config.SESSION_POLL_SECONDS * 1_000, registry, log }));
  }

  const server = stack.use(
    createHttpServer({
      log,
      trustedProxies: config.TRUSTED_PROXIES,
      health: () => [
        supergraphCheck({ isLoaded: () => gateway.schema !== null, fault: () => reload.fault }),
        ...(config.CHECK_SUBGRAPHS ? subgraphChecks(locate(gateway.supergraph)) : []),
      ],
    }),
  );
  const { app } = server;
  app.addHook('onRequest', async (request, reply) => {
    stripInternalHeaders(request.raw.headers);
    reply.header('x-request-id', request.id);
  });
  if (config.CORS_ORIGINS.length > 0) {
    const answersExtensions = (path: string) => path === '/health' || ownerOf(path) !== null;
    await app.register(cors, { delegator: corsFor(config.CORS_ORIGINS, answersExtensions) });
  }

  const authenticate = createAuthenticator(verifier, sessions);
  registerMetrics(app, { registry, ...(config.METRICS_TOKEN && { token: config.METRICS_TOKEN }) });
  const operations = stack.use(
    await serveOperations(server, {
      apollo,
      authenticate,
      sessions,
      config,
      explorer: config.SANDBOX ? SANDBOX_PATH : null,
      registry,
      elsewhere: createUpgradeForwarder({
        ownerOf: (path) => ownerOf(path),
        legacyGate: mayUseLegacy,
        authenticate,
        sessions,
        timeoutMs: config.ROUTE_TIMEOUT_MS,
        log,
        ...(signer && { signer }),
      }),
      log,
    }),
  );
  await registerForwardedRoutes(app, {
    ownerOf: (path) => ownerOf(path),
    legacyGate: mayUseLegacy,
    authenticate,
    timeoutMs: config.ROUTE_TIMEOUT_MS,
    ...(signer && { signer }),
  });
  if (config.SANDBOX) {
    const examples = { folder: config.EXAMPLES, first: config.FIRST_EXAMPLE };
    await registerSandbox(app, { examples, schema: () => gateway.schema });
  }

  const { url, port } = await server.listen({ port: config.PORT, host: config.HOST });
  const running = stack.move();
  return {
    url,
    port,
    async [Symbol.asyncDispose]() {
      // Balancers look elsewhere from here on; requests are answered until those who are connected have been sent away.
      server.drain();
      await operations.drain();
      await running.disposeAsync();
    },
  };
}

function transportOptions(
  name: string,
  { config, signer, log }: GatewayOptions,
  { fetches }: GatewayMetrics,
): TransportOptions {
  return {
    limits: {
      deadlineMs: config.SUBGRAPH_TIMEOUTS[name] ?? config.SUBGRAPH_TIMEOUT_MS,
      maxResponseBytes: MAX_SUBGRAPH_RESPONSE_BYTES,
    },
    share: config.SHARE_INFLIGHT,
    fetches,
    log,
    ...(signer && { signer }),
  };
}

/**
 * What pages elsewhere may do. Some routes, such as those of subgraphs, decide on their own which browser extensions may
 * call these with the cookie of a user; a header of ours would contradict them.
 */
function corsFor(
  origins: readonly string[],
  answersExtensions: (path: string) => boolean,
): FastifyCorsOptionsDelegatePromise {
  const options = corsOptions(origins);
  return async ({ headers: { origin = '' }, url }) =>
    origin.startsWith('chrome-extension://') && answersExtensions(url.split('?', 1)[0]!) ? { origin: false } : options;
}

/** Tokens travel in a header, never in a cookie, so no origin gets credentials. */
function corsOptions(origins: readonly string[]) {
  return {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['x-request-id'],
    maxAge: 600,
  };
}
