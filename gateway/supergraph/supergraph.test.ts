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

  it.each(['authenticated', 'requiresScopes', 'policy'])('with @%s is refused, not served unprotected', (directive) => {
    const use = {
      authenticated: '@authenticated',
      requiresScopes: '@requiresScopes(scopes: [["read"]])',
      policy: '@policy(policies: [["owner"]])',
    }[directive]!;
    const sdl = compose([
      { name: 'partners', typeDefs: `${LINK(`@${directive}`)} type Query { open: Int closed: Int ${use} }` },
    ]);
    expect(refusal(sdl)).toBe(
      `It protects fields with @${directive}, which this gateway does not enforce, so it will not serve it.`,
    );
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
