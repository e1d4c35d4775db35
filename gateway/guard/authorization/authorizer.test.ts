import {
  buildSchema,
  Kind,
  NoUnusedVariablesRule,
  parse,
  print,
  specifiedRules,
  validate,
  type DocumentNode,
} from 'graphql';
import { compose } from '../../testing/gateway.js';
import { membersSubgraph, viewerNamed, type TestViewer } from '../../testing/members.js';
import { parseSupergraph } from '../../supergraph/supergraph.js';
import { createAuthorizer } from './authorizer.js';
import type { AccessRules } from './requirement.js';

const { typeDefs } = membersSubgraph();
const { rules } = parseSupergraph(compose([{ name: 'members', typeDefs }]));
// The directives of federation mean nothing to graphql-js, and the filter does not read them here.
const schema = buildSchema(typeDefs.slice(typeDefs.indexOf('type Query')), { assumeValidSDL: true });
const authorizer = createAuthorizer(schema, rules)!;

function operationOf(document: DocumentNode) {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
}

function left(query: string, viewer: TestViewer = 'anonymous') {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { document: filtered, removals } = authorizer.authorize(document, operationOf(document), viewerNamed(viewer));
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
  if (filtered !== null) expect(validate(schema, filtered, rules)).toEqual([]);
  return {
    query: filtered && print(filtered).replaceAll(/\s+/g, ' '),
    paths: removals.map(({ path }) => path.join('/')),
  };
}

describe('what is left of an operation', () => {
  it('is all of it, and the same object, for whom it is open', () => {
    const document = parse('{ hello me { id } }');
    const operation = operationOf(document);
    const { removals, ...whole } = authorizer.authorize(document, operation, viewerNamed('user'));
    expect([whole.document === document, whole.key, removals]).toEqual([true, '', []]);
  });

  it.each<[string, string, string | null, string[]]>([
    ['a field', '{ hello me { name } }', '{ hello }', ['me']],
    ['a field under its alias', '{ hello moi: me { name } }', '{ hello }', ['moi']],
    ['a field in lists of lists', '{ groups { name email } }', '{ groups { name } }', ['groups/@/@/email']],
    ['a field deep down', '{ members { name friends { name id } } }', '{ members { name friends { name } } }', ['members/@/friends/@/id']], // prettier-ignore
    ['a field whose type is closed', '{ hello audit { entries } }', '{ hello }', ['audit']],
    ['a field whose enum is closed', '{ members { name colour } }', '{ members { name } }', ['members/@/colour']],
    ['everything', '{ me { name } audit { entries } }', null, ['me', 'audit']],
    ['a field of which nothing is left', '{ hello members { id } }', '{ hello }', ['members/@/id']],
    ['a part of a mutation', 'mutation { join(name: "x") { name } wipe }', 'mutation { join(name: "x") { name } }', ['wipe']], // prettier-ignore
  ])('goes without %s', (_what, query, expected, paths) => {
    expect(left(query)).toEqual({ query: expected, paths });
  });

  it.each<[TestViewer, string[]]>([
    ['anonymous', ['secretCount', 'members/@/id', 'members/@/email', 'members/@/pin']],
    ['user', ['secretCount', 'members/@/email', 'members/@/pin']],
    ['admin', ['secretCount', 'members/@/email']],
    ['manager', ['secretCount', 'members/@/email']],
    ['reader', ['secretCount', 'members/@/pin']],
    ['counter', ['members/@/pin']],
  ])('depends on who asks: %s', (viewer, paths) => {
    expect(left('{ secretCount members { id name email pin } }', viewer).paths).toEqual(paths);
  });

  it('keeps introspection', () => {
    expect(left('{ __typename __type(name: "Audit") { name } me { id } }').query).toBe(
      '{ __typename __type(name: "Audit") { name } }',
    );
  });

  it('goes through fragments, and drops those that nobody uses any more', () => {
    const query = `{ members { ...Facts } found { ...Facts ...Closed } }
      fragment Facts on Member { name ...Secrets }
      fragment Secrets on Member { id }
      fragment Closed on PrivatePost { title }`;
    expect(left(query)).toEqual({
      query: '{ members { ...Facts } found { ...Facts runtimeType_: __typename } } fragment Facts on Member { name }',
      paths: ['members/@/id', 'found/@/id', 'found/@/... on PrivatePost'],
    });
  });

  it('takes the one operation that is run', () => {
    const document = parse('query A { hello ...F } query B { me { id } } fragment F on Query { audit { entries } }');
    const { text } = authorizer.authorize(document, operationOf(document), viewerNamed('anonymous'));
    expect(text.replaceAll(/\s+/g, ' ')).toBe('query A { hello }');
  });

  it('keeps the definitions of variables, so that bad values are still refused', () => {
    expect(left('query ($x: Boolean!) { hello me @include(if: $x) { id } }').query).toBe(
      'query ($x: Boolean!) { hello }',
    );
  });
});

