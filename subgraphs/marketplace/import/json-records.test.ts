import { Readable } from 'node:stream';
import { jsonRecords } from './json-records.js';

/** Read in pieces of this many characters. */
async function read(text: string, piece: number): Promise<unknown[]> {
  const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, index) =>
    Buffer.from(text.slice(index * piece, (index + 1) * piece)),
  );
  const values: unknown[] = [];
  for await (const { value } of jsonRecords(Readable.from(pieces, { objectMode: false }))) values.push(value);
  return values;
}

const RECORDS = [{ a: '}{][",\\' }, {}, { deep: [{ b: [1, { c: '"' }] }], text: 'ä\n€' }, { last: null }];

describe.each([1, 2, 7, 10_000])('records read %i characters at a time', (piece) => {
  it('are those of a list', async () => {
    expect(await read(JSON.stringify(RECORDS), piece)).toEqual(RECORDS);
    expect(await read(`\uFEFF${JSON.stringify(RECORDS, null, 2)}\n`, piece)).toEqual(RECORDS);
    expect(await read('[]', piece)).toEqual([]);
    expect(await read('', piece)).toEqual([]);
  });

  it('may stand on lines of their own', async () => {
    expect(await read(RECORDS.map((record) => JSON.stringify(record)).join('\n'), piece)).toEqual(RECORDS);
  });

  it.each(['["text"]', '[1]', '[{"a":}]', 'null', '[{} x]'])('%s are none', async (text) => {
    await expect(read(text, piece)).rejects.toThrow('not a list of JSON objects');
  });

  it('have to end', async () => {
    await expect(read('[{"a":1},{"b":', piece)).rejects.toThrow('in the middle of an object');
  });
});
