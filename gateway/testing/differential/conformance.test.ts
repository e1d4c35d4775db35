import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { violations } from './conformance.js';
import { operations } from './generate/arbitraries.js';
import { readGraph } from './graph.js';
import { performReference, type Answer } from './reference.js';
import { supergraphs } from './supergraphs/supergraphs.js';
import { World } from './world.js';

const schema = buildSchema(`
  type Query { pet: Pet required: Int! numbers: [Int!] }
  interface Pet { name: String! }
  type Cat implements Pet { name: String! lives: Int }
  type Dog implements Pet { name: String! size: Size }
  enum Size { SMALL LARGE }`);

const found = (query: string, answer: Answer, variables = {}) =>
  violations(schema, { document: parse(query), variables }, answer).map((rule) => rule.split(':')[0]);

const PET = '{ pet { name ... on Cat { lives } ... on Dog { size } } }';

describe('the rules of the specification', () => {
  it.each([
    ['an object of either type', PET, { data: { pet: { name: 'Rex', size: 'LARGE' } } }],
    ['a null with its error', PET, { data: { pet: null }, errors: [{ message: '', path: ['pet', 'name'] }] }],
    ['an error of an entity', PET, { data: { pet: { name: '', lives: 9 } }, errors: [{ message: '', path: ['pet'] }] }],
    ['what is skipped', '{ numbers @skip(if: true) pet { name } }', { data: { pet: null } }],
    ['null as a whole', '{ required }', { data: null, errors: [{ message: '', path: ['required'] }] }],
  ])('allow %s', (_what, query, answer) => {
    expect(found(query, answer)).toEqual([]);
  });

  it.each([
    ['another order', PET, { data: { pet: { size: 'LARGE', name: 'Rex' } } }, '6.3/6.4'],
    ['fields of two types', PET, { data: { pet: { name: 'Rex', lives: 1, size: 'LARGE' } } }, '6.3/6.4'],
    ['a missing field', PET, { data: { pet: { name: 'Rex' } } }, '6.3/6.4'],
    ['a field that nobody asked for', '{ numbers }', { data: { numbers: [], __typename: 'Query' } }, '6.3/6.4'],
    ['null where it is forbidden', '{ numbers }', { data: { numbers: [null] } }, '6.3/6.4'],
    ['a value of another type', '{ numbers }', { data: { numbers: ['1'] } }, '6.3/6.4'],
    ['an unknown enum value', PET, { data: { pet: { name: '', size: 'HUGE' } } }, '6.3/6.4'],
    ['null as a whole without an error', '{ required }', { data: null }, '7.1.1'],
    ['no data', '{ required }', { errors: [{ message: '' }] }, '7.1'],
    [
      'an error where all is there',
      '{ required }',
      { data: { required: 1 }, errors: [{ message: '', path: ['required'] }] },
      '7.1.2',
    ],
    [
      'an error of an unknown field',
      '{ required }',
      { data: { required: 1 }, errors: [{ message: '', path: ['pet'] }] },
      '7.1.2',
    ],
  ])('forbid %s', (_what, query, answer, rule) => {
    expect(found(query, answer)).toEqual([rule]);
  });

  it('are kept by graphql-js', () => {
    const graph = readGraph(supergraphs['interfaces and unions'].sdl());
    const world = new World(graph);
    fc.assert(
      fc.property(operations(graph.api), (operation) => {
        expect(violations(graph.api, operation, performReference(graph, world, operation).answer)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
