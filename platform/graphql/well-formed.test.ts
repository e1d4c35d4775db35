import { buildSchema, parse, validate } from 'graphql';
import { assertWellFormedVariables, wellFormedLiterals } from './well-formed.js';

const schema = buildSchema('type Query { a(text: String, list: [String]): Int }');
const problems = (query: string) =>
  validate(schema, parse(query), [wellFormedLiterals]).map(({ extensions }) => extensions['code']);

describe('wellFormedLiterals', () => {
  it('refuses NUL wherever a string may stand', () => {
    expect(problems('{ a(text: "\\u0000") }')).toEqual(['BAD_USER_INPUT']);
    expect(problems('{ a(list: ["ok", "x\\u0000y"]) }')).toEqual(['BAD_USER_INPUT']);
  });
  it('lets whole pairs and everything else pass', () =>
    expect(problems('{ a(text: "👋 \\uD83D\\uDC4B ä") }')).toEqual([]));
});

describe('assertWellFormedVariables', () => {
  it('looks into lists, objects and keys', () => {
    for (const bad of ['\0', ['x', { y: '\ud800' }], { 'k\0': 1 }]) {
      expect(() => assertWellFormedVariables({ fine: 'yes', input: bad })).toThrow('Variable "$input"');
    }
    expect(() => assertWellFormedVariables({ a: ['ä', { b: null, c: 1 }], d: '👋' })).not.toThrow();
  });

  it('does not run out of stack', () => {
    let nested: unknown = 'x\0';
    for (let i = 0; i < 100_000; i += 1) nested = [nested];
    expect(() => assertWellFormedVariables({ nested })).toThrow('NUL');
  });
});
