import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

const reviews = [
  { __typename: 'UserReview', product: { id: 'p1' }, author: { id: 'u1' } },
  { __typename: 'GuestReview', product: { id: 'p2' } },
  { __typename: 'GuestReview', product: { id: 'p1' } },
];

/** One field of a product each. */
const ofProducts = (name: string, broken = false) =>
  testSubgraph({
    name,
    typeDefs: `${LINK} type Product @key(fields: "id") { id: ID! ${name}: String ${name}Too: String }`,
    resolvers: {
      Product: {
        __resolveReference: ({ id }: { id: string }) => {
          if (broken) throw new Error('nobody has to ask');
          return { id, [name]: `${name} of ${id}`, [`${name}Too`]: 'too' };
        },
      },
    },
  });

describe('what is asked of one type only', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'reviews',
      typeDefs: `${LINK}
        type Query { reviews: [Review] latest: Review search: [Hit] }
        union Review = UserReview | GuestReview
        union Hit = Shelf | Basket
        type UserReview { product: Product }
        type GuestReview { product: Product }
        type Shelf { items: [Entry] }
        type Basket { items: [Entry] }
        interface Entry { product: Product }
        type Offer implements Entry { product: Product }
        type Sample implements Entry { product: Product }
        type Product @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          reviews: () => reviews,
          latest: () => reviews[1],
          search: () => [
            {
              __typename: 'Shelf',
              items: [
                { __typename: 'Offer', product: { id: 'p1' } },
                { __typename: 'Sample', product: { id: 'p2' } },
              ],
            },
            { __typename: 'Basket', items: [{ __typename: 'Offer', product: { id: 'p3' } }] },
          ],
        },
      },
    }),
    ofProducts('stock'),
    ofProducts('price'),
    ofProducts('broken', true),
  ]);

  const askedOf = (subgraph: string) =>
    executors()
      .asked()
      .filter((one) => one.subgraph === subgraph)
      .map(({ request }) => (request.variables?.['representations'] as { id: string }[]).map(({ id }) => id));

  it('is fetched for objects of that type', async () => {
    const { data, errors } = await executors().kontor(
      '{ reviews { ... on UserReview { product { stock } } ... on GuestReview { product { price } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.reviews).toEqual([
      { product: { stock: 'stock of p1' } },
      { product: { price: 'price of p2' } },
      { product: { price: 'price of p1' } },
    ]);
    expect(askedOf('stock')).toEqual([['p1']]);
    expect(askedOf('price')).toEqual([['p2', 'p1']]);
  });

  it('does no harm where there is no such object', async () => {
    const query =
      '{ latest { ... on GuestReview { product { price } } ... on UserReview { product { broken stock } } } }';
    const { data, errors } = await executors().kontor(query);
    expect({ data, errors }).toEqual({ data: { latest: { product: { price: 'price of p2' } } } });
    expect(askedOf('broken')).toEqual([]);
  });

  it('has its errors where that type is', async () => {
    const { data, errors } = await executors().kontor(
      '{ reviews { ... on UserReview { product { broken } } ... on GuestReview { product { id } } } }',
    );
    expect(data.reviews).toEqual([{ product: { broken: null } }, { product: { id: 'p2' } }, { product: { id: 'p1' } }]);
    expect(errors?.map(({ path }) => path)).toEqual([['reviews', 0, 'product', 'broken']]);
  });

  it('is one fetch where it is the same of several types', async () => {
    await executors().kontor(
      'query Named { reviews { ... on UserReview { product { stock } } ... on GuestReview { product { stock } } } }',
    );
    expect(askedOf('stock')).toEqual([['p1', 'p2']]);
  });

  it('never costs a fetch more than to ask it of all types', async () => {
    const { data } = await executors().kontor(
      '{ reviews { ... on UserReview { product { stock } } ... on GuestReview { product { stockToo } } } }',
    );
    expect(data.reviews).toEqual([
      { product: { stock: 'stock of p1' } },
      { product: { stockToo: 'too' } },
      { product: { stockToo: 'too' } },
    ]);
    expect(askedOf('stock')).toEqual([['p1', 'p2']]);
  });

  it('is found through lists inside of lists', async () => {
    const { data, errors } = await executors().kontor(
      `{ search {
        ... on Shelf { items { ... on Offer { product { price } } ... on Sample { product { id } } } }
        ... on Basket { items { product { stock } } }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.search).toEqual([
      { items: [{ product: { price: 'price of p1' } }, { product: { id: 'p2' } }] },
      { items: [{ product: { stock: 'stock of p3' } }] },
    ]);
    expect(askedOf('price')).toEqual([['p1']]);
    expect(askedOf('stock')).toEqual([['p3']]);
  });

  it('keeps different arguments apart under one name', async () => {
    const { data } = await executors().kontor(
      '{ reviews { ... on UserReview { product { text: stock } } ... on GuestReview { product { text: stockToo } } } }',
    );
    expect(data.reviews.map(({ product }: { product: object }) => product)).toEqual([
      { text: 'stock of p1' },
      { text: 'too' },
      { text: 'too' },
    ]);
  });
});