describe('an interface', () => {
  it('cannot be read through if one of its implementations is closed', () => {
    for (const selection of ['title', '... { title }', '... on Post { title }', '...T', '__typename title']) {
      const fragment = selection === '...T' ? ' fragment T on Post { title }' : '';
      expect(left(`{ hello posts { ${selection} } }${fragment}`)).toEqual({ query: '{ hello }', paths: ['posts'] });
      expect(left(`{ hello posts { ${selection} } }${fragment}`, 'user').paths).toEqual([]);
    }
  });

  it('shows what kinds of things there are', () => {
    expect(left('{ posts { __typename } }').paths).toEqual([]);
  });

  it('can be read by its open implementations', () => {
    expect(left('{ posts { ... on PublicPost { title views } ... on PrivatePost { title } } }')).toEqual({
      query: '{ posts { ... on PublicPost { title } runtimeType_: __typename } }',
      paths: ['posts/@/views', 'posts/@/... on PrivatePost'],
    });
  });

  it('loses a field that one of its implementations protects, but only when read through', () => {
    expect(left('{ things { id label } }')).toEqual({
      query: '{ things { id runtimeType_: __typename } }',
      paths: ['things/@/label'],
    });
    expect(left('{ things { ... on Stone { label } } }').paths).toEqual([]);
    expect(left('{ things { ... on Gem { id label } } }').paths).toEqual(['things/@/label']);
  });

  it('within a union cannot be read through either', () => {
    expect(left('{ found { ... on Member { name } ... on Post { title } } }')).toEqual({
      query: '{ found { ... on Member { name } runtimeType_: __typename } }',
      paths: ['found/@/... on Post'],
    });
  });
});

describe('the authorizer', () => {
  it('gives the same object for equal rights, so that plans can be kept', () => {
    const document = parse('{ hello me { id } secretCount }');
    const authorize = (viewer: TestViewer) =>
      authorizer.authorize(document, operationOf(document), viewerNamed(viewer));
    expect(authorize('user')).toBe(authorize('admin'));
    expect(authorize('user')).not.toBe(authorize('anonymous'));
    expect(new Set([authorize('user'), authorize('anonymous'), authorize('counter')].map(({ key }) => key)).size).toBe(
      3,
    );
    expect(authorize('user').hash).not.toBe(authorize('anonymous').hash);
  });

  it('uses a response key that is free', () => {
    const document = parse('{ posts { ... on PublicPost { runtimeType_: title views } } }');
    const { typenameKey } = authorizer.authorize(document, operationOf(document), viewerNamed('anonymous'));
    expect(typenameKey).toBe('runtimeType__');
  });

  it('is not there when nothing is protected', () => {
    expect(createAuthorizer(schema, new Map() as AccessRules)).toBeNull();
  });

  it('does not unfold fragments that reach a field by very many ways', () => {
    const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Member { ...F${i + 1} a${i}: friends { ...F${i + 1} } }`); // prettier-ignore
    const document = parse(`{ members { ...F0 } } ${fragments.join(' ')} fragment F40 on Member { name id }`);
    const started = performance.now();
    const { removals } = authorizer.authorize(document, operationOf(document), viewerNamed('anonymous'));
    expect(removals.length).toBeLessThanOrEqual(100);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
