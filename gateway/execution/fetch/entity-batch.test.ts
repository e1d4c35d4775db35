import type { Fields } from '../entities/fields.js';
import type { Representation } from '../entities/representations.js';
import { JsonWriter } from '../json/json-writer.js';
import { batchEntities } from './entity-batch.js';

/** All keys but `__typename`; entities without them are unknown. */
function by(leaves: string[], compared = true): Representation {
  return {
    leaves: compared ? leaves : null,
    write(fields, writer) {
      if (leaves.some((leaf) => fields[leaf] === undefined)) return false;
      writer.raw(JSON.stringify(leaves.map((leaf) => fields[leaf])));
      return true;
    },
  };
}

function batch(found: Fields[], representation: Representation) {
  const writer = new JsonWriter();
  const { entities, places, size } = batchEntities(found, (name) => (name === 'T' ? representation : null), writer);
  return { entities, places, size, text: writer.text() };
}

const T = (fields: object) => ({ __typename: 'T', ...fields });

describe.each([
  ['by what is written', false],
  ['by comparing', true],
])('entities told apart %s', (_how, compared) => {
  it('are asked for once each', () => {
    const found = [T({ id: 1 }), T({ id: 2 }), T({ id: 1 })];
    expect(batch(found, by(['id'], compared))).toEqual({
      entities: [0, 1, 0],
      places: found,
      size: 2,
      text: '[1],[2]',
    });
  });

  it('are not asked for if too little is known of them, or if they are others', () => {
    const found = [T({}), T({ id: 1 }), T({}), { __typename: 'U', id: 3 }, { id: 4 }];
    expect(batch(found, by(['id'], compared))).toEqual({ entities: [0], places: [found[1]], size: 1, text: '[1]' });
  });

  it('differ if anything that is written differs', () => {
    const found = [T({ id: 1, a: null }), T({ id: 1, a: '' }), T({ id: 1, a: null }), T({ id: '1', a: null })];
    expect(batch(found, by(['id', 'a'], compared)).entities).toEqual([0, 1, 0, 2]);
  });

  it('may be many with the same first leaf', () => {
    const found = Array.from({ length: 20_000 }, (_, index) => T({ tenant: 'same', id: index % 10_000 }));
    const started = performance.now();
    const { size, entities } = batch(found, by(['tenant', 'id'], compared));
    expect(size).toBe(10_000);
    expect(entities).toEqual(found.map(({ id }: Fields) => id));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
