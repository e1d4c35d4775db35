import { GraphQLError } from 'graphql';
import { testSubgraph, type TestSubgraph } from '../testing/subgraph.js';
import { agreed, bothExecutors, placesOf, type Executors } from './testing/executors.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@interfaceObject", "@override"])`;

function graph(subgraphs: () => TestSubgraph[]): { readonly executors: () => Executors } {
  const stack = new AsyncDisposableStack();
  let executors: Executors;
  beforeAll(async () => {
    executors = stack.use(bothExecutors(subgraphs().map((subgraph) => stack.use(subgraph))));
  });
  afterAll(() => stack.disposeAsync());
  return { executors: () => executors };
}

const byId = <T extends { id: string }>(rows: readonly T[]) => ({
  __resolveReference: ({ id }: { id: string }) => rows.find((row) => row.id === id) ?? null,
});

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

describe('mutations', () => {
  const log: string[] = [];
  const writer = (name: string, delay: number) =>
    testSubgraph({
      name,
      typeDefs: `${LINK}
        type Query { ${name}Log: [String!]! ${name}State: State }
        type State @key(fields: "id") { id: ID! ${name}: Int }
        type Mutation { ${name}(n: Int!): State }`,
      resolvers: {
        Query: { [`${name}Log`]: () => log, [`${name}State`]: () => ({ id: '1' }) },
        State: { __resolveReference: (reference: object) => reference, [name]: () => log.length },
        Mutation: {
          [name]: async (_: unknown, { n }: { n: number }) => {
            log.push(`${name} ${n} begins`);
            await new Promise((resolve) => setTimeout(resolve, delay));
            log.push(`${name} ${n} ends`);
            return { id: String(n) };
          },
        },
      },
    });
  const { executors } = graph(() => [writer('slow', 20), writer('fast', 1)]);

  it('run one after the other, joins included', async () => {
    log.length = 0;
    const { data } = await executors().kontor(
      'mutation ($n: Int = 3) { a: slow(n: 1) { id fast } b: fast(n: 2) { id slow } c: slow(n: $n) { id } }',
    );
    expect(log).toEqual([
      'slow 1 begins',
      'slow 1 ends',
      'fast 2 begins',
      'fast 2 ends',
      'slow 3 begins',
      'slow 3 ends',
    ]);
    expect(data).toEqual({
      a: { id: '1', fast: expect.any(Number) },
      b: { id: '2', slow: expect.any(Number) },
      c: { id: '3' },
    });
    expect(
      executors()
        .asked()
        .every(({ request }) => !('signal' in request && request.signal)),
    ).toBe(true);
  });

  it.each([
    [
      'mutation ($x: Boolean!) { ... on Mutation @skip(if: $x) { a: slow(n: 1) { id } } b: fast(n: 2) { id } }',
      ['fast 2'],
    ],
    [
      'mutation ($x: Boolean!) { slow(n: 1) @include(if: $x) { id } b: fast(n: 2) { id } slow(n: 1) { id } }',
      ['slow 1', 'fast 2'],
    ],
    [
      'mutation ($x: Boolean!) { ... @include(if: $x) { slow(n: 1) @skip(if: true) { id } b: fast(n: 2) { id } } }',
      ['fast 2'],
    ],
  ])('run if nothing skips them, and once: %s', async (query, ran) => {
    log.length = 0;
    expect((await executors().kontor(query, { x: true })).errors).toBeUndefined();
    expect(log.filter((line) => line.endsWith('begins'))).toEqual(ran.map((line) => `${line} begins`));
  });
});

