import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, validate, type GraphQLSchema } from 'graphql';

/** An operation that the sandbox opens as a tab. */
export interface Example {
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

export interface ExampleFolder {
  readonly folder: string;
  /** The one to show before all others, without `.graphql`. */
  readonly first: string;
}

/**
 * `<name>.graphql` with its variables in `<name>.json`, in the order of their names but for the first. A folder that
 * does not exist has none.
 */
export async function loadExamples({ folder, first }: ExampleFolder): Promise<Example[]> {
  const files = await readdir(folder).catch(() => []);
  const rank = (file: string) => (file === `${first}.graphql` ? 0 : 1);
  const names = files.filter((file) => file.endsWith('.graphql')).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Promise.all(
    names.map(async (file) => ({
      query: await readFile(join(folder, file), 'utf8'),
      variables: await readFile(join(folder, file.replace(/graphql$/, 'json')), 'utf8').catch(() => ''),
    })),
  );
}

/** Whether it can be run on this schema; the gateway may serve another one than the examples were written for. */
export function fits({ query }: Example, schema: GraphQLSchema): boolean {
  try {
    return validate(schema, parse(query)).length === 0;
  } catch {
    return false;
  }
}
