import { createHash } from 'node:crypto';
import { Kind, print, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../../../platform/identity/viewer.js';
import { filterOperation, type Removal } from './filter-operation.js';
import { meets, type AccessRules, type Requirement } from './requirement.js';

/** What is left of an operation for a viewer. */
export interface Authorization {
  /** What may run. It is the client's own document if nothing was taken out, and null if nothing is left. */
  readonly document: DocumentNode | null;
  readonly removals: readonly Removal[];
  /** Equal for all whom the same is left of the same document; empty for those who may read all of it. */
  readonly key: string;
  /** The filtered document as text, and its hash; for caches of plans. */
  readonly text: string;
  readonly hash: string;
  /** Response key under which the filtered document asks for runtime types. */
  readonly typenameKey: string;
}

export interface Authorizer {
  /**
   * Pure, but remembered by document. An operation that asks for nothing special costs one look-up.
   *
   * @param operation of the `document`, which is valid against the schema.
   */
  authorize(document: DocumentNode, operation: OperationDefinitionNode, viewer: Viewer): Authorization;
}

/** By which of its requirements a viewer meets. A public operation asked with random tokens shall not fill memory. */
const MAX_VARIANTS = 64;

/** Decides which part of operations on one supergraph a viewer may run. Null if its schema protects nothing. */
export function createAuthorizer(schema: GraphQLSchema, rules: AccessRules): Authorizer | null {
  if (rules.size === 0) return null;
  const operations = new WeakMap<OperationDefinitionNode, ProtectedOperation>();
  return {
    authorize(document, operation, viewer) {
      let known = operations.get(operation);
      if (known === undefined) {
        known = new ProtectedOperation(document, operation, schema, rules);
        operations.set(operation, known);
      }
      return known.authorize(viewer);
    },
  };
}

class ProtectedOperation {
  readonly #whole: Authorization;
  readonly #requirements: readonly Requirement[];
  readonly #variants = new Map<string, Authorization>();
  readonly #filter: (isMet: (requirement: Requirement) => boolean) => ReturnType<typeof filterOperation>;
  readonly #typenameKey: string;

  constructor(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema, rules: AccessRules) {
    const typenameKey = freeKey(document);
    this.#typenameKey = typenameKey;
    this.#filter = (isMet) => filterOperation(document, operation, { schema, rules, isMet, typenameKey });
    this.#whole = { document, removals: [], key: '', text: '', hash: '', typenameKey };
    // Whoever may read everything is asked for every requirement there is.
    const asked = new Set<Requirement>();
    this.#filter((requirement) => Boolean(asked.add(requirement)));
    this.#requirements = [...asked];
  }

  authorize(viewer: Viewer): Authorization {
    const met = new Set(this.#requirements.filter((requirement) => meets(viewer, requirement)));
    if (met.size === this.#requirements.length) return this.#whole;
    const key = this.#requirements.map((requirement) => (met.has(requirement) ? '1' : '0')).join('');
    let variant = this.#variants.get(key);
    if (variant === undefined) {
      const { document, removals } = this.#filter((requirement) => met.has(requirement));
      const text = document === null ? '' : print(document);
      const hash = createHash('sha256').update(text).digest('hex');
      variant = { document, removals, key, text, hash, typenameKey: this.#typenameKey };
      if (this.#variants.size >= MAX_VARIANTS) this.#variants.clear();
      this.#variants.set(key, variant);
    }
    return variant;
  }
}

/** A response key that the client does not use. */
function freeKey(document: DocumentNode): string {
  const used = new Set<string>();
  visit(document, { [Kind.FIELD]: { enter: ({ alias, name }) => void used.add((alias ?? name).value) } });
  let key = 'runtimeType_';
  while (used.has(key)) key += '_';
  return key;
}
