import fs from 'node:fs';
const require_debug = (m) =>
  fs.appendFileSync('/tmp/dbg.log', m + ' ' + process.pid + ' ' + process.getActiveResourcesInfo() + '\n');
import { setTimeout as sleep } from 'node:timers/promises';
import { TestEnvironment } from 'jest-environment-node';

/** What a test can leave open that outlives it; sockets of the worker itself are there before the test. */
const KINDS = new Set(['TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'ProcessWrap', 'FSEventWrap', 'Timeout']);

/** How long an orderly end may take, for example that of a socket whose other side says goodbye last. */
const PATIENCE_MS = 3_000;

/** Fails a test file that leaves something open: what it started it must be able to stop. */
export default class StrictEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.before = countResources();
  }

  async teardown() {
    require_debug('t0');
    const deadline = performance.now() + PATIENCE_MS;
    let left = this.leftovers();
    while (left.length > 0 && performance.now() < deadline) {
      await sleep(20, undefined, { ref: false });
      left = this.leftovers();
    }
    await super.teardown();
    require_debug('end');
    if (left.length > 0) throw new Error(`The tests have ended, and these are still open: ${left.join(', ')}.`);
  }

  leftovers() {
    return [...countResources()].filter(([kind, count]) => count > (this.before.get(kind) ?? 0)).map(([kind]) => kind);
  }
}

function countResources() {
  const counts = new Map();
  for (const kind of process.getActiveResourcesInfo()) {
    if (KINDS.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
