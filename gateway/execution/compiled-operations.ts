import { setImmediate } from 'node:timers/promises';
import { NoUnusedVariablesRule, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation, CompileOperation } from './compile-operation.js';
import { REMEMBERED_REFUSAL_MS } from './outcome.js';

interface Kept {
  readonly compiled: CompiledOperation;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Of `compiled`, when it was last looked at. */
  readonly size: number;
  uses: number;
}

/** As many operations are kept compiled; those that were not asked for longest go first. */
const KEPT_OPERATIONS = 1_000;

/** And no more than take about so much memory. */
const KEPT_BYTES = 128 * 2 ** 20;

/** Of memory for each character, the document included. Measured: 37 to 63 in real operations, 76 in tiny ones. */
const BYTES_PER_CHARACTER = 50;

/** What is compiled before a new supergraph takes traffic: as much of the load as is worth waiting for. */
const WARM_OPERATIONS = 100;
const WARM_UP_MS = 5_000;

/** An operation of which a part was filtered out keeps the definitions of variables that only that part used. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

/** The compiled operations of one supergraph, and those that cannot be compiled. */
export class CompiledOperations {
  readonly #compile: CompileOperation;
  readonly #schema: GraphQLSchema;
  readonly #kept = new LRUCache<string, Kept>({
    max: KEPT_OPERATIONS,
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ size }) => size * BYTES_PER_CHARACTER,
  });
  /** Apart, so that whoever makes up operations that cannot be planned takes no place from others. */
  readonly #refused = new LRUCache<string, Error>({ max: KEPT_OPERATIONS, ttl: REMEMBERED_REFUSAL_MS });

  constructor(compile: CompileOperation, schema: GraphQLSchema) {
    this.#compile = compile;
    this.#schema = schema;
  }

  get size(): number {
    return this.#kept.size;
  }

  /**
   * @param key differs for documents and for operations in a document.
   * @throws GraphQLError if it cannot be compiled. For a while that takes no time any more.
   */
  use(key: string, document: DocumentNode, operationName: string | undefined): CompiledOperation {
    const refused = this.#refused.get(key);
    if (refused !== undefined) throw refused;
    let kept = this.#kept.get(key) ?? this.#keep(key, document, operationName);
    const { size } = kept.compiled;
    // Other values of its conditions have come along. The cache weighs nothing but what is new to it.
    if (size !== kept.size) this.#kept.set(key, (kept = { ...kept, size }));
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
    const isLate = () => performance.now() - started > WARM_UP_MS;
    const used = [...before.#kept.entries()].toSorted(([, one], [, other]) => other.uses - one.uses);
    for (const [key, { document, operationName, compiled }] of used.slice(0, WARM_OPERATIONS)) {
      if (isLate()) return;
      if (validate(this.#schema, document, RULES, { maxErrors: 1 }).length > 0) continue;
      const kept = tryTo(() => this.#keep(key, document, operationName));
      await setImmediate();
      for (const conditions of compiled.knownConditions()) {
        if (isLate()) return;
        tryTo(() => kept?.compiled.prepare(conditions));
        await setImmediate();
      }
    }
  }

  #keep(key: string, document: DocumentNode, operationName: string | undefined): Kept {
    try {
      const compiled = this.#compile(document, operationName);
      const kept = { compiled, document, operationName, size: compiled.size, uses: 0 };
      this.#kept.set(key, kept);
      return kept;
    } catch (error) {
      if (error instanceof Error) this.#refused.set(key, error);
      throw error;
    }
  }
}

/** What cannot be compiled ahead is left to who asks it, who will be told why. */
function tryTo<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
