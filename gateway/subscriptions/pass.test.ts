import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../testing/until.js';
import { Pass, type Answer, type Holder, type PassOptions } from './pass.js';

/** A pass with somebody who holds it, whose questions get these answers, the last one again and again. */
function heldPass(answers: readonly Answer[], settings: Partial<PassOptions['settings']> = {}) {
  const askedAt: number[] = [];
  const ends: string[] = [];
  const pass = new Pass({
    isConfirmed: true,
    subgraph: 'news',
    settings: { admissionMs: 600, lostMs: 60_000, retryMs: { first: 5, most: 20 }, ...settings },
    ask: async () => {
      const answer = answers[Math.min(askedAt.length, answers.length - 1)]!;
      askedAt.push(performance.now());
      return answer;
    },
    onHeld: () => {},
    onReleased: () => {},
  });
  const end = (code: string) => {
    ends.push(code);
    pass.release(holder);
  };
  const holder: Holder = { admit: () => {}, revoke: () => end('revoked'), refuse: end };
  pass.hold(holder);
  return { askedAt, ends, [Symbol.dispose]: () => pass.release(holder) };
}

describe('a pass', () => {
  it('asks again soon when there was no answer, and as seldom as before when there is one again', async () => {
    using held = heldPass(['unanswered', 'unanswered', 'admitted']);
    await until(() => held.askedAt.length === 4);
    const pauses = held.askedAt.slice(1).map((at, index) => at - held.askedAt[index]!);
    expect(Math.max(...pauses.slice(0, 2))).toBeLessThan(300);
    expect(pauses[2]).toBeGreaterThan(400);
  });

  it('ends when there has been no answer for long, and not because the last one is as old as it may be', async () => {
    using held = heldPass(['admitted', 'unanswered'], { lostMs: 400 });
    await until(() => held.askedAt.length === 3);
    expect(held.ends).toEqual([]);
    await until(() => held.ends.length > 0);
    expect(held.ends).toEqual(['SUBSCRIPTION_UPSTREAM_LOST']);
    const asked = held.askedAt.length;
    await sleep(100);
    expect(held.askedAt).toHaveLength(asked);
  });
});
