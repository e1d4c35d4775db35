import type { SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';

/**
 * The way to one subgraph. What is behind it (a function call, a network) shows only in time: results are plain JSON
 * values that nobody else holds, and every failure to get an answer is a `SubgraphFailure`.
 */
export interface SubgraphTransport extends AsyncDisposable {
  /** Name of the subgraph. */
  readonly name: string;
  /** @throws SubgraphFailure */
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
}

/** Bounds that hold for every request to a subgraph. */
export interface TransportLimits {
  /** From sending to the last byte of the answer. */
  readonly deadlineMs: number;
  /** Largest answer that is read. Known only where there are bytes, that is over HTTP. */
  readonly maxResponseBytes: number;
}

export type FailureReason =
  /** Nobody listens, or the connection broke. */
  | 'unreachable'
  /** No whole answer within the deadline. */
  | 'timeout'
  /** The client that asked went away. Nobody's fault, nothing to report. */
  | 'cancelled'
  /** An answer came, but it is no GraphQL response. */
  | 'malformed'
  /** The answer is larger than allowed. */
  | 'too-large'
  /** The subgraph does not accept the gateway's identity. */
  | 'refused'
  /** The subgraph threw instead of answering. */
  | 'crashed';

/** A subgraph gave no answer that can be used. The message is for the log only. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  constructor(
    readonly subgraph: string,
    readonly reason: FailureReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
