import { setTimeout as sleep } from 'node:timers/promises';
import { TestEnvironment } from 'jest-environment-node';
import './compile-cache.js';

/** What a test can leave open that outlives it. */
const KINDS = new Set(['TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'ProcessWrap', 'FSEventWrap', 'Timeout']);

/** How long an orderly end may take, for example that of a socket whose other side has to say goodbye too. */
const PATIENCE_MS = 3_000;

/** Fails a test file that leaves something open: what has been started must be stopped. */
export default class StrictEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.before = countResources();
  }

  async teardown() {
    const deadline = performance.now() + PATIENCE_MS;
    while (this.leftovers().length > 0 && performance.now() < deadline) await sleep(20, undefined, { ref: false });
    const left = this.leftovers();
    await super.teardown();
    if (left.length > 0) throw new Error(`The tests have ended, and these are still open: ${left.join(', ')}.`);
  }

  leftovers() {
    return [...countResources()].filter(([kind, count]) => count > (this.before.get(kind) ?? 0)).map(([kind]) => kind);
  }
}

/** Those that keep the process alive, by kind. Jest itself has some. */
function countResources() {
  const counts = new Map();
  for (const kind of process.getActiveResourcesInfo()) {
    if (KINDS.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
