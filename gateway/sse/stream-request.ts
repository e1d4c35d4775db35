import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ClientOperation } from '../door/door.js';
import { Refusal } from '../guard/refusal.js';

/** What a client takes for an answer. */
export type Accepted = 'json' | 'stream' | 'either';

const STREAM = 'text/event-stream';
const JSON_TYPES = ['application/graphql-response+json', 'application/json', 'application/*', '*/*'];

/** Event streams are for those who name them; a wildcard has always meant JSON here. */
export function acceptedOf({ headers: { accept } }: FastifyRequest): Accepted {
  if (accept === undefined || !accept.includes(STREAM)) return 'json';
  const types = accept.split(',').flatMap((part) => {
    const [type = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [type];
  });
  if (!types.includes(STREAM)) return 'json';
  return types.some((type) => JSON_TYPES.includes(type)) ? 'either' : 'stream';
}

const operation = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** The operation of a request for an event stream. @throws Refusal 400 or 415 */
export function operationIn({ method, url, body, headers }: FastifyRequest): ClientOperation {
  if (method === 'POST' && !/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'BAD_REQUEST', 'Send the request as application/json.');
  }
  const given = operation.safeParse(method === 'GET' ? parametersOf(url) : body);
  if (given.success && (given.data.query || given.data.extensions)) return given.data;
  throw new Refusal(400, 'BAD_REQUEST', 'The request is not a GraphQL operation.');
}

function parametersOf(url: string): unknown {
  const parameters = new URL(url, 'http://gateway').searchParams;
  const json = (name: string): unknown => {
    const text = parameters.get(name);
    if (text === null || text === '') return null;
    try {
      return JSON.parse(text);
    } catch {
      throw new Refusal(400, 'BAD_REQUEST', `The parameter ${name} is not JSON.`);
    }
  };
  return {
    query: parameters.get('query'),
    operationName: parameters.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}
