import { jest } from '@jest/globals';
import fc from 'fast-check';
import { startArena, type Arena } from './arena.js';
import { differential } from './config.js';
import { misbehaviours, operations } from './generate/arbitraries.js';
import { judge, type Measure } from './judge.js';
import { seedOfThisState } from './seed.js';
import { supergraphs, type SupergraphName } from './supergraphs/supergraphs.js';

// A failure is shrunk, which takes some hundreds of runs more.
jest.setTimeout(10 * 60_000);

const names = Object.keys(supergraphs) as SupergraphName[];
const numRuns = Math.ceil(differential.DIFFERENTIAL_RUNS / names.length);
const seed = differential.DIFFERENTIAL_SEED ?? (await seedOfThisState());
/** The stock executor is the measure in most of the cases that the specification leaves open, or it is worth little. */
const MOST_STOCK_FAULTS = 0.3;
/** What is too complex to be planned must stay rare even on supergraphs that are made to be difficult. */
const MOST_REFUSED = 0.01;

describe.each(names)(`random operations on %s, DIFFERENTIAL_SEED=${seed}`, (name) => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await startArena(supergraphs[name].sdl());
  });
  afterAll(() => arena[Symbol.asyncDispose]());

  it('get the same answers as from the stock executor, or those of the specification', async () => {
    const judged: Record<Measure, number> = { specification: 0, 'stock executor': 0, rules: 0, nothing: 0 };
    const asRight = fc.asyncProperty(
      operations(arena.graph.api, supergraphs[name].size),
      misbehaviours(arena.graph),
      async (operation, misbehaviour) => {
        const { faults, by } = await judge(arena, operation, misbehaviour);
        judged[by] += 1;
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    );
    await fc.assert(asRight, { numRuns, seed });
    expect(judged.rules / (judged.rules + judged['stock executor'])).toBeLessThan(MOST_STOCK_FAULTS);
    expect(judged.nothing / numRuns).toBeLessThan(MOST_REFUSED);
  });
});
