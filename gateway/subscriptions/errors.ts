import type { GraphQLError } from 'graphql';

/** A subscription that was not begun. Nothing is left of it anywhere. */
export class RefusedOperation extends Error {
  override readonly name = 'RefusedOperation';
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

export type EndCode =
  /** The access token of the client has expired. */
  | 'SUBSCRIPTION_TOKEN_EXPIRED'
  /** The viewer has lost what they needed for it. */
  | 'SUBSCRIPTION_ACCESS_REVOKED'
  /** It has lived as long as a subscription may. */
  | 'SUBSCRIPTION_LIFETIME'
  /** The subgraph has not come back, or what it sent meanwhile cannot be had any more. */
  | 'SUBSCRIPTION_UPSTREAM_LOST'
  /** The client reads more slowly than events come. */
  | 'SUBSCRIPTION_SLOW_CONSUMER'
  /** A new supergraph answers it in another way. */
  | 'SUBSCRIPTION_SCHEMA_RELOAD'
  /** The gateway stops. */
  | 'SUBSCRIPTION_SHUTDOWN';

/**
 * A running subscription ends before the subgraph has completed it. Message, code and extensions are for the client;
 * `cursor` among the extensions, where there is one, is the position to go on from.
 */
export class OperationEnded extends Error {
  override readonly name = 'OperationEnded';
  constructor(
    /** One of `EndCode`, or the code by which the subgraph itself has ended it. */
    readonly code: string,
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
