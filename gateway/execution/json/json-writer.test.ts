import { JsonWriter } from './json-writer.js';

const written = (write: (writer: JsonWriter) => void): string => {
  const writer = new JsonWriter();
  write(writer);
  return writer.text();
};

describe('a JSON writer', () => {
  it.each([
    '',
    'plain',
    'quote " and \\ backslash',
    'line\nbreak\tand \u0000 nul',
    'Ärger',
    '😀',
    '\u2028',
    'lone \ud800 surrogate',
    `${'long '.repeat(40)}`,
    `${'long '.repeat(40)}"`,
    `${'lang und übel '.repeat(40)}`,
    '\u007f',
  ])('writes the string %j as JSON.stringify does', (value) => {
    expect(written((writer) => writer.string(value))).toBe(JSON.stringify(value));
  });

  it.each([0, 7, 10, -1, -0, 1.5, 1e21, 5e-324, 2 ** 53, null, true, false, [1, 'ü'], { a: { b: null } }])(
    'writes the value %j as JSON.stringify does',
    (value) => {
      expect(written((writer) => writer.value(value))).toBe(JSON.stringify(value));
    },
  );

  it('writes null for what JSON cannot say', () => {
    for (const value of [Infinity, NaN, undefined]) expect(written((writer) => writer.value(value))).toBe('null');
  });

  it('takes back, repeats and begins anew', () => {
    const writer = new JsonWriter();
    writer.string('a');
    const { position } = writer;
    writer.string('ö');
    writer.rewind(position);
    writer.char(',');
    writer.again(0, position);
    expect(writer.text()).toBe('"a","a"');
    expect(writer.text(position)).toBe(',"a"');
    writer.reset();
    writer.null();
    expect(writer.text()).toBe('null');
  });

  it('grows as much as it has to, and keeps what it has', () => {
    const writer = new JsonWriter();
    const long = 'ü'.repeat(300_000);
    writer.string('first');
    writer.string(long);
    writer.again(0, 7);
    expect(writer.text()).toBe(`"first"${JSON.stringify(long)}"first"`);
  });
});
