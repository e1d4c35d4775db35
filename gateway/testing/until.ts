import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for what cannot be waited for in another way; fails after five seconds with what was there instead. */
export async function until(holds: () => boolean, what: () => unknown = () => ''): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`It has not come to that: ${JSON.stringify(what())}`);
    await sleep(2);
  }
}
