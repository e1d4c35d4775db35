import { z } from 'zod';
import { ConfigError, loadConfig, setting } from './config.js';

const shape = {
  PORT: setting.port(4000),
  DATABASE_URL: setting.postgresUrl,
  DEMO: setting.flag(false),
  KEYS: setting.json(z.object({ a: z.number() })).optional(),
};

describe('loadConfig', () => {
  it('reads values, converts them, and takes defaults for what is unset or empty', () => {
    const config = loadConfig(shape, {
      PORT: '',
      DATABASE_URL: 'postgres://a:b@localhost/x',
      DEMO: 'yes',
      KEYS: '{"a":1}',
      UNRELATED: 'ignored',
    });
    expect(config).toEqual({ PORT: 4000, DATABASE_URL: 'postgres://a:b@localhost/x', DEMO: true, KEYS: { a: 1 } });
  });

  it('names every fault at once', () => {
    const faulty = () => loadConfig(shape, { PORT: '70000', DATABASE_URL: 'mysql://x', DEMO: 'maybe', KEYS: '{' });
    expect(faulty).toThrow(ConfigError);
    for (const name of ['PORT', 'DATABASE_URL', 'DEMO', 'KEYS']) expect(faulty).toThrow(new RegExp(`  ${name}: `));
  });

  it('says of a missing one that it is missing', () => {
    expect(() => loadConfig(shape, {})).toThrow('  DATABASE_URL: must be set');
  });

  it.each(['-1', '1.5', 'abc', '65536'])('refuses %s as a port', (PORT) => {
    expect(() => loadConfig({ PORT: setting.port(1) }, { PORT })).toThrow('must be a port number');
  });
});
