import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { createRateLimiter, RateLimited } from './rate-limit.js';

const from = (clientIp: string): Viewer => ({ ...anonymous, clientIp });
const user = (userId: string, clientIp: string): Viewer => ({ ...anonymous, userId, clientIp });

function limiter(options: { perSecond?: number; burst?: number; exemptLoopback?: boolean } = {}) {
  let time = 0;
  const rate = createRateLimiter({ perSecond: 2, burst: 4, exemptLoopback: true, now: () => time, ...options });
  const asks = (viewer: Viewer, operations?: number) => {
    try {
      rate.take(viewer, operations);
      return true;
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      return error.retryAfterSeconds;
    }
  };
  return { rate, asks, pass: (seconds: number) => (time += seconds * 1000) };
}

it('lets a burst through, then as much as flows in', () => {
  const { asks, pass } = limiter();
  const ada = user('ada', '9.9.9.9');
  expect([1, 2, 3, 4, 5].map(() => asks(ada))).toEqual([true, true, true, true, 1]);
  pass(0.5);
  expect([asks(ada), asks(ada)]).toEqual([true, 1]);
  pass(3600);
  expect([asks(ada, 4), asks(ada)]).toEqual([true, 1]);
  expect(asks(ada, 4)).toBe(2);
});

it('knows a user wherever they are, and others by their address', () => {
  const { asks } = limiter({ burst: 1 });
  expect([asks(user('ada', '1.1.1.1')), asks(user('ada', '2.2.2.2'))]).toEqual([true, 1]);
  expect([asks(from('1.1.1.1')), asks(from('1.1.1.1')), asks(from('2.2.2.2'))]).toEqual([true, 1, true]);
  expect([asks(from('2001:db8:1:2::1')), asks(from('2001:0db8:1:2:ffff::9')), asks(from('2001:db8:1:3::1'))]).toEqual([
    true,
    1,
    true,
  ]);
  expect([asks(from('::ffff:1.1.1.1'))]).toEqual([1]);
});

it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('leaves %s alone, if told so', (address) => {
  const lenient = limiter({ burst: 1 });
  const strict = limiter({ burst: 1, exemptLoopback: false });
  expect([1, 2].map(() => lenient.asks(from(address)))).toEqual([true, true]);
  expect([1, 2].map(() => strict.asks(user('ada', address)))).toEqual([true, 1]);
});

it('counts nobody at 0', () => {
  const { asks } = limiter({ perSecond: 0, burst: 1 });
  expect([1, 2, 3].map(() => asks(from('9.9.9.9')))).toEqual([true, true, true]);
});

it('costs next to nothing, however many clients there are', () => {
  const rate = createRateLimiter({ perSecond: 1e6, burst: 1e6, exemptLoopback: true });
  const viewers = Array.from({ length: 1_000 }, (_, i) => user(`user-${i}`, '9.9.9.9'));
  const spend = (rounds: number) => {
    const started = performance.now();
    for (let i = 0; i < rounds; i++) rate.take(viewers[i % viewers.length]!);
    return ((performance.now() - started) * 1000) / rounds;
  };
  spend(100_000);
  // Microseconds; a tenth of one on a quiet machine.
  expect(spend(300_000)).toBeLessThan(5);
});
