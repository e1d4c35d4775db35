import { serverAudits } from 'graphql-http';
import { testGateway } from '../testing/gateway.js';
import { productsSubgraph } from '../testing/shop.js';

/** The audit of the GraphQL over HTTP specification, by its authors. */
describe('GraphQL over HTTP', () => {
  it('breaks no rule that the specification calls a must or a should', async () => {
    await using products = productsSubgraph();
    await using gateway = await testGateway({ subgraphs: [products] });
    const audits = serverAudits({ url: `${gateway.url}/graphql`, fetchFn: fetch });
    const results = [];
    for (const audit of audits) results.push(await audit.fn());
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status === 'error' || status === 'warn').map(({ name }) => name)).toEqual([]);
  });
});
