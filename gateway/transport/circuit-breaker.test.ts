import { silentLogger } from '../../platform/log/log.js';
import { aQuery, failure, outcomeOf, scriptedTransport } from '../testing/transport.js';
import { withCircuitBreaker } from './circuit-breaker.js';
import type { FailureReason, SubgraphTransport } from './transport.js';

const options = { log: silentLogger(), retryAfterMs: 50 };
const hello = { data: { hello: 'world' } };
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(transport: SubgraphTransport, times: number): Promise<unknown> {
  let last: unknown;
  for (let i = 0; i < times; i++) last = await outcomeOf(transport.execute(aQuery));
  return last;
}

describe('a subgraph that is down', () => {
  it.each(['unreachable', 'unavailable', 'timeout'] as const)('as %s is left alone', async (reason) => {
    const inner = scriptedTransport(() => {
      throw failure(reason);
    });
    const transport = withCircuitBreaker(inner, options);
    expect(await ask(transport, 30)).toBe('open');
    expect(inner.requests.length).toBeLessThanOrEqual(15);
  });

  it('is noticed although it has answered thousands before', async () => {
    let up = true;
    const inner = scriptedTransport(() => {
      if (up) return hello;
      throw failure('unreachable');
    });
    const transport = withCircuitBreaker(inner, options);
    expect(await ask(transport, 2_000)).toEqual(hello);
    up = false;
    expect(await ask(transport, 16)).toBe('open');
  });

  it('is tried by one request after a while, and used by all once that is answered', async () => {
    let up = false;
    const asked: PromiseWithResolvers<void>[] = [];
    const inner = scriptedTransport(async () => {
      if (up) {
        const answer = Promise.withResolvers<void>();
        asked.push(answer);
        await answer.promise;
        return hello;
      }
      throw failure('unreachable');
    });
    const transport = withCircuitBreaker(inner, options);
    await ask(transport, 20);
    up = true;
    await later(60);
    const probe = outcomeOf(transport.execute(aQuery));
    // Nobody waits for the outcome of the probe.
    expect(await ask(transport, 3)).toBe('open');
    expect(asked).toHaveLength(1);
    asked[0]!.resolve();
    expect(await probe).toEqual(hello);
    const next = outcomeOf(transport.execute(aQuery));
    asked[1]!.resolve();
    expect(await next).toEqual(hello);
  });

  it('stays alone when the probe fails, or when its client gives it up', async () => {
    let reason: FailureReason = 'unreachable';
    const inner = scriptedTransport(() => {
      throw failure(reason);
    });
    const transport = withCircuitBreaker(inner, options);
    await ask(transport, 20);
    const before = inner.requests.length;
    for (reason of ['timeout', 'cancelled'] as const) {
      await later(60);
      expect(await ask(transport, 1)).toBe(reason);
      expect(await ask(transport, 5)).toBe('open');
    }
    expect(inner.requests).toHaveLength(before + 2);
  });
});

describe('a subgraph that answers', () => {
  it.each(['cancelled', 'malformed', 'too-large', 'refused', 'crashed'] as const)(
    'is asked on, even if every request ends as %s',
    async (reason) => {
      const inner = scriptedTransport(() => {
        throw failure(reason);
      });
      expect(await ask(withCircuitBreaker(inner, options), 100)).toBe(reason);
      expect(inner.requests).toHaveLength(100);
    },
  );

  it('with errors only is asked on', async () => {
    const errors = { data: null, errors: [{ message: 'no' }] };
    expect(
      await ask(
        withCircuitBreaker(
          scriptedTransport(() => errors),
          options,
        ),
        100,
      ),
    ).toEqual(errors);
  });

  it('every second time only is asked on', async () => {
    const inner = scriptedTransport((_request, nth) => {
      if (nth % 2 === 0) return hello;
      throw failure('unavailable');
    });
    await ask(withCircuitBreaker(inner, options), 200);
    expect(inner.requests).toHaveLength(200);
  });
});
