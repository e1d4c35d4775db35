import { setTimeout as sleep } from 'node:timers/promises';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import { formatError } from '../errors/format.js';
import { assertWellFormed } from '../graphql/well-formed.js';
import { inBatches } from '../live/in-batches.js';
import type { EntryStream } from '../live/stream.js';
import type { Logger } from '../log/log.js';
import { SubscriptionRefused, type SubgraphRequest, type SubgraphResponse } from './request.js';

/** What resolvers work with; disposed when they are through. */
export interface OpenContext extends AsyncDisposable {
  readonly contextValue: object;
}

export interface SubscriptionsOptions {
  readonly schema: GraphQLSchema;
  readonly openContext: (request: SubgraphRequest, signal: AbortSignal) => OpenContext;
  /** Whether the data that events are executed with are there at all. */
  readonly hasDatabase: () => Promise<boolean>;
  readonly patienceMs?: number;
  readonly log: Logger;
}

/** Disposing ends what runs with an error: whoever listens shall not take it for the end of the events. */
export interface Subscriptions extends Disposable {
  readonly subscribe: (request: SubgraphRequest) => Promise<AsyncGenerator<SubgraphResponse, void, void>>;
}

/**
 * An event waits for the database, however long it is away: its position is given out with it, so nobody would ask for
 * what is missing in it. When the database is there and has failed the event for this long, it is the event's fault, and
 * it goes out with nulls.
 */
const PATIENCE_MS = 10_000;

/** A long history, or a large state, goes out by so many events at a time, which ask the database for things together. */
const EVENTS_AT_ONCE = 16;

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 2_000;

/**
 * Subscriptions to one schema. The resolver of the root field has a context of its own, which ends when it has answered
 * the source of events; each event is executed with another one, so that it sees the data as they are by then. Events that
 * are there at the same time share one.
 */
