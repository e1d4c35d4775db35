import {
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { FieldCollector } from './collect-fields.js';
import type { GeneratedOperation } from './generate/operation.js';
import type { Answer } from './reference.js';

/** Of which type the object at a place is, by its path as JSON text. */
export type TypeAt = (path: string) => string | undefined;

/**
 * Whether an answer is one that the GraphQL specification allows for the operation, whatever the data behind it:
 * every object has exactly the fields that were asked, in the order of the first time each was (6.3.2 Field
 * Collection), values fit their types, nothing is null that must not be (6.4.3 Value Completion), and errors point
 * to what is missing (7.1.2 Errors): a null, something with a null in it, or an entity, of which something that only
 * the plan needed may be missing. With `typeAt` also: an object of an interface or union has the fields that are asked
 * of its own type, or it is null where nobody has told its type (6.4.3 ResolveAbstractType).
 *
 * @returns the broken rules; empty for a good answer.
 */
export function violations(
  api: GraphQLSchema,
  operation: GeneratedOperation,
  answer: Answer,
  typeAt?: TypeAt,
): string[] {
  const { data, errors = [] } = answer;
  const checker = new Checker(api, operation);
  const found: string[] = [];
  if (data === undefined) found.push('7.1: there is no data, though nothing is wrong with the request');
  if (data === null && errors.length === 0) found.push('7.1.1: data is null, and no error says why');
  if (data !== null && data !== undefined && !checker.isAnswer(data)) {
    found.push('6.3/6.4: data is not what the operation asks for');
  } else if (data && typeAt && !checker.isAnswer(data, typeAt)) {
    found.push('6.4.3: an object has the fields of another type than its own');
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

/** What is asked of a value, and where it stands. */
interface Asked {
  readonly selectionSets: readonly SelectionSetNode[];
  readonly path: readonly (string | number)[];
  readonly typeAt: TypeAt;
}

function below(asked: Asked, step: string | number): Asked {
  return { ...asked, path: [...asked.path, step] };
}

class Checker {
  readonly #api: GraphQLSchema;
  readonly #fields: FieldCollector;

  constructor(api: GraphQLSchema, operation: GeneratedOperation) {
    this.#api = api;
    this.#fields = new FieldCollector(api, operation);
  }

  isAnswer(data: Record<string, unknown>, typeAt: TypeAt = () => undefined): boolean {
    const root = this.#api.getRootType(this.#fields.operation.operation)!;
    return this.#fits(data, root, { selectionSets: [this.#fields.operation.selectionSet], path: [], typeAt });
  }

  /** Why an error cannot have this path. */
  faultOfPath(data: unknown, path: readonly (string | number)[]): string | undefined {
    let value = data;
    let selections: readonly SelectionSetNode[] = [this.#fields.operation.selectionSet];
    for (const step of path) {
      if (typeof step === 'string') {
        const fields = selections.flatMap((selectionSet) => [...this.#fields.fieldsOf(selectionSet, step)]);
        if (fields.length === 0) return 'which the client did not ask for';
        selections = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      }
      // Nothing stands below a null, but what was asked for there is still known.
      if (value === null || value === undefined) continue;
      if (!Object.hasOwn(value, step)) return 'which was not asked for there';
      value = (value as Record<string, unknown>)[step];
    }
    if (value === undefined) return undefined;
    return isIncomplete(value) ? undefined : NOTHING_MISSING;
  }

  /** Objects do not always say their type, so an object of an abstract type fits if it fits any possible one. */
  #fits(value: unknown, type: GraphQLOutputType, asked: Asked): boolean {
    if (isNonNullType(type)) return value !== null && this.#fits(value, type.ofType as GraphQLOutputType, asked);
    if (value === null) return true;
    if (isListType(type)) {
      const item = type.ofType;
      return Array.isArray(value) && value.every((each, index) => this.#fits(each, item, below(asked, index)));
    }
    if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
    if (isLeafType(type)) return fitsScalar(value, type.name);
    if (typeof value !== 'object') return false;
    const known = isAbstractType(type) ? asked.typeAt(JSON.stringify(asked.path)) : undefined;
    const possible = isAbstractType(type) ? this.#api.getPossibleTypes(type) : [type];
    return possible.some(
      (object) =>
        (known === undefined || known === object.name) &&
        this.#fitsObject(value as Record<string, unknown>, object, asked),
    );
  }

  #fitsObject(value: Record<string, unknown>, type: GraphQLObjectType, asked: Asked): boolean {
    const grouped = this.#fields.collect(type, asked.selectionSets);
    const names = [...grouped.keys()];
    if (JSON.stringify(Object.keys(value)) !== JSON.stringify(inJsonOrder(names))) return false;
    return names.every((name) => this.#fitsField(value[name], type, grouped.get(name)!, below(asked, name)));
  }

  #fitsField(value: unknown, parent: GraphQLObjectType, nodes: readonly FieldNode[], asked: Asked): boolean {
    const name = nodes[0]!.name.value;
    if (name === TypeNameMetaFieldDef.name) return value === parent.name;
    // What introspection says is compared with what graphql-js says, not checked here.
    if (name === '__schema' || name === '__type') return true;
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return this.#fits(value, parent.getFields()[name]!.type, { ...asked, selectionSets });
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
