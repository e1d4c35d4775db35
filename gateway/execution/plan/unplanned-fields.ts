import { SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, type OperationDefinitionNode } from 'graphql';
import { collectFields, type Selections } from '../response/selections.js';
import type { Coverage } from './coverage.js';

const OURS = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name, TypeNameMetaFieldDef.name]);

/**
 * The response keys of root fields that no fetch of the plan brings. The planner leaves out what can never give an
 * answer: fields of an interface in a subgraph that knows no type of it, for one. Nobody would tell the client.
 */
export function unplannedRootFields(
  operation: OperationDefinitionNode,
  selections: Selections,
  coverage: Coverage,
): string[] {
  const root = selections.schema.getRootType(operation.operation)!;
  return [...collectFields([operation.selectionSet], root, selections)].flatMap(([key, [node]]) =>
    OURS.has(node!.name.value) || coverage.has([], root.name, key) ? [] : [key],
  );
}
