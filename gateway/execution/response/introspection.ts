import {
  executeSync,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Selections } from './selections.js';
import { problem, type Write } from './output.js';

/** `__schema` and `__type` are about the gateway's own schema; graphql-js answers them. */
export function introspectionWriter(
  key: string,
  nodes: readonly FieldNode[],
  { variableDefinitions }: OperationDefinitionNode,
  { schema, fragments }: Selections,
): Write {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        ...(variableDefinitions && { variableDefinitions }),
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...fragments.values(),
    ],
  };
  return (_value, output) => {
    const { data, errors } = executeSync({ schema, document, variableValues: output.variables });
    if (errors !== undefined) return problem(output, errors[0]!.message);
    const value = data?.[key] ?? null;
    if (value === null) return false;
    output.writer.raw(JSON.stringify(value));
    return true;
  };
}