describe('keys', () => {
  const stock = [
    { sku: 's1', upc: 'u1', vendor: { id: 'v1', country: { code: 'de' } } },
    { sku: 's2', upc: null, vendor: { id: 'v2', country: null } },
    { sku: 's3', upc: 'u3', vendor: null },
  ];
  const { executors } = graph(() => [
    testSubgraph({
      name: 'shelf',
      typeDefs: `${LINK}
        type Query { items: [Item!]! }
        type Item @key(fields: "sku") @key(fields: "upc") @key(fields: "vendor { id country { code } }") { sku: ID! upc: ID vendor: Vendor }
        type Vendor @shareable { id: ID! country: Country }
        type Country @shareable { code: String! }`,
      resolvers: { Query: { items: () => stock } },
    }),
    testSubgraph({
      name: 'prices',
      typeDefs: `${LINK} type Item @key(fields: "upc") { upc: ID price: Int }`,
      resolvers: {
        Item: {
          __resolveReference: (reference: { upc: string | null }) => {
            if (reference.upc === null) throw new Error('no key');
            return reference;
          },
          price: ({ upc }: { upc: string }) => Number(upc.slice(1)) * 10,
        },
      },
    }),
    testSubgraph({
      name: 'makers',
      typeDefs: `${LINK}
        type Item @key(fields: "vendor { id country { code } }") { vendor: Vendor made: String }
        type Vendor @shareable { id: ID! country: Country }
        type Country @shareable { code: String! }`,
      resolvers: {
        Item: {
          __resolveReference: (reference: object) => reference,
          made: ({ vendor }: { vendor: { id: string; country: { code: string } } }) =>
            `${vendor.id} in ${vendor.country.code}`,
        },
      },
    }),
  ]);

  it('that are null or incomplete are not asked for', async () => {
    const { data, errors } = await executors().kontor('{ items { sku price made } }');
    expect(errors).toBeUndefined();
    expect(data.items).toEqual([
      { sku: 's1', price: 10, made: 'v1 in de' },
      { sku: 's2', price: null, made: null },
      { sku: 's3', price: 30, made: null },
    ]);
    const asked = executors()
      .asked()
      .filter(({ subgraph }) => subgraph !== 'shelf');
    expect(
      asked.map(({ subgraph, request }) => [subgraph, (request.variables!['representations'] as unknown[]).length]),
    ).toEqual(
      expect.arrayContaining([
        ['prices', 2],
        ['makers', 1],
      ]),
    );
  });

  it('are not shown where they were only needed', async () => {
    expect((await executors().kontor('{ items { price } }')).data.items[0]).toEqual({ price: 10 });
  });
});

