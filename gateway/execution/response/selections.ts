import {
  isAbstractType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type GraphQLCompositeType,
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

/** Whether the answer depends on which of its possible types an object has. */
export function dependsOnType(
  from: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  context: Selections,
  visited = new Set<string>(),
): boolean {
  return from.some(({ selections }) =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      let inner: FragmentDefinitionNode | InlineFragmentNode | undefined = undefined;
      if (selection.kind === Kind.INLINE_FRAGMENT) inner = selection;
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        inner = context.fragments.get(selection.name.value);
      }
      if (inner === undefined) return false;
      if (!appliesTo(inner.typeCondition, type, context.schema)) return true;
      return dependsOnType([inner.selectionSet], type, context, visited);
    }),
  );
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
