import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLogger } from '../log/log.js';
import { memoryPubSub } from '../pubsub/memory.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { startJobs, type JobDefinition } from './jobs.js';

const log = silentLogger();
let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'jobs', migrations: [] });
});
afterAll(() => testDatabase[Symbol.asyncDispose]());

const start = (...definitions: JobDefinition[]) => startJobs({ url: testDatabase.appUrl, definitions, log });

/** A handler whose calls can be waited for. */
function listening(handle: (data: unknown, signal: AbortSignal) => Promise<void> = async () => undefined) {
  const calls: unknown[] = [];
  const waiting: (() => void)[] = [];
  return {
    calls,
    handler: async ({ data, signal }: { data: unknown; signal: AbortSignal }) => {
      calls.push(data);
      for (const wake of waiting.splice(0)) wake();
      await handle(data, signal);
    },
    called: async (times: number) => {
      while (calls.length < times) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

it('runs a job that is sent, soon and as a role that owns nothing', async () => {
  const { handler, called, calls } = listening();
  await using jobs = await start({ name: 'greet', handler });
  const began = performance.now();
  await jobs.send('greet', { name: 'Ada' });
  await called(1);
  expect(calls).toEqual([{ name: 'Ada' }]);
  expect(performance.now() - began).toBeLessThan(5_000);
});

it('refuses to send a job that nobody defined', async () => {
  await using jobs = await start();
  await expect(jobs.send('nothing')).rejects.toThrow('There is no job nothing.');
});

it('sends a job for every message of its topic', async () => {
  const { handler, called, calls } = listening();
  await using pubsub = memoryPubSub();
  const definitions = [{ name: 'follow', sentBy: 'tests.thing.happened', handler }];
  await using _jobs = await startJobs({ url: testDatabase.appUrl, definitions, log, pubsub });
  await pubsub.publish('tests.thing.happened', { id: 1 });
  await pubsub.publish('tests.thing.ignored', { id: 2 });
  await pubsub.publish('tests.thing.happened', { id: 3 });
  await called(2);
  expect(calls).toEqual(expect.arrayContaining([{ id: 1 }, { id: 3 }]));
});

it('does not start a job whose topic nothing carries', async () => {
  const definition = { name: 'deaf', sentBy: 'tests.thing.happened', handler: async () => undefined };
  await expect(start(definition)).rejects.toThrow('there is nothing to hear it by');
});

it('works at as many of a job side by side as it may', async () => {
  let atOnce = 0;
  const both = Promise.withResolvers<void>();
  const { handler, called } = listening(async () => {
    if (++atOnce === 2) both.resolve();
    await both.promise;
  });
  await using jobs = await startJobs({
    url: testDatabase.appUrl,
    definitions: [{ name: 'wide', concurrency: 2, handler }],
    log,
    pollingSeconds: 1,
  });
  await Promise.all([jobs.send('wide'), jobs.send('wide')]);
  await called(2);
  await both.promise;
});

it('tries a failed job again, later', async () => {
  const { handler, called, calls } = listening(async () => {
    throw new Error('not today');
  });
  await using jobs = await start({ name: 'fails', handler });
  await jobs.send('fails', { at: 1 });
  await called(1);
  await expectEventually(async () => {
    const rows = await testDatabase.asOwner<{ state: string; later: boolean }>(
      `SELECT state, start_after > now() AS later FROM pgboss.job WHERE name = 'fails'`,
    );
    expect(rows).toEqual([{ state: 'retry', later: true }]);
  });
  expect(calls).toHaveLength(1);
});

it('keeps a job that its process did not get to, for the next one', async () => {
  {
    await using jobs = await start({ name: 'left', handler: () => new Promise(() => undefined) });
    await testDatabase.asOwner(`SELECT 1`);
    await jobs.send('left', { at: 1 });
  }
  const { handler, called, calls } = listening();
  await testDatabase.asOwner(`UPDATE pgboss.job SET start_after = now() WHERE name = 'left'`);
  await using _jobs = await start({ name: 'left', handler });
  await called(1);
  expect(calls).toEqual([{ at: 1 }]);
}, 30_000);

it('tells a running job that the process shuts down, and waits for it', async () => {
  let ended = false;
  const { handler, called } = listening(async (_, signal) => {
    if (!signal.aborted) await once(signal, 'abort');
    await sleep(100);
    ended = true;
  });
  {
    await using jobs = await start({ name: 'long', handler });
    await jobs.send('long');
    await called(1);
  }
  expect(ended).toBe(true);
});

it('keeps the schedules of the definitions and no others', async () => {
  const handler = async () => undefined;
  {
    await using _jobs = await start(
      { name: 'nightly', cron: '0 3 * * *', handler },
      { name: 'weekly', cron: '0 4 * * 1', handler },
    );
  }
  {
    await using _jobs = await start({ name: 'nightly', cron: '30 3 * * *', handler }, { name: 'weekly', handler });
  }
  expect(await testDatabase.asOwner(`SELECT name, cron, timezone FROM pgboss.schedule`)).toEqual([
    { name: 'nightly', cron: '30 3 * * *', timezone: 'Europe/Berlin' },
  ]);
});

async function expectEventually(assertion: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(20);
    }
  }
}
