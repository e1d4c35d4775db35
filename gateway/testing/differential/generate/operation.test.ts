import fc from 'fast-check';
import { print, validate } from 'graphql';
import { readGraph } from '../graph.js';
import { supergraphs, type SupergraphName } from '../supergraphs/supergraphs.js';
import { operations } from './arbitraries.js';
import { FEATURES, featuresOf } from './features.js';
import { simplerOperations } from './shrink.js';

const names = Object.keys(supergraphs) as SupergraphName[];
const graphs = new Map(names.map((name) => [name, readGraph(supergraphs[name].sdl())]));

describe('a generated operation', () => {
  it.each(names)('is valid for %s, and so is every simpler one', (name) => {
    const { api } = graphs.get(name)!;
    fc.assert(
      fc.property(operations(api), (operation) => {
        expect(validate(api, operation.document).map(({ message }) => message)).toEqual([]);
        const [simpler] = simplerOperations(api, operation);
        expect(simpler === undefined || print(simpler.document) !== print(operation.document)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('has every feature of the language in one of a few hundred', () => {
    const found = new Set<string>();
    for (const { api } of graphs.values()) {
      for (const operation of fc.sample(operations(api), { numRuns: 150, seed: 1 })) {
        for (const feature of featuresOf(api, operation)) found.add(feature);
      }
    }
    expect(FEATURES.filter((feature) => !found.has(feature))).toEqual([]);
  });
});
