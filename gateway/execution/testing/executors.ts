import { HeaderMap } from '@apollo/server';
import { silentLogger } from '../../../platform/log/log.js';
import { anonymous } from '../../../platform/identity/viewer.js';
import type { SubgraphRequest } from '../../../platform/subgraph/request.js';
import { createApolloServer } from '../../http/apollo-server.js';
import { KontorGateway } from '../../kontor-gateway.js';
import { parseSupergraph } from '../../supergraph/supergraph.js';
import { compose } from '../../testing/gateway.js';
import type { TestSubgraph } from '../../testing/subgraph.js';
import { inProcessTransport } from '../../transport/in-process.js';

export interface Answered {
  readonly data?: any;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly extensions?: any;
  /** As the client reads it. */
  readonly text: string;
  readonly status: number;
}

/** The same subgraphs behind both executors. */
export interface Executors extends AsyncDisposable {
  readonly kontor: Ask;
  readonly stock: Ask;
  /** What Kontor's executor asked of the subgraphs for the last operation. */
  asked(): { subgraph: string; request: SubgraphRequest }[];
}

export type Ask = (query: string, variables?: Record<string, unknown>, operationName?: string) => Promise<Answered>;

/** Composes the subgraphs and serves them twice, in process, as clients see a gateway: text in, text out. */
export function bothExecutors(subgraphs: readonly TestSubgraph[]): Executors {
  const sdl = compose(subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs })));
  const log = silentLogger();
  const asked: { subgraph: string; request: SubgraphRequest }[] = [];

  async function start(executor: 'kontor' | 'apollo') {
    const transports = subgraphs.map((subgraph) => {
      const transport = inProcessTransport(subgraph, { deadlineMs: 1_000 });
      return [
        subgraph.name,
        {
          ...transport,
          execute: async (request: Parameters<typeof transport.execute>[0]) => {
            const variables = (
              request.variablesText === undefined ? request.variables : JSON.parse(request.variablesText)
            ) as SubgraphRequest['variables'];
            if (executor === 'kontor') {
              asked.push({ subgraph: subgraph.name, request: { ...request, ...(variables && { variables }) } });
            }
            return transport.execute(request);
          },
        },
      ] as const;
    });
    const gateway = new KontorGateway({
      supergraph: parseSupergraph(sdl),
      connect: () => ({ transports: new Map(transports), async [Symbol.asyncDispose]() {} }),
      unauthorized: 'filter',
      executor,
      log,
    });
    const server = createApolloServer(gateway, { maxCost: Infinity, log });
    await server.start();
    return server;
  }

  const servers = new Map<'kontor' | 'apollo', ReturnType<typeof start>>();
  const askOf =
    (executor: 'kontor' | 'apollo'): Ask =>
    async (query, variables, operationName) => {
      asked.length = 0;
      // When first asked: there are supergraphs that the stock gateway refuses.
      const server = servers.get(executor) ?? start(executor);
      servers.set(executor, server);
      const { body, status } = await (
        await server
      ).executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: JSON.parse(JSON.stringify({ query, variables, operationName })),
        },
        context: async () => ({ viewer: anonymous, requestId: 'test', signal: new AbortController().signal, log }),
      });
      if (body.kind !== 'complete') throw new Error('The answer came in pieces.');
      return { ...(JSON.parse(body.string) as Answered), text: body.string, status: status ?? 200 };
    };
  return {
    kontor: askOf('kontor'),
    stock: askOf('apollo'),
    asked: () => [...asked],
    async [Symbol.asyncDispose]() {
      for (const server of servers.values()) await (await server).stop();
    },
  };
}

/** Asks both and gives Kontor's answer, if they agree on the data and on where the errors are. */
export async function agreed(executors: Executors, ...question: Parameters<Ask>): Promise<Answered> {
  const stock = await executors.stock(...question);
  const kontor = await executors.kontor(...question);
  expect(kontor.data).toEqual(stock.data);
  expect(placesOf(kontor)).toEqual(placesOf(stock));
  expect(kontor.status).toBe(stock.status);
  return kontor;
}

/** Where errors are and what they are called, in an order that does not depend on which subgraph was faster. */
export function placesOf({ errors = [] }: Answered): string[] {
  return errors.map(({ path, extensions }) => `${path?.join('.') ?? '-'} ${String(extensions['code'])}`).sort();
}
