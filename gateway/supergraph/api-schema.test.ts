import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema, validate } from 'graphql';
import { graph } from '../execution/testing/graph.js';
import { compose } from '../testing/gateway.js';
import { testSubgraph } from '../testing/subgraph.js';
import { apiSchemaOf } from './api-schema.js';

const SPEC = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective", "@inaccessible"])
  @link(url: "https://myspecs.dev/access/v1.0", import: ["@access", "@audited"])
  @composeDirective(name: "@access") @composeDirective(name: "@audited")
  directive @audited on FIELD_DEFINITION
  directive @everywhere(note: String) on FIELD
  enum Scope { PUBLIC PRIVATE @inaccessible }`;
const A = `${SPEC} directive @access(scope: Scope!) on FIELD | FIELD_DEFINITION
  type Query { a: String @audited }`;
const B = `${SPEC} directive @access(scope: Scope! = PUBLIC) on FIELD | FIELD_DEFINITION
  type Query { b: String }`;

describe('directives that subgraphs have made for operations', () => {
  const schema = () =>
    apiSchemaOf(
      Supergraph.build(
        compose([
          { name: 'a', typeDefs: A },
          { name: 'b', typeDefs: B },
        ]),
      ),
    );

  it('are for clients as far as clients can use them', () => {
    const sdl = printSchema(schema());
    expect(sdl).toContain('directive @access(scope: Scope! = PUBLIC) on FIELD\n');
    expect(sdl).not.toContain('@audited');
    expect(sdl).not.toContain('@join');
    expect(sdl).not.toContain('@link');
  });

  it('are validated', () => {
    const faults = (query: string) => validate(schema(), parse(query)).map(({ message }) => message);
    expect(faults('{ a @access b @access(scope: PUBLIC) }')).toEqual([]);
    expect(faults('{ a @access(scope: PRIVATE) }')).toEqual(['Value "PRIVATE" does not exist in "Scope" enum.']);
    expect(faults('{ a @unknown }')).toEqual(['Unknown directive "@unknown".']);
  });

  describe('in operations', () => {
    const { executors } = graph(() => [
      testSubgraph({ name: 'a', typeDefs: A, resolvers: { Query: { a: () => 'a' } } }),
      testSubgraph({ name: 'b', typeDefs: B, resolvers: { Query: { b: () => 'b' } } }),
    ]);

    it('stay with the gateway if not all subgraphs know them alike', async () => {
      const query =
        'query ($scope: Scope!) { a @access(scope: $scope) @everywhere(note: "x") ...F } fragment F on Query { b @access }';
      const { data, errors } = await executors().kontor(query, { scope: 'PUBLIC' });
      expect({ data, errors }).toEqual({ data: { a: 'a', b: 'b' } });
      expect(
        executors()
          .asked()
          .map(({ request }) => request.query)
          .toSorted(),
      ).toEqual(['{a@everywhere(note:"x")}', '{b}']);
    });
  });
});
