import type { SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';

/** The events of a subscription, each a whole response that belongs to whoever reads it. */
export type SubgraphEvents = AsyncGenerator<SubgraphResponse, void, void>;

/** A request as the gateway's executors hand it over: the operation, and what may be done with it on the way. */
export interface TransportRequest extends SubgraphRequest {
  /** `query` as JSON text, if the caller has it. */
  readonly queryText?: string;
  /** `variables` as JSON text, if the caller has it; `variables` may then be left out. */
  readonly variablesText?: string;
  /**
   * The answer to an equal request of the same viewer that is under way will do. Not for fetches of a client's
   * mutation, not even its queries: they must see what the mutation has just written.
   */
  readonly mayShare?: boolean;
  /** Less time than the transport would give. */
  readonly deadlineMs?: number;
}

/**
 * The way to one subgraph. What is behind it (a function call, a network, an answer that others wait for, too) shows
 * only in time: a response is made of plain JSON values, and every failure to get one is a `SubgraphFailure`.
 */
export interface SubgraphTransport extends AsyncDisposable {
  /** Name of the subgraph. */
  readonly name: string;
  /**
   * Answers nothing that the subgraph holds, but maybe what other requests were answered with: a response is to be
   * read, never written to. Whoever has to write asks `ownResponse` (sharing.ts) for a copy.
   *
   * @throws SubgraphFailure
   */
  execute(request: TransportRequest): Promise<SubgraphResponse>;
  /**
   * Subscribes. The events return when the subgraph has completed them, throw `SubgraphFailure` when it is lost, and
   * `SubscriptionRefused` when it will not go on. Aborting the request's signal, like returning, leaves it.
   *
   * @throws SubgraphFailure, SubscriptionRefused
   */
  subscribe(request: TransportRequest): Promise<SubgraphEvents>;
}

/** Bounds that hold for every request to a subgraph. */
export interface TransportLimits {
  /** From the first attempt's sending to the last byte of the answer. */
  readonly deadlineMs: number;
  /** Largest answer that is read. Known only where there are bytes, that is over HTTP. */
  readonly maxResponseBytes: number;
}

export type FailureReason =
  /** Nobody listens, or the connection broke. */
  | 'unreachable'
  /** Whoever listens there says that the subgraph cannot answer now: status 502, 503 or 504. */
  | 'unavailable'
  /** Not asked: too many requests before it have found nobody. */
  | 'open'
  /** No whole answer within the deadline. */
  | 'timeout'
  /** The client that asked went away. Nobody's fault, nothing to report. */
  | 'cancelled'
  /** An answer came, but it is no GraphQL response. */
  | 'malformed'
  /** The answer is larger than allowed. */
  | 'too-large'
  /** Events came faster than they were read. */
  | 'overrun'
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
