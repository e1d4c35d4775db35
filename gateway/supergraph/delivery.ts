import {
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type ArgumentDefinition,
  type FieldDefinition,
  type ObjectType,
  type Schema,
  type Type,
} from '@apollo/federation-internals';

/** With whom a viewer may share a stream of events. */
export type DeliveryScope = 'PUBLIC' | 'TENANT' | 'USER';

/** What becomes of events that a watcher does not take in time. */
export type WhenBehind = 'LATEST' | 'GAP' | 'CLOSE';

/** How the events of a subscription field are handed out, as `@delivery` says it. */
export interface Delivery {
  readonly scope: DeliveryScope;
  readonly whenBehind: WhenBehind;
  /** Field of the payload that holds its position in the stream; null for streams that cannot be gone on with. */
  readonly cursor: string | null;
  /** Path of the field of the payload for whose values `LATEST` keeps the newest event each; empty for one in all. */
  readonly key: readonly string[];
  /** How somebody who wants to watch is asked about; null where whoever may ask for the stream may watch it. */
  readonly admission: Admission | null;
}

/** A question about its viewer that the subgraph of the stream answers. */
export interface Admission {
  /** Of `Query`. */
  readonly field: string;
  /** The whole question; its variables are called like the arguments. */
  readonly query: string;
  /** Arguments of the subscription that it is asked with. */
  readonly arguments: readonly string[];
}

/** By name of the field of `Subscription`. */
export type Deliveries = ReadonlyMap<string, Delivery>;

/** Where nothing is said, nobody shares and nothing is dropped. */
export const CAREFUL: Delivery = { scope: 'USER', whenBehind: 'CLOSE', cursor: null, key: [], admission: null };

/** What the directive is known by, whatever name a supergraph imports it by. */
const SPECIFICATION = 'https://specs.kontor.dev/delivery';

/** The argument by which a stream is gone on with. */
export const POSITION_ARGUMENT = 'after';

/**
 * Reads `@delivery` from a supergraph.
 *
 * @throws Error if it names what is not there: whoever relies on it would lose events.
 */
export function readDeliveries(schema: Schema): Deliveries {
  const feature = schema.coreFeatures?.getByIdentity(SPECIFICATION);
  const directive = feature && schema.directive(feature.directiveNameInSchema('delivery'));
  const deliveries = new Map<string, Delivery>();
  for (const application of directive?.applications() ?? []) {
    const field = application.parent as unknown as FieldDefinition<ObjectType>;
    const args = application.arguments(true) as Readonly<Record<string, string | null | undefined>>;
    const scope = (args['scope'] as DeliveryScope | undefined) ?? CAREFUL.scope;
    const delivery: Delivery = {
      scope,
      whenBehind: (args['whenBehind'] as WhenBehind | undefined) ?? CAREFUL.whenBehind,
      cursor: args['cursor'] ?? null,
      key: args['key']?.split('.') ?? [],
      admission: typeof args['admission'] === 'string' ? admissionOf(field, args['admission'], scope, schema) : null,
    };
    check(field, delivery);
    deliveries.set(field.name, delivery);
  }
  return deliveries;
}

function check(field: FieldDefinition<ObjectType>, { cursor, key }: Delivery): void {
  const unusable = (what: string) => names(field, what);
  if (cursor !== null) {
    if (!leadsToField(field.type, [cursor])) throw unusable(`"${cursor}", which its payload does not have`);
    if (field.argument(POSITION_ARGUMENT) === undefined) {
      throw unusable(`a cursor, but the field has no argument "${POSITION_ARGUMENT}"`);
    }
  }
  if (key.length > 0 && !leadsToField(field.type, key)) {
    throw unusable(`"${key.join('.')}", which its payload does not have`);
  }
}

function admissionOf(
  field: FieldDefinition<ObjectType>,
  name: string,
  scope: DeliveryScope,
  schema: Schema,
): Admission {
  const unusable = (what: string) => names(field, `the admission "${name}", ${what}`);
  if (scope !== 'PUBLIC') throw unusable('but not the scope PUBLIC, which those who are admitted share');
  const question = schema.schemaDefinition.rootType('query')?.field(name);
  if (question === undefined) throw unusable('which is no field of Query');
  const owner = graphsOf(field);
  if (!graphsOf(question).some((graph) => owner.includes(graph))) {
    throw unusable('which belongs to another subgraph');
  }
  if (!isLeaf(question.type)) throw unusable('whose answer is neither a scalar nor an enum value');
  const given = question.arguments();
  for (const argument of given) {
    const own = field.argument(argument.name);
    const what = `argument "${argument.name}"`;
    if (own === undefined) throw unusable(`whose ${what} the subscription does not have`);
    // Where one may be left out and the other not, the right to one thing would be asked for, and another be watched.
    if (String(own.type) !== String(argument.type) || own.defaultValue !== argument.defaultValue) {
      throw unusable(`whose ${what} is ${described(argument)} there and ${described(own)} here`);
    }
    if (!isExact(argument.type)) {
      throw unusable(`whose ${what} is neither a built-in scalar nor an enum value`);
    }
  }
  const variables = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return {
    field: name,
    query: given.length === 0 ? `{ ${name} }` : `query (${variables}) { ${name}(${passed}) }`,
    arguments: given.map((argument) => argument.name),
  };
}

function described({ type, defaultValue }: ArgumentDefinition<FieldDefinition<ObjectType>>): string {
  return defaultValue === undefined ? String(type) : `${String(type)} = ${JSON.stringify(defaultValue)}`;
}

/** The subgraphs that answer a field of a root type, by their names in the `join__Graph` of the supergraph. */
function graphsOf(field: FieldDefinition<ObjectType>): string[] {
  const graphs = (element: FieldDefinition<ObjectType> | ObjectType, directive: string) =>
    element
      .appliedDirectivesOf(directive)
      .map((application) => application.arguments() as Readonly<Record<string, unknown>>)
      .filter(({ external, usedOverridden }) => external !== true && usedOverridden !== true)
      .flatMap(({ graph }) => (typeof graph === 'string' ? [graph] : []));
  const own = graphs(field, 'join__field');
  // Where all who know the type answer its field, composition says so once, at the type.
  return own.length > 0 ? own : graphs(field.parent, 'join__type');
}

const BUILT_IN = new Set(['String', 'ID', 'Int', 'Float', 'Boolean']);

/** Whether a literal means the same to the gateway as to the subgraph, which may read its own scalars in its own way. */
function isExact(type: Type | undefined): boolean {
  const inner = type && nullable(type);
  return inner !== undefined && (isEnumType(inner) || (isScalarType(inner) && BUILT_IN.has(inner.name)));
}

function isLeaf(type: Type | undefined): boolean {
  const inner = type && nullable(type);
  return inner !== undefined && (isEnumType(inner) || isScalarType(inner));
}

function names(field: FieldDefinition<ObjectType>, what: string): Error {
  return new Error(`@delivery at ${field.coordinate} names ${what}.`);
}

/** Whether a path of fields leads from a type to something, without lists, and without arguments that must be given. */
function leadsToField(type: Type | undefined, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return type !== undefined && !isListType(nullable(type));
  const parent = type && nullable(type);
  if (parent === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return false;
  const field = parent.field(name);
  if (field === undefined || field.arguments().some((argument) => argument.isRequired())) return false;
  return leadsToField(field.type, rest);
}

function nullable(type: Type): Type {
  return isNonNullType(type) ? (type.ofType as Type) : type;
}
