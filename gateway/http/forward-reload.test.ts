import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compose, testGateway, type TestGateway } from '../testing/gateway.js';
import { testSubgraph, type TestSubgraph } from '../testing/subgraph.js';

/** A subgraph that says on its route which one it is. */
const member = (name: string, prefix: string, says = name) =>
  testSubgraph({
    name,
    typeDefs: `type Query { ${name}: String }`,
    resolvers: { Query: { [name]: () => says } },
    routes(app) {
      app.get(`${prefix}/who`, async () => ({ says }));
    },
  });

const composed = async (...subgraphs: TestSubgraph[]) =>
  compose(await Promise.all(subgraphs.map(async (subgraph) => ({ ...subgraph, url: await subgraph.url() }))));

describe('forwarded routes and a changed supergraph', () => {
  const publish = async ({ supergraphFile }: TestGateway, sdl: string, routes: unknown) => {
    await writeFile(join(dirname(supergraphFile), 'routes.json'), JSON.stringify(routes));
    await writeFile(supergraphFile, sdl);
  };
  const who = async ({ url }: TestGateway, path: string) => {
    const response = await fetch(url + path);
    return response.status === 200 ? ((await response.json()) as { says: string }).says : response.status;
  };
  /** Asks until the gateway has taken up what was published, which is a matter of milliseconds. */
  const becomes = async (ask: () => Promise<unknown>, expected: unknown) => {
    const deadline = performance.now() + 10_000;
    let seen = await ask();
    while (seen !== expected && performance.now() < deadline) {
      await setTimeout(20);
      seen = await ask();
    }
    expect(seen).toBe(expected);
  };

  it('follow subgraphs that move, come and go', async () => {
    await using first = member('first', '/api/first');
    await using gateway = await testGateway({
      subgraphs: [first],
      routes: { first: ['/api/first'] },
      env: { SUPERGRAPH_POLL_SECONDS: '0.02' },
    });
    expect(await who(gateway, '/api/first/who')).toBe('first');
    expect(await who(gateway, '/api/second/who')).toBe(404);

    await using moved = member('first', '/api/first', 'first, moved');
    await using second = member('second', '/api/second');
    await publish(gateway, await composed(moved, second), { first: ['/api/first'], second: ['/api/second'] });
    await becomes(() => who(gateway, '/api/second/who'), 'second');
    expect(await who(gateway, '/api/first/who')).toBe('first, moved');

    await publish(gateway, await composed(second), { second: ['/api/second'] });
    await becomes(() => who(gateway, '/api/first/who'), 404);
    expect(await who(gateway, '/api/second/who')).toBe('second');
  });

  it('are as they were if the new ones cannot be used', async () => {
    await using first = member('first', '/api/first');
    await using gateway = await testGateway({
      subgraphs: [first],
      routes: { first: ['/api/first'] },
      env: { SUPERGRAPH_POLL_SECONDS: '0.02' },
    });
    await using second = member('second', '/api/second');
    await publish(gateway, await composed(first, second), { stranger: ['/api/second'] });
    const readiness = async () => {
      const details = await (await fetch(`${gateway.url}/health/ready`)).text();
      return details.includes('which is not in the supergraph');
    };
    await becomes(readiness, true);
    expect(await who(gateway, '/api/first/who')).toBe('first');
    expect((await gateway.ask('{ second }')).errors).toHaveLength(1);
  });

  it('of which one lies in another belong to the longer one', async () => {
    await using outer = member('outer', '/api');
    await using inner = member('inner', '/api/inner');
    await using gateway = await testGateway({
      subgraphs: [outer, inner],
      routes: { outer: ['/api'], inner: ['/api/inner'] },
    });
    expect(await who(gateway, '/api/who')).toBe('outer');
    expect(await who(gateway, '/api/inner/who')).toBe('inner');
    expect(await who(gateway, '/api/innermost/who')).toBe(404);
  });
});
