import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** Arguments by which a client says how many it wants. */
const PAGE_ARGUMENTS = new Set(['first', 'last', 'limit']);

/** What a list is taken to hold when the client does not say. The default page of a connection is the platform's. */
const ASSUMED_PAGE = 20;
const ASSUMED_LIST = 10;

/** The lists of a connection, as long as its page. */
const PAGE_FIELDS = new Set(['edges', 'nodes']);

export interface CostEstimate {
  /** How many objects the answer may hold, roughly and rather too many. */
  readonly estimate: (variables: Readonly<Record<string, unknown>>) => number;
  /** The variables that it depends on. */
  readonly variables: readonly string[];
}

/** For a valid operation. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostEstimate {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const used = new Set<string>();
  const estimate = (given: Readonly<Record<string, unknown>>) =>
    new Estimate(schema, fragments, defaults, given, used).of(operation);
  // Finds out which variables are looked at.
  estimate({});
  return { estimate, variables: [...used] };
}

class Estimate {
  readonly #fragments = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly defaults: ReadonlyMap<string, ValueNode | undefined>,
    private readonly given: Readonly<Record<string, unknown>>,
    private readonly used: Set<string>,
  ) {}

  of({ operation, selectionSet }: OperationDefinitionNode): number {
    return this.#selections(selectionSet, this.schema.getRootType(operation)!, ASSUMED_PAGE);
  }

  /** @param page how many the connection holds whose selections these are. */
  #selections({ selections }: SelectionSetNode, type: GraphQLNamedType, page: number): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += this.#field(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.#fragment(selection.name.value, page);
      else {
        const { typeCondition } = selection;
        const inner = typeCondition === undefined ? type : typeFromAST(this.schema, typeCondition);
        cost += this.#selections(selection.selectionSet, inner ?? type, page);
      }
    }
    return cost;
  }

  /** Once per fragment and page, so fragments of fragments of fragments take no time. */
  #fragment(name: string, page: number): number {
    const key = `${name} ${page}`;
    let cost = this.#fragments.get(key);
    if (cost === undefined) {
      const { typeCondition, selectionSet } = this.definitions.get(name)!;
      cost = this.#selections(selectionSet, typeFromAST(this.schema, typeCondition)!, page);
      this.#fragments.set(key, cost);
    }
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType, page: number): number {
    if (node.selectionSet === undefined) return 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // Introspection: the schema is in memory, and its depth is limited.
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const asked = this.#asked(node, field);
    const assumed = PAGE_FIELDS.has(field.name) ? page : ASSUMED_LIST;
    const count = isListType(getNullableType(field.type)) ? (asked ?? assumed) : 1;
    return count * (1 + this.#selections(node.selectionSet, type, asked ?? ASSUMED_PAGE));
  }

  /** How many the client wants of a field; null if the field is not asked for a number. */
  #asked(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    let asked: number | null = null;
    for (const { name, value } of node.arguments ?? []) {
      if (!PAGE_ARGUMENTS.has(name.value)) continue;
      const number = this.#number(value);
      if (number !== null) asked = Math.max(asked ?? 0, number);
    }
    for (const { name, defaultValue } of field.args) {
      if (asked === null && PAGE_ARGUMENTS.has(name) && typeof defaultValue === 'number') asked = defaultValue;
    }
    return asked;
  }

  #number(value: ValueNode | undefined): number | null {
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return null;
    const name = value.name.value;
    this.used.add(name);
    const given = this.given[name];
    return typeof given === 'number' ? given : given === undefined ? this.#number(this.defaults.get(name)) : null;
  }
}
