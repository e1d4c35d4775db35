import type { SubgraphTransport } from './transport.js';
import { TransportSet } from './transport-set.js';
import type { SubgraphAddress } from './transports.js';

const at = (name: string, port = 4001): SubgraphAddress => ({ name, url: new URL(`http://127.0.0.1:${port}/`) });

function transportSet() {
  const disposed: string[] = [];
  const create = ({ name }: SubgraphAddress): SubgraphTransport => ({
    name,
    execute: async () => ({ data: null }),
    subscribe: async () => Promise.reject(new Error('nobody asks')),
    [Symbol.asyncDispose]: async () => void disposed.push(name),
  });
  return { disposed, set: new TransportSet(create) };
}

describe('transports', () => {
  it('are kept for subgraphs that stay where they are', async () => {
    const { set, disposed } = transportSet();
    const first = set.lease([at('partners'), at('stock')]);
    const second = set.lease([at('partners'), at('shop')]);
    expect(second.transports.get('partners')).toBe(first.transports.get('partners'));
    await first[Symbol.asyncDispose]();
    expect(disposed).toEqual(['stock']);
    await second[Symbol.asyncDispose]();
    expect([disposed, set.size]).toEqual([['stock', 'partners', 'shop'], 0]);
  });

  it('are new for a subgraph that moves', async () => {
    const { set, disposed } = transportSet();
    const first = set.lease([at('partners', 4001)]);
    const second = set.lease([at('partners', 4002)]);
    expect(second.transports.get('partners')).not.toBe(first.transports.get('partners'));
    await first[Symbol.asyncDispose]();
    expect([disposed, set.size]).toEqual([['partners'], 1]);
  });

  it('are let go once, however often that is said', async () => {
    const { set, disposed } = transportSet();
    const [first] = [set.lease([at('partners')]), set.lease([at('partners')])];
    await first[Symbol.asyncDispose]();
    await first[Symbol.asyncDispose]();
    expect(disposed).toEqual([]);
    await set[Symbol.asyncDispose]();
    expect(disposed).toEqual(['partners']);
  });
});
