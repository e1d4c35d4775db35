import { assertWellFormed } from './well-formed.js';

const refused = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error;

describe('literals', () => {
  it.each([
    '{ a(text: "\\u0000") }',
    '{ a(list: ["ok", "x\\u0000y"]) }',
    '{ a(input: { b: "\\u{0}" }) }',
    '{ a(text: "\0") }',
  ])('with NUL are refused: %j', (query) => expect(() => assertWellFormed({ query })).toThrow(refused));
  it.each([
    '{ a(text: "👋 \\uD83D\\uDC4B ä") }',
    '{ a(text: "the text \\\\u0000") }',
    '{ a(text: """a block string \\u0000""") }',
    '{ not a document \\u0000',
  ])('without pass: %j', (query) => expect(() => assertWellFormed({ query })).not.toThrow());
});

describe('variables', () => {
  it('are looked into, lists, objects and keys', () => {
    for (const bad of ['\0', ['x', { y: '\ud800' }], { 'k\0': 1 }]) {
      expect(() => assertWellFormed({ variables: { fine: 'yes', input: bad } })).toThrow('Variable "$input"');
    }
    expect(() => assertWellFormed({ variables: { a: ['ä', { b: null, c: 1 }], d: '👋' } })).not.toThrow();
    expect(() => assertWellFormed({ variables: null })).not.toThrow();
  });

  it('do not run the stack out', () => {
    let nested: unknown = 'x\0';
    for (let i = 0; i < 100_000; i += 1) nested = [nested];
    expect(() => assertWellFormed({ variables: { nested } })).toThrow('NUL');
  });
});
