import { anonymous } from '../../platform/identity/viewer.js';
import { createMetrics } from '../metrics.js';
import { MadeEvent } from './made-event.js';
import { DEFAULT_SETTINGS } from './settings.js';
import { Watcher } from './watcher.js';

it('keeps one reader waiting, however often it is said that it may', async () => {
  const watcher = new Watcher({
    viewer: anonymous,
    expiresAt: null,
    revoked: new AbortController().signal,
    signal: new AbortController().signal,
    pass: null,
    cursor: null,
    since: 0,
    whenBehind: 'LATEST',
    settings: DEFAULT_SETTINGS,
    metrics: createMetrics().subscriptions,
    onEnd: () => {},
    onRoom: () => {},
  });
  let seen: string | void;
  void watcher.next().then(({ value }) => (seen = value));
  for (let day = 0; day < 1_000; day++) watcher.admit();
  watcher.offer(new MadeEvent('1', null, performance.now(), '{"data":null}', undefined), null);
  // A promise for each time would take a turn for each.
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  await watcher.return();
  expect(seen!).toBe('{"data":null}');
});