export function createSubscriptions({
  schema,
  openContext,
  hasDatabase,
  patienceMs = PATIENCE_MS,
  log,
}: SubscriptionsOptions): Subscriptions {
  const running = new Set<AbortController>();
  let isOver = false;
  const documents = new LRUCache<string, DocumentNode>({ max: 500 });

  /** @throws SubscriptionRefused */
  function documentOf(request: SubgraphRequest): DocumentNode {
    const { query, operationName, variables = {} } = request;
    const known = documents.get(query);
    const document = known ?? refusing('GRAPHQL_PARSE_FAILED', () => parse(query));
    if (known === undefined) {
      refuseFor('GRAPHQL_VALIDATION_FAILED', validate(schema, document));
      documents.set(query, document);
    }
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      throw new SubscriptionRefused([
        { message: 'This is not one subscription.', extensions: { code: 'BAD_REQUEST' } },
      ]);
    }
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    refuseFor('BAD_USER_INPUT', errors ?? []);
    return document;
  }

  function formatted(error: unknown): GraphQLFormattedError {
    const { message, locations, path, extensions } =
      error instanceof GraphQLError ? error : new GraphQLError('Failed.');
    const shown = {
      message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions },
    };
    return formatError(shown, error, log);
  }

  /** Where events come from. @throws SubscriptionRefused */
  async function sourceOf(
    request: SubgraphRequest,
    document: DocumentNode,
    signal: AbortSignal,
  ): Promise<AsyncIterable<unknown>> {
    await using context = openContext(request, signal);
    try {
      const source = await createSourceEventStream({ ...argumentsOf(request, document), ...context, schema });
      if (Symbol.asyncIterator in source) return source;
      throw new SubscriptionRefused((source.errors ?? []).map(formatted));
    } catch (error) {
      throw error instanceof SubscriptionRefused ? error : new SubscriptionRefused([formatted(error)]);
    }
  }

  /** Responses to events that are there at the same time, in their order. */
  async function respond(
    request: SubgraphRequest,
    document: DocumentNode,
    events: readonly unknown[],
    signal: AbortSignal,
  ): Promise<SubgraphResponse[]> {
    await using context = openContext(request, signal);
    const operation = { ...argumentsOf(request, document), ...context, schema };
    const results = await Promise.all(events.map(async (rootValue) => execute({ ...operation, rootValue })));
    return results.map(({ data, errors }: ExecutionResult) => ({
      ...(data !== undefined && { data }),
      ...(errors !== undefined && { errors: errors.map(formatted) }),
    }));
  }

  async function* respondPatiently(...[request, document, events, signal]: Parameters<typeof respond>) {
    const responses = await respond(request, document, events, signal);
    for (const [index, together] of responses.entries()) {
      const event = events[index];
      // They read in one transaction, which others may have spoilt once too often.
      const isToRepeat = responses.length > 1 && hasCode(together, 'INTERNAL_SERVER_ERROR');
      const [response] = isToRepeat ? await respond(request, document, [event], signal) : [together];
      if (!isUnavailable(response!)) yield response!;
      else yield await respondAgain(request, document, event, signal);
    }
  }

  async function respondAgain(request: SubgraphRequest, document: DocumentNode, event: unknown, signal: AbortSignal) {
    let deadline = performance.now() + patienceMs;
    for (let delay = FIRST_RETRY_MS; ; delay = Math.min(LAST_RETRY_MS, delay * 2)) {
      await sleep(delay, undefined, { signal });
      const wasThere = await hasDatabase();
      const [response] = await respond(request, document, [event], signal);
      if (!wasThere) deadline = performance.now() + patienceMs;
      if (!isUnavailable(response!) || performance.now() > deadline) return response!;
    }
  }

  async function subscribe(request: SubgraphRequest) {
    if (isOver) throw stopping();
    const { signal: caller } = request;
    const own = new AbortController();
    const end = () => own.abort();
    running.add(own);
    own.signal.addEventListener('abort', () => {
      caller?.removeEventListener('abort', end);
      running.delete(own);
    });
    caller?.addEventListener('abort', end, { once: true });
    if (caller?.aborted) end();

    async function* events(document: DocumentNode, source: AsyncIterable<unknown>) {
      try {
        if (isPositioned(source)) yield { extensions: { delivery: { cursor: String(source.beginsAfter) } } };
        for await (const batch of inBatches(source, EVENTS_AT_ONCE)) {
          yield* respondPatiently(request, document, batch, own.signal);
        }
      } catch (error) {
        // What was under way when the subscription was ended has been cancelled.
        if (!own.signal.aborted) throw new SubscriptionRefused([formatted(error)]);
      } finally {
        end();
      }
      if (isOver) throw stopping();
    }

    try {
      refusing('BAD_USER_INPUT', () => assertWellFormed(request));
      const document = documentOf(request);
      return endingAtOnce(events(document, await sourceOf(request, document, own.signal)), end);
    } catch (error) {
      end();
      throw error;
    }
  }

  return {
    subscribe,
    [Symbol.dispose]() {
      isOver = true;
      running.forEach((each) => each.abort());
    },
  };
}

/** A durable stream says where it begins, so that the gateway can go on from there when it loses us. */
function isPositioned(source: AsyncIterable<unknown>): source is EntryStream<object> {
  return 'beginsAfter' in source;
}

function stopping(): Error {
  return new Error('The subgraph is shutting down.');
}

/** Of itself a generator returns when the event that it waits for has come. */
function endingAtOnce<T>(generator: AsyncGenerator<T, void, void>, end: () => void): AsyncGenerator<T, void, void> {
  const finish = generator.return.bind(generator);
  generator.return = (value) => {
    end();
    return finish(value);
  };
  return generator;
}

function argumentsOf({ variables, operationName }: SubgraphRequest, document: DocumentNode) {
  return {
    document,
    ...(variables && { variableValues: variables }),
    ...(operationName !== undefined && { operationName }),
  };
}

function refusing<T>(code: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof GraphQLError) refuseFor(code, [error]);
    throw error;
  }
}

function refuseFor(code: string, errors: readonly GraphQLError[]): void {
  if (errors.length === 0) return;
  throw new SubscriptionRefused(
    errors.map((error) => ({ ...error.toJSON(), extensions: { code, ...error.extensions } })),
  );
}

function isUnavailable(response: SubgraphResponse): boolean {
  return hasCode(response, 'SERVICE_UNAVAILABLE');
}

function hasCode({ errors = [] }: SubgraphResponse, code: string): boolean {
  return errors.some(({ extensions }) => extensions?.['code'] === code);
}
