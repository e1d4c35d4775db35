import {
  Supergraph,
  type FieldDefinition,
  type ObjectType,
  type InterfaceType,
  type Subgraph,
} from '@apollo/federation-internals';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a mock subgraph has to know of a field to answer it. */
export interface FieldModel {
  readonly definition: GraphQLField<unknown, unknown>;
  /** It is part of an entity's key, so its value must tell which entity it is. */
  readonly isKey: boolean;
  /** What the field is computed from (`@requires`). */
  readonly requires: SelectionSetNode | undefined;
  /** Object types that every subgraph that resolves the field could give. */
  readonly objectTypes: readonly string[];
  /** Enum values that every subgraph knows. */
  readonly enumValues: readonly string[];
  /** Several subgraphs resolve it. */
  readonly isShared: boolean;
  /** All subgraphs agree on what may be null in it. */
  readonly mayBeNull: boolean;
}

export interface SubgraphModel {
  readonly name: string;
  readonly schema: GraphQLSchema;
}

/** A supergraph, and all that can be learnt from it about the subgraphs behind it. */
export interface Graph {
  /** What clients see. */
  readonly api: GraphQLSchema;
  readonly subgraphs: readonly SubgraphModel[];
  /** Of a field by the name of its type in a subgraph or in the API. */
  field(typeName: string, fieldName: string): FieldModel;
  isEntity(typeName: string): boolean;
  /** Whether plans may need a field of this name for a key or for what another field requires. */
  isInFieldSet(fieldName: string): boolean;
  /** Whether some field requires one of this name with arguments. */
  isRequiredWithArguments(fieldName: string): boolean;
  /** Whether some subgraph knows no more than this interface of an object (`@interfaceObject`). */
  isInterfaceObject(typeName: string): boolean;
  /** Whether the objects that a type stands for in the whole graph include `objectType`. */
  includes(typeName: string, objectType: string): boolean;
}

/** Reads the subgraphs back out of a composed schema, as the planner does. */
export function readGraph(sdl: string): Graph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const extracted = [...supergraph.subgraphs().values()];
  const subgraphs = extracted.map((subgraph) => ({
    name: subgraph.name,
    schema: subgraph.schema.toGraphQLJSSchema(),
  }));
  const whole = supergraph.schema.toGraphQLJSSchema();
  const keys = new KeyFields(
    extracted,
    subgraphs.map(({ schema }) => schema),
  );
  const models = new Map<string, FieldModel>();
  const needed = extracted.flatMap(fieldsInFieldSets);
  const neededNames = new Set(needed.map(({ name }) => name.value));
  const withArguments = new Set(needed.flatMap(({ name, arguments: args }) => (args?.length ? [name.value] : [])));

  const objectsOf = (schema: GraphQLSchema, typeName: string): string[] => {
    // An `@interfaceObject` is an object type here, but stands for what implements the interface elsewhere.
    const type = schema.getType(typeName);
    const abstract = isAbstractType(type) ? type : whole.getType(typeName);
    const among = isAbstractType(type) ? schema : whole;
    if (isAbstractType(abstract)) return among.getPossibleTypes(abstract).map((possible) => possible.name);
    return [typeName];
  };

  function modelOf(typeName: string, fieldName: string): FieldModel {
    const implemented = whole.getType(typeName);
    const names = [
      typeName,
      ...(isObjectType(implemented) ? implemented.getInterfaces().map((each) => each.name) : []),
    ];
    const definitions = subgraphs.flatMap(({ schema }, index) =>
      names.flatMap((owner) => {
        const type = schema.getType(owner);
        // A field of an interface counts only where the interface is an object (`@interfaceObject`).
        const isOwn = isObjectType(type) || (owner === typeName && isInterfaceType(type));
        const field = isOwn ? type.getFields()[fieldName] : undefined;
        return field === undefined
          ? []
          : [{ schema, field, directives: directivesOf(extracted[index]!, owner, fieldName) }];
      }),
    );
    const first = definitions[0];
    if (first === undefined) throw new Error(`No subgraph has ${typeName}.${fieldName}.`);
    const named = getNamedType(first.field.type);
    const resolving = definitions.filter(({ directives }) => !directives.isExternal);
    const requires = definitions.find(({ directives }) => directives.requires !== undefined)?.directives.requires;
    return {
      definition: first.field,
      isKey: names.some((owner) => keys.has(owner, fieldName)),
      requires,
      objectTypes: common(
        (resolving.length > 0 ? resolving : definitions).map(({ schema }) => objectsOf(schema, named.name)),
      ),
      enumValues: isEnumType(named) ? common(subgraphs.flatMap(({ schema }) => enumValuesOf(schema, named.name))) : [],
      isShared: resolving.length > 1,
      mayBeNull: new Set(definitions.map(({ field }) => String(field.type))).size === 1,
    };
  }

  return {
    api: supergraph.apiSchema().toGraphQLJSSchema(),
    subgraphs,
    isEntity: (typeName) => keys.isEntity(typeName),
    isInFieldSet: (fieldName) => neededNames.has(fieldName),
    isRequiredWithArguments: (fieldName) => withArguments.has(fieldName),
    isInterfaceObject: (typeName) =>
      isInterfaceType(whole.getType(typeName)) &&
      subgraphs.some(({ schema }) => isObjectType(schema.getType(typeName))),
    includes: (typeName, objectType) => objectsOf(whole, typeName).includes(objectType),
    field(typeName, fieldName) {
      const coordinate = `${typeName}.${fieldName}`;
      let model = models.get(coordinate);
      if (model === undefined) models.set(coordinate, (model = modelOf(typeName, fieldName)));
      return model;
    },
  };
}

