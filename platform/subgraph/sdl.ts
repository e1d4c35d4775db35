import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DocumentNode } from 'graphql';

/** The contract: `schema/` lies beside the code, from source as in the built image. */
const SCHEMA_FOLDER = findSchemaFolder();

/** SDL of a subgraph: what all share, then its own modules in the order of their names. */
export function loadSdl(subgraph: string): DocumentNode {
  const folder = join(SCHEMA_FOLDER, subgraph);
  const modules = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file));
  const texts = [join(SCHEMA_FOLDER, 'shared.graphql'), ...modules].map((file) => readFileSync(file, 'utf8'));
  return parse(texts.join('\n'), { noLocation: false });
}

function findSchemaFolder(): string {
  // platform/subgraph/ in the source tree, dist/platform/subgraph/ in the image.
  const here = fileURLToPath(new URL('.', import.meta.url));
  const root = here.includes('/dist/platform/') ? join(here, '../../..') : join(here, '../..');
  return join(root, 'schema');
}
