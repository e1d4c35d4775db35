import {
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { FieldCollector } from './collect-fields.js';
import type { GeneratedOperation } from './generate/operation.js';
import type { Graph } from './graph.js';

type Json = Readonly<Record<string, unknown>>;
type Sets = readonly SelectionSetNode[];

/**
 * 6.4.3 ResolveAbstractType: an object of an interface is answered by its own type. Behind an `@interfaceObject` that
 * takes another subgraph; if that gives none, there is no answer but null, and 6.4.4 takes it upwards to where null may
 * be. The stock executor answers as if the object were of none of the types that are asked for.
 *
 * @returns the stock executor's data with null instead of such objects, where Kontor's data have that null, too.
 */
export function withoutUntypedObjects(
  graph: Graph,
  operation: GeneratedOperation,
  stock: Json | null | undefined,
  kontor: Json | null | undefined,
): Json | null | undefined {
  if (stock === undefined || kontor === undefined) return stock;
  const collector = new FieldCollector(graph.api, operation);
  const root = graph.api.getRootType(collector.operation.operation)!;
  const walk = new Walk(graph, collector);
  return walk.align(stock, kontor, root, [collector.operation.selectionSet]) as Json | null;
}

class Walk {
  readonly #graph: Graph;
  readonly #collector: FieldCollector;

  constructor(graph: Graph, collector: FieldCollector) {
    this.#graph = graph;
    this.#collector = collector;
  }

  align(stock: unknown, kontor: unknown, type: GraphQLOutputType, sets: Sets): unknown {
    if (isNonNullType(type)) return this.align(stock, kontor, type.ofType, sets);
    if (stock === null || isLeafType(type)) return stock;
    if (kontor === null) return this.#becomesNull(stock, type, sets) ? null : stock;
    if (isListType(type)) {
      const item: GraphQLOutputType = type.ofType;
      return Array.isArray(stock) && Array.isArray(kontor)
        ? stock.map((each, index) => this.align(each, kontor[index], item, sets))
        : stock;
    }
    const fields = this.#fieldsOf(stock as Json, type, sets);
    if (fields === null || typeof kontor !== 'object') return stock;
    const entries = Object.entries(stock as Json).map(([name, value]) => {
      const { type: inner, sets: below } = fields(name);
      return [name, inner === null ? value : this.align(value, (kontor as Json)[name], inner, below)] as const;
    });
    return Object.fromEntries(entries);
  }

  /** Whether an untyped object lies in it, and between them nothing may be null. */
  #becomesNull(value: unknown, type: GraphQLOutputType, sets: Sets): boolean {
    if (isNonNullType(type)) return this.#becomesNull(value, type.ofType, sets);
    if (value === null || isLeafType(type)) return false;
    if (isListType(type)) {
      const item: GraphQLOutputType = type.ofType;
      return Array.isArray(value) && isNonNullType(item) && value.some((each) => this.#becomesNull(each, item, sets));
    }
    if (this.#isUntyped(value as Json, type, sets)) return true;
    const fields = this.#fieldsOf(value as Json, type, sets);
    if (fields === null) return false;
    return Object.entries(value as Json).some(([name, inner]) => {
      const field = fields(name);
      return field.type !== null && isNonNullType(field.type) && this.#becomesNull(inner, field.type, field.sets);
    });
  }

  /** It has what is asked of all objects of the interface, though some are asked for something else. */
  #isUntyped(value: Json, type: GraphQLCompositeType, sets: Sets): boolean {
    if (!isInterfaceType(type) || !this.#graph.isInterfaceObject(type.name)) return false;
    const hasFragments = sets.some(({ selections }) =>
      selections.some((selection) => selection.kind !== Kind.FIELD && this.#collector.isIncluded(selection)),
    );
    return hasFragments && haveSameKeys(value, this.#collector.collect(type, sets));
  }

  /** The fields of an object by their response names; null if it fits no type. */
  #fieldsOf(value: Json, type: GraphQLCompositeType, sets: Sets) {
    const { api } = this.#graph;
    const types: readonly (GraphQLObjectType | GraphQLInterfaceType)[] = isAbstractType(type)
      ? [...(isInterfaceType(type) ? [type] : []), ...api.getPossibleTypes(type)]
      : [type];
    for (const candidate of types) {
      const grouped = this.#collector.collect(candidate, sets);
      if (!haveSameKeys(value, grouped)) continue;
      return (name: string) => {
        const nodes = grouped.get(name)!;
        const field = candidate.getFields()[nodes[0]!.name.value];
        return { type: field?.type ?? null, sets: nodes.flatMap(({ selectionSet }) => selectionSet ?? []) };
      };
    }
    return null;
  }
}

function haveSameKeys(value: Json, grouped: ReadonlyMap<string, readonly FieldNode[]>): boolean {
  const keys = Object.keys(value);
  return keys.length === grouped.size && keys.every((key) => grouped.has(key));
}
