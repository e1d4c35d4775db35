import {
  getOperationAST,
  GraphQLError,
  print,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationTypeNode,
} from 'graphql';
import type { SubgraphTransport } from '../transport/transport.js';
import { answer } from './answer.js';
import { createSubscriptionCompiler, type CompileSubscription } from './compile-subscription.js';
import type { OperationContext } from './context.js';
import { createFetchCompiler } from './fetch/fetch-compiler.js';
import { JsonWriter } from './json/json-writer.js';
import { compilePlan } from './plan/compile-plan.js';
import { fetchesOf } from './plan/fetches.js';
import { createPlanner } from './plan/planner.js';
import { resolveConditions } from './plan/resolve-conditions.js';
import { analyseSharing } from './plan/sharing.js';
import { compileResponse, type WriteResponse } from './response/compile-response.js';
import { fragmentsOf } from './response/selections.js';
import type { Run, Step } from './run.js';
import { unresolvable } from './unresolvable.js';
import { compileVariableCheck, conditionVariables } from './variables.js';
import { variantsOf, type Conditions } from './variants.js';

/** An operation, ready to be run any number of times. */
export interface CompiledOperation {
  readonly type: OperationTypeNode;
  /**
   * Answers a request; `data` is a `JsonText`. Whatever clients and subgraphs do wrong is in the answer, nothing is
   * thrown.
   */
  run(variables: Readonly<Record<string, unknown>>, context: OperationContext): Promise<ExecutionResult>;
  /**
   * How much of it there is: characters of its text and of what it asks of subgraphs. It grows with the combinations of
   * its conditions that come along.
   */
  readonly size: number;
  /** The combinations of its conditions that requests have had. */
  knownConditions(): readonly Conditions[];
  /**
   * Compiles what a request with these values of the conditions needs.
   *
   * @throws GraphQLError if it cannot be planned.
   */
  prepare(values: Conditions): void;
}

/** @throws GraphQLError if there is no such operation in the document, or if it cannot be planned. */
export type CompileOperation = (document: DocumentNode, operationName?: string) => CompiledOperation;

export interface CompilerOptions {
  /** The supergraph. */
  readonly sdl: string;
  /** What clients see of it. */
  readonly schema: GraphQLSchema;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
}

/** Compiles for one supergraph. It lives as long as that supergraph is served. */
export interface Compiler {
  readonly operation: CompileOperation;
  readonly subscription: CompileSubscription;
}

/** Makes the compiler for one supergraph. */
export function createCompiler({ sdl, schema, transports }: CompilerOptions): Compiler {
  const planner = createPlanner(sdl);
  const { names } = planner;
  // Requests and answers are each written in one go, so all operations can use the same.
  const writer = new JsonWriter();
  const fetchCompiler = createFetchCompiler({ planner, schema, transports, writer });

  /** The operation for one combination of its conditions. */
  function compileVariant(document: DocumentNode, operationName: string | undefined): Variant {
    const operation = getOperationAST(document, operationName)!;
    const { document: apart, dataKey } = names.apart(document);
    const { node, unplanned } = planner.plan(apart, operation.name?.value);
    const unresolved = unplanned.map((key) => unresolvable(names.responseKey(key)));
    if (node === undefined && unresolved.length > 0) throw unresolved[0]!;
    const sharing = analyseSharing(node);
    const { fetch } = fetchCompiler({
      operation: getOperationAST(apart, operationName)!,
      fragments: fragmentsOf(apart),
      sharing,
    });
    return {
      size: [...fetchesOf(node)].reduce((size, { fetch: { operation: text } }) => size + text.length, 0),
      unresolved,
      fetchAll: node === undefined ? () => undefined : compilePlan(node, fetch),
      write: compileResponse({
        schema,
        operation,
        fragments: fragmentsOf(document),
        isShared: (path) => sharing.isShared(path),
        dataKey,
      }),
    };
  }

  const compileOperation: CompileOperation = (document, operationName) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new GraphQLError(unknownOperation(operationName));
    const check = compileVariableCheck(schema, operation);
    const withVariables = names.withVariables(operation);
    let size = document.loc?.end ?? print(document).length;
    const variants = variantsOf(
      conditionVariables(document),
      (values) => {
        const variant = compileVariant(resolveConditions(document, operation, values), operationName);
        size += variant.size;
        return variant;
      },
      (dropped) => (size -= dropped.size),
    );

    return {
      type: operation.operation,
      get size() {
        return size;
      },
      knownConditions: variants.known,
      prepare: (values) => void variants.of(values),
      async run(given, context) {
        const { coerced, errors: faults } = check(given);
        if (coerced === undefined) return { errors: faults! };
        let variant: Variant;
        try {
          variant = variants.of(coerced);
        } catch (error) {
          if (error instanceof GraphQLError) return { errors: [error] };
          throw error;
        }
        const variables = withVariables(given);
        const run: Run = {
          data: {},
          variables,
          context,
          errors: [...variant.unresolved],
          atEnd: [],
          places: new Map(),
          shared: false,
        };
        await variant.fetchAll(run);
        return answer(run, variant.write, given, writer);
      },
    };
  };

  return {
    operation: compileOperation,
    subscription: createSubscriptionCompiler({ schema, planner, fetchCompiler, writer }),
  };
}

interface Variant {
  /** Characters of what it asks of subgraphs. */
  readonly size: number;
  /** Part of every answer. */
  readonly unresolved: readonly GraphQLError[];
  readonly fetchAll: Step;
  readonly write: WriteResponse;
}

function unknownOperation(operationName: string | undefined): string {
  return operationName === undefined
    ? 'Must provide operation name if query contains multiple operations.'
    : `Unknown operation named "${operationName}".`;
}
