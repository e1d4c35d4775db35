import { testSubgraph } from '../../testing/subgraph.js';
import { agreed } from '../testing/executors.js';
import { byId, graph, LINK } from '../testing/graph.js';

describe('a library: interfaces, unions, entities of entities', () => {
  const books = [
    { __typename: 'Book', id: 'b1', title: 'Emma', authors: ['p1'] },
    { __typename: 'Book', id: 'b2', title: 'Ulysses "U"', authors: ['p2', 'p1'] },
  ];
  const films = [{ __typename: 'Film', id: 'f1', title: 'Métropolis', director: 'p2', minutes: 153 }];
  const people = [
    { id: 'p1', name: 'Jane' },
    { id: 'p2', name: 'James' },
  ];
  const catalogue = () =>
    testSubgraph({
      name: 'catalogue',
      typeDefs: `${LINK}
        type Query { works: [Work!]! work(id: ID!): Work search(text: String = "all"): [Result] book: Book }
        interface Work { id: ID! title: String }
        type Book implements Work @key(fields: "id") { id: ID! title: String authors: [Person!]! pages(unit: Unit = SHEET): Int }
        type Film implements Work @key(fields: "id") { id: ID! title: String director: Person minutes: Int }
        type Person @key(fields: "id") { id: ID! }
        union Result = Book | Film | Person
        enum Unit { SHEET SIDE }
        type Mutation { note(text: String!): [String!]! clear: Boolean }`,
      resolvers: {
        Query: {
          works: () => [...books, ...films],
          work: (_: unknown, { id }: { id: string }) => [...books, ...films].find((work) => work.id === id) ?? null,
          search: (_: unknown, { text }: { text: string }) =>
            text === 'all' ? [...books, null, ...films, { __typename: 'Person', id: 'p2' }] : [],
          book: () => books[0],
        },
        Book: {
          ...byId(books),
          authors: (book: { authors: string[] }) => book.authors.map((id) => ({ id })),
          pages: (_: unknown, { unit }: { unit: string }) => (unit === 'SHEET' ? 100 : 200),
        },
        Film: { ...byId(films), director: (film: { director: string }) => ({ id: film.director }) },
      },
    });
  const reviews = () =>
    testSubgraph({
      name: 'reviews',
      typeDefs: `${LINK}
        type Book @key(fields: "id") { id: ID! stars: Int reviews: [Review!]! }
        type Film @key(fields: "id") { id: ID! stars: Float! }
        type Person @key(fields: "id") { id: ID! reviewed: [Book!]! }
        type Review { text: String by: Person! book: Book! }`,
      resolvers: {
        Book: {
          __resolveReference: (reference: object) => reference,
          stars: ({ id }: { id: string }) => (id === 'b1' ? 5 : null),
          reviews: ({ id }: { id: string }) => [{ text: `of ${id}`, by: { id: 'p2' }, book: { id } }],
        },
        Film: { __resolveReference: (reference: object) => reference, stars: () => 4.5 },
        Person: { __resolveReference: (reference: object) => reference, reviewed: () => [{ id: 'b1' }, { id: 'b2' }] },
      },
    });
  const persons = () =>
    testSubgraph({
      name: 'persons',
      typeDefs: `${LINK} type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! name: String! }`,
      resolvers: { Query: { people: () => people }, Person: byId(people) },
    });
  const { executors } = graph(() => [catalogue(), reviews(), persons()]);

  it.each([
    '{ works { id title } }',
    '{ works { __typename ... on Book { id stars } ... on Film { average: stars title } } }',
    '{ works { ...W ... on Book { authors { ...P } } } } fragment W on Work { title __typename } fragment P on Person { name n: name }',
    '{ search { __typename ... on Work { title } ... on Person { name } ... on Book { stars } ... on Film { f: stars } } }',
    '{ work(id: "f1") { ... on Film { minutes director { name reviewed { title stars } } } } }',
    '{ work(id: "none") { title } }',
    '{ a: book { title } b: book { id t: __typename pages } c: book { small: pages(unit: SIDE) pages } }',
    '{ book { title } book { authors { name } } ... on Query { book { stars } } }',
    '{ book { reviews { by { name reviewed { reviews { text by { name } } } } book { title stars } } } people { name reviewed { title } } }',
    '{ __typename t: __typename book { __typename } }',
    '{ __typename }',
    '{ search(text: "none") { __typename } }',
  ])('%s', async (query) => {
    const answer = await agreed(executors(), query);
    expect(answer.errors).toBeUndefined();
    expect(answer.text).toBe((await executors().stock(query)).text);
  });

  it('includes and skips by variables, in the order in which what is left is asked', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false, $unit: Unit) {
      works @include(if: $yes) { title @skip(if: $yes) id ... on Book @include(if: $yes) { stars pages(unit: $unit) } ...F @skip(if: $no) }
      book @include(if: $no) { title } people @skip(if: $yes) { name } book @include(if: $yes) { id }
      book { stars @skip(if: $no) title }
    } fragment F on Film { average: stars @include(if: $no) minutes }`;
    for (const variables of [
      { yes: true },
      { yes: false },
      { yes: true, no: true, unit: 'SIDE' },
      { yes: false, no: true },
    ]) {
      const kontor = await agreed(executors(), query, variables);
      expect(kontor.errors).toBeUndefined();
    }
    const { text } = await executors().kontor(
      'query ($x: Boolean!) { b: __typename @include(if: $x) a: __typename b: __typename }',
      { x: false },
    );
    expect(text).toBe('{"data":{"a":"Query","b":"Query"}}');
  });

  it('asks for each entity once, however many places want it', async () => {
    const { data } = await agreed(
      executors(),
      '{ works { ... on Book { authors { name } } ... on Film { director { name } } } }',
    );
    expect(data.works[1].authors).toEqual([{ name: 'James' }, { name: 'Jane' }]);
    const people = executors()
      .asked()
      .filter(({ subgraph }) => subgraph === 'persons');
    for (const { request } of people) {
      const ids = (request.variables!['representations'] as { id: string }[]).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes %s for an alias like any other',
    async (alias) => {
      const query = `{ ${alias}: book { ${alias}: title authors { ${alias}: name } } works { ${alias}: title ... on Book { ${alias}x: stars } } }`;
      const { text, errors } = await executors().kontor(query);
      expect(errors).toBeUndefined();
      expect(text).toBe(
        `{"data":{"${alias}":{"${alias}":"Emma","authors":[{"${alias}":"Jane"}]},"works":[{"${alias}":"Emma","${alias}x":5},{"${alias}":"Ulysses \\"U\\"","${alias}x":null},{"${alias}":"Métropolis"}]}}`,
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it.each([
    [
      'of itself',
      'query A { ...F } query B($b: Boolean!) { book @skip(if: $b) { id } } fragment F on Query { book { title } }',
    ],
    [
      'of a fragment',
      'query A { book { title } } query B($b: Boolean!) { ...F } fragment F on Query { book @skip(if: $b) { id } }',
    ],
  ])('needs no values for what another operation skips %s', async (_where, document) => {
    const { data, errors } = await agreed(executors(), document, {}, 'A');
    expect({ data, errors }).toEqual({ data: { book: { title: 'Emma' } }, errors: undefined });
  });

  it('answers introspection beside data', async () => {
    const query = `query ($name: String!, $deprecated: Boolean = true) {
      __schema { queryType { name } } book { title }
      __type(name: $name) { ...T } other: __type(name: "None") { name } __schema { mutationType { name } }
    } fragment T on __Type { name kind fields(includeDeprecated: $deprecated) { name } }`;
    const answer = await agreed(executors(), query, { name: 'Film' });
    expect(answer.data.__type.name).toBe('Film');
    expect(answer.data.other).toBeNull();
  });

  it('runs only what it finds under the name it is given', async () => {
    const document = 'query A { book { id } } query B { book { title } }';
    expect((await agreed(executors(), document, {}, 'B')).data).toEqual({ book: { title: 'Emma' } });
    for (const name of ['C', undefined]) {
      const { status, errors } = await executors().kontor(document, {}, name);
      expect([status, errors![0]!.extensions['code']]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    }
  });

  it('refuses variables that are not as declared', async () => {
    for (const variables of [{}, { id: null }, { id: [1] }]) {
      const { status, errors, data } = await agreed(
        executors(),
        'query ($id: ID!) { work(id: $id) { title } }',
        variables,
      );
      expect([status, errors![0]!.extensions['code'], data]).toEqual([400, 'BAD_USER_INPUT', undefined]);
    }
    expect(executors().asked()).toEqual([]);
  });
});
