import { HeaderMap } from '@apollo/server';
import { print } from 'graphql';
import { anonymous } from '../../../platform/identity/viewer.js';
import { silentLogger } from '../../../platform/log/log.js';
import { createApolloServer } from '../../http/apollo-server.js';
import { KontorGateway, type KontorGatewayOptions } from '../../kontor-gateway.js';
import { parseSupergraph } from '../../supergraph/supergraph.js';
import type { SubgraphTransport } from '../../transport/transport.js';
import type { GeneratedOperation } from './generate/operation.js';
import type { Answer } from './reference.js';

/** A gateway as its clients see it: text in, text out. */
export interface Contestant extends AsyncDisposable {
  ask(operation: GeneratedOperation): Promise<Answer>;
}

export async function startContestant(
  sdl: string,
  transports: readonly SubgraphTransport[],
  executor: KontorGatewayOptions['executor'],
): Promise<Contestant> {
  const log = silentLogger();
  const gateway = new KontorGateway({
    supergraph: parseSupergraph(sdl),
    connect: () => ({
      transports: new Map(transports.map((transport) => [transport.name, transport])),
      async [Symbol.asyncDispose]() {},
    }),
    unauthorized: 'filter',
    executor,
    log,
  });
  const server = createApolloServer(gateway, { maxCost: Infinity, log });
  await server.start();
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const signal = new AbortController().signal;
  return {
    async ask({ document, variables }) {
      const { body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query: print(document), variables } },
        context: async () => ({ viewer: anonymous, requestId: 'differential', signal, log }),
      });
      if (body.kind !== 'complete') throw new Error('The answer came in pieces.');
      return JSON.parse(body.string) as Answer;
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}
