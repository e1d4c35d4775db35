import { readFileSync } from 'node:fs';
import { compose } from '../../gateway.js';
import { USUAL_SIZE, type Size } from '../generate/operation.js';
import { abstractSubgraphs } from './abstract.js';
import { chainSubgraphs } from './chains.js';
import { interfaceObjectSubgraphs } from './interface-objects.js';

export interface TestedSupergraph {
  readonly sdl: () => string;
  /** Of the operations. */
  readonly size: Size;
}

const OF_THIS_PROJECT = new URL('../../../../schema/supergraph.graphql', import.meta.url);

/** Apollo's planner weighs all ways through the graph; where there are many, it needs seconds for large operations. */
const SMALL: Size = { depth: 5, fields: 20 };

/** What operations are made for, by name. */
export const supergraphs = {
  'this project': { sdl: () => readFileSync(OF_THIS_PROJECT, 'utf8'), size: USUAL_SIZE },
  'interfaces and unions': { sdl: () => compose(abstractSubgraphs), size: USUAL_SIZE },
  'chains of @requires': { sdl: () => compose(chainSubgraphs), size: SMALL },
  'interface objects': { sdl: () => compose(interfaceObjectSubgraphs), size: SMALL },
} satisfies Record<string, TestedSupergraph>;

export type SupergraphName = keyof typeof supergraphs;
