import type { Fields } from './fields.js';
import { unite } from './unite.js';

const under = (values: readonly unknown[]): Fields[] => values.map((product) => ({ product }));

describe('equal objects', () => {
  it('become one, in all places', () => {
    const parents = under([
      { __typename: 'Product', upc: '1' },
      { __typename: 'Product', upc: '2' },
      { __typename: 'Product', upc: '1' },
    ]);
    const { objects, any } = unite(parents, 'product');
    expect(objects).toEqual([
      { __typename: 'Product', upc: '1' },
      { __typename: 'Product', upc: '2' },
    ]);
    expect(any).toBe(true);
    expect(parents[2]!['product']).toBe(parents[0]!['product']);
    expect(parents[1]!['product']).toBe(objects[1]);
  });

  it('are found by all of their leaves', () => {
    const { objects, any } = unite(
      under([
        { locale: 'de', id: '1' },
        { locale: 'de', id: '2' },
        { locale: 'de', id: '1', name: null },
        { locale: 'de' },
      ]),
      'product',
    );
    expect(objects).toHaveLength(4);
    expect(any).toBe(false);
  });

  it('stay apart if there is more to them than leaves', () => {
    const parents = under([
      { upc: '1', reviews: [] },
      { upc: '1', reviews: [] },
    ]);
    expect(unite(parents, 'product').objects).toHaveLength(2);
    expect(parents[0]!['product']).not.toBe(parents[1]!['product']);
  });

  it('that are one already are given once', () => {
    const product = { upc: '1', reviews: [] };
    expect(unite(under([product, product]), 'product')).toEqual({ objects: [product], any: false });
  });

  it('are no longer looked for in a list of different ones', () => {
    const different = Array.from({ length: 100 }, (_, index) => ({ upc: String(index) }));
    expect(unite(under([...different, { upc: '0' }]), 'product').objects).toHaveLength(101);
  });
});

it('passes over what is no object', () => {
  expect(unite(under([null, undefined, 'x', [{ upc: '1' }]]), 'product')).toEqual({ objects: [], any: false });
});
