import { Kind, visit, type ASTNode } from 'graphql';
import type { GeneratedOperation } from './operation.js';

/** The operation without fragments and variables that nothing uses. */
export function tidy({ document, variables }: GeneratedOperation): GeneratedOperation {
  const spread = new Set<string>();
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)!;
  const reach = (from: ASTNode) =>
    visit(from, {
      FragmentSpread({ name }) {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        for (const each of document.definitions) {
          if (each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value) reach(each);
        }
      },
    });
  reach(operation);
  const kept = document.definitions.filter(
    (each) => each.kind !== Kind.FRAGMENT_DEFINITION || spread.has(each.name.value),
  );

  const used = new Set<string>();
  for (const definition of kept) {
    visit(definition, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  }
  return {
    document: visit(
      { ...document, definitions: kept },
      { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) },
    ),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
  };
}
