import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { printSchema } from 'graphql';
import { loadSdl } from '../platform/subgraph/sdl.js';
import type { SubgraphDefinition } from '../platform/subgraph/define.js';

/**
 * `npm run compose`: composes `schema/<subgraph>/*.graphql` into `schema/supergraph.graphql`, writes what clients see
 * to `schema/api.graphql`, and the paths that the gateway forwards to `schema/routes.json`. With `--check` it writes
 * nothing and fails when the files are not what it would have written.
 */

/** Where each subgraph listens when services run apart; the gateway's `SUBGRAPH_URLS` overrides it. */
const DEFAULT_PORTS: Record<string, number> = {
  partners: 4001,
  marketing: 4002,
  marketplace: 4003,
  telephony: 4004,
  'shop-points': 4005,
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const names = readdirSync('schema', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const result = composeServices(
  names.map((name) => ({ name, url: `http://127.0.0.1:${DEFAULT_PORTS[name]}/graphql`, typeDefs: loadSdl(name) })),
);
for (const hint of result.hints ?? []) console.warn(`hint ${hint.definition.code}: ${hint.message}\n`);
if (result.errors) {
  for (const error of result.errors) console.error(`${String(error.extensions['code'])}: ${error.message}\n`);
  console.error(`The subgraphs do not compose: ${result.errors.length} error(s).`);
  process.exit(1);
}

const supergraph = Supergraph.build(result.supergraphSdl);
const routes: Record<string, readonly (string | { readonly prefix: string; readonly legacy: true })[]> = {};
for (const name of names) {
  const { default: definition } = (await import(`../subgraphs/${name}/subgraph.js`)) as { default: SubgraphDefinition };
  const prefixes = (definition.routes ?? []).flatMap(({ prefixes: given, legacy }) =>
    given.map((prefix) => (legacy ? { prefix, legacy } : prefix)),
  );
  if (prefixes.length > 0) routes[name] = prefixes;
}

const outputs: Record<string, string> = {
  'schema/supergraph.graphql': result.supergraphSdl.trimEnd() + '\n',
  'schema/api.graphql': printSchema(supergraph.apiSchema().toGraphQLJSSchema()) + '\n',
  'schema/routes.json': JSON.stringify(routes, null, 2) + '\n',
};
const stale = Object.entries(outputs).filter(([file, text]) => read(file) !== text);
if (values.check) {
  for (const [file] of stale) console.error(`${file} is not what the SDL says. Run \`npm run compose\` and commit it.`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [file, text] of stale) writeFileSync(file, text);
console.log(stale.length > 0 ? `Wrote ${stale.map(([file]) => file).join(', ')}.` : 'Nothing has changed.');

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
