import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  TypeNameMetaFieldDef,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** What a client asks, once its conditions (`@skip`, `@include`) are resolved. */
export interface Selections {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
}

/**
 * The fields that an object of a type is asked for, by response key, in the order of the answer; the nodes of one key
 * belong together. https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(
  from: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  context: Selections,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = fields.get(key);
        if (nodes === undefined) fields.set(key, [selection]);
        else nodes.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(selection.typeCondition, type, context.schema)) visit(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = context.fragments.get(selection.name.value);
        if (fragment !== undefined && appliesTo(fragment.typeCondition, type, context.schema)) {
          visit(fragment.selectionSet);
        }
      }
    }
  };
  for (const selectionSet of from) visit(selectionSet);
  return fields;
}

/** Whether what is asked of an object of an abstract type depends on which of the possible types it has. */
export function dependsOnType(
  from: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  context: Selections,
): boolean {
  if (!isAbstractType(type)) return false;
  const asked = collectFields(from, type, context);
  if (asked.values().some(([field]) => field!.name.value === TypeNameMetaFieldDef.name)) return true;
  return context.schema
    .getPossibleTypes(type)
    .some((possible) => !areSame(asked, collectFields(from, possible, context), possible, context));
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Whether an object of a type is asked for the same by both. */
function areSame(one: Fields, other: Fields, type: GraphQLObjectType, context: Selections): boolean {
  const [keys, otherKeys] = [[...one.keys()], [...other.keys()]];
  return keys.length === otherKeys.length && keys.every((key, index) => key === otherKeys[index] && isSame(key));

  function isSame(key: string): boolean {
    const [nodes, otherNodes] = [one.get(key)!, other.get(key)!];
    const [[node], [otherNode]] = [nodes, otherNodes];
    if (node!.name.value !== otherNode!.name.value) return false;
    const [sets, otherSets] = [setsOf(nodes), setsOf(otherNodes)];
    if (sets.length === otherSets.length && sets.every((set, index) => set === otherSets[index])) return true;
    const field = type.getFields()[node!.name.value];
    const inner = field && getNamedType(field.type);
    if (!isCompositeType(inner)) return true;
    const possible = isAbstractType(inner) ? context.schema.getPossibleTypes(inner) : [inner];
    return possible.every((each) =>
      areSame(collectFields(sets, each, context), collectFields(otherSets, each, context), each, context),
    );
  }
}

function setsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

function appliesTo(
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): boolean {
  if (condition === undefined) return true;
  const conditional = typeFromAST(schema, condition);
  if (conditional === type) return true;
  // A union is under no other type; an object or an interface may be.
  return isAbstractType(conditional) && 'getInterfaces' in type && schema.isSubType(conditional, type);
}
