import {
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
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
}

/** By name of the field of `Subscription`. */
export type Deliveries = ReadonlyMap<string, Delivery>;

/** Where nothing is said, nobody shares and nothing is dropped. */
export const CAREFUL: Delivery = { scope: 'USER', whenBehind: 'CLOSE', cursor: null, key: [] };

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
    const delivery: Delivery = {
      scope: (args['scope'] as DeliveryScope | undefined) ?? CAREFUL.scope,
      whenBehind: (args['whenBehind'] as WhenBehind | undefined) ?? CAREFUL.whenBehind,
      cursor: args['cursor'] ?? null,
      key: args['key']?.split('.') ?? [],
    };
    check(field, delivery);
    deliveries.set(field.name, delivery);
  }
  return deliveries;
}

function check(field: FieldDefinition<ObjectType>, { cursor, key }: Delivery): void {
  const unusable = (what: string) => new Error(`@delivery at ${field.coordinate} names ${what}.`);
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
