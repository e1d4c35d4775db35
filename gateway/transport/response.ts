import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import { SubgraphFailure } from './transport.js';

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

const JSON_TYPE = /^application\/(graphql-response\+)?json\b/i;

/**
 * The GraphQL response in an HTTP answer. Well-formed ones count whatever their status, because a subgraph answers a
 * bad variable with 400 and the reason; everything else (HTML of a proxy, half a body) is a failure, and none of its
 * text goes any further than the log.
 *
 * @throws SubgraphFailure
 */
export function readResponse(subgraph: string, answer: HttpAnswer): SubgraphResponse {
  if (!UNAVAILABLE.has(answer.status)) return readAvailable(subgraph, answer);
  try {
    const response = readAvailable(subgraph, answer);
    if (response.data !== undefined) return response;
  } catch {
    // Whatever a proxy writes under such a status, the status says it all.
  }
  throw new SubgraphFailure(subgraph, 'unavailable', `Status ${answer.status}.`);
}

/** Statuses by which a proxy, or a server that starts or stops, says that the operation was not run. */
const UNAVAILABLE = new Set([502, 503, 504]);

function readAvailable(subgraph: string, { status, contentType, body }: HttpAnswer): SubgraphResponse {
  if (!JSON_TYPE.test(contentType)) {
    throw new SubgraphFailure(subgraph, 'malformed', `Status ${status} with content type "${contentType}".`);
  }
  const response = checkResponse(subgraph, parseJson(subgraph, status, body));
  // The subgraph did not let the gateway in. That is a fault of the installation, not of the client, who may well be
  // signed in.
  if ((status === 401 || status === 403) && response.data === undefined) {
    throw new SubgraphFailure(subgraph, 'refused', `Status ${status}: ${response.errors?.[0]?.message ?? ''}`);
  }
  return response;
}

function parseJson(subgraph: string, status: number, body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new SubgraphFailure(subgraph, 'malformed', `Status ${status} with a body that is not JSON.`, { cause });
  }
}

/**
 * The shape that the specification demands of a response: `data` an object or null, `errors` a list of objects that is
 * not empty, at least one of the two.
 */
function checkResponse(subgraph: string, value: unknown): SubgraphResponse {
  const malformed = (what: string) => new SubgraphFailure(subgraph, 'malformed', what);
  if (!isRecord(value)) throw malformed('The answer is not an object.');
  const { data, errors, extensions } = value;
  if (data !== undefined && data !== null && !isRecord(data)) throw malformed('`data` is not an object.');
  const given = errors === undefined || errors === null ? [] : errors;
  if (!Array.isArray(given) || !given.every(isRecord)) throw malformed('`errors` is not a list of errors.');
  if (data === undefined && given.length === 0) throw malformed('There is neither `data` nor an error.');
  return {
    ...(data !== undefined && { data }),
    ...(given.length > 0 && { errors: given as unknown as GraphQLFormattedError[] }),
    ...(isRecord(extensions) && { extensions }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
