import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startTestRedis } from '../../platform/testing/test-redis.js';
import { startLive } from './instance.js';
import { rehearse } from './rehearsal.js';

/**
 * `npm run chaos:live`: subscriptions while everything breaks. The figures of a whole run are in README.md; a smaller
 * one: `npm run chaos:live -- --letters 1000 --by-mutation 100 --redis-seconds 10`.
 */
const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '10000' },
    'by-mutation': { type: 'string', default: '2000' },
    writers: { type: 'string', default: '20' },
    recipients: { type: 'string', default: '6' },
    /** Clients of each recipient, of one kind after the other. */
    followers: { type: 'string', default: '4' },
    /** Of a writer between two transactions, on average. */
    'pause-ms': { type: 'string', default: '300' },
    /** How long a long transaction may be. */
    'long-ms': { type: 'string', default: '3000' },
    'redis-seconds': { type: 'string', default: '60' },
    'calm-seconds': { type: 'string', default: '4' },
    'drop-every-ms': { type: 'string', default: '500' },
    'token-seconds': { type: 'string', default: '45' },
    /** An existing folder to go on with; otherwise one that is deleted afterwards. */
    data: { type: 'string' },
    /** A file for what the instance has said. */
    log: { type: 'string' },
  },
});
const number = (name: Exclude<keyof typeof values, 'data' | 'log'>): number => Number(values[name]);

const base = await mkdtemp(path.join(tmpdir(), 'kontor-live-'));
// As root, PostgreSQL runs as another user, below this folder.
await chmod(base, 0o711);
const began = performance.now();
const tell = (what: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);
try {
  await using redis = await startTestRedis();
  await using instance = await startLive({
    dataFolder: values.data === undefined ? path.join(base, 'data') : path.resolve(values.data),
    redisUrl: redis.url,
  });
  tell(`${instance.url} is ready`);
  const result = await rehearse({
    instance,
    redis,
    recipients: number('recipients'),
    followers: number('followers'),
    letters: number('letters'),
    byMutation: number('by-mutation'),
    writers: number('writers'),
    pauseMs: number('pause-ms'),
    longMs: number('long-ms'),
    redisMs: number('redis-seconds') * 1000,
    calmMs: number('calm-seconds') * 1000,
    dropEveryMs: number('drop-every-ms'),
    tokenSeconds: number('token-seconds'),
    patienceMs: 60_000,
    tell,
  });
  if (values.log !== undefined) await writeFile(values.log, instance.lines.join('\n'));
  const { clients, books, trouble, ...figures } = result;
  console.table(Object.fromEntries(clients.map(({ client, ends: _, faults: __, ...columns }) => [client, columns])));
  for (const { client, ends, faults } of clients) {
    console.log(`${client} ended by ${ends}${faults && `; events had faults: ${faults}`}`);
  }
  console.table(Object.fromEntries(trouble));
  console.table({ ...books, ...figures });
  const sum = (column: 'lost' | 'outstanding' | 'doubled' | 'outOfOrder' | 'wrong' | 'foreign'): number =>
    clients.reduce((total, client) => total + client[column], 0);
  const faults = {
    lost: sum('lost'),
    outstanding: sum('outstanding'),
    doubled: sum('doubled'),
    'out of order': sum('outOfOrder'),
    wrong: sum('wrong'),
    foreign: sum('foreign'),
    'acknowledged and gone': books.acknowledgedAndGone,
    'rolled back and there': books.rolledBackAndThere,
    gaps: books.gaps,
    'letters without an entry': books.letters - books.entries,
  };
  console.table(faults);
  if (Object.values(faults).some((count) => count !== 0)) process.exitCode = 1;
} finally {
  await rm(base, { recursive: true, force: true });
}
