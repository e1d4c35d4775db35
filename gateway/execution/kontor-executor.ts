import { GraphQLError, type DocumentNode } from 'graphql';
import { createCompiler, type CompiledOperation, type CompilerOptions } from './compile-operation.js';
import { CompiledOperations } from './compiled-operations.js';
import type { OperationContext } from './context.js';
import type { Executor } from './executor.js';

/** Kontor's own executor over one supergraph. */
export interface KontorExecutor {
  readonly execute: Executor;
  /** Compiles without running: for what is known to be asked soon, and for whoever runs operations in another way. */
  compile(document: DocumentNode, operationName?: string): CompiledOperation;
  /** Compiles what was asked most of the executor of the supergraph before. */
  warmUp(before: KontorExecutor): Promise<void>;
  readonly operations: CompiledOperations;
}

/** Compiles every operation on its first request and runs it from then on. */
export function createKontorExecutor(options: CompilerOptions): KontorExecutor {
  const compile = createCompiler(options);
  const operations = new CompiledOperations(compile, options.schema);

  return {
    compile,
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
      return compiled.run(request.variables ?? {}, context as OperationContext);
    },
  };
}
