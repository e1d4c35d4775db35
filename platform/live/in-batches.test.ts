import { setTimeout as sleep } from 'node:timers/promises';
import { inBatches } from './in-batches.js';

async function collect<T>(batches: AsyncIterable<T[]>): Promise<T[][]> {
  const all: T[][] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

describe('batches', () => {
  it('hold what is there, and wait for nothing but the first', async () => {
    async function* items() {
      yield* [1, 2, 3, 4, 5];
      await sleep(20);
      yield 6;
      await sleep(20);
      yield* [7, 8];
    }
    expect(await collect(inBatches(items(), 4))).toEqual([[1, 2, 3, 4], [5], [6], [7, 8]]);
    expect(await collect(inBatches(items(), 1))).toEqual([[1], [2], [3], [4], [5], [6], [7], [8]]);
  });

  it('come before the error that ends them', async () => {
    async function* items() {
      yield* [1, 2];
      throw new Error('over');
    }
    const batches = inBatches(items(), 4);
    expect(await batches.next()).toEqual({ value: [1, 2], done: false });
    await expect(batches.next()).rejects.toThrow('over');
  });

  it('ask for no more than one item ahead, and for none where they hold one', async () => {
    let asked = 0;
    async function* items() {
      for (;;) yield ++asked;
    }
    const batches = inBatches(items(), 4);
    await batches.next();
    await sleep(5);
    expect(asked).toBe(4);
    const ones = inBatches(items(), 1);
    await ones.next();
    expect(asked).toBe(5);
  });

  it('end what they come from, also while it is waited for', async () => {
    const ended: string[] = [];
    const waiting = Promise.withResolvers<void>();
    async function* items(name: string) {
      try {
        yield 1;
        await waiting.promise;
        yield 2;
      } finally {
        ended.push(name);
      }
    }
    const ahead = inBatches(items('ahead'), 4);
    const one = inBatches(items('one'), 1);
    await ahead.next();
    await one.next();
    await one.return();
    expect(ended).toEqual(['one']);
    await ahead.return();
    waiting.resolve();
    await sleep(5);
    expect(ended).toEqual(['one', 'ahead']);
  });
});
