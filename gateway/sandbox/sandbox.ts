import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { loadAssets, readPageFile, type Asset, type AssetName, type Encoding } from './assets.js';
import { fits, loadExamples, type ExampleFolder } from './examples.js';

export const SANDBOX_PATH = '/sandbox';

export interface SandboxOptions {
  readonly examples: ExampleFolder;
  readonly schema: () => GraphQLSchema | null;
}

/**
 * The page may load and call its own origin and nothing else, and nobody may frame it. Styles are the exception: the
 * editor writes them into the page as it runs.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/sandbox`, an explorer that needs no network beyond this origin, and the way there from `/`. */
export async function registerSandbox(app: FastifyInstance, options: SandboxOptions): Promise<void> {
  const page = createPage(options);

  app.get('/', async (_request, reply) => reply.redirect(SANDBOX_PATH));

  app.get(SANDBOX_PATH, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .send(await page.html()),
  );

  app.get(`${SANDBOX_PATH}/assets/*`, async (request, reply) => {
    const asset = await page.asset(request.url);
    if (asset === undefined) return reply.callNotFound();
    const encoding = acceptedEncoding(request);
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply
      .type(asset.type)
      .header('vary', 'accept-encoding')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .send(await asset.encoded(encoding));
  });
}

function createPage({ examples: folder, schema }: SandboxOptions) {
  let loading: Promise<Record<AssetName, Asset>> | undefined;
  const assets = () => (loading ??= loadAssets(`${SANDBOX_PATH}/assets`));

  return {
    async asset(url: string): Promise<Asset | undefined> {
      return Object.values(await assets()).find((asset) => asset.url === url);
    },
    async html(): Promise<string> {
      const files = await assets();
      const current = schema();
      const examples = await loadExamples(folder);
      const settings = {
        endpoint: '/graphql',
        examples: current === null ? [] : examples.filter((example) => fits(example, current)),
        workers: {
          editorWorkerService: files['editor.worker.js'].url,
          graphql: files['graphql.worker.js'].url,
          json: files['json.worker.js'].url,
        },
      };
      const template = await readPageFile('index.html');
      return template.replaceAll(/\{\{([\w.]+)\}\}/g, (_match, name: string) =>
        name === 'settings' ? jsonInHtml(settings) : files[name as AssetName].url,
      );
    },
  };
}

/** `</script>` in an example would end the block that it stands in. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function acceptedEncoding({ headers }: FastifyRequest): Encoding {
  const accepted = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  if (/\bgzip\b/.test(accepted)) return 'gzip';
  return 'identity';
}
