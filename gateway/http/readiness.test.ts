import { testGateway } from '../testing/gateway.js';
import { productsSubgraph, stockSubgraph } from '../testing/shop.js';

const ready = async (url: string) => {
  const response = await fetch(`${url}/health/ready`);
  return [response.status, await response.json()] as const;
};

describe('readiness', () => {
  it('is the loaded supergraph, and no more when subgraphs are not to be checked', async () => {
    await using products = productsSubgraph();
    await using gateway = await testGateway({ subgraphs: [products] });
    expect(await ready(gateway.url)).toEqual([200, { status: 'ready', checks: { supergraph: 'ok' } }]);
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
  });

  it('asks every subgraph over HTTP', async () => {
    await using products = productsSubgraph();
    await using stock = stockSubgraph();
    await using gateway = await testGateway({ subgraphs: [products, stock], env: { CHECK_SUBGRAPHS: 'true' } });
    expect(await ready(gateway.url)).toEqual([
      200,
      { status: 'ready', checks: { supergraph: 'ok', products: 'ok', stock: 'ok' } },
    ]);
    await stock[Symbol.asyncDispose]();
    expect(await ready(gateway.url)).toEqual([
      503,
      { status: 'not ready', checks: { supergraph: 'ok', products: 'ok', stock: 'not reachable' } },
    ]);
  });

  it('runs the checks of subgraphs in process', async () => {
    await using products = productsSubgraph();
    const broken = {
      ...products,
      health: [
        {
          name: 'products',
          check: async () => {
            throw new Error('2 migration(s) are still to run');
          },
        },
      ],
    };
    await using gateway = await testGateway({
      subgraphs: [broken],
      shape: 'in-process',
      env: { CHECK_SUBGRAPHS: 'true' },
    });
    expect(await ready(gateway.url)).toEqual([
      503,
      { status: 'not ready', checks: { supergraph: 'ok', products: '2 migration(s) are still to run' } },
    ]);
  });
});
