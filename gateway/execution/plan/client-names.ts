import { Kind, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { joinArgument, parseFieldSet, typesWithFields } from './field-sets.js';

/**
 * The response keys of clients, kept apart from the names that plans need. Keys and required fields travel under
 * their own names in the same objects as what the client asked; with `{ product { id: name reviews } }` a subgraph
 * would be asked for the reviews of a product whose id is its name. So it is with the variable `representations`, which
 * every fetch of entities has.
 */
export interface ClientNames {
  /** The operation with aliases of ours where the client's could be mistaken. */
  apart(document: DocumentNode): DocumentNode;
  /** Under which key the answer to a field is found in what the subgraphs have answered. */
  readonly dataKey: (field: FieldNode) => string;
  /** What the client calls it. */
  readonly responseKey: (dataKey: string) => string;
  /** The values of a request with its variables by their names in the planned operation, too. */
  withVariables(operation: OperationDefinitionNode): (values: Values) => Values;
}

type Values = Readonly<Record<string, unknown>>;

const SUFFIX = '__asked';

/** Finds out which names plans for a supergraph may need. */
export function clientNames(supergraph: DocumentNode): ClientNames {
  const needed = namesInFieldSets(supergraph);

  function dataKey({ alias, name, arguments: given }: FieldNode): string {
    const key = (alias ?? name).value;
    const isPlain = key === name.value && !given?.length;
    // A key of the client's that looks like one of ours gets another of ours.
    return (needed.has(key) && !isPlain) || key.endsWith(SUFFIX) ? key + SUFFIX : key;
  }

  return {
    dataKey,
    responseKey: (key) => (key.endsWith(SUFFIX) ? key.slice(0, -SUFFIX.length) : key),
    apart: (document) =>
      visit<DocumentNode>(document, {
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
      }),
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

function variableName(name: string): string {
  return name === 'representations' || name.endsWith(SUFFIX) ? name + SUFFIX : name;
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
