import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import type { Missed, Queued } from './delivery-queue.js';

/** An event as the subgraph sent it, for all groups of its source. It is not written to. */
export interface SourceEvent extends Queued {
  readonly event: SubgraphResponse;
  /** Counts the events of the source, from 1. */
  readonly ordinal: number;
  /** What the source may have missed before it. */
  readonly missed: Missed | null;
  /** On the clock of `performance.now()`. */
  readonly receivedAt: number;
}
