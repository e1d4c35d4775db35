import { Registry } from 'prom-client';
import { silentLogger } from '../../platform/log/log.js';
import { until } from '../testing/until.js';
import { EndedSessions } from './ended-sessions.js';
import { watchSessions, type SessionWatchOptions } from './session-watch.js';

const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
  });

function start(ask: SessionWatchOptions['ask'], everyMs = 5) {
  const sessions = new EndedSessions();
  const registry = new Registry();
  const said: string[] = [];
  const say = (_: unknown, text?: string) => void said.push(text ?? String(_));
  const log = { ...silentLogger(), warn: say, info: say };
  const watch = watchSessions({ ask, sessions, everyMs, registry, log: log as SessionWatchOptions['log'] });
  const unknownFor = async () =>
    (await registry.getSingleMetric('kontor_sessions_unknown_seconds')!.get()).values[0]!.value;
  return { sessions, said, unknownFor, [Symbol.asyncDispose]: () => watch[Symbol.asyncDispose]() };
}

describe('the watch over sessions', () => {
  it('asks at once, and then again and again', async () => {
    let asked = 0;
    await using watch = start(async () => new Set([`session ${(asked += 1)}`]));
    await until(() => watch.sessions.has('session 1'));
    await until(() => watch.sessions.has('session 3'));
    expect(watch.sessions.has('session 1')).toBe(false);
  });

  it('pauses between two questions, and asks one at a time', async () => {
    const times: number[] = [];
    let under = 0;
    await using _watch = start(async () => {
      expect((under += 1)).toBe(1);
      times.push(performance.now());
      await new Promise(setImmediate);
      under -= 1;
      return new Set<string>();
    }, 50);
    await until(() => times.length === 6);
    const pauses = times.slice(1).map((time, at) => time - times[at]!);
    expect(Math.min(...pauses)).toBeGreaterThan(35);
  });

  it('holds to the last answer while there is none, says so once, and goes on when there is', async () => {
    let isAway = false;
    let failures = 0;
    let ended = ['a'];
    await using watch = start(async () => {
      if (!isAway) return new Set(ended);
      failures += 1;
      throw new Error('The issuer is away.');
    });
    await until(() => watch.sessions.has('a'));
    using follower = watch.sessions.follow('b');
    isAway = true;
    const before = await watch.unknownFor();
    await until(() => failures > 5);
    expect(watch.sessions.has('a')).toBe(true);
    expect(follower.ended.aborted).toBe(false);
    expect(await watch.unknownFor()).toBeGreaterThan(before);
    ended = ['b'];
    isAway = false;
    await until(() => follower.ended.aborted);
    expect(watch.said).toEqual([
      'the issuer does not tell which sessions have ended; tokens hold until they expire',
      'the issuer tells again which sessions have ended',
    ]);
  });

  it('gives up the question under way when it ends, and says nothing of it', async () => {
    const watch = start(never);
    await watch[Symbol.asyncDispose]();
    expect(watch.said).toEqual([]);
  });
});
