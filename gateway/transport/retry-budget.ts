/** Retries for which ordinary requests have paid; ten of them pay for one. */
const REQUESTS_PER_RETRY = 10;
/** What a quiet subgraph may be retried at once, before much has been paid. */
const INITIAL_RETRIES = 5;
/** What is saved up at most: enough for the connections that break at once when a busy subgraph restarts. */
const MAX_RETRIES = 50;

/**
 * Keeps retries below a tenth of the load that a subgraph has anyway (a token bucket that requests fill): when all
 * requests fail, retrying all of them would double the load on a subgraph that is failing already.
 */
export class RetryBudget {
  /** In tenths of a retry, so that no fractions add up to something else. */
  #saved = INITIAL_RETRIES * REQUESTS_PER_RETRY;

  /** A request is sent for the first time. */
  deposit(): void {
    this.#saved = Math.min(this.#saved + 1, MAX_RETRIES * REQUESTS_PER_RETRY);
  }

  /** Whether one retry can be afforded; it is paid for then. */
  withdraw(): boolean {
    if (this.#saved < REQUESTS_PER_RETRY) return false;
    this.#saved -= REQUESTS_PER_RETRY;
    return true;
  }
}
