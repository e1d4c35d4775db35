import { checkSignature, ThinkerSignatureExpired, ThinkerSignatureInvalid } from './signature.js';

const token = 'demo-token-one';
const timestamp = 1764583200000n;
const value = '1867431193c5b391d14f18a0e36f029d2e713ae29773aa5ed9af69e67b9322d0';
const check = (offsetMs: number, signature = { timestamp, value }) =>
  checkSignature(token, signature, new Date(Number(timestamp) + offsetMs));

describe('a signature with a token', () => {
  it('holds for five minutes either way', () => {
    for (const offset of [0, 300_000, -300_000]) expect(() => check(offset)).not.toThrow();
    for (const offset of [300_001, -300_001]) expect(() => check(offset)).toThrow(ThinkerSignatureExpired);
  });

  it('must be that of the token and the time', () => {
    expect(() => check(0, { timestamp, value: `${value.slice(0, -1)}1` })).toThrow(ThinkerSignatureInvalid);
    expect(() => check(0, { timestamp: timestamp + 1n, value })).toThrow(ThinkerSignatureInvalid);
    for (const other of ['', 'é'.repeat(64), value.toUpperCase()]) {
      expect(() => check(0, { timestamp, value: other })).toThrow(ThinkerSignatureInvalid);
    }
  });
});
