import { rename, writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
import { compose, testGateway, type TestGateway } from './testing/gateway.js';
import { productsSubgraph } from './testing/shop.js';
import { testSubgraph, type TestSubgraph } from './testing/subgraph.js';

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly reason?: string;
}

/** A log that a test can wait on. */
function listeningLog(): { log: Logger; lines: Line[]; next: (msg: string) => Promise<Line> } {
  const lines: Line[] = [];
  const waiting = new Set<(line: Line) => void>();
  const stream = new Writable({
    write(chunk, _encoding, done) {
      const line = JSON.parse(String(chunk)) as Line;
      lines.push(line);
      for (const tell of waiting) tell(line);
      done();
    },
  });
  const next = (msg: string) =>
    new Promise<Line>((resolve) => {
      const tell = (line: Line) => {
        if (!line.msg.includes(msg)) return;
        waiting.delete(tell);
        resolve(line);
      };
      waiting.add(tell);
    });
  return { log: pino({ level: 'info' }, stream), lines, next };
}

const greeter = (fields: string, answers: Record<string, unknown> = {}, name = 'greeter') =>
  testSubgraph({
    name,
    typeDefs: `type Query { ${fields} }`,
    resolvers: { Query: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, () => value])) },
  });

const env = { SUPERGRAPH_POLL_SECONDS: '0.02' };

describe.each(['kontor', 'apollo'])('a changed supergraph (executor: %s)', (GATEWAY_EXECUTOR) => {
  const { log, lines, next } = listeningLog();
  const start = (...subgraphs: TestSubgraph[]) => testGateway({ subgraphs, log, env: { ...env, GATEWAY_EXECUTOR } });

  /** Replaces the file in one go, as a deployment should, and waits for what the gateway makes of it. */
  async function publish(gateway: TestGateway, sdl: string, outcome = 'reloaded'): Promise<Line> {
    const made = next(outcome);
    await writeFile(`${gateway.supergraphFile}.new`, sdl);
    await rename(`${gateway.supergraphFile}.new`, gateway.supergraphFile);
    return made;
  }
  const composed = async (...subgraphs: TestSubgraph[]) =>
    compose(await Promise.all(subgraphs.map(async (subgraph) => ({ ...subgraph, url: await subgraph.url() }))));
  const ready = async ({ url }: TestGateway) => {
    const response = await fetch(`${url}/health/ready`);
    return [
      response.status,
      ((await response.json()) as { checks: { supergraph: string } }).checks.supergraph,
    ] as const;
  };

  it('is served while 50 requests on the old one come to their end', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    let count = 0;
    await using old = testSubgraph({
      name: 'greeter',
      typeDefs: 'type Query { hello(n: Int): String }',
      answer: async () => {
        count += 1;
        if (count === 50) asked.resolve();
        await answer.promise;
        return { data: { hello: 'old' } };
      },
    });
    await using gateway = await start(old);
    const underWay = Array.from({ length: 50 }, (_, n) => gateway.ask(`{ hello(n: ${n}) }`));
    await asked.promise;

    // The field is gone, and so is the subgraph's address.
    await using moved = greeter('bye: String', { bye: 'new' });
    await publish(gateway, await composed(moved));
    expect((await gateway.ask('{ bye }')).data).toEqual({ bye: 'new' });
    expect((await gateway.ask('{ hello }')).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    // Longer than an unused supergraph lingers.
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    answer.resolve();
    for (const { data, errors } of await Promise.all(underWay)) {
      expect([data, errors]).toEqual([{ hello: 'old' }, undefined]);
    }
  });

  it('fails nobody while it comes again and again under load', async () => {
    await using greeting = greeter('hello: String a: String b: String', { hello: 'world' });
    const url = await greeting.url();
    await using gateway = await start(greeting);
    const versions = ['a: String', 'b: String'].map((field) =>
      compose([{ name: 'greeter', typeDefs: `type Query { hello: String ${field} }`, url }]),
    );
    let published = false;
    const client = async () => {
      let requests = 0;
      for (; !published; requests++) {
        const { data, errors } = await gateway.ask(`query Q${requests} { hello }`);
        expect([data, errors]).toEqual([{ hello: 'world' }, undefined]);
      }
      return requests;
    };
    const clients = Promise.all([client(), client(), client(), client()]);
    for (let i = 0; i < 6; i++) await publish(gateway, versions[i % 2]!);
    published = true;
    for (const requests of await clients) expect(requests).toBeGreaterThan(6);
  });

  it('that is broken is refused: the old one goes on, readiness says why, the log says it once', async () => {
    await using products = productsSubgraph();
    await using gateway = await start(products);
    const good = await composed(products);
    lines.length = 0;
    const line = await publish(gateway, good.slice(0, good.length / 2), 'refused');
    expect(line).toMatchObject({ level: 50, reason: expect.stringContaining('cannot be served. Syntax Error') });
    expect((await gateway.ask('{ product(id: 1) { name } }')).data).toEqual({ product: { name: 'Brezel' } });
    expect(await ready(gateway)).toEqual([
      200,
      expect.stringMatching(/^ok, but a newer one is refused: .*cannot be served\. Syntax Error/),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lines.filter(({ level }) => level >= 50)).toHaveLength(1);

    await publish(gateway, 'type Query { a: Int }', 'refused');
    await publish(gateway, good);
    expect(await ready(gateway)).toEqual([200, 'ok']);
  });

  it('that says nowhere where a subgraph is, is refused', async () => {
    await using products = productsSubgraph();
    await using gateway = await start(products);
    const nowhere = compose([{ ...products, url: 'nowhere' }]);
    expect((await publish(gateway, nowhere, 'refused')).reason).toContain('no http URL for the subgraph "products"');
    expect((await gateway.ask('{ viewer }')).errors).toBeUndefined();
  });

  it('may bring a subgraph and take another away', async () => {
    await using products = productsSubgraph();
    await using first = greeter('hello: String', { hello: 'first' }, 'first');
    await using second = greeter('hello: String', { hello: 'second' }, 'second');
    await using gateway = await start(products, first);
    expect((await gateway.ask('{ hello viewer }')).data.hello).toBe('first');
    await publish(gateway, await composed(products, second));
    expect((await gateway.ask('{ hello viewer }')).data.hello).toBe('second');
    expect(first.requests).toHaveLength(1);
  });

  it('may protect what was open before', async () => {
    await using products = productsSubgraph();
    await using gateway = await start(products);
    expect((await gateway.ask('{ viewer }')).errors).toBeUndefined();
    const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated"])';
    const url = await products.url();
    await publish(
      gateway,
      compose([{ name: 'products', url, typeDefs: `${link} type Query { viewer: String @authenticated }` }]),
    );
    expect((await gateway.ask('{ viewer }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
  });
});

describe('the watch', () => {
  it('can be switched off', async () => {
    await using products = productsSubgraph();
    await using gateway = await testGateway({ subgraphs: [products], env: { SUPERGRAPH_POLL_SECONDS: '0' } });
    await writeFile(gateway.supergraphFile, 'broken');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await (await fetch(`${gateway.url}/health/ready`)).json()).toMatchObject({ checks: { supergraph: 'ok' } });
  });
});
