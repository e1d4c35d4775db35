import { parse, print, type OperationDefinitionNode } from 'graphql';
import { clientNames } from './client-names.js';

const names = clientNames(
  parse(`
    type Product @join__type(graph: A, key: "id sku { code }") {
      id: ID! sku: Sku name: String
      label: String @join__field(graph: B, requires: "weight(unit: \\"g\\") name")
    }`),
);
const apart = (query: string) => print(names.apart(parse(query)).document).replaceAll(/\s+/g, ' ');

describe('names of clients', () => {
  it.each([
    ['{ id name }', '{ id name }'],
    ['{ a: id b: price }', '{ a: id b: price }'],
    ['{ id: name }', '{ id__asked: name }'],
    ['{ code: sku { id } weight(unit: "kg") }', '{ code__asked: sku { id } weight__asked: weight(unit: "kg") }'],
    ['{ price(in: "EUR") }', '{ price(in: "EUR") }'],
    ['{ __typename t: __typename __typename: name }', '{ __typename t: __typename __typename__asked_1: name }'],
    ['{ id__asked: price }', '{ id__asked__asked: price }'],
    ['{ a__asked_1: price }', '{ a__asked_1__asked: price }'],
    [
      '{ ... on A { x: a } ... on B { x: b(c: 1, d: 2) } ... on C { x: b(d: 2, c: 1) } ... on D { x: b } }',
      '{ ... on A { x: a } ... on B { x__asked_1: b(c: 1, d: 2) } ... on C { x__asked_1: b(d: 2, c: 1) } ... on D { x__asked_2: b } }',
    ],
    ['{ ... on A { id: a } ... on B { id } }', '{ ... on A { id__asked: a } ... on B { id } }'],
    [
      'query ($representations: Int, $a: Int) { a(b: $representations, c: $a) }',
      'query ($representations__asked: Int, $a: Int) { a(b: $representations__asked, c: $a) }',
    ],
  ])('%s are kept apart as %s', (query, planned) => {
    expect(apart(query)).toBe(planned);
  });

  it('are found again', () => {
    const keys = ['id', 'id__asked', 'id__asked_1', 'id__asked__asked', 'id__asked_1__asked'];
    expect(keys.map(names.responseKey)).toEqual(['id', 'id', 'id', 'id__asked', 'id__asked_1']);
  });

  it('of variables get their values', () => {
    const operation = parse('query ($representations: Int, $a: Int) { a }').definitions[0] as OperationDefinitionNode;
    const withVariables = names.withVariables(operation);
    expect(withVariables({ representations: 1, a: 2 })).toMatchObject({ representations__asked: 1, a: 2 });
    expect(withVariables({ a: 2 })).toEqual({ a: 2 });
  });
});
