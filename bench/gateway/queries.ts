/** What is asked. `deep` is the query of the public benchmark of federation gateways. */
export interface BenchQuery {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** What the client sends besides. */
  readonly headers?: Readonly<Record<string, string>>;
}

const fragments = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }`;

const tail = `reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }`;

export const queries: readonly BenchQuery[] = [
  {
    name: 'deep',
    query: `${fragments}
      query Deep {
        users { ...User reviews { ...Review product { ...Product ${tail} } } }
        topProducts { ...Product ${tail} }
      }`,
  },
  { name: 'flat', query: '{ users { id name username birthday } }' },
  {
    name: 'mutation',
    query: 'mutation Rename($name: String!) { renameProduct(upc: "3", name: $name) { upc name inStock } }',
    variables: { name: 'New name' },
  },
  { name: 'thousand', query: '{ catalog(size: 1000) { upc name price inStock shippingEstimate } }' },
];
