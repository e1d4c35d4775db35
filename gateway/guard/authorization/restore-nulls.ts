import {
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

type Variables = Readonly<Record<string, unknown>>;
type Data = Readonly<Record<string, unknown>>;

export interface ClientOperation {
  readonly schema: GraphQLSchema;
  /** As the client sent it. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Variables;
  /** Response key under which the filtered operation asked for runtime types. */
  readonly typenameKey: string;
}

/**
 * Shapes the answer to a filtered operation into that to the client's own: what was taken out is null, in the place
 * and order that the client selected, and a null that may not be moves up to the next place where it may. It adds no
 * errors: each of these nulls goes back to a place that has one.
 */
export function restoreNulls(data: Data, client: ClientOperation): Record<string, unknown> | null {
  return new NullRestorer(client).run(data);
}

type Fields = ReturnType<typeof collectFields>;

class NullRestorer {
  readonly #client: ClientOperation;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #collected = new Map<readonly FieldNode[], Map<GraphQLObjectType, Fields>>();

  constructor(client: ClientOperation) {
    this.#client = client;
    this.#fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
    for (const definition of client.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
    }
  }

  run(data: Data): Record<string, unknown> | null {
    const { schema, operation, variables } = this.#client;
    const root = schema.getRootType(operation.operation)!;
    return this.#object(root, data, collectFields(schema, this.#fragments, variables, root, operation.selectionSet));
  }

  #object(type: GraphQLObjectType, source: Data, fields: Fields): Record<string, unknown> | null {
    const definitions = type.getFields();
    const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [key, nodes] of fields) {
      const definition = definitions[nodes[0]!.name.value];
      // Introspection is never taken out.
      if (definition === undefined) {
        result[key] = source[key];
        continue;
      }
      const value = this.#value(definition.type, Object.hasOwn(source, key) ? source[key] : null, nodes);
      if (value === null && isNonNullType(definition.type)) return null;
      result[key] = value;
    }
    return result;
  }

  #value(type: GraphQLOutputType, value: unknown, nodes: readonly FieldNode[]): unknown {
    if (value === null || value === undefined) return null;
    const nullable = getNullableType(type);
    if (isLeafType(nullable)) return value;
    if (isListType(nullable)) {
      const items = (value as unknown[]).map((item) => this.#value(nullable.ofType, item, nodes));
      return isNonNullType(nullable.ofType) && items.includes(null) ? null : items;
    }
    const source = value as Data;
    const runtime = isAbstractType(nullable) ? this.#runtimeType(source) : nullable;
    if (runtime === null) return null;
    return this.#object(runtime, source, this.#subfields(runtime, nodes));
  }

  /** The items of a list share theirs. */
  #subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    let byType = this.#collected.get(nodes);
    if (byType === undefined) this.#collected.set(nodes, (byType = new Map<GraphQLObjectType, Fields>()));
    let fields = byType.get(type);
    if (fields === undefined) {
      const { schema, variables } = this.#client;
      fields = collectSubfields(schema, this.#fragments, variables, type, nodes);
      byType.set(type, fields);
    }
    return fields;
  }

  #runtimeType(source: Data): GraphQLObjectType | null {
    const { schema, typenameKey } = this.#client;
    return (schema.getType(String(source[typenameKey])) as GraphQLObjectType | undefined) ?? null;
  }
}
