import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GeneratedOperation } from './generate/operation.js';
import type { Answer } from './reference.js';

/**
 * Whether an answer is one that the GraphQL specification allows for the operation, whatever the data behind it:
 * every object has exactly the fields that were asked, in the order of the first time each was (6.3.2 Field
 * Collection), values fit their types, nothing is null that must not be (6.4.3 Value Completion), and errors point
 * to what is missing (7.1.2 Errors): a null, something with a null in it, or an entity, of which something that only
 * the plan needed may be missing.
 *
 * @returns the broken rules; empty for a good answer.
 */
export function violations(api: GraphQLSchema, operation: GeneratedOperation, answer: Answer): string[] {
  const { data, errors = [] } = answer;
  const checker = new Checker(api, operation);
  const found: string[] = [];
  if (data === undefined) found.push('7.1: there is no data, though nothing is wrong with the request');
  if (data === null && errors.length === 0) found.push('7.1.1: data is null, and no error says why');
  if (data !== null && data !== undefined && !checker.isAnswer(data)) {
    found.push('6.3/6.4: data is not what the operation asks for');
  }
  for (const { path } of errors) {
    const fault = path && checker.faultOfPath(data, path);
    if (fault !== undefined) found.push(`7.1.2: there is an error for ${path!.join('.')}, ${fault}`);
  }
  return found;
}

/** Both executors fetch by the same plan, and it may fetch a field twice, of which one fetch fails. */
export const NOTHING_MISSING = 'where nothing is missing';

function isIncomplete(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isIncomplete) : value === null || typeof value === 'object';
}

type Grouped = Map<string, FieldNode[]>;

class Checker {
  readonly #api: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;

  constructor(api: GraphQLSchema, { document, variables }: GeneratedOperation) {
    this.#api = api;
    this.#operation = operationOf(document);
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#variables = conditions(this.#operation, variables);
  }

  isAnswer(data: Record<string, unknown>): boolean {
    const root = this.#api.getRootType(this.#operation.operation)!;
    return this.#fits(data, root, [this.#operation.selectionSet]);
  }

  /** Why an error cannot have this path. */
  faultOfPath(data: unknown, path: readonly (string | number)[]): string | undefined {
    let value = data;
    let selections: readonly SelectionSetNode[] = [this.#operation.selectionSet];
    for (const step of path) {
      if (value === null || value === undefined) return undefined;
      if (typeof step === 'string') {
        const fields = selections.flatMap((selectionSet) => [...this.#fieldsOf(selectionSet, step)]);
        if (fields.length === 0) return 'which the client did not ask for';
        selections = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      }
      if (!Object.hasOwn(value, step)) return 'which was not asked for there';
      value = (value as Record<string, unknown>)[step];
    }
    return isIncomplete(value) ? undefined : NOTHING_MISSING;
  }

  /** Those that answer as `responseName` on whatever type. */
  *#fieldsOf({ selections }: SelectionSetNode, responseName: string): Generator<FieldNode> {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        if ((selection.alias ?? selection.name).value === responseName) yield selection;
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
        yield* this.#fieldsOf(fragment.selectionSet, responseName);
      }
    }
  }

  /** Objects do not always say their type, so an object of an abstract type fits if it fits any possible one. */
  #fits(value: unknown, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[]): boolean {
    if (isNonNullType(type))
      return value !== null && this.#fits(value, type.ofType as GraphQLOutputType, selectionSets);
    if (value === null) return true;
    if (isListType(type)) {
      const item = type.ofType;
      return Array.isArray(value) && value.every((each) => this.#fits(each, item, selectionSets));
    }
    if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
    if (isLeafType(type)) return fitsScalar(value, type.name);
    if (typeof value !== 'object') return false;
    const possible = isAbstractType(type) ? this.#api.getPossibleTypes(type) : [type];
    return possible.some((object) => this.#fitsObject(value as Record<string, unknown>, object, selectionSets));
  }

  #fitsObject(
    value: Record<string, unknown>,
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
  ): boolean {
    const grouped: Grouped = new Map();
    for (const selectionSet of selectionSets) this.#collect(type, selectionSet, grouped, new Set());
    const names = [...grouped.keys()];
    if (JSON.stringify(Object.keys(value)) !== JSON.stringify(inJsonOrder(names))) return false;
    return names.every((name) => this.#fitsField(value[name], type, grouped.get(name)!));
  }

  #fitsField(value: unknown, parent: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
    const name = nodes[0]!.name.value;
    if (name === TypeNameMetaFieldDef.name) return value === parent.name;
    // What introspection says is compared with what graphql-js says, not checked here.
    if (name === '__schema' || name === '__type') return true;
    return this.#fits(
      value,
      parent.getFields()[name]!.type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }

  #collect(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Grouped, visited: Set<string>): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        into.set(name, [...(into.get(name) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || this.#applies(condition, type)) {
        this.#collect(type, fragment.selectionSet, into, visited);
      }
    }
  }

  #isIncluded(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  }

  #applies(condition: string, type: GraphQLObjectType): boolean {
    const named = this.#api.getType(condition);
    return named === type || (isAbstractType(named) && this.#api.isSubType(named, type));
  }
}

/** Names that look like list indices come first in any JavaScript object, so in JSON that went through one. */
function inJsonOrder(names: readonly string[]): string[] {
  return Object.keys(Object.fromEntries(names.map((name) => [name, 0])));
}

function fitsScalar(value: unknown, name: string): boolean {
  switch (name) {
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return true;
  }
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
}

/** Variables with their defaults; only those of conditions matter here. */
function conditions(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}
