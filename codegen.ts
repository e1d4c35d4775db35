import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Resolver types of every subgraph from its SDL, and typed documents of the example operations for the e2e tests.
 * Committed; CI fails when they are not what this writes.
 */

const subgraphs = readdirSync('subgraphs').filter((name) => existsSync(join('schema', name)));

const scalars = {
  ID: { input: 'string', output: 'string' },
  DateTime: { input: 'Date', output: 'Date' },
  Date: { input: 'string', output: 'string' },
  UUID: { input: 'string', output: 'string' },
  EmailAddress: { input: 'string', output: 'string' },
  URL: { input: 'string', output: 'string' },
  PhoneNumber: { input: 'string', output: 'string' },
  JSON: { input: 'unknown', output: 'unknown' },
  BigInt: { input: 'bigint', output: 'bigint | number' },
  /** Exact decimal fractions, text on the wire. */
  Decimal: { input: 'import("decimal.js").Decimal', output: 'import("decimal.js").Decimal' },
  /** Federation's own; no resolver meets it. */
  _FieldSet: { input: 'string', output: 'string' },
};

/** On the wire everything is JSON. */
const wireScalars = {
  ...Object.fromEntries(Object.keys(scalars).map((name) => [name, 'string'])),
  JSON: 'unknown',
  BigInt: 'number',
};

export default {
  overwrite: true,
  allowPartialOutputs: true,
  emitLegacyCommonJSImports: false,
  generates: {
    ...Object.fromEntries(
      subgraphs.map((name) => [
        `subgraphs/${name}/__generated__/resolvers.ts`,
        {
          schema: ['schema/shared.graphql', `schema/${name}/*.graphql`],
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            contextType: `../context.js#${pascalCase(name)}Context`,
            mappers: mappersOf(name),
            scalars,
            enumsAsTypes: true,
            useTypeImports: true,
            strictScalars: true,
            optionalResolveType: true,
            inputMaybeValue: 'T | null | undefined',
            maybeValue: 'T | null',
            avoidOptionals: { field: true, object: true, resolvers: false, inputValue: false, defaultValue: true },
          },
        },
      ]),
    ),
    'e2e/__generated__/examples.ts': {
      schema: 'schema/api.graphql',
      documents: 'docs/examples/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: wireScalars,
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
} satisfies CodegenConfig;

/** `export type VoucherMapper = …` in a `*.mappers.ts` says which class a resolver of `Voucher` is given. */
function mappersOf(subgraph: string): Record<string, string> {
  const root = join('subgraphs', subgraph);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mappers.ts'));
  return Object.fromEntries(
    files.flatMap((file) => {
      const path = relative('__generated__', file).replaceAll('\\', '/').replace(/\.ts$/, '.js');
      const names = readFileSync(join(root, file), 'utf8').matchAll(/export type (\w+)Mapper\b/g);
      return [...names].map(([, type]) => [type!, `${path}#${type}Mapper`]);
    }),
  );
}

function pascalCase(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());
}
