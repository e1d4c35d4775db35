import { uuidv7 } from '../../../platform/ids.js';
import { timedId } from './timed-id.js';

const now = new Date('2026-03-01T08:00:00Z');

describe('an id with the time in it', () => {
  it('has the form that clients know', () => {
    expect(timedId('v', now, () => '00000000-0000-7000-8000-000000000001')).toBe(
      `v-${now.getTime().toString(36)}-000001`,
    );
    expect(timedId('b', now, () => '00000000-0000-7000-8000-ffffffffffff')).toMatch(/^b-[0-9a-z]{8}-[0-9a-z]{6}$/);
  });

  it('differs within a millisecond', () => {
    const ids = new Set(Array.from({ length: 50 }, () => timedId('v', now, uuidv7)));
    expect(ids.size).toBe(50);
  });
});