describe('what one subgraph needs of another', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'goods',
      typeDefs: `${LINK}
        type Query { goods: [Good!]! }
        type Good @key(fields: "id") { id: ID! weight: Int price(currency: String!): Int size: Size parts: [Part] origin: Origin! rates: [Rate] }
        type Rate { rate(plus: Int!): Int }
        type Size @shareable { width: Int height: Int }
        interface Part { name: String }
        type Bolt implements Part { name: String thread: String }
        type Nut implements Part { name: String inner: Int }
        union Origin = Farm | Mine
        type Farm @shareable { hectares: Int } type Mine @shareable { depth: Int }`,
      resolvers: {
        Query: {
          goods: () => [
            {
              id: '1',
              weight: 2,
              size: { width: 3, height: 4 },
              parts: [{ __typename: 'Bolt', name: 'b', thread: 'M3' }, null],
              origin: { __typename: 'Farm', hectares: 7 },
            },
            {
              id: '2',
              weight: null,
              size: null,
              parts: [{ __typename: 'Nut', name: 'n', inner: 5 }],
              origin: { __typename: 'Mine', depth: 9 },
            },
          ],
        },
        Rate: { rate: (_: unknown, { plus }: { plus: number }) => 10 + plus },
        Good: {
          rates: () => [{}],
          price: ({ id }: { id: string }, { currency }: { currency: string }) =>
            Number(id) * (currency === 'EUR' ? 100 : 110),
        },
      },
    }),
    testSubgraph({
      name: 'shipping',
      typeDefs: `${LINK}
        type Good @key(fields: "id") {
          id: ID! weight: Int @external price(currency: String!): Int @external size: Size @external parts: [Part] @external origin: Origin! @external
          cost: Int @requires(fields: "weight") area: Int @requires(fields: "size { width height }")
          insured: String @requires(fields: "price(currency: \\"USD\\")")
          inEuro: String @requires(fields: "price(currency: \\"EUR\\") weight")
          rated: String @requires(fields: "rates { rate(plus: 1) }") rates: [Rate] @external
          inside: String @requires(fields: "parts { name ... on Bolt { thread } ... on Nut { inner } }")
          from: String @requires(fields: "origin { ... on Farm { hectares } ... on Mine { depth } }")
          note: String
        }
        type Rate @external { rate(plus: Int!): Int }
        type Size @shareable { width: Int height: Int }
        interface Part { name: String }
        type Bolt implements Part @external { name: String thread: String }
        type Nut implements Part @external { name: String inner: Int }
        union Origin = Farm | Mine
        type Farm @shareable { hectares: Int } type Mine @shareable { depth: Int }`,
      resolvers: {
        Good: {
          __resolveReference: (reference: object) => reference,
          cost: ({ weight }: { weight: number | null }) => (weight === null ? -1 : weight * 2),
          area: ({ size }: { size: { width: number; height: number } | null }) => size && size.width * size.height,
          insured: ({ price }: { price: number }) => `for ${price}`,
          inEuro: ({ price }: { price: number }) => `for ${price}`,
          rated: ({ rates }: { rates: unknown }) => JSON.stringify(rates),
          inside: ({ parts }: { parts: unknown }) => JSON.stringify(parts),
          from: ({ origin }: { origin: unknown }) => JSON.stringify(origin),
          note: ({ id }: { id: string }) => `note ${id}`,
        },
      },
    }),
    testSubgraph({
      name: 'audit',
      typeDefs: `${LINK} type Good @key(fields: "id") { id: ID! cost: Int @external audited: String @requires(fields: "cost") }`,
      resolvers: {
        Good: {
          __resolveReference: (reference: object) => reference,
          audited: ({ cost }: { cost: number }) => `cost ${cost}`,
        },
      },
    }),
  ]);

  it.each([
    '{ goods { cost } }',
    '{ goods { area size { width } } }',
    '{ goods { audited id } }',
    '{ goods { inside from } }',
    '{ goods { parts { name } inside origin { ... on Mine { depth } } from note } }',
    '{ goods { insured } }',
  ])('%s', async (query) => {
    const { errors, data } = await agreed(executors(), query);
    expect(errors).toBeUndefined();
    expect(data.goods).toHaveLength(2);
  });

  it('does not meet what the client asks of the same field with another argument', async () => {
    const query = '{ goods { price(currency: "EUR") insured other: price(currency: "USD") } }';
    const { data, errors } = await executors().kontor(query);
    expect(errors).toBeUndefined();
    expect(data.goods).toEqual([
      { price: 100, insured: 'for 110', other: 110 },
      { price: 200, insured: 'for 220', other: 220 },
    ]);
  });

  it('does not meet what another field requires of it with another argument', async () => {
    const query = '{ goods { note inEuro insured id: price(currency: "EUR") rated } }';
    const { data, errors } = await executors().kontor(query);
    expect(errors).toBeUndefined();
    expect(data.goods).toEqual([
      { note: 'note 1', inEuro: 'for 100', insured: 'for 110', id: 100, rated: '[{"rate":11}]' },
      { note: 'note 2', inEuro: 'for 200', insured: 'for 220', id: 200, rated: '[{"rate":11}]' },
    ]);
  });

  it('is never what the client has given its name to', async () => {
    const query = `{ goods { id: weight weight: id size: from area cost note } }`;
    const { text } = await executors().kontor(query);
    expect(JSON.parse(text)).toEqual({
      data: {
        goods: [
          { id: 2, weight: '1', size: '{"hectares":7}', area: 12, cost: 4, note: 'note 1' },
          { id: null, weight: '2', size: '{"depth":9}', area: null, cost: -1, note: 'note 2' },
        ],
      },
    });
    const twice = '{ goods { id__asked: weight id: price(currency: "EUR") note __typename: insured } }';
    expect((await executors().kontor(twice)).data.goods[0]).toEqual({
      id__asked: 2,
      id: 100,
      note: 'note 1',
      __typename: 'for 110',
    });
  });
});

