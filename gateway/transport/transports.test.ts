import { productsSubgraph } from '../testing/shop.js';
import { locateSubgraphs, refuseStrangers } from './transports.js';

const composed = [
  { name: 'products', url: 'http://products:4001/graphql' },
  { name: 'stock', url: '' },
];

describe('where subgraphs are', () => {
  it('is this process, else the settings, else the supergraph', async () => {
    await using products = productsSubgraph();
    const stock = { stock: 'https://stock.example/graphql' };
    expect(locateSubgraphs(composed, stock, [])).toEqual([
      { name: 'products', url: new URL('http://products:4001/graphql') },
      { name: 'stock', url: new URL('https://stock.example/graphql') },
    ]);
    expect(locateSubgraphs(composed, stock, [products])[0]).toEqual({ name: 'products', subgraph: products });
  });

  it('must be known', () => {
    expect(() => locateSubgraphs(composed, {}, [])).toThrow(
      'The supergraph gives no http URL for the subgraph "stock"; set it in SUBGRAPH_URLS.',
    );
    expect(() => locateSubgraphs([{ name: 'a', url: 'ftp://a/' }], {}, [])).toThrow('no http URL');
  });

  it('is not said of subgraphs that do not exist', () => {
    expect(() => refuseStrangers('SUBGRAPH_URLS', { stok: 'http://stock/' }, composed)).toThrow(
      'SUBGRAPH_URLS names "stok", but the supergraph has only: products, stock.',
    );
  });
});
