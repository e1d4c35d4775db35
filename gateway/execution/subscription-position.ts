import {
  getOperationAST,
  isCompositeType,
  Kind,
  parseType,
  valueFromASTUntyped,
  visit,
  getNamedType,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import { POSITION_ARGUMENT, type Delivery } from '../supergraph/delivery.js';
import { isFields, ownField } from './entities/fields.js';

type Values = Readonly<Record<string, unknown>>;

/** What the gateway itself has to know of every event of a subscription. */
export interface Position {
  readonly start: (given: Values) => string | null;
  readonly from: (position: string | null, variables: Values) => Values;
  readonly cursorOf: (payload: unknown) => string | null;
  readonly keyOf: (payload: unknown) => string;
}

/**
 * Adds to a subscription what the gateway asks for itself: the position of each event and what it is about, under names
 * that the client does not use; and a variable of its own in place of the client's `after`, so that the same operation
 * can be asked again from wherever the stream was left.
 *
 * @param document with one operation of one field.
 */
export function askForPosition(
  document: DocumentNode,
  schema: GraphQLSchema,
  { cursor, key }: Delivery,
): { readonly document: DocumentNode; readonly position: Position } {
  const operation = getOperationAST(document)!;
  const [field] = operation.selectionSet.selections as [FieldNode];
  const definition = schema.getSubscriptionType()!.getFields()[field.name.value]!;
  const free = freeNames(document);
  const cursorName = free('cursor');
  const keyName = free('key');
  const variable = free('position');

  const added: SelectionNode[] = [];
  if (cursor !== null) added.push(selection([cursor], cursorName));
  if (key.length > 0) added.push(selection(key, keyName));
  const argument = cursor === null ? undefined : definition.args.find(({ name }) => name === POSITION_ARGUMENT);
  const given = field.arguments?.find(({ name }) => name.value === POSITION_ARGUMENT)?.value;

  const amended: FieldNode = {
    ...field,
    ...(argument && { arguments: [...others(field.arguments), positionArgument(variable)] }),
    ...(isCompositeType(getNamedType(definition.type)) && {
      selectionSet: { kind: Kind.SELECTION_SET, selections: [...(field.selectionSet?.selections ?? []), ...added] },
    }),
  };
  const withPosition: OperationDefinitionNode = {
    ...operation,
    ...(argument && {
      variableDefinitions: [
        ...(operation.variableDefinitions ?? []),
        {
          kind: Kind.VARIABLE_DEFINITION,
          variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
          type: parseType(String(argument.type), { noLocation: true }),
        },
      ],
    }),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [amended] },
  };

  return {
    document: {
      ...document,
      definitions: document.definitions.map((each) => (each === operation ? withPosition : each)),
    },
    position: {
      start: (values) => (argument === undefined ? null : startOf(given, argument, operation, values)),
      from: (position, variables) =>
        argument === undefined || position === null
          ? variables
          : { ...variables, [variable]: positionValue(position, argument) },
      cursorOf: (payload) => (cursor === null ? null : text(at(payload, cursorName))),
      keyOf: (payload) => (key.length === 0 ? '' : JSON.stringify(at(payload, keyName) ?? null)),
    },
  };
}

function selection([name, ...rest]: readonly string[], alias?: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name! },
    ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
    ...(rest.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections: [selection(rest)] } }),
  };
}

function others(given: readonly ArgumentNode[] = []): ArgumentNode[] {
  return given.filter(({ name }) => name.value !== POSITION_ARGUMENT);
}

function positionArgument(variable: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: POSITION_ARGUMENT },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  };
}

function startOf(
  given: ValueNode | undefined,
  { defaultValue }: GraphQLArgument,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Values,
): string | null {
  if (given === undefined) return text(defaultValue);
  if (given.kind !== Kind.VARIABLE) return literal(given);
  const name = given.name.value;
  if (Object.hasOwn(values, name)) return text(values[name]);
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue === undefined ? text(defaultValue) : literal(definition.defaultValue);
}

/** Numbers are taken as they are written, because they may have more digits than JavaScript can tell apart. */
function literal(node: ValueNode): string | null {
  return node.kind === Kind.INT ? node.value : text(valueFromASTUntyped(node));
}

function text(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}

function positionValue(position: string, { type }: GraphQLArgument): unknown {
  const { name } = getNamedType(type);
  return name === 'Int' || name === 'Float' ? Number(position) : position;
}

function at(payload: unknown, name: string): unknown {
  return isFields(payload) ? ownField(payload, name) : undefined;
}

/** Makes names that occur nowhere in a document. */
function freeNames(document: DocumentNode): (wanted: string) => string {
  const used = new Set<string>();
  visit(document, { Name: ({ value }) => void used.add(value) });
  return (wanted) => {
    let name = `${wanted}__kontor`;
    while (used.has(name)) name += '_';
    return name;
  };
}
