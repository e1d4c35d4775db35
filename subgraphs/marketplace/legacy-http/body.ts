import type { FastifyRequest } from 'fastify';

export type Fields = Readonly<Record<string, unknown>>;

/** The body's fields; none when it has none. */
export function fieldsOf({ body }: Pick<FastifyRequest, 'body'>): Fields {
  return isObject(body) ? body : {};
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the old servers took for given: any text but the empty one. Numbers were taken, too. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A field of the query; of several the first, the empty one as if it were not there. */
export function queryText({ query }: Pick<FastifyRequest, 'query'>, name: string): string | null {
  const value = [(query as Record<string, unknown>)[name]].flat()[0];
  return textIn(value);
}

/** Who asks, as the header `X-MOT-User` says. */
export function motUser({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  return textIn([headers['x-mot-user']].flat()[0]?.trim());
}
