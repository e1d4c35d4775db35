interface Answered {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** What is wrong with a request as such, not with the operation in it, or what is an attack until proven otherwise. */
const NO_REQUEST = new Set(['BAD_REQUEST', 'MAX_COST_LIMIT']);

/**
 * The status of an answer in its media type. Who reads `application/json` takes anything but 200 for somebody's on the
 * way, so that an operation that is refused is answered by 200 as well; a request without a readable operation is not.
 * `application/graphql-response+json` can have been written by a GraphQL server only, and is told by 400 that nothing
 * was executed. A batch is answered by 200, because each of its operations has a fate of its own.
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function statusOf({ status, contentType, body }: Answered): number {
  if (status !== 400) return status;
  const isBatch = body.startsWith('[');
  if (!isBatch && contentType?.startsWith('application/json') !== true) return status;
  const results = [JSON.parse(body) as Result | Result[]].flat();
  const isNoRequest = results.some(({ errors }) =>
    errors?.some(({ extensions }) => NO_REQUEST.has(extensions?.code ?? '')),
  );
  return isNoRequest ? status : 200;
}

interface Result {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}
