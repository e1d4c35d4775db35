import { createMerge } from './merge.js';

const merge = createMerge((typename) => typename !== 'Interface');

function merged(target: string, source: string): unknown {
  const object = JSON.parse(target) as Record<string, unknown>;
  merge(object, JSON.parse(source) as Record<string, unknown>);
  return JSON.stringify(object);
}

describe('what two fetches say of one object', () => {
  it.each([
    ['{"a":1}', '{"b":2}', '{"a":1,"b":2}'],
    ['{"a":1}', '{"a":2}', '{"a":2}'],
    ['{"a":{"b":1}}', '{"a":{"c":{"d":2}}}', '{"a":{"b":1,"c":{"d":2}}}'],
    ['{"a":{"b":1}}', '{"a":null}', '{"a":{"b":1}}'],
    ['{"a":1}', '{"a":null}', '{"a":1}'],
    ['{"a":null}', '{"a":{"b":1}}', '{"a":{"b":1}}'],
    ['{}', '{"a":null}', '{"a":null}'],
    ['{"a":[{"b":1},null,{"b":3}]}', '{"a":[{"c":1},{"c":2},null]}', '{"a":[{"b":1,"c":1},{"c":2},{"b":3}]}'],
    ['{"a":[[{"b":1}]]}', '{"a":[[{"c":1}]]}', '{"a":[[{"b":1,"c":1}]]}'],
    ['{"a":[1,2]}', '{"a":[3]}', '{"a":[3]}'],
    ['{"__typename":"Interface"}', '{"__typename":"Book"}', '{"__typename":"Book"}'],
    ['{"__typename":"Book"}', '{"__typename":"Interface"}', '{"__typename":"Book"}'],
    ['{}', '{"__proto__":{"a":1},"constructor":{"b":1}}', '{"__proto__":{"a":1},"constructor":{"b":1}}'],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"b":2}}', '{"__proto__":{"a":1,"b":2}}'],
    ['{"toString":1}', '{"toString":null,"valueOf":null}', '{"toString":1,"valueOf":null}'],
  ])('%s and %s are %s', (target, source, both) => {
    expect(merged(target, source)).toBe(both);
  });

  it('pollutes nothing', () => {
    merged('{}', '{"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
