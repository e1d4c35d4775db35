import type { ExecutionResult } from 'graphql';
import { identityOf } from '../transport/sharing.js';
import type { OperationContext } from './context.js';

/** Runs an operation in a context. */
export type RunQuery = (context: OperationContext) => Promise<ExecutionResult>;

/**
 * Runs equal queries that the same viewer asks at the same time only once. A query may be joined until the first
 * subgraph has answered it, and until a mutation has ended. So nobody reads what is older than a request that was under
 * way when they came, nor what is older than what they have written; that is what they would get from transports that
 * share such requests (transport/sharing.ts), only with less work.
 */
export class JoinedQueries {
  readonly #open = new Map<string, JoinedQuery>();

  /** @param operation tells operations apart. */
  run(operation: string, variables: object | undefined, context: OperationContext, run: RunQuery) {
    const key = `${identityOf(context.viewer)}\n${operation}\n${JSON.stringify(variables) ?? ''}`;
    let query = this.#open.get(key);
    if (query === undefined) {
      query = new JoinedQuery(run, context, (closed) => {
        if (this.#open.get(key) === closed) this.#open.delete(key);
      });
      this.#open.set(key, query);
    }
    return query.join(context.signal);
  }

  /** After a mutation: who has written reads what is written, and joins nothing that was asked before. */
  closeAll(): void {
    this.#open.clear();
  }
}

/** One run and all who wait for it. It is given up when the last of them has left. */
class JoinedQuery {
  readonly #upstream = new AbortController();
  readonly #result: Promise<ExecutionResult>;
  readonly #onClosed: (closed: JoinedQuery) => void;
  #isOpen = true;
  #waiting = 0;

  constructor(run: RunQuery, context: OperationContext, onClosed: (closed: JoinedQuery) => void) {
    this.#onClosed = onClosed;
    this.#result = this.#start(run, context);
  }

  /** Whoever leaves gets the result like the others, and has no use for it. */
  async join(client: AbortSignal): Promise<ExecutionResult> {
    if (client.aborted) return this.#result;
    this.#waiting += 1;
    const leave = () => {
      this.#waiting -= 1;
      if (this.#waiting > 0) return;
      // Closed first: whoever comes now shall not join a run that is being given up.
      this.#close();
      this.#upstream.abort();
    };
    client.addEventListener('abort', leave, { once: true });
    try {
      return await this.#result;
    } finally {
      client.removeEventListener('abort', leave);
    }
  }

  async #start(run: RunQuery, context: OperationContext): Promise<ExecutionResult> {
    try {
      return await run({ ...context, signal: this.#upstream.signal, onAnswer: () => this.#close() });
    } finally {
      this.#close();
    }
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#onClosed(this);
  }
}
