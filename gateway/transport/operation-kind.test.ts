import { isQuery } from './operation-kind.js';

it.each([
  ['{ a }', true],
  ['query Q($a: Int) { a }', true],
  ['query($representations:[_Any!]!){_entities(representations:$representations){...on A{b}}}', true],
  ['\n  query { mutation }', true],
  ['mutation { query }', false],
  ['subscription { query }', false],
  ['queryless', false],
  ['# query\nmutation { a }', false],
])('%j is a query: %s', (operation, expected) => {
  expect(isQuery(operation)).toBe(expected);
});
