import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import type { FastifyInstance } from 'fastify';
import { graphql, parse, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { createHttpServer } from '../../platform/http/server.js';
import type { InternalVerifier } from '../../platform/identity/internal-token.js';
import { silentLogger } from '../../platform/log/log.js';
import { acceptClientSockets, type ClientSockets } from '../../platform/subgraph/client-sockets.js';
import { registerGraphQL, requireGateway } from '../../platform/subgraph/http.js';
import type { InProcessSubgraph, SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';
import { acceptSubscriptions } from '../../platform/subgraph/sockets.js';
import { createSubscriptions } from '../../platform/subgraph/subscribe.js';

export interface TestSubgraphOptions {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers?: GraphQLResolverMap<SubgraphRequest>;
  /** Given, requests that it does not vouch for are refused, as in production. */
  readonly verifier?: InternalVerifier;
  /** Instead of running the operation. */
  readonly answer?: (request: SubgraphRequest) => Promise<SubgraphResponse>;
  /** Instead of subscribing to the schema. */
  readonly events?: (request: SubgraphRequest) => Promise<AsyncGenerator<SubgraphResponse, void, void>>;
  readonly routes?: (app: FastifyInstance) => void;
  /** With a verifier only. */
  readonly clientSockets?: readonly ClientSockets[];
}

export interface TestSubgraph extends InProcessSubgraph, AsyncDisposable {
  readonly typeDefs: string;
  /** What it was asked, in order. */
  readonly requests: SubgraphRequest[];
  /** What it was subscribed to, in order. */
  readonly subscriptions: SubgraphRequest[];
  /** Of its GraphQL endpoint. Starts to listen on the first call. */
  url(): Promise<string>;
}

/** A small subgraph that answers from memory, in process and over HTTP with the platform's own routes. */
export function testSubgraph(options: TestSubgraphOptions): TestSubgraph {
  const { name, typeDefs, resolvers = {} } = options;
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: resolvers as never });
  const requests: SubgraphRequest[] = [];

  const run = async (request: SubgraphRequest): Promise<SubgraphResponse> => {
    const { data, errors } = await graphql({
      schema,
      source: request.query,
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: request,
    });
    return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(formatted) }) };
  };
  const answer = options.answer ?? run;
  const execute = async (request: SubgraphRequest) => {
    requests.push(request);
    return answer(request);
  };

  const subscriptions: SubgraphRequest[] = [];
  const log = silentLogger();
  const openContext = (request: SubgraphRequest, signal: AbortSignal) => ({
    contextValue: { ...request, signal },
    [Symbol.asyncDispose]: async () => {},
  });
  const streams = createSubscriptions({ schema, openContext, hasDatabase: async () => true, log });
  const events = options.events ?? ((request) => streams.subscribe(request));
  const subscribe = async (request: SubgraphRequest) => {
    subscriptions.push(request);
    return events(request);
  };

  const server = createHttpServer({ log, health: [] });
  const sockets = new AsyncDisposableStack();
  sockets.use(streams);
  if (options.verifier !== undefined) {
    requireGateway(server.app, options.verifier);
    const { verifier, clientSockets = [] } = options;
    const otherPaths = new Set(clientSockets.map(({ path }) => path));
    sockets.use(acceptSubscriptions({ server, schema, subscribe, verifier, log, otherPaths }));
    sockets.use(acceptClientSockets({ server, sockets: clientSockets, verifier, log }));
  } else server.app.decorateRequest('viewer');
  registerGraphQL(server.app, execute);
  options.routes?.(server.app);
  let listening: Promise<string> | undefined;

  return {
    name,
    typeDefs,
    requests,
    subscriptions,
    execute,
    subscribe,
    http: server.app,
    health: [{ name, check: async () => {} }],
    url: () => (listening ??= server.listen({ port: 0, host: '127.0.0.1' }).then(({ url }) => `${url}/graphql`)),
    async [Symbol.asyncDispose]() {
      await sockets.disposeAsync();
      await server[Symbol.asyncDispose]();
    },
  };
}

function formatted(error: GraphQLError): GraphQLFormattedError {
  const { extensions, ...rest } = error.toJSON();
  return { ...rest, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } };
}
