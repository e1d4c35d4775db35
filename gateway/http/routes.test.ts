import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRoutes } from './routes.js';

describe('the file of routes', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kontor-routes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const load = async (text: string) => {
    const file = join(folder, 'routes.json');
    await writeFile(file, text);
    return loadRoutes(file, '', ['partners', 'telephony']);
  };

  it('gives prefixes to subgraphs', async () => {
    const routes = {
      telephony: ['/api/calls', { prefix: '/webhooks/retell', legacy: true }],
      partners: ['/.well-known/jwks.json'],
    };
    expect(await load(JSON.stringify(routes))).toEqual(routes);
  });

  it('lies beside the supergraph, or is not there at all', async () => {
    await load('{"partners":["/a"]}');
    expect(await loadRoutes(undefined, join(folder, 'supergraph.graphql'), ['partners'])).toEqual({ partners: ['/a'] });
    expect(await loadRoutes(undefined, '/nowhere/supergraph.graphql', [])).toEqual({});
    await expect(loadRoutes('/nowhere/routes.json', '', [])).rejects.toThrow('cannot be read');
  });

  it.each([
    ['{', 'is not JSON'],
    ['{"strangers":["/a"]}', 'names "strangers", which is not in the supergraph'],
    ['{"partners":["a"]}', 'partners.0 is not a path prefix'],
    ['{"partners":["/"]}', 'partners.0 is not a path prefix'],
    ['{"partners":["/a/*"]}', 'partners.0 is not a path prefix'],
    ['{"partners":[{"prefix":"/a","legacy":"yes"}]}', 'partners.0 is not a path prefix'],
    ['{"partners":["/a"],"telephony":[{"prefix":"/a","legacy":true}]}', 'gives /a to both "partners" and "telephony"'],
    ['{"partners":["/graphql"]}', "gives away /graphql, which is the gateway's own"],
    ['{"partners":["/health/x"]}', "gives away /health/x, which is the gateway's own"],
    ['{"partners":["/a"],"telephony":["/a"]}', 'gives /a to both "partners" and "telephony"'],
  ])('is refused as %s', async (text, message) => {
    await expect(load(text)).rejects.toThrow(message);
  });
});