function enumValuesOf(schema: GraphQLSchema, typeName: string): string[][] {
  const type = schema.getType(typeName);
  return isEnumType(type) ? [type.getValues().map((value) => value.name)] : [];
}

/** What is in all lists, in the order of the first. */
function common(lists: readonly (readonly string[])[]): string[] {
  return [...(lists[0] ?? [])].filter((item) => lists.every((list) => list.includes(item))).sort();
}

function directivesOf(subgraph: Subgraph, typeName: string, fieldName: string) {
  const type = subgraph.schema.type(typeName) as ObjectType | InterfaceType;
  const field = type.field(fieldName)!;
  const requires = field.appliedDirectivesOf(subgraph.metadata().requiresDirective())[0]?.arguments().fields;
  return {
    isExternal: field.hasAppliedDirective(subgraph.metadata().externalDirective()),
    requires: requires === undefined ? undefined : selectionSetOf(requires as string),
  };
}

/** All fields in the `@key` and `@requires` of a subgraph. */
function fieldsInFieldSets(subgraph: Subgraph): FieldNode[] {
  const { schema } = subgraph;
  const [key, requires] = [subgraph.metadata().keyDirective(), subgraph.metadata().requiresDirective()];
  const found: FieldNode[] = [];
  const add = (fields: unknown) => visit(selectionSetOf(String(fields)), { Field: (field) => void found.push(field) });
  for (const type of [...schema.objectTypes(), ...schema.interfaceTypes()]) {
    for (const applied of type.appliedDirectivesOf(key)) add(applied.arguments().fields);
    for (const field of type.fields() as readonly FieldDefinition<ObjectType | InterfaceType>[]) {
      for (const applied of field.appliedDirectivesOf(requires)) add(applied.arguments().fields);
    }
  }
  return found;
}

function selectionSetOf(fields: string): SelectionSetNode {
  const definition = parse(`{ ${fields} }`, { noLocation: true }).definitions[0]!;
  if (definition.kind !== Kind.OPERATION_DEFINITION) throw new Error('A set of fields parses as an operation.');
  return definition.selectionSet;
}

/** The fields that occur in any key of any subgraph, also those of objects inside of keys. */
class KeyFields {
  readonly #fields = new Set<string>();
  readonly #entities = new Set<string>();

  constructor(subgraphs: readonly Subgraph[], schemas: readonly GraphQLSchema[]) {
    for (const [index, subgraph] of subgraphs.entries()) {
      for (const type of [...subgraph.schema.objectTypes(), ...subgraph.schema.interfaceTypes()]) {
        for (const key of type.appliedDirectivesOf(subgraph.metadata().keyDirective())) {
          this.#entities.add(type.name);
          this.#add(schemas[index]!, type.name, selectionSetOf(key.arguments().fields as string));
        }
      }
    }
  }

  #add(schema: GraphQLSchema, typeName: string, { selections }: SelectionSetNode): void {
    const type = schema.getType(typeName);
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD || !(isObjectType(type) || isInterfaceType(type))) continue;
      this.#fields.add(`${typeName}.${selection.name.value}`);
      const field = type.getFields()[selection.name.value];
      if (selection.selectionSet && field) this.#add(schema, getNamedType(field.type).name, selection.selectionSet);
    }
  }

  has(typeName: string, fieldName: string): boolean {
    return this.#fields.has(`${typeName}.${fieldName}`);
  }

  isEntity(typeName: string): boolean {
    return this.#entities.has(typeName);
  }
}
