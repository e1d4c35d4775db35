import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** A path prefix; `legacy` for routes that believe what callers say of themselves. */
export type Route = string | { readonly prefix: string; readonly legacy: boolean };

/** Path prefixes on the gateway's origin that belong to subgraphs, by subgraph. */
export type SubgraphRoutes = Readonly<Record<string, readonly Route[]>>;

export function prefixOf(route: Route): string {
  return typeof route === 'string' ? route : route.prefix;
}

/** The file of routes cannot be used. One sentence for the operator. */
export class UnusableRoutes extends Error {
  override readonly name = 'UnusableRoutes';
}

const prefixSchema = z.string('is not a path prefix').regex(/^\/[\w.~/-]*[\w.~-]$/, 'is not a path prefix');
const routesSchema = z.record(
  z.string(),
  z.array(
    z.unknown().transform((route, context): Route => {
      const isObject = typeof route === 'object' && route !== null;
      const parsed = (
        isObject ? z.strictObject({ prefix: prefixSchema, legacy: z.boolean() }) : prefixSchema
      ).safeParse(route);
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'is not a path prefix' });
      return z.NEVER;
    }),
  ),
);

/** What the gateway answers itself. */
const OWN_PREFIXES = ['/graphql', '/health', '/sandbox'];

/**
 * Reads the routes from `file`, or from `routes.json` beside the supergraph, where it may be missing.
 *
 * @throws UnusableRoutes
 */
export async function loadRoutes(
  file: string | undefined,
  supergraphFile: string,
  subgraphs: readonly string[],
): Promise<SubgraphRoutes> {
  const path = file ?? join(dirname(supergraphFile), 'routes.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (file === undefined && (cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new UnusableRoutes(`The routes file ${path} cannot be read.`, { cause });
  }
  return checkRoutes(path, parseJson(path, text), subgraphs);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnusableRoutes(`The routes file ${path} is not JSON.`, { cause });
  }
}

function checkRoutes(path: string, value: unknown, subgraphs: readonly string[]): SubgraphRoutes {
  const parsed = routesSchema.safeParse(value);
  const fault = parsed.error?.issues[0];
  if (parsed.error) throw new UnusableRoutes(`The routes file ${path}: ${fault!.path.join('.')} ${fault!.message}.`);
  const owners = new Map<string, string>();
  for (const [subgraph, routes] of Object.entries(parsed.data)) {
    if (!subgraphs.includes(subgraph)) {
      throw new UnusableRoutes(`The routes file ${path} names "${subgraph}", which is not in the supergraph.`);
    }
    for (const prefix of routes.map(prefixOf)) {
      if (OWN_PREFIXES.some((own) => prefix === own || prefix.startsWith(`${own}/`))) {
        throw new UnusableRoutes(`The routes file ${path} gives away ${prefix}, which is the gateway's own.`);
      }
      const owner = owners.get(prefix);
      if (owner !== undefined) {
        throw new UnusableRoutes(`The routes file ${path} gives ${prefix} to both "${owner}" and "${subgraph}".`);
      }
      owners.set(prefix, subgraph);
    }
  }
  return parsed.data;
}
