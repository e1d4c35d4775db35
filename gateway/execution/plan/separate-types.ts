import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, fragmentsOf } from '../response/selections.js';

/** Fields that unfold from fragments; an operation with more is left to fail. */
const MOST_FIELDS = 10_000;

/**
 * The same operation with what it asks of interfaces and unions written out for each type. The planner refuses some
 * valid operations with fragments inside of fragments that share no type (`... on BookingResult { ... on PaymentResult {
 * ... on NotFoundError { code } } }`); these it takes in this form.
 *
 * @throws GraphQLError if that gets too long.
 */
export function separateTypes(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): DocumentNode {
  const context = { schema, fragments: fragmentsOf(document) };
  let count = 0;

  function select(sets: readonly SelectionSetNode[], type: GraphQLCompositeType): SelectionSetNode {
    const hasFragments = sets.some(({ selections }) => selections.some(({ kind }) => kind !== Kind.FIELD));
    const selections: SelectionNode[] =
      isAbstractType(type) && hasFragments
        ? schema.getPossibleTypes(type).flatMap((possible): InlineFragmentNode[] => {
            const selectionSet = select(sets, possible);
            if (selectionSet.selections.length === 0) return [];
            const name = { kind: Kind.NAME, value: possible.name } as const;
            return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name }, selectionSet }];
          })
        : [...collectFields(sets, type, context).values()].map((nodes) => join(nodes, type));
    return { kind: Kind.SELECTION_SET, selections };
  }

  function join(nodes: readonly FieldNode[], parent: GraphQLCompositeType): FieldNode {
    count += 1;
    if (count > MOST_FIELDS) throw new GraphQLError('The operation unfolds to too many fields.');
    const [node] = nodes as [FieldNode];
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!isCompositeType(type)) return node;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return { ...node, selectionSet: select(sets, type) };
  }

  const root = schema.getRootType(operation.operation)!;
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: select([operation.selectionSet], root) }],
  };
}
