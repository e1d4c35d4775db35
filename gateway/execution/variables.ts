import type { GraphQLError } from 'graphql';
import {
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

export interface CheckedVariables {
  /** With defaults and types applied, as decisions in the gateway need them. */
  readonly coerced?: Values;
  /** One for each variable that is not as declared; then nothing must run. */
  readonly errors?: readonly GraphQLError[];
}

/** Checks the variables of a request. */
export type CheckVariables = (given: Values) => CheckedVariables;

const NONE: CheckedVariables = { coerced: {} };

/** Compiles the check; operations without variables have none. */
export function compileVariableCheck(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): CheckVariables {
  return variableDefinitions.length === 0
    ? () => NONE
    : (given) => getVariableValues(schema, variableDefinitions, given);
}

/** The variables that decide with `@skip` or `@include` what is in the answer. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
