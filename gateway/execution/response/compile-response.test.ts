import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import type { Fields } from '../entities/fields.js';
import { JsonWriter } from '../json/json-writer.js';
import { compileResponse } from './compile-response.js';
import { fragmentsOf } from './selections.js';
import type { Problem } from './output.js';

const schema = buildSchema(`
  type Query { node: Node nodes: [Node] users: [User!] user: User must: User! }
  interface Node { id: ID! }
  type User implements Node { id: ID! name: String! friend: User friends: [User] role: Role }
  type Team implements Node { id: ID! members: [User!]! }
  enum Role { ADMIN GUEST }
`);

function write(query: string, data: Fields, { shared = [] as string[] } = {}) {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const respond = compileResponse({
    schema,
    operation,
    fragments: fragmentsOf(document),
    isShared: (keys) => shared.includes(keys),
    dataKey: ({ alias, name }) => (alias ?? name).value,
  });
  const writer = new JsonWriter();
  const problems: Problem[] = [];
  respond(data, { writer, variables: {}, problems, shared: shared.length > 0, written: new Map() });
  const places = problems.map(({ reversedPath }) => reversedPath.toReversed().join('.'));
  return { text: writer.text(), places };
}

const ann = { __typename: 'User', id: '1', name: 'Ann' };

describe('an answer', () => {
  it.each([
    ['{ user { name id } }', { user: ann }, '{"user":{"name":"Ann","id":"1"}}'],
    ['{ user { id } user { name } }', { user: ann }, '{"user":{"id":"1","name":"Ann"}}'],
    [
      '{ node { ...F id } } fragment F on Node { ... on User { name } }',
      { node: ann },
      '{"node":{"name":"Ann","id":"1"}}',
    ],
    ['{ node { ... on Team { members { id } } } }', { node: ann }, '{"node":{}}'],
    ['{ nodes { __typename } }', { nodes: [ann, null] }, '{"nodes":[{"__typename":"User"},null]}'],
    ['{ user { t: __typename } x: __typename }', { user: { id: '1' } }, '{"user":{"t":"User"},"x":"Query"}'],
    ['{ node { id } }', { node: { __typename: 'Node', id: '1' } }, '{"node":{"id":"1"}}'],
  ])('to %s', (query, data, text) => {
    expect(write(query, data)).toEqual({ text, places: [] });
  });

  it.each<[string, string, Fields, string, string[]]>([
    ['a required field', '{ user { id name } }', { user: { id: '1' } }, '{"user":null}', ['user.name']],
    [
      'a required item',
      '{ users { name } user { id } }',
      { users: [ann, {}], user: ann },
      '{"users":null,"user":{"id":"1"}}',
      ['users.1.name'],
    ],
    [
      'an optional item',
      '{ user { friends { name } } }',
      { user: { friends: [{}, ann] } },
      '{"user":{"friends":[null,{"name":"Ann"}]}}',
      ['user.friends.0.name'],
    ],
    ['everything', '{ user { id } must { id } }', { user: ann }, 'null', ['must']],
    [
      'an unknown word',
      '{ user { role id } }',
      { user: { ...ann, role: 'ROOT' } },
      '{"user":{"role":null,"id":"1"}}',
      ['user.role'],
    ],
    ['an unknown type', '{ node { id } }', { node: { __typename: 'Robot' } }, '{"node":null}', ['node']],
    [
      'what is no object',
      '{ user { id } nodes { id } }',
      { user: 'x', nodes: {} },
      '{"user":null,"nodes":null}',
      ['user', 'nodes'],
    ],
  ])('is null for %s', (_what, query, data, text, places) => {
    expect(write(query, data)).toEqual({ text, places });
  });

  it('repeats what stands in several places', () => {
    const friend = { id: '2', name: 'Bob' };
    const data = { users: [{ friend }, { friend }], user: { friend } };
    const query = '{ users { friend { name } } user { friend { id } } }';
    const text = '{"users":[{"friend":{"name":"Bob"}},{"friend":{"name":"Bob"}}],"user":{"friend":{"id":"2"}}}';
    expect(write(query, data, { shared: ['users.friend', 'user.friend'] })).toEqual({ text, places: [] });
  });

  it('repeats nothing that it has taken back', () => {
    const friend = { id: '2', name: 'Bob' };
    const data = {
      nodes: [{ __typename: 'Team', id: 'a', members: [{ friend }, { friend, id: null }] }],
      users: [{ id: '3', friend }],
    };
    const query = '{ nodes { ... on Team { members { friend { name } id } } } users { friend { name } } }';
    const { text, places } = write(query, data, { shared: ['nodes.members.friend', 'users.friend'] });
    expect(text).toBe('{"nodes":[null],"users":[{"friend":{"name":"Bob"}}]}');
    expect(places).toEqual(['nodes.0.members.0.id', 'nodes.0.members.1.id']);
  });

  it('tells each place of a shared object that breaks a promise', () => {
    const friend = { id: '2', name: null };
    const { text, places } = write(
      '{ users { friend { name } } }',
      { users: [{ friend }, { friend }] },
      { shared: ['users.friend'] },
    );
    expect(text).toBe('{"users":[{"friend":null},{"friend":null}]}');
    expect(places).toEqual(['users.0.friend.name', 'users.1.friend.name']);
  });
});
