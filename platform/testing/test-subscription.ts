import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from '../subgraph/request.js';

export interface TestEvent {
  // What an event gives depends on the operation; tests look at it with `toEqual` and the like.
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

/** The client's side of a subscription. Dispose it, or let it end. */
export interface TestSubscription extends AsyncDisposable {
  /** The next event. Rejects when none comes in time, when it has ended, and with what ended it. */
  next(timeoutMs?: number): Promise<TestEvent>;
  /** Resolves when the subscription ends by itself without another event. */
  ended(timeoutMs?: number): Promise<void>;
  /** Fails when an event comes in this time. */
  nothing(forMs: number): Promise<void>;
  return(): Promise<void>;
}

const TIMEOUT_MS = 5_000;

export function testSubscription(events: AsyncGenerator<SubgraphResponse, void, void>): TestSubscription {
  /** An event that was asked for and has not been taken yet. */
  let asked: Promise<IteratorResult<SubgraphResponse, void>> | null = null;

  /** The gateway keeps the position of a stream to itself. */
  async function nextEvent(): Promise<IteratorResult<SubgraphResponse, void>> {
    const result = await events.next();
    return !result.done && result.value.extensions?.['delivery'] ? events.next() : result;
  }

  async function within(timeoutMs: number): Promise<IteratorResult<SubgraphResponse, void> | null> {
    asked ??= nextEvent();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, timeoutMs, null)));
    // Whoever asks next hears of the failure.
    asked.catch(() => undefined);
    try {
      const result = await Promise.race([asked, late]);
      if (result !== null) asked = null;
      return result;
    } catch (error) {
      asked = null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  const subscription: TestSubscription = {
    async next(timeoutMs = TIMEOUT_MS) {
      const result = await within(timeoutMs);
      if (result === null) throw new Error(`No event came within ${timeoutMs} ms.`);
      if (result.done) throw new Error('The subscription has ended.');
      const { data, errors } = result.value;
      return { data, errors };
    },
    async ended(timeoutMs = TIMEOUT_MS) {
      const result = await within(timeoutMs);
      if (!result?.done) throw new Error(result === null ? 'It did not end.' : 'An event came instead of the end.');
    },
    async nothing(forMs) {
      const result = await within(forMs);
      if (result === null) return;
      throw new Error(result.done ? 'The subscription has ended.' : `An event came: ${JSON.stringify(result.value)}`);
    },
    async return() {
      await events.return();
    },
    [Symbol.asyncDispose]: () => subscription.return(),
  };
  return subscription;
}