describe('an entity whose keys differ from step to step', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'names',
      typeDefs: `${LINK}
        type Item @key(fields: "id") @key(fields: "code", resolvable: false) @key(fields: "ref { one two }", resolvable: false) {
          id: ID! code: ID! ref: Ref! name: String!
        }
        type Ref { one: ID! two: ID! three: ID! }`
        .replaceAll('type Ref {', 'type Ref @shareable {')
        .replace('code: ID! ref: Ref!', 'code: ID! @shareable ref: Ref! @shareable'),
      resolvers: { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name ${id}` }) } },
    }),
    testSubgraph({
      name: 'lists',
      typeDefs: `${LINK}
        type Query { items: [Item!]! }
        type Item
          @key(fields: "ref { one two }", resolvable: false)
          @key(fields: "id ref { two three }")
          @key(fields: "code", resolvable: false) @key(fields: "id", resolvable: false) {
          id: ID! code: ID! @shareable ref: Ref! @shareable name: String! @external label: String! @requires(fields: "name")
        }
        type Ref @shareable { one: ID! two: ID! three: ID! }`,
      resolvers: {
        Query: { items: () => [{ id: '1', code: 'c', ref: { one: '1', two: '2', three: '3' } }] },
        Item: {
          __resolveReference: ({
            id,
            ref,
            name,
          }: {
            id?: string;
            ref: { two: string; three?: string };
            name: string;
          }) => {
            if (id === undefined || ref.three === undefined) throw new Error('not a key that is resolved here');
            return { id, ref, name };
          },
          label: ({ name }: { name: string }) => `label of ${name}`,
        },
      },
    }),
  ]);

  it('is found by a key that the subgraph resolves', async () => {
    expect(await executors().kontor('{ items { name label } }')).toMatchObject({
      data: { items: [{ name: 'name 1', label: 'label of name 1' }] },
    });
  });
});

describe('arguments from the context', () => {
  const CONTEXT = LINK.replace('v2.9', 'v2.8').replace('["@key"', '["@context", "@fromContext", "@key"');
  const { executors } = graph(() => [
    testSubgraph({
      name: 'accounts',
      typeDefs: `${CONTEXT}
        type Query { accounts: [Account!]! }
        type Account @key(fields: "id") @context(name: "account") { id: ID! currency: String! bill: Bill! bills: [Bill!]! }
        type Bill @key(fields: "id") { id: ID! total(in: String @fromContext(field: "$account { currency }")): String }`,
      resolvers: {
        Query: {
          accounts: () => [
            { id: '1', currency: 'EUR', bill: { id: 'b1' }, bills: [{ id: 'b1' }, { id: 'b2' }] },
            { id: '2', currency: 'USD', bill: { id: 'b1' }, bills: [{ id: 'b1' }] },
          ],
        },
        Bill: {
          __resolveReference: (reference: object) => reference,
          total: ({ id }: { id: string }, { in: currency }: { in: string }) => `${id} in ${currency}`,
        },
      },
    }),
    testSubgraph({
      name: 'notes',
      typeDefs: `${LINK} type Bill @key(fields: "id") { id: ID! note: String } type Query { n: Int }`,
      resolvers: {
        Bill: { __resolveReference: (reference: object) => reference, note: ({ id }: { id: string }) => id },
      },
    }),
  ]);

  it('are those of the place, even for one entity in several', async () => {
    const { data, errors } = await executors().kontor('{ accounts { bill { total note } bills { total } } }');
    expect(errors).toBeUndefined();
    expect(data.accounts).toEqual([
      { bill: { total: 'b1 in EUR', note: 'b1' }, bills: [{ total: 'b1 in EUR' }, { total: 'b2 in EUR' }] },
      { bill: { total: 'b1 in USD', note: 'b1' }, bills: [{ total: 'b1 in USD' }] },
    ]);
  });
});

describe('an interface that is an object elsewhere', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'media',
      typeDefs: `${LINK}
        type Query { media: [Media!]! shelf: [Media] }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: {
        Query: { media: () => MEDIA, shelf: () => [MEDIA[1], null, MEDIA[0]] },
        Media: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((item) => item.id === id) ?? null },
        Book: byId(MEDIA),
        Film: byId(MEDIA),
      },
    }),
    testSubgraph({
      name: 'ratings',
      typeDefs: `${LINK}
        type Query { best: Media! rated: [Media!]! }
        type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int title: String @external caption: String @requires(fields: "title") similar: [Media!] }`,
      resolvers: {
        Query: { best: () => ({ id: 'b' }), rated: () => [{ id: 'f' }, { id: 'b' }] },
        Media: {
          __resolveReference: (reference: object) => reference,
          stars: ({ id }: { id: string }) => (id === 'b' ? 5 : 3),
          caption: ({ title }: { title: string }) => `${title}!`,
          similar: () => [{ id: 'b' }],
        },
      },
    }),
  ]);
  const MEDIA = [
    { __typename: 'Book', id: 'b', title: 'Emma', pages: 10 },
    { __typename: 'Film', id: 'f', title: 'M', minutes: 99 },
  ];

  it.each([
    '{ media { id stars } }',
    '{ media { __typename title stars caption } }',
    '{ best { id stars } }',
    '{ best { __typename title ... on Book { pages } } }',
    '{ rated { stars ... on Film { minutes } ... on Book { pages stars } } }',
    '{ shelf { stars similar { title similar { id __typename } } } }',
    '{ rated { id } best { stars ... on Media { id } } }',
    '{ media { ... on Book { stars caption } ... on Film { similar { __typename } } } }',
  ])('%s', async (query) => {
    const { errors, extensions } = await agreed(executors(), query);
    expect([errors, extensions]).toEqual([undefined, undefined]);
  });
});

