import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import { systemClock } from '../../platform/clock.js';
import { loadConfig } from '../../platform/config/config.js';
import { createAccessTokenVerifier, createIssuer } from '../../platform/identity/access-token.js';
import { generateKey } from '../../platform/identity/keys.js';
import { testGateway, type TestGateway } from '../../gateway/testing/gateway.js';
import { productsSubgraph, stockSubgraph } from '../../gateway/testing/shop.js';
import type { TestSubgraph } from '../../gateway/testing/subgraph.js';

const executablePath = [
  loadConfig({ CHROMIUM_PATH: z.string().optional() }).CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

/** No window, no sandbox (it may run as root), and nothing that calls home. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const USER = '0190d7a0-0000-7000-8000-000000000001';
const issuer = createIssuer(await generateKey('ES256'), { clock: systemClock });

if (executablePath === undefined) {
  describe('the sandbox in a browser', () => {
    it.skip('skipped: there is no Chromium on this machine; set CHROMIUM_PATH to one', () => {});
  });
} else {
  describe('the sandbox in a browser', () => {
    const stack = new AsyncDisposableStack();
    let products: TestSubgraph;
    let gateway: TestGateway;
    let browser: Browser;
    let page: Page;
    const elsewhere: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      products = stack.use(productsSubgraph());
      gateway = stack.use(
        await testGateway({
          subgraphs: [products, stack.use(stockSubgraph())],
          shape: 'in-process',
          verifier: createAccessTokenVerifier({ jwks: issuer.jwks }),
          examples: {
            'a-product.graphql':
              'query ProductWithStock($id: ID!) {\n  product(id: $id) {\n    name\n    inStock\n  }\n}\n',
            'a-product.json': '{ "id": "2" }',
            'b-viewer.graphql': 'query WhoAmI {\n  viewer\n}\n',
          },
        }),
      );
      browser = await chromium.launch({ executablePath, args: QUIET });
      stack.defer(() => browser.close());
      page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(10_000);
      page.on('request', (request) => {
        if (!request.url().startsWith(`${gateway.url}/`)) elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(gateway.url);
      await page.getByRole('tab').first().waitFor();
    });
    afterAll(() => stack.disposeAsync());

    const run = () => page.getByRole('button', { name: /execute query/i }).click();
    const result = (text: string) => page.locator('.result-window').getByText(text).first().waitFor();

    /** GraphiQL reads the operation's name out of the editor a moment after the tab has changed; then it stores it. */
    async function openTab(name: string): Promise<void> {
      await page.getByRole('tab', { name }).click();
      await page.waitForFunction((operationName) => {
        const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? 'null');
        return state?.tabs[state.activeTabIndex]?.operationName === operationName;
      }, name);
    }

    it('opens the examples as tabs', async () => {
      expect(await page.title()).toBe('Kontor');
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(['ProductWithStock', 'WhoAmI']);
    });

    it('runs the first one with its variables and shows the joined answer', async () => {
      await run();
      await result('"Semmel"');
      await result('"inStock"');
    });

    it('documents the schema', async () => {
      await page.getByRole('button', { name: /documentation explorer/i }).click();
      await page
        .getByRole('link', { name: 'Product', exact: true })
        .or(page.getByText('Product', { exact: true }))
        .first()
        .click();
      await page.getByText('inStock').first().waitFor();
    });

    it('asks as whom the token names, at once and after a reload', async () => {
      expect(await page.locator('#token-state').innerText()).toBe('anonymous');
      await page
        .getByLabel('Access token')
        .fill(`Bearer ${await issuer.issue({ sub: USER, email: 'ada@example.com' })}`);
      expect(await page.locator('#token-state').innerText()).toMatch(/^ada@example\.com, 1[45] min left$/);
      await openTab('WhoAmI');
      await run();
      await result(USER);

      await page.reload();
      await page.getByRole('tab').first().waitFor();
      expect(await page.locator('#token-state').innerText()).toContain('ada@example.com');
      await page.getByRole('button', { name: 'Forget' }).click();
      expect(await page.locator('#token-state').innerText()).toBe('anonymous');
      await openTab('WhoAmI');
      await run();
      await result('nobody');
    });

    it('says what is wrong with a bad token', async () => {
      await page.getByLabel('Access token').fill('nonsense');
      expect(await page.locator('#token-state').innerText()).toBe('not a token');
      await run();
      await result('UNAUTHENTICATED');
      await page.getByRole('button', { name: 'Forget' }).click();
      // The browser reports the 401 itself.
      complaints.splice(0);
    });

    it('brings closed examples back', async () => {
      await page.getByRole('tab', { name: 'WhoAmI' }).hover();
      await page
        .getByRole('button', { name: /close tab/i })
        .first()
        .click();
      expect(await page.getByRole('tab').count()).toBe(1);
      await page.getByRole('button', { name: 'Restore examples' }).click();
      await page.getByRole('tab', { name: 'ProductWithStock' }).waitFor();
      await page.getByRole('tab', { name: 'WhoAmI' }).waitFor();
    });

    it('shows what a subscription brings, over a socket, to whom the token names', async () => {
      await using news = productsSubgraph({
        events: async ({ viewer, signal }) =>
          (async function* () {
            const name = `for ${viewer.email ?? 'nobody'}`;
            yield { data: { productChanged: { __typename: 'Product', id: '2', name } } };
            await once(signal!, 'abort');
          })(),
      });
      await using stock = stockSubgraph();
      await using live = await testGateway({
        subgraphs: [news, stock],
        shape: 'in-process',
        verifier: createAccessTokenVerifier({ jwks: issuer.jwks }),
        examples: { 'changes.graphql': 'subscription Changes {\n  productChanged {\n    name\n    inStock\n  }\n}\n' },
      });
      const other = await browser.newPage();
      other.setDefaultTimeout(10_000);
      other.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      const sockets: string[] = [];
      other.on('websocket', (socket) => sockets.push(socket.url()));
      await other.goto(live.url);
      await other.getByRole('tab').first().waitFor();
      await other.getByLabel('Access token').fill(await issuer.issue({ sub: USER, email: 'ada@example.com' }));
      await other.getByRole('button', { name: /execute query/i }).click();
      for (const text of ['"for ada@example.com"', '"inStock"']) {
        await other.locator('.result-window').getByText(text).first().waitFor();
      }
      expect(sockets).toEqual([`${live.url.replace('http', 'ws')}/graphql`]);
      await other.close();
    });

    it('has asked nobody but its own origin, and nothing was blocked', () => {
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
}
