import {
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type NameNode,
  type SelectionNode,
} from 'graphql';
import { collectFields, fragmentsOf } from '../response/selections.js';
import type { ExistenceFields } from './existence.js';

/** Takes no subgraph at the root. */
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The planner would join it to whatever else is asked of the object. */
const EXISTENCE_ALIAS: NameNode = { kind: Kind.NAME, value: 'exists__asked' };

/**
 * The operation as the planner takes it:
 *
 * - Without `__schema` and `__type`. The gateway answers these itself, and the planner stumbles over them in fragments.
 * - With something asked of every object. Where all is skipped the client still learns whether there is an object.
 * - Without directives that are between the client and the gateway. Those that every subgraph knows go on to them.
 * - With the fields of a mutation outside of fragments, or the planner would run those in fragments first.
 */
export function operationToPlan(
  document: DocumentNode,
  schema: GraphQLSchema,
  existenceField: ExistenceFields,
): DocumentNode {
  const types = new TypeInfo(schema);
  const change: ASTVisitor = {
    Directive: ({ name }) => (schema.getDirective(name.value) ? undefined : null),
    OperationDefinition(node) {
      const type = schema.getMutationType();
      if (node.operation !== OperationTypeNode.MUTATION || !type) return undefined;
      if (node.selectionSet.selections.every(({ kind }) => kind === Kind.FIELD)) return undefined;
      const fields = collectFields([node.selectionSet], type, { schema, fragments: fragmentsOf(document) });
      const selections = [...fields.values()].map(joinedField);
      return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    },
    SelectionSet(node, _key, parent) {
      const selections = node.selections.filter((selection) => !isIntrospection(selection));
      if (selections.length > 0) {
        return selections.length === node.selections.length ? undefined : { ...node, selections };
      }
      const type = types.getParentType();
      const isOfField = parent !== undefined && 'kind' in parent && parent.kind === Kind.FIELD;
      if (!isOfField || !type) return { ...node, selections: [TYPENAME] };
      const name: NameNode = { kind: Kind.NAME, value: existenceField(type.name) };
      return { ...node, selections: [{ kind: Kind.FIELD, alias: EXISTENCE_ALIAS, name }] };
    },
  };
  return visit<DocumentNode>(document, visitWithTypeInfo(types, change));
}

function isIntrospection(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');
}

/** Fields of one response key are one field; what they ask belongs together. */
export function joinedField(nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes as [FieldNode];
  if (first.selectionSet === undefined || nodes.length === 1) return first;
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
