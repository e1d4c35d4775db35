import type { Logger } from '../../platform/log/log.js';
import type { Viewer } from '../../platform/identity/viewer.js';

/** What an operation carries from the client's request to the subgraphs. */
export interface OperationContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}
