import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FastifyInstance } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { z } from 'zod';
import { formatError } from '../errors/format.js';
import { scalars } from '../graphql/scalars.js';
import { assertWellFormed } from '../graphql/well-formed.js';
import type { HealthCheck } from '../http/health.js';
import { createHttpServer, type HttpServer } from '../http/server.js';
import type { InternalVerifier } from '../identity/internal-token.js';
import type { CursorCodec } from '../connections/cursor.js';
import { acceptClientSockets } from './client-sockets.js';
import type { ServiceDeps, SubgraphContext, SubgraphDefinition } from './define.js';
import { registerGraphQL, requireGateway } from './http.js';
import type { InProcessSubgraph, SubgraphRequest, SubgraphResponse } from './request.js';
import { loadSdl } from './sdl.js';
import { acceptSubscriptions } from './sockets.js';
import { createSubscriptions, type OpenContext } from './subscribe.js';

/** A subgraph that answers. It neither migrates nor runs jobs: see `startSubgraph`. */
export interface Subgraph<Services = unknown> extends InProcessSubgraph, AsyncDisposable {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly deps: ServiceDeps;
  readonly server: HttpServer;
}

export interface SubgraphResources {
  readonly deps: ServiceDeps;
  readonly cursors: CursorCodec;
  readonly verifier: InternalVerifier;
  readonly health: readonly HealthCheck[];
  /** Values of the subgraph's own `settings`, checked. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Puts a definition together with its database and the rest of the world. */
export async function createSubgraph<Services, Loaders, Settings extends z.ZodRawShape>(
  definition: SubgraphDefinition<Services, Loaders, Settings>,
  { deps, cursors, verifier, health, settings }: SubgraphResources,
): Promise<Subgraph<Services>> {
  type Context = SubgraphContext<Services, Loaders>;
  const services = definition.createServices(deps, settings as z.infer<z.ZodObject<Settings>>);
  const schema = buildSubgraphSchema({
    typeDefs: loadSdl(definition.name),
    resolvers: { ...scalars, ...definition.resolvers },
  });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    // No field has cache hints: looking for them takes as long as resolving.
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled()],
    includeStacktraceInErrorResponses: false,
    logger: deps.log,
    formatError: (formatted, thrown) => formatError(formatted, thrown, deps.log),
  });
  await apollo.start();

  function openContext(
    { viewer, requestId }: SubgraphRequest,
    signal: AbortSignal,
  ): OpenContext & { readonly contextValue: Context } {
    const uow = deps.database.unitOfWork(viewer, signal);
    const contextValue: Context = {
      viewer,
      uow,
      services,
      loaders: definition.createLoaders(uow, services, cursors),
      cursors,
      clock: deps.clock,
      log: deps.log.child({ requestId }),
      requestId,
      signal,
    };
    return { contextValue, [Symbol.asyncDispose]: () => uow[Symbol.asyncDispose]() };
  }

  async function execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    const { variables = {}, operationName } = request;
    try {
      assertWellFormed(request);
    } catch (error) {
      return { errors: [(error as GraphQLError).toJSON()] };
    }
    const { signal = new AbortController().signal } = request;
    await using context = openContext(request, signal);
    const { body } = await apollo.executeOperation(
      {
        query: request.query,
        variables,
        ...(operationName && { operationName }),
      },
      { contextValue: context.contextValue },
    );
    // Incremental delivery is off; no other kind exists.
    if (body.kind !== 'single') throw new Error('A subgraph answers in one piece.');
    const { data, errors } = body.singleResult;
    return {
      ...(data !== undefined && { data: data }),
      ...(errors !== undefined && { errors: errors }),
    };
  }

  const server = createHttpServer({ log: deps.log, health });
  requireGateway(server.app, verifier);
  registerGraphQL(server.app, execute);
  registerRoutes(server.app, definition, services, deps);
  const subscriptions = createSubscriptions({
    schema,
    openContext,
    hasDatabase: () =>
      deps.database.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    log: deps.log,
  });
  const { subscribe } = subscriptions;
  const groups = definition.sockets ?? [];
  const otherPaths = new Set(groups.map(({ path }) => path));
  const sockets = acceptSubscriptions({ server, schema, subscribe, verifier, log: deps.log, otherPaths });
  const clientSockets = acceptClientSockets({
    server,
    sockets: groups.map(({ path, maxFrameBytes, open }) => ({
      path,
      maxFrameBytes,
      open: (socket, client) => open(socket, client, services, deps),
    })),
    verifier,
    log: deps.log,
  });

  return {
    name: definition.name,
    schema,
    services,
    deps,
    server,
    http: server.app,
    health,
    execute,
    subscribe,
    async [Symbol.asyncDispose]() {
      await Promise.all([sockets[Symbol.asyncDispose](), clientSockets[Symbol.asyncDispose]()]);
      subscriptions[Symbol.dispose]();
      await server[Symbol.asyncDispose]();
      await apollo.stop();
    },
  };
}

function registerRoutes<Services, Loaders, Settings extends z.ZodRawShape>(
  app: FastifyInstance,
  definition: SubgraphDefinition<Services, Loaders, Settings>,
  services: Services,
  deps: ServiceDeps,
): void {
  for (const group of definition.routes ?? []) {
    // A scope of its own: content type parsers and error handlers of one legacy API do not leak into another.
    void app.register(async (scope) => group.register(scope, services, deps));
  }
}
