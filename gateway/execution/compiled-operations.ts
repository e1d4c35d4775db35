import { setImmediate } from 'node:timers/promises';
import { NoUnusedVariablesRule, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation, CompileOperation } from './compile-operation.js';

interface Kept {
  readonly compiled: CompiledOperation;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  uses: number;
}

/** As many operations are kept compiled; those that were not asked for longest go first. */
const KEPT_OPERATIONS = 1_000;

/** What is compiled before a new supergraph takes traffic: as much of the load as is worth waiting for. */
const WARM_OPERATIONS = 100;
const WARM_UP_MS = 5_000;

/** An operation of which a part was filtered out keeps the definitions of variables that only that part used. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

/** The compiled operations of one supergraph. */
export class CompiledOperations {
  readonly #compile: CompileOperation;
  readonly #schema: GraphQLSchema;
  readonly #kept = new LRUCache<string, Kept>({ max: KEPT_OPERATIONS });

  constructor(compile: CompileOperation, schema: GraphQLSchema) {
    this.#compile = compile;
    this.#schema = schema;
  }

  get size(): number {
    return this.#kept.size;
  }

  /**
   * @param key differs for documents and for operations in a document.
   * @throws GraphQLError if it cannot be compiled.
   */
  use(key: string, document: DocumentNode, operationName: string | undefined): CompiledOperation {
    const kept = this.#kept.get(key) ?? this.#keep(key, document, operationName);
    kept.uses += 1;
    return kept.compiled;
  }

  /**
   * Compiles what was used most on the supergraph before, so that its clients do not all wait for the planner in the
   * first second of this one. Other requests are served in between. What this supergraph does not know any more is left
   * to validation.
   */
  async warmUp(before: CompiledOperations): Promise<void> {
    const started = performance.now();
    const used = [...before.#kept.entries()].toSorted(([, one], [, other]) => other.uses - one.uses);
    for (const [key, { document, operationName }] of used.slice(0, WARM_OPERATIONS)) {
      if (performance.now() - started > WARM_UP_MS) return;
      if (validate(this.#schema, document, RULES, { maxErrors: 1 }).length === 0) {
        this.#tryToKeep(key, document, operationName);
      }
      await setImmediate();
    }
  }

  #keep(key: string, document: DocumentNode, operationName: string | undefined): Kept {
    const kept = { compiled: this.#compile(document, operationName), document, operationName, uses: 0 };
    this.#kept.set(key, kept);
    return kept;
  }

  #tryToKeep(key: string, document: DocumentNode, operationName: string | undefined): void {
    try {
      this.#keep(key, document, operationName);
    } catch {
      // Whoever asks it will be told why.
    }
  }
}
