import { parse, type OperationDefinitionNode } from 'graphql';
import { anonymous } from '../platform/identity/viewer.js';
import { silentLogger } from '../platform/log/log.js';
import { KontorGateway } from './kontor-gateway.js';
import { parseSupergraph } from './supergraph/supergraph.js';
import { compose } from './testing/gateway.js';
import type { SubgraphTransport } from './transport/transport.js';
import { TransportSet } from './transport/transport-set.js';

const supergraph = (...fields: string[]) =>
  parseSupergraph(
    compose([{ name: 'greeter', typeDefs: `type Query { ${fields.map((name) => `${name}: Int`).join(' ')} }` }]),
  );

function gatewayOver(disposed: { count: number }) {
  const transport = (name: string): SubgraphTransport => ({
    name,
    execute: async () => ({ data: { first: 1 } }),
    subscribe: async () => Promise.reject(new Error('nobody asks')),
    [Symbol.asyncDispose]: async () => void (disposed.count += 1),
  });
  const transports = new TransportSet(({ name }) => transport(name));
  let port = 4000;
  const gateway = new KontorGateway({
    supergraph: supergraph('first'),
    // Every supergraph finds its subgraph at another place, so that none can keep the transport of another.
    connect: () => transports.lease([{ name: 'greeter', url: new URL(`http://127.0.0.1:${port++}/`) }]),
    unauthorized: 'filter',
    executor: 'kontor',
    log: silentLogger(),
  });
  return { gateway, transports };
}

describe('the gateway', () => {
  it('lets go of every supergraph that it has served, 30 times over', async () => {
    const disposed = { count: 0 };
    const { gateway, transports } = gatewayOver(disposed);
    const seen: string[][] = [];
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => seen.push(Object.keys(apiSchema.getQueryType()!.getFields())));
    await gateway.load();
    const schemas: WeakRef<object>[] = [];
    for (let i = 0; i < 30; i++) {
      await gateway.replace(supergraph('first', `field${i}`));
      schemas.push(new WeakRef(gateway.schema!));
    }
    expect(seen).toHaveLength(31);
    expect(seen.at(-1)).toEqual(['first', 'field29']);
    while (transports.size > 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(disposed.count).toBe(30);
    await gateway.stop();
    expect([transports.size, disposed.count]).toEqual([0, 31]);
  });

  it('runs an operation on the supergraph that it was validated against', async () => {
    const { gateway } = gatewayOver({ count: 0 });
    const { executor } = await gateway.load();
    const document = parse('{ first }');
    const request = {
      schema: gateway.schema!,
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      queryHash: 'first',
      request: {},
      context: { viewer: anonymous, requestId: 'r', signal: new AbortController().signal, log: silentLogger() },
    };
    await gateway.replace(supergraph('second'));
    const { data, errors } = await executor!(request as unknown as Parameters<NonNullable<typeof executor>>[0]);
    expect([JSON.stringify(data), errors]).toEqual(['{"first":1}', undefined]);
    await gateway.stop();
  });

  it('has changed nothing when a supergraph cannot be served', async () => {
    const disposed = { count: 0 };
    const { gateway, transports } = gatewayOver(disposed);
    await gateway.load();
    const { schema } = gateway;
    const { sdl, ...rest } = supergraph('second');
    const broken = { ...rest, sdl: sdl.replace('second: Int', 'second: Missing') };
    await expect(gateway.replace(broken)).rejects.toThrow(/Missing/);
    expect([gateway.schema, transports.size, disposed.count]).toEqual([schema, 1, 1]);
    await gateway.stop();
  });

  it('tells nobody who has stopped to listen', async () => {
    const { gateway } = gatewayOver({ count: 0 });
    let told = 0;
    const stop = gateway.onSchemaLoadOrUpdate(() => (told += 1));
    await gateway.load();
    stop();
    await gateway.replace(supergraph('second'));
    expect(told).toBe(1);
    await gateway.stop();
  });
});
