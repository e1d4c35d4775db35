import { system } from '../../../platform/identity/viewer.js';
import { browser, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';
import { sweepRepeatedly } from './presence.jobs.js';

describe('the sweep', () => {
  const never = new AbortController().signal;

  it('runs four times a minute', async () => {
    const times: number[] = [];
    await sweepRepeatedly(async () => times.push(performance.now()), 20, never);
    expect(times).toHaveLength(4);
    for (const [index, time] of times.slice(1).entries()) expect(time - times[index]!).toBeGreaterThanOrEqual(19);
  });

  it('ends with the process, without an error', async () => {
    const stopping = new AbortController();
    let sweeps = 0;
    const running = sweepRepeatedly(async () => void (sweeps += 1), 60_000, stopping.signal);
    await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    await running;
    expect(sweeps).toBe(1);
  });

  it('is tried again when it fails', async () => {
    const failing = sweepRepeatedly(() => Promise.reject(new Error('no database')), 1, never);
    await expect(failing).rejects.toThrow('no database');
  });
});

describe('the log of heartbeats', () => {
  let test: MarketplaceTest;
  beforeAll(async () => void (test = await startMarketplace({ settings: { EVENTS_HEARTBEAT_SAMPLING: '0' } })));
  afterAll(() => test[Symbol.asyncDispose]());

  const logged = () => test.sql(`SELECT type, meta FROM events WHERE type LIKE 'presence.%' ORDER BY created_at, type`);

  it('keeps what changes something, whatever share of the others it takes', async () => {
    const viewer = browser('sampled');
    const beat = (pairCode: string) => test.mutate(viewer, 'sendHeartbeat', { pairCode }, 'session { id }');
    for (const code of ['one', 'one', 'one', 'two', 'two']) await beat(code);
    await test.execute({ query: 'mutation { goOffline { __typename } }', viewer });
    await test.mutate(viewer, 'verifyThinker', { token: 'sampled' }, 'session { id }');
    await test.mutate(viewer, 'verifyThinker', { token: 'sampled' }, 'session { id }');
    expect(await logged()).toEqual([
      { type: 'presence.heartbeat', meta: { pairCode: 'one', status: 'online' } },
      { type: 'presence.heartbeat', meta: { pairCode: 'two', status: 'online' } },
      { type: 'presence.heartbeat', meta: { pairCode: 'two', status: 'offline' } },
      { type: 'presence.verify', meta: {} },
      { type: 'presence.verify', meta: {} },
    ]);
  });

  it('forgets heartbeats after 30 days, and nothing else', async () => {
    const old = (type: string, days: number) =>
      test.change(
        `INSERT INTO events (id, type, meta, created_at)
         SELECT gen_random_uuid(), $1, '{"old": true}', now() - $2::int * interval '1 day' FROM generate_series(1, 3)`,
        [type, days],
      );
    await old('presence.heartbeat', 31);
    await old('presence.heartbeat', 29);
    await old('presence.match', 400);
    const forget = async () => {
      await using uow = test.uow(system);
      return await test.services.presence.forgetHeartbeats(uow, AbortSignal.timeout(10_000));
    };
    expect(await forget()).toBe(3);
    expect(await forget()).toBe(0);
    const left = await test.sql(
      `SELECT type, count(*)::int FROM events WHERE meta ? 'old' GROUP BY type ORDER BY type`,
    );
    expect(left).toEqual([
      { type: 'presence.heartbeat', count: 3 },
      { type: 'presence.match', count: 3 },
    ]);
  });

  it('cannot be shortened by anybody else', async () => {
    await using uow = test.uow(somebody());
    const shortened = uow.write(({ manager }) => manager.query('SELECT app.forget_heartbeats(10)'));
    await expect(shortened).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