describe('values that several subgraphs know in part', () => {
  const part = (name: string, fields: string, values: object, root = 'both: Box boxes: [Box!] @shareable') =>
    testSubgraph({
      name,
      typeDefs: `${LINK} type Query { ${root.replace('both: Box', 'both: Box @shareable')} }
        type Box @key(fields: "id") { id: ID! detail: Detail @shareable list: [Detail!] @shareable ${fields} }
        type Detail { ${name}: Int deep: Deep @shareable } type Deep { ${name}Deep: Int }`,
      resolvers: {
        Query: { both: () => ({ id: '1' }), boxes: () => [{ id: '1' }, { id: '2' }, { id: '1' }] },
        Box: {
          __resolveReference: (reference: object) => reference,
          detail: ({ id }: { id: string }) => ({ [name]: Number(id), deep: { [`${name}Deep`]: Number(id) * 10 } }),
          list: () => [{ [name]: 1 }, { [name]: 2, deep: { [`${name}Deep`]: 3 } }],
          ...values,
        },
      },
    });
  const { executors } = graph(() => [
    part('left', 'l: Int', { l: () => 1 }),
    part('right', 'r: Int', { r: () => 2 }),
    part('far', 'f: Int', { f: () => 3 }, 'other: Int'),
  ]);

  it.each([
    '{ both { l r f } }',
    '{ both { detail { left right far } } }',
    '{ boxes { detail { left right far deep { leftDeep rightDeep farDeep } } f } }',
    '{ boxes { list { left right deep { farDeep leftDeep } } detail { right deep { rightDeep } } } both { list { far } } }',
  ])('%s', async (query) => {
    const { errors, extensions } = await agreed(executors(), query);
    expect([errors, extensions]).toEqual([undefined, undefined]);
  });
});

