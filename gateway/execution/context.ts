import type { Logger } from '../../platform/log/log.js';
import type { Viewer } from '../../platform/identity/viewer.js';

/** What an operation carries from the client's request to the subgraphs. */
export interface OperationContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** Told whenever a subgraph has answered, before anything is made of it. */
  readonly onAnswer?: () => void;
  /** When fetches are given up, on the clock of `performance.now()`; without it only their own deadlines count. */
  readonly deadline?: number;
  /** The request must not change anything, because any page or proxy may have sent it. */
  readonly readOnly?: boolean;
  /** Given by a transport that can carry many results. */
  readonly stream?: StreamSlot;
}

/** Where the results of a subscription are put for the transport to take. */
export interface StreamSlot {
  /** When the client's token does; null without one. */
  readonly expiresAt: Date | null;
  /** Aborted when the client's session has ended. */
  readonly revoked: AbortSignal;
  /** Execution results as JSON text. */
  results?: AsyncGenerator<string, void, void>;
}
