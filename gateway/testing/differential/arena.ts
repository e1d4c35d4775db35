import { startContestant, type Contestant } from './contestant.js';
import type { GeneratedOperation } from './generate/operation.js';
import { readGraph, type Graph } from './graph.js';
import { WELL_BEHAVED, type Misbehaviour } from './misbehaviour.js';
import { mockSubgraph, type Stage } from './mock-subgraph.js';
import { withSharing } from '../../transport/sharing.js';
import { performReference, type Performance, type ReferencePerformance } from './reference.js';
import { World } from './world.js';

/** One supergraph, its mock subgraphs, and both executors over them. */
export interface Arena extends AsyncDisposable {
  readonly graph: Graph;
  /** As graphql-js does it, without any subgraphs. */
  reference(operation: GeneratedOperation): ReferencePerformance;
  stock(operation: GeneratedOperation, misbehaviour: Misbehaviour): Promise<Performance>;
  kontor(operation: GeneratedOperation, misbehaviour: Misbehaviour): Promise<Performance>;
}

export async function startArena(sdl: string): Promise<Arena> {
  const graph = readGraph(sdl);
  const world = new World(graph);
  const calm = { askedForNobody: false, lackedInputs: false, isDisturbed: false };
  const stage: Stage = { misbehaviour: WELL_BEHAVED, mutations: [], ...calm };
  const transports = graph.subgraphs.map((subgraph) => mockSubgraph(graph, subgraph, world, stage));
  const stock = await startContestant(sdl, transports, 'apollo');
  const kontor = await startContestant(sdl, transports.map(withSharing), 'kontor');

  const perform = (contestant: Contestant) => async (operation: GeneratedOperation, misbehaviour: Misbehaviour) => {
    Object.assign(stage, { misbehaviour, mutations: [], ...calm });
    const answer = await contestant.ask(operation);
    const { mutations, askedForNobody, lackedInputs, isDisturbed } = stage;
    return { answer, mutations, askedForNobody, lackedInputs, isDisturbed };
  };
  return {
    graph,
    reference: (operation) => performReference(graph, world, operation),
    stock: perform(stock),
    kontor: perform(kontor),
    async [Symbol.asyncDispose]() {
      await Promise.all([stock[Symbol.asyncDispose](), kontor[Symbol.asyncDispose]()]);
    },
  };
}