describe('subgraphs that fail', () => {
  let answer: (() => Promise<object>) | null = null;
  const { executors } = graph(() => [
    testSubgraph({
      name: 'list',
      typeDefs: `${LINK}
        type Query { items: [Item] item: Item must: Item! groups: [Group!]! }
        type Group { items: [Item!] }
        type Item @key(fields: "id") { id: ID! weight: Int }
        type Mutation { add: Item }`,
      resolvers: {
        Query: {
          items: () => [{ id: '1' }, null, { id: '2' }, { id: '1' }],
          item: () => ({ id: '1' }),
          must: () => ({ id: '1' }),
          groups: () => [{ items: [{ id: '1' }] }, { items: null }, { items: [{ id: '2' }, { id: '1' }] }],
        },
        Mutation: { add: () => ({ id: '1' }) },
        Item: { weight: ({ id }: { id: string }) => Number(id) },
      },
    }),
    testSubgraph({
      name: 'joined',
      typeDefs: `${LINK}
        type Query { root: Int other: String }
        type Item @key(fields: "id") { id: ID! name: String size: Int! box: Box weight: Int @external freight: Int @requires(fields: "weight") }
        type Box { label: String! }`,
      answer: async () => {
        if (answer === null) throw new Error('connect ECONNREFUSED 10.0.0.1');
        return answer();
      },
    }),
  ]);
  const queries = [
    '{ items { id name } }',
    '{ item { id size } items { weight } }',
    '{ must { id size name } }',
    '{ root item { weight } other }',
    '{ groups { items { id name box { label } } } }',
    'mutation { add { id name } }',
  ];
  const answers: [string, (() => Promise<object>) | null][] = [
    ['is down', null],
    [
      'answers nothing',
      async () => ({ data: null, errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT' } }] }),
    ],
    ['answers the wrong number', async () => ({ data: { _entities: [], root: 1, other: 'x' } })],
    ['answers no list', async () => ({ data: { _entities: 7, root: 1, other: 'x' } })],
    ['never answers', () => new Promise(() => {})],
  ];

  describe.each(answers)('one that %s', (_what, given) => {
    beforeAll(() => {
      answer = given;
    });

    it.each(queries)('%s', async (query) => {
      const { errors, text } = await agreed(executors(), query);
      if (!query.includes('root') || given === null) expect(errors!.length).toBeGreaterThan(0);
      expect(text).not.toContain('10.0.0.1');
    });
  });

  it('tells where in the list an entity failed, everywhere it stands', async () => {
    answer = async () => ({
      data: {
        _entities: [
          { name: null, box: { label: null } },
          { name: 'two', box: null },
        ],
      },
      errors: [
        { message: 'no name', path: ['_entities', 0, 'name'], extensions: { code: 'NO_NAME' } },
        { message: 'no label', path: ['_entities', 0, 'box', 'label'], extensions: { code: 'NO_LABEL' } },
      ],
    });
    const { data, errors } = await executors().kontor('{ groups { items { name box { label } } } }');
    expect(data).toEqual({
      groups: [
        { items: [{ name: null, box: null }] },
        { items: null },
        {
          items: [
            { name: 'two', box: null },
            { name: null, box: null },
          ],
        },
      ],
    });
    expect(placesOf({ errors, text: '', status: 200 })).toEqual([
      'groups.0.items.0.box.label NO_LABEL',
      'groups.0.items.0.name NO_NAME',
      'groups.2.items.1.box.label NO_LABEL',
      'groups.2.items.1.name NO_NAME',
    ]);
  });

  it('tells in the words of the client', async () => {
    answer = async () => ({
      data: { _entities: [{ id__asked: null }, null] },
      errors: [{ message: 'no', path: ['_entities', 0, 'id__asked'], extensions: { code: 'NO' } }],
    });
    const { errors, data } = await executors().kontor('{ list: items { id: name } }');
    expect(data.list).toEqual([{ id: null }, null, { id: null }, { id: null }]);
    expect(errors!.map(({ path }) => path)).toEqual([
      ['list', 0, 'id'],
      ['list', 3, 'id'],
    ]);
  });
});

describe('nulls', () => {
  let broken: Record<string, unknown> = {};
  const { executors } = graph(() => [
    testSubgraph({
      name: 'a',
      typeDefs: `${LINK}
        type Query { box: Box boxes: [Box!] matrix: [[Int!]!] must: Box! colour: Colour colours: [Colour!] number: Int text: String any: JSON float: Float id: ID flag: Boolean }
        type Box @key(fields: "id") { id: ID! name: String! inner: Box list: [Box!]! }
        enum Colour { RED GREEN SECRET @inaccessible }
        scalar JSON`,
      answer: async () => ({ data: broken }),
    }),
    testSubgraph({
      name: 'b',
      typeDefs: `${LINK} type Box @key(fields: "id") { id: ID! size: Int! weight: Int }`,
      resolvers: {
        Box: {
          __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id }),
          size: ({ id }: { id: string }) => {
            if (id === 'bad') throw new GraphQLError('no size', { extensions: { code: 'NO_SIZE' } });
            return 1;
          },
          weight: ({ id }: { id: string }) => {
            if (id === 'light') throw new GraphQLError('no weight', { extensions: { code: 'NO_WEIGHT' } });
            return 2;
          },
        },
      },
    }),
  ]);
  const box = (id: string, more: object = {}) => ({ __typename: 'Box', id, name: `n${id}`, ...more });

  it.each<[string, string, Record<string, unknown>]>([
    ['a required leaf', '{ box { name } }', { box: { name: null } }],
    ['a required leaf in a nullable place', '{ box { inner { name } } }', { box: { inner: { name: null } } }],
    ['a required item', '{ boxes { name } }', { boxes: [{ name: 'x' }, { name: null }] }],
    ['a required list', '{ box { list { name } } }', { box: { list: null } }],
    ['a required root', '{ must { name } text }', { must: null, text: 'x' }],
    ['lists of lists', '{ matrix }', { matrix: [[1, 2], [3]] }],
    ['lists of lists with a hole', '{ matrix text }', { matrix: [[1, null], [3]], text: 'x' }],
    [
      'an entity that is gone',
      '{ boxes { name weight } box { size } }',
      { boxes: [box('1'), box('gone')], box: box('gone') },
    ],
    ['an entity with a required field that is gone', '{ boxes { size } }', { boxes: [box('1'), box('gone')] }],
    [
      'an error at a required field',
      '{ boxes { size } box { size weight } }',
      { boxes: [box('1'), box('bad')], box: box('bad') },
    ],
    [
      'an error at a nullable field',
      '{ boxes { weight inner { weight } } }',
      { boxes: [box('light'), box('1', { inner: box('light') })] },
    ],
    [
      'the same entity in several places, with an error',
      '{ boxes { weight name } }',
      { boxes: [box('light'), box('1'), box('light')] },
    ],
    ['a hidden word', '{ colour colours }', { colour: 'SECRET', colours: ['RED', 'SECRET'] }],
    ['words', '{ colour colours }', { colour: 'RED', colours: ['RED', 'GREEN'] }],
    [
      'wrong leaves',
      '{ number text float flag id colour }',
      { number: 1.5, text: 7, float: 'x', flag: 1, id: true, colour: 'BLUE' },
    ],
    [
      'leaves',
      '{ number text float flag id any }',
      { number: 1, text: '\u2028"\\\n', float: 1.5e300, flag: false, id: 7, any: { a: [null, 1] } },
    ],
    ['missing fields', '{ number box { name } any }', {}],
  ])('%s', async (_what, query, data) => {
    broken = data;
    const stock = await executors().stock(query);
    const answer = await executors().kontor(query);
    // No answer may be null without an error: https://spec.graphql.org/October2021/#sec-Data
    if (stock.data === null) expect(answer.errors).toHaveLength(1);
    else expect(placesOf(answer)).toEqual(placesOf(stock));
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(stock.data));
    const places = (extensions: any) =>
      extensions?.valueCompletion.map(({ path }: { path: unknown[] }) => path.join('.')).sort();
    if (stock.data !== null) expect(places(answer.extensions)).toEqual(places(stock.extensions));
  });

  it('of the wrong shape become null instead of failing everything', async () => {
    broken = { box: [1], boxes: { a: 1 }, number: [1], text: { a: 1 }, matrix: [1] };
    const { data, errors } = await executors().kontor('{ box { name } boxes { name } number text matrix flag }');
    expect(data).toEqual({ box: null, boxes: null, number: null, text: null, matrix: null, flag: null });
    expect(errors).toBeUndefined();
  });
});
