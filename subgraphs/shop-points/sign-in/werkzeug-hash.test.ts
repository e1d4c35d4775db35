import { isWerkzeugHash, matchesWerkzeugHash } from './werkzeug-hash.js';

/** Made with Python's hashlib, as Werkzeug does: the salt as it stands in the text, the parameters in front of it. */
const hashes = {
  'scrypt:32768:8:1':
    'scrypt:32768:8:1$kS9xWq3LmZ0aB7cD$a413b36c0a2215595aa1203cf834f7c6e099ac99f21c8a2c8fef7372d48f2a2f03274b0f71230d9e5570787f3fe0b01723230ad3a804839a7ac1881fa0ef184f',
  'scrypt without parameters':
    'scrypt$salz$346d27a0372d5a2731dc94d4f5dadcae3b0b3cf0d2380ce68ce5606fa334e2f1769a0d4f55cd050fb851408806e45dbbc9335b2b30abbb1afc761189c937a046',
  'pbkdf2:sha256':
    'pbkdf2:sha256:260000$kS9xWq3LmZ0aB7cD$98c1a0383989b1ed29a455e57ea34546566d5c7c6ed529901b918de7dab3a51a',
  'pbkdf2:sha1': 'pbkdf2:sha1:1000$salz$8a5e28039695f1d0cf141cd25fdaa3c3d261756e',
  'pbkdf2:sha512':
    'pbkdf2:sha512:1000$salz$e211af55a7b9c39e4a6b95c99494196b6877187271033d308245714d6ca347fea2d9f6ba63800266229cd6d73cb0887794a8f69d1604e91d556e62bacfef7125',
};
const password = 'geheim-Größe 12';

describe.each(Object.entries(hashes))('%s', (_, hash) => {
  it('knows the password', async () => {
    expect(isWerkzeugHash(hash)).toBe(true);
    expect(await matchesWerkzeugHash(password, hash)).toBe(true);
  });

  it('knows no other', async () => {
    expect(await matchesWerkzeugHash(`${password} `, hash)).toBe(false);
    expect(await matchesWerkzeugHash('', hash)).toBe(false);
    const otherSalt = hash.replace('$', '$x');
    expect(await matchesWerkzeugHash(password, otherSalt)).toBe(false);
    const lastDigit = hash.at(-1) === '0' ? '1' : '0';
    expect(await matchesWerkzeugHash(password, hash.slice(0, -1) + lastDigit)).toBe(false);
    // Of a hash that was cut no beginning counts.
    expect(await matchesWerkzeugHash(password, hash.slice(0, -2))).toBe(false);
  });
});

it.each([
  ['too much memory', 'scrypt:1048576:8:1$salz$00'],
  ['too many lanes', 'scrypt:16384:8:64$salz$00'],
  ['no power of two', 'scrypt:1000:8:1$salz$00'],
  ['no numbers', 'scrypt:a:b:c$salz$00'],
  ['more parameters', 'scrypt:16384:8:1:1$salz$00'],
  ['too many rounds', 'pbkdf2:sha256:2000000000$salz$00'],
  ['no rounds', 'pbkdf2:sha256$salz$00'],
  ['an unknown digest', 'pbkdf2:md5:1000$salz$00'],
  ['a property of objects for a digest', 'pbkdf2:constructor:1000$salz$00'],
  ['an older form', 'sha256$salz$00'],
  ['plain text', 'geheim'],
  ['nothing', ''],
])('refuses %s at once', async (_, hash) => {
  const before = process.hrtime.bigint();
  expect(await matchesWerkzeugHash(password, hash)).toBe(false);
  expect(process.hrtime.bigint() - before).toBeLessThan(1_000_000_000n);
});
