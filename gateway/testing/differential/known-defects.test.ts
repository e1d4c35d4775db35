import { jest } from '@jest/globals';
import { parse } from 'graphql';
import { startArena, type Arena } from './arena.js';
import { violations } from './conformance.js';
import { misplacedErrors } from './error-places.js';
import { stockDefects } from './known-defects.js';
import { WELL_BEHAVED } from './misbehaviour.js';
import type { Performance } from './reference.js';
import { supergraphs, type SupergraphName } from './supergraphs/supergraphs.js';

// Four supergraphs are started twice each.
jest.setTimeout(2 * 60_000);

describe('where the stock executor is wrong', () => {
  const arenas = new Map<SupergraphName, Arena>();
  beforeAll(async () => {
    for (const { supergraph } of stockDefects) {
      if (!arenas.has(supergraph)) arenas.set(supergraph, await startArena(supergraphs[supergraph].sdl()));
    }
  });
  afterAll(() => Promise.all([...arenas.values()].map((arena) => arena[Symbol.asyncDispose]())));

  it.each(stockDefects)('$what, Kontor is right', async ({ supergraph, query, variables = {}, misbehaviour }) => {
    const arena = arenas.get(supergraph)!;
    const operation = { document: parse(query), variables };
    const reference = arena.reference(operation);

    /** Whatever can be said of it: what came with errors cannot be compared with what comes without. */
    const isRight = ({ answer, mutations }: Performance) => {
      if (misbehaviour !== undefined) {
        return violations(arena.graph.api, operation, answer).length + misplacedErrors(answer, reference).length === 0;
      }
      const [is, shouldBe] = [
        { data: answer.data, mutations },
        { data: reference.answer.data, mutations: reference.mutations },
      ];
      return answer.errors === undefined && JSON.stringify(is) === JSON.stringify(shouldBe);
    };

    const played = { ...WELL_BEHAVED, ...misbehaviour };
    expect({
      stock: isRight(await arena.stock(operation, played)),
      kontor: isRight(await arena.kontor(operation, played)),
    }).toEqual({ stock: false, kontor: true });
  });
});
