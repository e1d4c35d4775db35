import { compose } from '../testing/gateway.js';
import { parseSupergraph, UnusableSupergraph } from './supergraph.js';

const LINK = (...imports: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})`;

function refusal(sdl: string): string {
  try {
    parseSupergraph(sdl);
  } catch (error) {
    if (error instanceof UnusableSupergraph) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a supergraph', () => {
  it('says what it is made of', () => {
    const sdl = compose([
      { name: 'shop-points', typeDefs: 'type Query { a: Int }', url: 'http://shop:4005/graphql' },
      { name: 'partners', typeDefs: 'type Query { b: Int }', url: 'http://partners:4001/graphql' },
    ]);
    expect(parseSupergraph(sdl).subgraphs).toEqual([
      { name: 'partners', url: 'http://partners:4001/graphql' },
      { name: 'shop-points', url: 'http://shop:4005/graphql' },
    ]);
  });

  it('says who may read what', () => {
    const { rules } = parseSupergraph(
      compose([
        {
          name: 'partners',
          typeDefs: `${LINK('@authenticated', '@requiresScopes', '@policy')}
            type Query { open: Int mine: Mine secret: Int @requiresScopes(scopes: [["a", "b"], ["c"]]) }
            type Mine @authenticated { id: ID pin: Colour @policy(policies: [["admin"]]) @authenticated }
            enum Colour @requiresScopes(scopes: [["colours"]]) { RED }`,
        },
      ]),
    );
    const nothing = { authenticated: false, scopes: null, policies: null };
    expect(Object.fromEntries(rules)).toEqual({
      'Query.secret': { ...nothing, scopes: [['a', 'b'], ['c']] },
      Mine: { ...nothing, authenticated: true },
      'Mine.pin': { ...nothing, authenticated: true, policies: [['admin']] },
      Colour: { ...nothing, scopes: [['colours']] },
    });
  });

  it('adds up what its subgraphs ask', () => {
    const subgraph = (name: string, directive: string, use: string) => ({
      name,
      typeDefs: `${LINK('@shareable', directive)} type Query { a: Int @shareable ${use} }`,
    });
    const { rules } = parseSupergraph(
      compose([
        subgraph('partners', '@requiresScopes', '@requiresScopes(scopes: [["a"]])'),
        subgraph('stock', '@requiresScopes', '@requiresScopes(scopes: [["b"], ["c"]])'),
        subgraph('shop', '@authenticated', '@authenticated'),
      ]),
    );
    const { authenticated, scopes } = rules.get('Query.a')!;
    expect([authenticated, scopes!.map((all) => all.toSorted())]).toEqual([
      true,
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ]);
  });

  it('does not count what an interface only inherits from its implementations', () => {
    const sdl = compose([
      {
        name: 'partners',
        typeDefs: `${LINK('@authenticated', '@requiresScopes')}
          type Query { posts: [Post] }
          interface Post { id: ID title: String }
          type Open implements Post { id: ID title: String @authenticated }
          type Closed implements Post @requiresScopes(scopes: [["a"], ["b"]]) { id: ID title: String }`,
      },
    ]);
    expect(sdl).toMatch(/interface Post[^{]*@requiresScopes/);
    expect([...parseSupergraph(sdl).rules.keys()].toSorted()).toEqual(['Closed', 'Open.title', 'Post.title']);
    // As older versions compose, which let an interface ask for more than its implementations do.
    const stricter = sdl.replace(/(interface Post[^{]*@requiresScopes\(scopes: )\[\["a"\], \["b"\]\]/, '$1[["c"]]');
    expect(stricter).not.toBe(sdl);
    expect(parseSupergraph(stricter).rules.has('Post')).toBe(true);
  });

  it('may call the directives by other names', () => {
    const renamed = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: [{ name: "@authenticated", as: "@login" }, { name: "@requiresScopes", as: "@may" }])`;
    const sdl = compose([
      { name: 'partners', typeDefs: `${renamed} type Query { a: Int @login b: Int @may(scopes: [["b"]]) }` },
    ]);
    const { rules, sdl: stripped } = parseSupergraph(sdl);
    expect([...rules.keys()]).toEqual(['Query.a', 'Query.b']);
    expect(stripped).not.toMatch(/login|may|specs\.apollo\.dev\/(authenticated|requiresScopes)/);
  });

  it('leaves nothing of the directives that Apollo refuses', () => {
    const sdl = compose([
      {
        name: 'partners',
        typeDefs: `${LINK('@authenticated', '@requiresScopes', '@policy', '@tag')}
          type Query { a: Int @authenticated @tag(name: "x") b: B @policy(policies: [["p"]]) }
          type B @requiresScopes(scopes: [["s"]]) { id: ID }`,
      },
    ]);
    const { sdl: stripped } = parseSupergraph(sdl);
    expect(stripped).not.toMatch(/authenticated|requiresScopes|policy/i);
    expect(stripped).toContain('@tag(name: "x")');
  });

  it('without them is served as it is', () => {
    const sdl = compose([{ name: 'partners', typeDefs: 'type Query { a: Int }' }]);
    expect(parseSupergraph(sdl)).toMatchObject({ sdl, rules: new Map() });
  });

  it('with a security feature that nobody knows is refused, not served unprotected', () => {
    const sdl = compose([{ name: 'partners', typeDefs: 'type Query { a: Int }' }]).replace(
      'schema\n',
      'schema\n  @link(url: "https://example.com/vault/v1.0", for: SECURITY)\n',
    );
    expect(refusal(sdl)).toContain('vault');
  });

  it('with @cost and @tag is served', () => {
    const sdl = compose([
      { name: 'partners', typeDefs: `${LINK('@cost', '@tag')} type Query { a: Int @cost(weight: 5) @tag(name: "x") }` },
    ]);
    expect(refusal(sdl)).toBe('accepted');
  });

  it.each([
    ['text that is no GraphQL', 'not graphql', /^Syntax Error/],
    ['an empty file', '', /^Syntax Error/],
    ['a schema that was not composed', 'type Query { a: Int }', /supergraph/i],
  ])('cannot be %s', (_what, sdl, message) => {
    expect(refusal(sdl)).toMatch(message);
    expect(refusal(sdl)).not.toContain('\n');
  });
});
