import { aMutation, aQuery, failure, outcomeOf, scriptedTransport } from '../testing/transport.js';
import { withRetry } from './retry.js';
import type { FailureReason } from './transport.js';

const limits = { deadlineMs: 1_000 };
const hello = { data: { hello: 'world' } };

const failingFirst = (reason: FailureReason) =>
  scriptedTransport((_request, nth) => {
    if (nth === 1) throw failure(reason);
    return hello;
  });

describe('a query that fails', () => {
  it.each(['unreachable', 'unavailable'] as const)('because its subgraph is %s is asked again', async (reason) => {
    const inner = failingFirst(reason);
    expect(await outcomeOf(withRetry(inner, limits).execute(aQuery))).toEqual(hello);
    expect(inner.requests).toHaveLength(2);
  });

  it.each(['timeout', 'cancelled', 'malformed', 'too-large', 'refused', 'crashed', 'open'] as const)(
    'as %s is not asked again',
    async (reason) => {
      const inner = failingFirst(reason);
      expect(await outcomeOf(withRetry(inner, limits).execute(aQuery))).toBe(reason);
      expect(inner.requests).toHaveLength(1);
    },
  );

  it('is asked again once, not twice', async () => {
    const inner = scriptedTransport(() => {
      throw failure('unreachable');
    });
    expect(await outcomeOf(withRetry(inner, limits).execute(aQuery))).toBe('unreachable');
    expect(inner.requests).toHaveLength(2);
  });

  it('has no more time for it than is left', async () => {
    const inner = scriptedTransport(async (_request, nth) => {
      if (nth > 1) return hello;
      await new Promise((resolve) => setTimeout(resolve, 60));
      throw failure('unreachable');
    });
    const transport = withRetry(inner, limits);
    await transport.execute({ ...aQuery, deadlineMs: 500 });
    expect(inner.requests[1]!.deadlineMs).toBeLessThanOrEqual(450);
    expect(inner.requests[1]!.deadlineMs).toBeGreaterThan(100);
  });

  it('is not asked again for a client that has gone', async () => {
    const client = new AbortController();
    const inner = scriptedTransport(() => {
      client.abort();
      throw failure('unreachable');
    });
    await outcomeOf(withRetry(inner, limits).execute({ ...aQuery, signal: client.signal }));
    expect(inner.requests).toHaveLength(1);
  });

  it('adds a tenth to the load at most, however much fails', async () => {
    const inner = scriptedTransport(() => {
      throw failure('unreachable');
    });
    const transport = withRetry(inner, limits);
    for (let i = 0; i < 1_000; i++) await outcomeOf(transport.execute(aQuery));
    expect(inner.requests.length).toBeLessThanOrEqual(1_105);
    expect(inner.requests.length).toBeGreaterThan(1_090);
  });
});

it.each(['unreachable', 'unavailable'] as const)('a mutation that fails as %s is never sent again', async (reason) => {
  const inner = failingFirst(reason);
  expect(await outcomeOf(withRetry(inner, limits).execute(aMutation))).toBe(reason);
  expect(inner.requests).toHaveLength(1);
});
