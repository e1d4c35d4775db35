import { Kind, print, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { joinArgument, parseFieldSet, typesWithFields } from './field-sets.js';

/**
 * The response keys of clients, kept apart from the names that plans need. Keys and required fields travel under
 * their own names in the same objects as what the client asked; with `{ product { id: name reviews } }` a subgraph
 * would be asked for the reviews of a product whose id is its name. So it is with the variable `representations`, which
 * every fetch of entities has.
 *
 * They are also kept apart from one another. A client may call two fields the same on types that exclude each other, as
 * in `{ media { ... on Photo { size: width } ... on Video { size: length } } }`; a subgraph that knows no more than the
 * interface (`@interfaceObject`) is asked for both of one object.
 */
export interface ClientNames {
  /** The operation with aliases of ours where the client's could be mistaken. */
  apart(document: DocumentNode): OperationApart;
  /** What the client calls what is found under a key in the answers of subgraphs. */
  readonly responseKey: (dataKey: string) => string;
  /** The values of a request with its variables by their names in the planned operation, too. */
  withVariables(operation: OperationDefinitionNode): (values: Values) => Values;
}

/** What a client asks, in words that are ours as far as need be. */
export interface OperationApart {
  readonly document: DocumentNode;
  /** Under which key the answer to a field of the client's operation is found in what the subgraphs have answered. */
  readonly dataKey: (field: FieldNode) => string;
}

type Values = Readonly<Record<string, unknown>>;

const SUFFIX = '__asked';
/** What comes of it with a number, where the client has several fields of one name. */
const SUFFIXED = /__asked(?:_\d+)?$/;

/** Finds out which names plans for a supergraph may need. */
export function clientNames(supergraph: DocumentNode): ClientNames {
  const needed = namesInFieldSets(supergraph);

  return {
    responseKey: (key) => key.replace(SUFFIXED, ''),
    apart(document) {
      const dataKey = dataKeys(document, needed);
      const apart = visit<DocumentNode>(document, {
        Field(node) {
          const key = dataKey(node);
          return key === (node.alias ?? node.name).value
            ? undefined
            : { ...node, alias: { kind: Kind.NAME, value: key } };
        },
        Variable({ name }) {
          const value = variableName(name.value);
          return value === name.value ? undefined : { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } };
        },
      });
      return { document: apart, dataKey };
    },
    withVariables({ variableDefinitions = [] }) {
      const names = variableDefinitions.map(({ variable }) => variable.name.value);
      const renamed = names.filter((name) => variableName(name) !== name);
      if (renamed.length === 0) return (values) => values;
      return (values) => {
        const given = renamed.filter((name) => Object.hasOwn(values, name));
        return { ...values, ...Object.fromEntries(given.map((name) => [variableName(name), values[name]])) };
      };
    },
  };
}

/** Gives each of the fields that the client calls the same a key of its own, and leaves as they are all others. */
function dataKeys(document: DocumentNode, needed: ReadonlySet<string>): (field: FieldNode) => string {
  const fields = new Map<string, string[]>();
  visit(document, {
    Field(node) {
      const key = (node.alias ?? node.name).value;
      const known = fields.get(key);
      if (known === undefined) fields.set(key, [textOf(node)]);
      else if (!known.includes(textOf(node))) known.push(textOf(node));
    },
  });
  return (node) => {
    const key = (node.alias ?? node.name).value;
    const isPlain = key === node.name.value && !node.arguments?.length;
    // A key of the client's that looks like one of ours gets another of ours.
    const isTaken = (needed.has(key) && !isPlain) || SUFFIXED.test(key);
    const number = fields.get(key)!.indexOf(textOf(node));
    if (number > 0 && !(needed.has(key) && isPlain)) return `${key}${SUFFIX}_${number}`;
    return isTaken ? key + SUFFIX : key;
  };
}

/** The field with its arguments, which belong together in any order. */
function textOf({ name, arguments: given = [] }: FieldNode): string {
  return given.length === 0 ? name.value : `${name.value}(${given.map(print).toSorted().join()})`;
}

function variableName(name: string): string {
  return name === 'representations' || SUFFIXED.test(name) ? name + SUFFIX : name;
}

/** Every name in a `@key` or `@requires`, and the one that tells what an object is. */
function namesInFieldSets(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set(['__typename']);
  const add = (fields: string | undefined) => {
    if (fields === undefined) return;
    visit(parseFieldSet(fields), { Field: ({ name }) => void names.add(name.value) });
  };
  for (const { directives = [], fields = [] } of typesWithFields(supergraph).values()) {
    for (const directive of directives) add(joinArgument(directive, 'key'));
    for (const field of fields) {
      for (const directive of field.directives ?? []) add(joinArgument(directive, 'requires'));
    }
  }
  return names;
}
