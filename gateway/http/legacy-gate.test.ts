import { legacyGate, type LegacySettings } from './legacy-gate.js';

const KEY = 'the key of the gate, long enough';
const settings = (given: Partial<LegacySettings>): LegacySettings => ({
  LEGACY_HTTP: 'off',
  HOST: '127.0.0.1',
  TRUSTED_PROXIES: 0,
  ...given,
});

describe('routes that believe what callers say of themselves', () => {
  it('are hidden when they are off, also from who has the key', () => {
    const gate = legacyGate(settings({ TS_API_KEY: KEY }));
    expect(gate({ 'x-ts-apikey': KEY })).toBe('hidden');
  });

  it('ask for the key', () => {
    const gate = legacyGate(settings({ LEGACY_HTTP: 'key', TS_API_KEY: KEY, HOST: '0.0.0.0' }));
    expect(gate({ 'x-ts-apikey': KEY })).toBe('pass');
    for (const wrong of [undefined, '', KEY.slice(0, -1), `${KEY}x`, KEY.toUpperCase()]) {
      expect(gate(wrong === undefined ? {} : { 'x-ts-apikey': wrong })).toBe('bad-key');
    }
    expect(() => legacyGate(settings({ LEGACY_HTTP: 'key' }))).toThrow('LEGACY_HTTP=key needs TS_API_KEY');
  });

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]', '::ffff:127.0.0.1'])('may be open on %s', (HOST) => {
    expect(legacyGate(settings({ LEGACY_HTTP: 'open', HOST }))({})).toBe('pass');
  });

  it.each(['0.0.0.0', '::', '192.168.1.2', '127.0.0.1.example.org', 'kontor.example'])('may not be on %s', (HOST) => {
    expect(() => legacyGate(settings({ LEGACY_HTTP: 'open', HOST }))).toThrow(`HOST=${HOST} is more than this machine`);
  });

  it('are hidden from what a proxy or a page under another name brings', () => {
    const gate = legacyGate(settings({ LEGACY_HTTP: 'open' }));
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST'])
      expect(gate({ host })).toBe('pass');
    for (const headers of [
      { host: 'localhost', 'x-forwarded-for': '127.0.0.1' },
      { host: 'localhost', forwarded: 'for=127.0.0.1' },
      { host: 'rebound.example:4000' },
      { host: '127.0.0.1.rebound.example' },
    ]) {
      expect(gate(headers)).toBe('hidden');
    }
  });

  it('may not be open behind a proxy', () => {
    expect(() => legacyGate(settings({ LEGACY_HTTP: 'open', TRUSTED_PROXIES: 1 }))).toThrow('TRUSTED_PROXIES');
  });
});
