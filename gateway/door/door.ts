import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { OperationContext } from '../execution/context.js';
import { stringifyResult } from '../execution/response/json-text.js';
import type { OperationLimits } from '../guard/operation-limits/operation-limits.js';
import { Refusal } from '../guard/refusal.js';

/** An operation as a client sends it. */
export interface ClientOperation {
  readonly query?: string | null;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

/** What comes of it. */
export type Outcome =
  /** It never ran. */
  | { readonly kind: 'refused'; readonly status: number; readonly errors: readonly GraphQLFormattedError[] }
  /** One execution result, as JSON text. */
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'stream'; readonly results: AsyncGenerator<string, void, void> };

/**
 * The way in for operations, whatever carries them: limits of the document, then Apollo Server's pipeline (persisted
 * queries, parsing, validation, well-formed text, cost), then the gateway with its authorisation. A plain HTTP request
 * goes the same way, with `limits` before Apollo Server's own handler for HTTP.
 */
export interface Door {
  ask(operation: ClientOperation, context: OperationContext): Promise<Outcome>;
}

export function createDoor(server: ApolloServer<OperationContext>, limits: OperationLimits): Door {
  return {
    async ask({ query, operationName, variables, extensions }, context) {
      try {
        if (query) limits.check(query);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { statusCode: status, message, code } = error;
        return { kind: 'refused', status, errors: [{ message, extensions: { code } }] };
      }
      const { body, http } = await server.executeOperation(
        {
          // Without a text there may be the hash of one.
          ...(query && { query }),
          ...(operationName && { operationName }),
          ...(variables && { variables }),
          ...(extensions && { extensions }),
        },
        { contextValue: context },
      );
      const results = context.stream?.results;
      if (results !== undefined) return { kind: 'stream', results };
      // `@defer` is not in the schema, and no other operation is answered in pieces.
      if (body.kind !== 'single') throw new Error('An operation was answered in pieces.');
      const { data, errors } = body.singleResult;
      if (data === undefined && errors !== undefined) return { kind: 'refused', status: http.status ?? 400, errors };
      return { kind: 'answer', text: stringifyResult(body.singleResult) };
    },
  };
}
