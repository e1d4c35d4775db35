import { Registry } from 'prom-client';
import { buildSchema, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { AccessTokenVerifier } from '../../platform/identity/access-token.js';
import { createHttpServer } from '../../platform/http/server.js';
import { silentLogger, type Logger } from '../../platform/log/log.js';
import { loadGatewayConfig } from '../config.js';
import { serveOperations, type ServedOperations } from '../door/serve-operations.js';
import { withSubscriptions } from '../door/streaming-gateway.js';
import type { OperationContext } from '../execution/context.js';
import type { GatewayInterface } from '../execution/executor.js';
import { createAuthenticator } from '../guard/authenticate.js';
import { createApolloServer } from '../http/apollo-server.js';
import { registerMetrics } from '../http/metrics.js';
import { EndedSessions } from '../sessions/ended-sessions.js';
import { FakeSubscriptions } from './fake-subscriptions.js';

const SCHEMA = buildSchema(`
  type Query {
    hello: String
    viewer: String
    "Answers when it is cancelled."
    endless: String
    text(length: Int!): String
    nodes(first: Int): [Node!]
  }
  type Node { id: ID nodes(first: Int): [Node!] }
  type Mutation { bump: Int }
  type Subscription { ticks(of: String): Int, node: Node }
`);

/** The gateway's door, in front of nothing: answers come from here, results of subscriptions from the test. */
export interface TestDoor extends AsyncDisposable {
  readonly url: string;
  /** Of `/graphql`, with the scheme of WebSockets. */
  readonly socketUrl: string;
  readonly subscriptions: FakeSubscriptions;
  readonly sessions: EndedSessions;
  readonly operations: ServedOperations;
  readonly registry: Registry;
  /** Operations that were executed. */
  readonly executed: string[];
  /** `endless` operations that were cancelled. */
  readonly cancelled: number;
  drain(): Promise<void>;
}

export interface TestDoorOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly verifier?: AccessTokenVerifier;
  readonly log?: Logger;
}

export async function testDoor({ env = {}, verifier, log = silentLogger() }: TestDoorOptions = {}): Promise<TestDoor> {
  await using stack = new AsyncDisposableStack();
  const executed: string[] = [];
  let cancelled = 0;
  let bumped = 0;
  const rootValue = {
    hello: () => 'world',
    viewer: (_: unknown, { viewer }: OperationContext) =>
      [viewer.userId ?? 'nobody', viewer.sessionToken ?? 'no session', viewer.clientIp].join('/'),
    endless: (_: unknown, { signal }: OperationContext) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          cancelled += 1;
          resolve('stopped');
        });
      }),
    text: ({ length }: { length: number }) => 'x'.repeat(length),
    nodes: () => [{ id: '1' }],
    bump: () => (bumped += 1),
  };
  const subscriptions = stack.use(new FakeSubscriptions());
  const sessions = new EndedSessions();
  const gateway = plainGateway(SCHEMA, async ({ document, request, context, source }) => {
    executed.push(source);
    const { variables: variableValues, operationName } = request;
    return (await execute({
      schema: SCHEMA,
      document,
      rootValue,
      contextValue: context,
      variableValues,
      operationName,
    })) as ExecutionResult<Record<string, unknown>>;
  });
  const config = loadGatewayConfig({ DRAIN_SECONDS: '1', ...env });
  const apollo = createApolloServer(withSubscriptions(gateway, subscriptions), { maxCost: config.MAX_COST, log });
  await apollo.start();
  stack.defer(() => apollo.stop());
  const server = stack.use(createHttpServer({ log, health: [], trustedProxies: config.TRUSTED_PROXIES }));
  const registry = new Registry();
  registerMetrics(server.app, { registry, ...(config.METRICS_TOKEN && { token: config.METRICS_TOKEN }) });
  const operations = stack.use(
    await serveOperations(server, {
      elsewhere: { takes: () => false, forward: async () => {} },
      apollo,
      authenticate: createAuthenticator(verifier, sessions),
      sessions,
      config,
      explorer: null,
      registry,
      log,
    }),
  );
  const { url } = await server.listen({ port: 0, host: '127.0.0.1' });
  const running = stack.move();
  return {
    url,
    socketUrl: `${url.replace('http', 'ws')}/graphql`,
    subscriptions,
    sessions,
    operations,
    registry,
    executed,
    get cancelled() {
      return cancelled;
    },
    async drain() {
      server.drain();
      await operations.drain();
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

type Load = Awaited<ReturnType<GatewayInterface['load']>>;

function plainGateway(schema: GraphQLSchema, executor: NonNullable<Load['executor']>): GatewayInterface {
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();
  return {
    async load() {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return { executor };
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {},
  };
}
