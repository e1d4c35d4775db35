import fc from 'fast-check';
import { print, type GraphQLSchema } from 'graphql';
import type { Graph } from '../graph.js';
import { SUBGRAPH_FAULTS, type Misbehaviour } from '../misbehaviour.js';
import { Dice } from './dice.js';
import { generateOperation, USUAL_SIZE, type GeneratedOperation, type Size } from './operation.js';
import { simplerOperations } from './shrink.js';

/** Random valid operations; a failing one shrinks selection by selection and stays valid. */
export function operations(schema: GraphQLSchema, size = USUAL_SIZE): fc.Arbitrary<GeneratedOperation> {
  return new OperationArbitrary(schema, size);
}

class OperationArbitrary extends fc.Arbitrary<GeneratedOperation> {
  readonly #schema: GraphQLSchema;
  readonly #size: Size;

  constructor(schema: GraphQLSchema, size: Size) {
    super();
    this.#schema = schema;
    this.#size = size;
  }

  override generate(random: fc.Random): fc.Value<GeneratedOperation> {
    return shown(generateOperation(this.#schema, this.#size, new Dice(random)));
  }

  override canShrinkWithoutContext(value: unknown): value is GeneratedOperation {
    return typeof value === 'object' && value !== null && 'document' in value;
  }

  override shrink(value: GeneratedOperation): fc.Stream<fc.Value<GeneratedOperation>> {
    return fc.stream(simplerOperations(this.#schema, value)).map(shown);
  }
}

/** Failures are reported as text that can be sent to a gateway. */
function shown(operation: GeneratedOperation): fc.Value<GeneratedOperation> {
  const text = () => `${print(operation.document)}\nvariables: ${JSON.stringify(operation.variables)}`;
  return new fc.Value({ ...operation, [fc.toStringMethod]: text }, undefined);
}

/** In half of the cases all is well. */
export function misbehaviours(graph: Graph): fc.Arbitrary<Misbehaviour> {
  const share = (most: number) => fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most }));
  const names = graph.subgraphs.map(({ name }) => name);
  const bad = fc.record({
    seed: fc.nat(1_000_000),
    fieldsPerMille: share(60),
    entitiesPerMille: share(120),
    subgraphs: fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...SUBGRAPH_FAULTS), { maxKeys: 2 }),
  });
  const well = fc.constant({ seed: 0, fieldsPerMille: 0, entitiesPerMille: 0, subgraphs: {} });
  return fc.oneof(well, bad);
}
