import { execute, OperationTypeNode, responsePathAsArray, type ResponsePath as Path } from 'graphql';
import type { GeneratedOperation } from './generate/operation.js';
import type { Graph } from './graph.js';
import { canonical } from './hash.js';
import type { World, WorldObject } from './world.js';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

/** What came of an operation. */
export interface Performance {
  readonly answer: Answer;
  /** The root fields of a mutation with their arguments, in the order in which they ran. */
  readonly mutations: readonly string[];
  /** A subgraph was asked for an entity by a key without a value. */
  readonly askedForNobody: boolean;
  /** A subgraph was asked for a field without what the field requires. */
  readonly lackedInputs: boolean;
  /** Something that subgraphs were asked for went wrong. */
  readonly isDisturbed: boolean;
}

export interface ReferencePerformance extends Performance {
  /** All places of the answer by their paths as JSON text, with the identity of the object that stands there, if any. */
  readonly places: ReadonlyMap<string, string | undefined>;
  /** The types of the objects in it by their paths as JSON text. */
  readonly types: ReadonlyMap<string, string>;
}

/**
 * What the operation gives if there are no subgraphs: the API schema over the whole world, executed by graphql-js, the
 * reference implementation of the specification. Where all subgraphs behave, a gateway must answer exactly this.
 */
export function performReference(
  { api }: Graph,
  world: World,
  { document, variables }: GeneratedOperation,
): ReferencePerformance {
  const mutations: string[] = [];
  const places = new Map<string, string | undefined>();
  const types = new Map<string, string>();
  const place = (at: Path | undefined, object?: string) => {
    const key = JSON.stringify(responsePathAsArray(at));
    if (places.has(key) && object === undefined) return;
    places.set(key, object);
    if (at !== undefined) place(at.prev);
  };
  const result = execute({
    schema: api,
    document,
    variableValues: variables,
    fieldResolver: (source, args: Record<string, unknown>, _context, { parentType, fieldName, operation, path }) => {
      if (source === undefined && operation.operation === OperationTypeNode.MUTATION) {
        mutations.push(fieldName + canonical(args));
      }
      const object = (source as WorldObject | undefined) ?? world.root(parentType.name);
      place(path.prev, object.id);
      types.set(JSON.stringify(responsePathAsArray(path.prev)), parentType.name);
      place(path);
      return world.value(object, parentType.name, fieldName, args);
    },
    typeResolver: (value) => (value as WorldObject).type,
  });
  const answer = JSON.parse(JSON.stringify(result)) as Answer;
  return { answer, mutations, places, types, askedForNobody: false, lackedInputs: false, isDisturbed: false };
}
