import {
  collectTargetFields,
  isEntityType,
  isFederationField,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Subgraph,
  Supergraph,
  type Directive,
  type FieldDefinition,
  type ObjectType,
} from '@apollo/federation-internals';

/** A supergraph whose subgraphs are not all real. */
export interface SeparatedChains {
  readonly supergraph: Supergraph;
  /** The real subgraph behind one of it. */
  readonly nameOf: (subgraph: string) => string;
}

type Field = FieldDefinition<ObjectType>;

const SUFFIX = '__chained';

/**
 * The supergraph with every link of a chain in a subgraph of its own, beside the one with all other fields. A link is a
 * field that requires something (`@requires`) and is required in turn.
 *
 * Where a plan goes back to the subgraph that it comes from for a link, the planner joins that fetch to the first one,
 * and forgets what is to be had from others in between: the link is asked for at once, without its inputs. Fetches of
 * two subgraphs it does not join. (Nor does that help where a link leads to objects of which it is required again.)
 *
 * @returns null if there are no chains.
 */
export function separateChains({ schema }: Supergraph): SeparatedChains | null {
  // Of its own, because its subgraphs are changed.
  const supergraph = new Supergraph(schema, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, false);
  const subgraphs = [...supergraph.subgraphs().values()];
  const required = new Set(subgraphs.flatMap((each) => requirements(each).flatMap(coordinatesIn)));
  const names = new Map<string, string>();
  for (const subgraph of subgraphs) {
    const chained = new Set(
      requirements(subgraph).flatMap(({ parent }) => (required.has(parent.coordinate) ? [parent.coordinate] : [])),
    );
    if (chained.size === 0) continue;
    const whole = subgraph.schema.clone();
    leaveToOthers(subgraph, ({ coordinate }) => chained.has(coordinate));
    for (const field of chained) {
      const other = new Subgraph(`${subgraph.name}${SUFFIX}_${names.size}`, subgraph.url, whole.clone());
      const keys = new Set(keysOf(other).flatMap(coordinatesIn));
      leaveToOthers(other, ({ parent, coordinate }) => {
        const isReachedByItself = isEntityType(parent) || parent.isRootType();
        return isReachedByItself && coordinate !== field && !keys.has(coordinate);
      });
      supergraph.subgraphs().add(other);
      names.set(other.name, subgraph.name);
    }
  }
  return names.size === 0 ? null : { supergraph, nameOf: (name) => names.get(name) ?? name };
}

/** Takes fields from a subgraph; it may still require them. */
function leaveToOthers(subgraph: Subgraph, isOthers: (field: Field) => boolean): void {
  const metadata = subgraph.metadata();
  for (const field of fieldsOf(subgraph).filter(isOthers)) {
    for (const requires of field.appliedDirectivesOf(metadata.requiresDirective())) requires.remove();
    if (!metadata.isFieldExternal(field)) field.applyDirective(metadata.externalDirective());
  }
  subgraph.schema.assumeValid();
}

function fieldsOf({ schema }: Subgraph): Field[] {
  return schema.objectTypes().flatMap((type) => type.fields().filter((field) => !isFederationField(field)));
}

type FieldSet<Element extends Field | ObjectType> = Directive<Element, { fields: unknown }>;

function requirements(subgraph: Subgraph): FieldSet<Field>[] {
  const directive = subgraph.metadata().requiresDirective();
  return fieldsOf(subgraph).flatMap((field) => field.appliedDirectivesOf(directive) as FieldSet<Field>[]);
}

function keysOf(subgraph: Subgraph): FieldSet<ObjectType>[] {
  const directive = subgraph.metadata().keyDirective();
  return subgraph.schema.objectTypes().flatMap((type) => type.appliedDirectivesOf(directive) as FieldSet<ObjectType>[]);
}

/** All fields in a `@key` or `@requires`, as `Type.field`. */
function coordinatesIn(directive: FieldSet<Field> | FieldSet<ObjectType>): string[] {
  const { parent } = directive;
  const parentType = parent.kind === 'FieldDefinition' ? parent.parent : parent;
  return collectTargetFields({
    parentType,
    directive,
    includeInterfaceFieldsImplementations: true,
    validate: false,
  }).map(({ coordinate }) => coordinate);
}
