import type { Dialect } from './dialect.js';

/** How the routes for older clients behave. */
export interface LegacyBehaviour {
  readonly dialect: Dialect;
  readonly presenceDebug: boolean;
  /** Makes administrators of those who send it; nobody when there is none. */
  readonly apiKey: string | undefined;
}
