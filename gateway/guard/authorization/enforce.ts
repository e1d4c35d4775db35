import {
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { OperationContext } from '../../execution/context.js';
import type { Executor } from '../../execution/executor.js';
import { JsonText } from '../../execution/response/json-text.js';
import type { Authorization, Authorizer } from './authorizer.js';
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

/** An operation of which a viewer may read only a part. */
export interface Restricted {
  /** That part. Null if nothing of the operation may run; then the errors say why. */
  readonly allowed: Allowed | null;
  readonly errors: readonly GraphQLError[];
  /** Shapes the answer to that part into that to the operation. */
  readonly complete: (result: ExecutionResult) => ExecutionResult;
}

interface Allowed {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly text: string;
  /** Of the text. */
  readonly hash: string;
}

/**
 * What the viewer may not read is taken out of an operation. It never reaches the planner, so no subgraph is asked for
 * it; it comes back null, with an error. Keys and `@requires` that the plan adds by itself are not the client's to see
 * and stay.
 *
 * @param left what the authorizer has left of the operation, which is less than all of it.
 * @param variables coerced.
 */
export function restrict(
  { schema, unauthorized }: EnforceOptions,
  { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  left: Authorization,
  variables: Variables,
): Restricted {
  const errors = errorsFor(left.removals, variables);
  const client = { schema, document, operation, variables, typenameKey: left.typenameKey };
  return {
    errors,
    allowed: unauthorized === 'reject' && errors.length > 0 ? null : allowedOf(left),
    complete: (result) => ({
      ...result,
      ...(result.data && { data: restoreNulls(plainData(result.data), client) }),
      ...((result.errors || errors.length > 0) && { errors: [...(result.errors ?? []), ...errors] }),
    }),
  };
}

function allowedOf({ document, text, hash }: Authorization): Allowed | null {
  const operation = document?.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return document === null || operation === undefined ? null : { document, operation, text, hash };
}

/** Runs only what the viewer may read. */
export function enforceAccess(execute: Executor, options: EnforceOptions): Executor {
  const { schema, authorizer } = options;
  return async (request) => {
    const { document, operation, context } = request;
    // Without an operation of that name the executor says so.
    if (operation === undefined) return execute(request);
    const left = authorizer.authorize(document, operation, (context as OperationContext).viewer);
    if (left.removals.length === 0) return execute(request);

    const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.request.variables ?? {});
    if (given.errors !== undefined) return { errors: given.errors };
    const { allowed, errors, complete } = restrict(options, { document, operation }, left, given.coerced);
    if (allowed === null) return { data: null, errors };
    const { text: source, hash: queryHash, ...part } = allowed;
    return complete(await execute({ ...request, ...part, source, queryHash }));
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
