import {
  Kind,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { GeneratedOperation } from './operation.js';
import { tidy } from './tidy.js';

/** All valid operations that are one step simpler, the boldest steps first. */
export function* simplerOperations(
  schema: GraphQLSchema,
  operation: GeneratedOperation,
): Generator<GeneratedOperation> {
  for (const step of [dropSelection, unwrapFragment, dropAlias, dropDetail]) {
    for (const document of changed(operation.document, step)) {
      const simpler = tidy({ document, variables: operation.variables });
      if (hasItsVariables(simpler) && validate(schema, simpler.document).length === 0) yield simpler;
    }
  }
}

/** What could stand in a node's place; null for nothing. */
type Step = (node: ASTNode, document: DocumentNode) => (ASTNode | null)[];

const dropSelection: Step = (node) => {
  if (node.kind !== Kind.SELECTION_SET || node.selections.length < 2) return [];
  return node.selections.map((_, index) => ({ ...node, selections: node.selections.toSpliced(index, 1) }));
};

const unwrapFragment: Step = (node, document) => {
  if (node.kind !== Kind.SELECTION_SET) return [];
  return node.selections.flatMap((selection, index) => {
    const inner = inside(selection, document);
    return inner.length === 0 ? [] : [{ ...node, selections: node.selections.toSpliced(index, 1, ...inner) }];
  });
};

const dropAlias: Step = (node) => (node.kind === Kind.FIELD && node.alias ? [{ ...node, alias: undefined }] : []);

const dropDetail: Step = (node) => {
  switch (node.kind) {
    case Kind.DIRECTIVE:
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return [null];
    case Kind.VARIABLE_DEFINITION:
      return node.defaultValue ? [{ ...node, defaultValue: undefined }] : [];
    case Kind.OPERATION_DEFINITION:
      return node.name ? [{ ...node, name: undefined }] : [];
    default:
      return [];
  }
};

function inside(selection: SelectionNode, document: DocumentNode): readonly SelectionNode[] {
  if (selection.kind === Kind.FIELD) return [];
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value) {
      return definition.selectionSet.selections;
    }
  }
  return [];
}

function* changed(document: DocumentNode, step: Step): Generator<DocumentNode> {
  const changes: { node: ASTNode; by: ASTNode | null }[] = [];
  visit(document, {
    enter(node) {
      for (const by of step(node, document)) changes.push({ node, by });
    },
  });
  for (const { node, by } of changes) {
    yield visit(document, { enter: (each) => (each === node ? by : undefined) });
  }
}

/** A variable that lost its default may have become one that must be given. */
function hasItsVariables({ document, variables }: GeneratedOperation): boolean {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  return (operation.variableDefinitions ?? []).every(
    ({ variable, type, defaultValue }) =>
      type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined || Object.hasOwn(variables, variable.name.value),
  );
}
