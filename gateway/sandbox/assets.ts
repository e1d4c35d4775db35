import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the sandbox page. It has its hash in its URL, so browsers may keep it for ever. */
export interface Asset {
  readonly url: string;
  readonly type: string;
  /** Compressed once, when it is first asked for. */
  encoded(encoding: Encoding): Promise<Buffer>;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

const compressors: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  // Quality 5: a quarter of a second for the whole explorer; 11 would take ten.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => promisify(gzip)(content),
  identity: async (content) => content,
};

function createAsset(base: string, name: string, text: string): Asset {
  const content = Buffer.from(text);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  const encodings = new Map<Encoding, Promise<Buffer>>();
  return {
    url: `${base}/${hash}/${name}`,
    type: TYPES[name.slice(name.lastIndexOf('.') + 1)]!,
    encoded(encoding) {
      let result = encodings.get(encoding);
      if (result === undefined) encodings.set(encoding, (result = compressors[encoding](content)));
      return result;
    },
  };
}

const PAGE_FILES = ['sandbox.js', 'sandbox.css', 'favicon.svg'] as const;

export type AssetName = (typeof PAGE_FILES)[number] | ExplorerFile;
type ExplorerFile = 'explorer.js' | 'explorer.css' | 'editor.worker.js' | 'graphql.worker.js' | 'json.worker.js';

/**
 * Our page's own files and GraphiQL with its workers, which `@graphql-yoga/render-graphiql` ships as texts in one
 * module of 9 MB. It is loaded with the first visit, not at start.
 */
export async function loadAssets(base: string): Promise<Record<AssetName, Asset>> {
  const explorer = await import('@graphql-yoga/render-graphiql/graphiql');
  const texts: Record<ExplorerFile, string> = {
    'explorer.js': explorer.js,
    'explorer.css': explorer.css,
    'editor.worker.js': explorer.editorWorkerService,
    'graphql.worker.js': explorer.graphqlWorker,
    'json.worker.js': explorer.jsonWorker,
  };
  const own = await Promise.all(PAGE_FILES.map(async (name) => [name, await readPageFile(name)] as const));
  const all = [...own, ...Object.entries(texts)];
  return Object.fromEntries(all.map(([name, text]) => [name, createAsset(base, name, text)])) as Record<
    AssetName,
    Asset
  >;
}

/** A file of `page/`. */
export function readPageFile(name: string): Promise<string> {
  return readFile(new URL(`./page/${name}`, import.meta.url), 'utf8');
}
