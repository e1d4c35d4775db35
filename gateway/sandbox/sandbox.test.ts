import { testGateway, type TestGateway } from '../testing/gateway.js';
import { productsSubgraph } from '../testing/shop.js';

describe('the sandbox page', () => {
  const stack = new AsyncDisposableStack();
  let gateway: TestGateway;
  let html: string;

  beforeAll(async () => {
    gateway = stack.use(
      await testGateway({
        subgraphs: [stack.use(productsSubgraph())],
        examples: {
          'b-one.graphql': 'query One($id: ID!) { product(id: $id) { name } } # </script><script>alert(1)</script>',
          'b-one.json': '{"id":"1"}',
          'a-all.graphql': 'query All { products { id } }',
          'c-stranger.graphql': 'query Stranger { fieldOfAnotherGraph }',
          'd-broken.graphql': 'query {',
          'flagship.graphql': 'query Flagship { viewer }',
        },
        env: { FIRST_EXAMPLE: 'flagship' },
      }),
    );
    html = await (await fetch(`${gateway.url}/sandbox`)).text();
  });
  afterAll(() => stack.disposeAsync());

  const settings = () =>
    JSON.parse(/<script type="application\/json" id="settings">\s*(.*?)\s*<\/script>/s.exec(html)![1]!) as {
      examples: { query: string; variables: string }[];
      workers: Record<string, string>;
    };
  const assets = () => [
    ...html.matchAll(/(?:src|href)="(\/sandbox\/assets\/[^"]+)"/g).map(([, url]) => url!),
    ...Object.values(settings().workers),
  ];

  it('loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/(src|href)="(?!\/sandbox\/assets\/)/);
    expect(assets().length).toBeGreaterThanOrEqual(8);
  });

  it('may not be framed, and runs only scripts of its origin', async () => {
    const { headers } = await fetch(`${gateway.url}/sandbox`);
    const policy = headers.get('content-security-policy')!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
  });

  it('opens the examples that fit the schema, with their variables', () => {
    expect(settings().examples.map(({ query, variables }) => [query.slice(0, 9), variables])).toEqual([
      ['query Fla', ''],
      ['query All', ''],
      ['query One', '{"id":"1"}'],
    ]);
    expect(settings().examples[2]!.query).toContain('</script>');
  });

  it('has files that browsers may keep, in the encoding they like', async () => {
    for (const url of new Set(assets())) {
      const response = await fetch(gateway.url + url, { headers: { 'accept-encoding': 'gzip' } });
      expect([url, response.status]).toEqual([url, 200]);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect((await response.text()).length).toBeGreaterThan(100);
    }
    const script = assets().find((url) => url.endsWith('/sandbox.js'))!;
    const texts = await Promise.all(
      ['br', 'identity'].map(async (encoding) =>
        (await fetch(gateway.url + script, { headers: { 'accept-encoding': encoding } })).text(),
      ),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it('knows no other files', async () => {
    expect((await fetch(`${gateway.url}/sandbox/assets/x/sandbox.js`)).status).toBe(404);
    expect((await fetch(`${gateway.url}/sandbox/assets/../index.html`)).status).toBe(404);
  });

  it('can be left out', async () => {
    await using products = productsSubgraph();
    await using bare = await testGateway({ subgraphs: [products], env: { SANDBOX: 'false' } });
    expect((await fetch(`${bare.url}/sandbox`)).status).toBe(404);
    expect((await fetch(`${bare.url}/`)).status).toBe(404);
  });
});
