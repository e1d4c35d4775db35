import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBenchDatabase } from './database.js';
import { measureReads } from './reads.js';
import { measureWrites } from './writes.js';

/** `npm run bench:marketplace`: heartbeats, bookings, and dashboards over ten million events. See README.md. */

const PARTS = ['writes', 'reads'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: PARTS },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    vouchers: { type: 'string', default: '100000' },
    events: { type: 'string', default: '10000000' },
    'fee-events': { type: 'string', default: '10000000' },
    times: { type: 'string', default: '50' },
    data: { type: 'string' },
    plans: { type: 'boolean', default: false },
  },
});
const [seconds, rounds, vouchers, events, feeEvents, times] = [
  values.seconds,
  values.rounds,
  values.vouchers,
  values.events,
  values['fee-events'],
  values.times,
].map(Number) as [number, number, number, number, number, number];
const isUsable = [seconds, rounds, vouchers, events, feeEvents, times].every((value) => value > 0);
if (!isUsable || values.only.some((part) => !PARTS.includes(part))) {
  console.error(
    'npm run bench:marketplace -- [--only writes|reads] [--seconds 5] [--rounds 3] [--vouchers 100000] ' +
      '[--events 10000000] [--fee-events 10000000] [--times 50] [--data <folder>] [--plans]',
  );
  process.exit(1);
}

/** In a folder that is removed afterwards. */
async function inNewFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writes(folder: string): Promise<void> {
  await using database = await openBenchDatabase(folder);
  await measureWrites(database, { seconds, rounds, vouchers });
}

async function reads(folder: string): Promise<void> {
  const missed = await measureReads(folder, { size: { events, feeEvents }, times, plans: values.plans });
  for (const name of missed) console.error(`Missed: ${name} has a p95 of 50 ms or more.`);
  if (missed.length > 0) process.exitCode = 1;
}

if (values.only.includes('writes')) await inNewFolder(writes);
if (values.only.includes('reads')) await (values.data === undefined ? inNewFolder(reads) : reads(values.data));
