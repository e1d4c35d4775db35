import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../../platform/identity/viewer.js';
import type { Logger } from '../../platform/log/log.js';

/** A valid subscription operation of a client. */
export interface SubscribeRequest {
  /** That it was validated against. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Different for different documents. */
  readonly queryHash: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  /** When the client's token does; null without one. */
  readonly expiresAt: Date | null;
  /** Aborted when the client's session has ended. */
  readonly revoked: AbortSignal;
  readonly requestId: string;
  /** Aborted when the client has left the operation. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Runs subscriptions over the supergraph that is being served. */
export interface Subscriptions extends AsyncDisposable {
  /**
   * Gives whole execution results as JSON text, one for each event. Nothing is made ahead of the reader but what fits
   * into a bounded buffer; what happens then is said by `@delivery` at the field.
   *
   * The generator returns when the subgraph completes the subscription, and throws `OperationEnded` when anything else
   * ends it.
   *
   * @throws RefusedOperation before anything exists upstream.
   */
  subscribe(request: SubscribeRequest): Promise<AsyncGenerator<string, void, void>>;
}
