import {
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { OperationContext } from '../../execution/context.js';
import type { Executor } from '../../execution/executor.js';
import { JsonText } from '../../execution/response/json-text.js';
import type { Authorizer } from './authorizer.js';
import type { Removal } from './filter-operation.js';
import { restoreNulls } from './restore-nulls.js';

/** What becomes of an operation of which a viewer may read only a part: that part, or nothing. */
export type Unauthorized = 'filter' | 'reject';

export interface EnforceOptions {
  readonly schema: GraphQLSchema;
  readonly authorizer: Authorizer;
  readonly unauthorized: Unauthorized;
}

type Data = Readonly<Record<string, unknown>>;
type Variables = Readonly<Record<string, unknown>>;

/**
 * Runs only what the viewer may read. What is taken out never reaches the planner, so no subgraph is asked for it; it
 * comes back null, with an error. Keys and `@requires` that the plan adds by itself are not the client's to see and
 * stay.
 */
export function enforceAccess(execute: Executor, { schema, authorizer, unauthorized }: EnforceOptions): Executor {
  return async (request) => {
    const { document, operation, context } = request;
    // Without an operation of that name the executor says so.
    if (operation === undefined) return execute(request);
    const { viewer } = context as OperationContext;
    const left = authorizer.authorize(document, operation, viewer);
    if (left.removals.length === 0) return execute(request);

    const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.request.variables ?? {});
    if (given.errors !== undefined) return { errors: given.errors };
    const variables = given.coerced;
    const errors = errorsFor(left.removals, variables);
    if (left.document === null || (unauthorized === 'reject' && errors.length > 0)) return { data: null, errors };

    const result = await execute({
      ...request,
      document: left.document,
      operation: left.document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!,
      source: left.text,
      queryHash: left.hash,
    });
    const client = { schema, document, operation, variables, typenameKey: left.typenameKey };
    return {
      ...result,
      ...(result.data && { data: restoreNulls(plainData(result.data), client) }),
      ...((result.errors || errors.length > 0) && { errors: [...(result.errors ?? []), ...errors] }),
    };
  };
}

/** Kontor's executor answers in text; what is taken apart again here are the answers to those who asked too much. */
function plainData(data: Data): Data {
  return data instanceof JsonText ? (data.toJSON() as Data) : data;
}

function errorsFor(removals: readonly Removal[], variables: Variables): GraphQLError[] {
  const paths = new Map<string, readonly string[]>();
  for (const { path, conditional } of removals) {
    if (conditional.every((selection) => isIncluded(selection, variables))) paths.set(path.join('\n'), path);
  }
  return [...paths.values()].map(
    (path) =>
      new GraphQLError('Unauthorized field or type', {
        ...(path.length > 0 && { path }),
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      }),
  );
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}
