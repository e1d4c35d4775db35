import { randomBytes } from 'node:crypto';
import { SecretBox, secretKeys } from './secret-box.js';

const [older, newer] = [randomBytes(32), randomBytes(32)];
const box = new SecretBox(new Map([['k1', older]]));
const place = '1|calcom|production';

it('opens what it has sealed', () => {
  expect(box.open(box.seal('geheim äöü 🔑', place), place)).toBe('geheim äöü 🔑');
});

it('never seals alike twice, and shows nothing of the secret', () => {
  const [one, other] = [box.seal('cal_live_123', place), box.seal('cal_live_123', place)];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^v1:k1:[^:]+:[^:]+:[^:]+$/);
  expect(Buffer.from(one.split(':')[4]!, 'base64').toString()).not.toContain('cal_live_123');
});

it('opens nothing in another place, and nothing that was changed', () => {
  const sealed = box.seal('secret', place);
  expect(() => box.open(sealed, '2|calcom|production')).toThrow();
  const [version, key, iv, tag, text] = sealed.split(':') as [string, string, string, string, string];
  const flipped = Buffer.from(text, 'base64');
  flipped[0]! ^= 1;
  expect(() => box.open([version, key, iv, tag, flipped.toString('base64')].join(':'), place)).toThrow();
  const shortTag = Buffer.from(tag, 'base64').subarray(0, 4).toString('base64');
  expect(() => box.open([version, key, iv, shortTag, text].join(':'), place)).toThrow();
  expect(() => box.open('plain text', place)).toThrow('cannot be opened');
});

it('seals with the first key and opens with each', () => {
  const rotated = new SecretBox(
    new Map([
      ['k2', newer],
      ['k1', older],
    ]),
  );
  expect(rotated.open(box.seal('old', place), place)).toBe('old');
  expect(rotated.seal('new', place)).toMatch(/^v1:k2:/);
  expect(() => box.open(rotated.seal('new', place), place)).toThrow('cannot be opened');
});

it('reads its keys from a setting', () => {
  const setting = `k2:${newer.toString('base64')}, k1:${older.toString('base64')}`;
  expect([...secretKeys.parse(setting)]).toEqual([
    ['k2', newer],
    ['k1', older],
  ]);
  expect(secretKeys.parse(undefined).size).toBe(0);
  for (const wrong of [
    'k1',
    'k1:short',
    `k1:${randomBytes(16).toString('base64')}`,
    `${setting},k1:${newer.toString('base64')}`,
  ]) {
    expect(secretKeys.safeParse(wrong).success).toBe(false);
  }
});
