import { jest } from '@jest/globals';
import fc from 'fast-check';
import { startArena, type Arena } from './arena.js';
import { differential } from './config.js';
import { misbehaviours, operations } from './generate/arbitraries.js';
import { judge } from './judge.js';
import { supergraphs, type SupergraphName } from './supergraphs/supergraphs.js';

// A failure is shrunk, which takes some hundreds of runs more.
jest.setTimeout(10 * 60_000);

const names = Object.keys(supergraphs) as SupergraphName[];
const numRuns = Math.ceil(differential.DIFFERENTIAL_RUNS / names.length);
const seed = differential.DIFFERENTIAL_SEED ?? Math.floor(Math.random() * 2 ** 31);
/** The stock executor is the measure in most cases, or the comparison is worth little. */
const MOST_STOCK_FAULTS = 0.15;
/** What is too complex to be planned must stay rare even on supergraphs that are made to be difficult. */
const MOST_REFUSED = 0.01;

describe.each(names)('random operations on %s', (name) => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await startArena(supergraphs[name].sdl());
  });
  afterAll(() => arena[Symbol.asyncDispose]());

  it('get the same answers as from the stock executor, or those of the specification', async () => {
    let stockFaults = 0;
    let refused = 0;
    const asRight = fc.asyncProperty(
      operations(arena.graph.api, supergraphs[name].size),
      misbehaviours(arena.graph),
      async (operation, misbehaviour) => {
        const { faults, stockFault, isRefused = false } = await judge(arena, operation, misbehaviour);
        if (stockFault !== undefined) stockFaults += 1;
        if (isRefused) refused += 1;
        if (faults.length > 0) throw new Error(`${faults.join('\n')}\nAgain with DIFFERENTIAL_SEED=${seed}`);
      },
    );
    await fc.assert(asRight, { numRuns, seed });
    expect(stockFaults / numRuns).toBeLessThan(MOST_STOCK_FAULTS);
    expect(refused / numRuns).toBeLessThan(MOST_REFUSED);
  });
});
