import { serialId } from './serial-id.js';

it.each(['1', '42', '2147483647'])('%s is an id', (id) => expect(serialId(id)).toBe(Number(id)));

it.each(['', '0', '-1', '01', '1.0', '1e3', ' 1', '2147483648', '99999999999', 'abc', '0x10', '\0', '١'])(
  '%j is none',
  (id) => expect(serialId(id)).toBeNull(),
);
