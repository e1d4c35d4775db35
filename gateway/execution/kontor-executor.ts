import { GraphQLError, OperationTypeNode, type DocumentNode } from 'graphql';
import { createCompiler, type CompiledOperation, type CompilerOptions } from './compile-operation.js';
import type { CompileSubscription } from './compile-subscription.js';
import { CompiledOperations } from './compiled-operations.js';
import type { OperationContext } from './context.js';
import type { Executor } from './executor.js';
import { JoinedQueries } from './joined-queries.js';

export interface KontorExecutorOptions extends CompilerOptions {
  /** Whether equal queries of one viewer under way are run once. */
  readonly shareInflight?: boolean | undefined;
}

/** Kontor's own executor over one supergraph. */
export interface KontorExecutor {
  readonly execute: Executor;
  /** Compiles without running: for what is known to be asked soon, and for whoever runs operations in another way. */
  compile(document: DocumentNode, operationName?: string): CompiledOperation;
  readonly compileSubscription: CompileSubscription;
  /** Compiles what was asked most of the executor of the supergraph before. */
  warmUp(before: KontorExecutor): Promise<void>;
  readonly operations: CompiledOperations;
}

/** Compiles every operation on its first request and runs it from then on. */
export function createKontorExecutor(options: KontorExecutorOptions): KontorExecutor {
  const { operation: compile, subscription: compileSubscription } = createCompiler(options);
  const operations = new CompiledOperations(compile, options.schema);
  const joined = options.shareInflight === true ? new JoinedQueries() : null;

  return {
    compile,
    compileSubscription,
    operations,
    warmUp: (before) => operations.warmUp(before.operations),
    async execute({ document, queryHash, operation, request, context }) {
      // The name in the document, not that in the request, which a client may make up.
      const key = `${queryHash} ${operation?.name?.value ?? ''}`;
      let compiled: CompiledOperation;
      try {
        compiled = operation
          ? operations.use(key, document, request.operationName)
          : compile(document, request.operationName);
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
      const { variables } = request;
      const run = (within: OperationContext) => compiled.run(variables ?? {}, within);
      const own = context as OperationContext;
      if (joined === null) return run(own);
      return compiled.type === OperationTypeNode.QUERY
        ? joined.run(key, variables, own, run)
        : run(own).finally(() => joined.closeAll());
    },
  };
}
