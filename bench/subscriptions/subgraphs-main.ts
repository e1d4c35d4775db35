import { EventEmitter, on } from 'node:events';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type DocumentNode } from 'graphql';
import { createHttpServer } from '../../platform/http/server.js';
import { createInternalVerifier } from '../../platform/identity/internal-token.js';
import type { Viewer } from '../../platform/identity/viewer.js';
import { createLogger } from '../../platform/log/log.js';
import { registerGraphQL, requireGateway } from '../../platform/subgraph/http.js';
import type { SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';
import { acceptSubscriptions } from '../../platform/subgraph/sockets.js';
import { createSubscriptions } from '../../platform/subgraph/subscribe.js';
import { now, typeDefs, type Counts, type Order } from './items.js';

/**
 * The process of the two subgraphs: the platform's own routes and sockets over answers from memory. The first argument
 * is the gateway's public key; the first message says where they listen; events happen when the benchmark says so.
 */

const gatewayKey = JSON.parse(process.argv[2]!) as { kty: string };
const log = createLogger({ name: 'bench', level: 'warn' });
const changes = new EventEmitter().setMaxListeners(0);
/** The gateway asks the same over and over; checking it anew would only slow the machine down. */
const documents = new Map<string, DocumentNode>();
const counts = { entityFetches: 0, streams: 0, admissions: 0 };
let published = 0;

/** Events about an item, as those of a field. */
const changesOf = (field: string) =>
  async function* (_: unknown, { id }: { id: string }, { signal }: { signal: AbortSignal }) {
    counts.streams += 1;
    try {
      for await (const [change] of on(changes, id, { signal })) yield { [field]: change as unknown };
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      counts.streams -= 1;
    }
  };

const resolvers: Record<string, object> = {
  items: {
    Query: {
      mayWatch(_: unknown, __: unknown, { viewer }: { viewer: Viewer }) {
        counts.admissions += 1;
        return viewer.sessionToken !== null;
      },
    },
    Subscription: {
      itemChanged: { subscribe: changesOf('itemChanged') },
      memberItemChanged: { subscribe: changesOf('memberItemChanged') },
    },
  },
  prices: {
    Item: {
      __resolveReference: (reference: object) => reference,
      price: ({ id }: { id: string }) => Number(id) * 100,
      currency: () => 'EUR',
    },
  },
};

async function start(name: keyof typeof typeDefs): Promise<{ name: string; url: string; typeDefs: string }> {
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs[name]), resolvers: resolvers[name] as never });
  const verifier = createInternalVerifier(gatewayKey, name);
  const openContext = (request: SubgraphRequest, signal: AbortSignal) => ({
    contextValue: { ...request, signal },
    [Symbol.asyncDispose]: async () => {},
  });
  const subscriptions = createSubscriptions({ schema, openContext, hasDatabase: async () => true, log });
  const subscribe = (request: SubgraphRequest) => subscriptions.subscribe(request);
  const server = createHttpServer({ log, health: [] });
  requireGateway(server.app, verifier);
  registerGraphQL(server.app, async ({ query, variables, viewer }): Promise<SubgraphResponse> => {
    if (query.includes('_entities')) counts.entityFetches += 1;
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const { data, errors } = await execute({
      schema,
      document,
      contextValue: { viewer },
      ...(variables && { variableValues: variables }),
    });
    return { ...(data && { data }), ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
  });
  acceptSubscriptions({ server, schema, subscribe, verifier, log });
  const { url } = await server.listen({ port: 0, host: '127.0.0.1' });
  return { name, url: `${url}/graphql`, typeDefs: typeDefs[name] };
}

process.on('message', (order: Order) => {
  if (order === 'count') return void process.send!(counts satisfies Counts);
  for (const id of order.publish) changes.emit(id, { id, name: `Item ${id}`, n: ++published, at: now() });
});
process.on('disconnect', () => process.exit());
process.send!([await start('items'), await start('prices')]);
