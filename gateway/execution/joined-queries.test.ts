import type { ExecutionResult } from 'graphql';
import { silentLogger } from '../../platform/log/log.js';
import { anonymous } from '../../platform/identity/viewer.js';
import type { OperationContext } from './context.js';
import { JoinedQueries } from './joined-queries.js';

const contextOf = (signal = new AbortController().signal, userId: string | null = null): OperationContext => ({
  viewer: { ...anonymous, userId },
  requestId: 'request-1',
  signal,
  log: silentLogger(),
});

/** Runs that end when they are told to. */
class Runs {
  readonly contexts: OperationContext[] = [];
  readonly #ends: ((result: ExecutionResult) => void)[] = [];

  readonly run = (context: OperationContext): Promise<ExecutionResult> => {
    this.contexts.push(context);
    return new Promise((resolve) => this.#ends.push(resolve));
  };

  answer(index: number): void {
    this.contexts[index]!.onAnswer?.();
  }

  end(index: number): void {
    this.#ends[index]!({ data: { run: index } });
  }
}

describe('equal queries under way', () => {
  it('of one viewer are run once', async () => {
    const [queries, runs] = [new JoinedQueries(), new Runs()];
    const asked = [1, 2, 3].map(() => queries.run('q', { id: 1 }, contextOf(), runs.run));
    runs.end(0);
    expect(await Promise.all(asked)).toEqual([1, 2, 3].map(() => ({ data: { run: 0 } })));
    expect(runs.contexts).toHaveLength(1);
  });

  it.each([
    ['operations', 'other', { id: 1 }, null],
    ['variables', 'q', { id: 2 }, null],
    ['viewers', 'q', { id: 1 }, 'somebody'],
  ])('of different %s are run each', (_what, operation, variables, userId) => {
    const [queries, runs] = [new JoinedQueries(), new Runs()];
    void queries.run('q', { id: 1 }, contextOf(), runs.run);
    void queries.run(operation, variables, contextOf(undefined, userId), runs.run);
    expect(runs.contexts).toHaveLength(2);
  });

  it('are not joined any more once somebody has written', async () => {
    const [queries, runs] = [new JoinedQueries(), new Runs()];
    const before = queries.run('q', undefined, contextOf(), runs.run);
    queries.closeAll();
    const after = queries.run('q', undefined, contextOf(), runs.run);
    runs.end(0);
    runs.end(1);
    expect(await Promise.all([before, after])).toEqual([{ data: { run: 0 } }, { data: { run: 1 } }]);
  });

  it('are not joined any more once a subgraph has answered', async () => {
    const [queries, runs] = [new JoinedQueries(), new Runs()];
    const first = queries.run('q', undefined, contextOf(), runs.run);
    runs.answer(0);
    const second = queries.run('q', undefined, contextOf(), runs.run);
    const third = queries.run('q', undefined, contextOf(), runs.run);
    expect(runs.contexts).toHaveLength(2);
    // The end of the first does not close the second.
    runs.end(0);
    await first;
    void queries.run('q', undefined, contextOf(), runs.run);
    expect(runs.contexts).toHaveLength(2);
    runs.end(1);
    expect(await Promise.all([second, third])).toEqual([{ data: { run: 1 } }, { data: { run: 1 } }]);
  });

  it('that fail, fail for all, and the next one is run anew', async () => {
    const queries = new JoinedQueries();
    const failing = () => Promise.reject(new Error('no'));
    const asked = [1, 2].map(() => queries.run('q', undefined, contextOf(), failing));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const runs = new Runs();
    void queries.run('q', undefined, contextOf(), runs.run);
    expect(runs.contexts).toHaveLength(1);
  });

  it('are given up when the last client has left, and then no longer joined', () => {
    const [queries, runs] = [new JoinedQueries(), new Runs()];
    const [one, other] = [new AbortController(), new AbortController()];
    void queries.run('q', undefined, contextOf(one.signal), runs.run);
    void queries.run('q', undefined, contextOf(other.signal), runs.run);
    one.abort();
    expect(runs.contexts[0]!.signal.aborted).toBe(false);
    other.abort();
    expect(runs.contexts[0]!.signal.aborted).toBe(true);
    void queries.run('q', undefined, contextOf(), runs.run);
    expect(runs.contexts).toHaveLength(2);
  });
});
