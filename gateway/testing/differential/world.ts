import {
  getArgumentValues,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { FieldModel, Graph } from './graph.js';
import { canonical, choose, hash } from './hash.js';

/**
 * The truth that all subgraphs tell parts of. Every value follows from the identity of its object, the field and the
 * arguments, so two subgraphs that share a field agree, and an entity is the same wherever it is reached.
 */
export interface WorldObject {
  /** Name of its object type in the whole graph. */
  readonly type: string;
  /** Of an entity `<type>-<number>`; everything else is identified by how it was reached. */
  readonly id: string;
  /** The representation that it was made from. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** Few, so that the same entity is often reached on several ways. */
const ENTITIES_PER_TYPE = 4;
const ENTITY_ID = /^([A-Za-z_]\w*)-(\d+)/;
const MAX_LIST = 3;

/** Texts that are easily written wrongly by hand-made JSON, or mistaken for something else. */
const AWKWARD_TEXTS = ['', '"', '\\', '\n\u2028', 'ÄÖ 😀', 'null', '__proto__', '\u0007', '</script>'];

export class World {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  root(type: string): WorldObject {
    return { type, id: type };
  }

  /** The entity that a representation means; null when its key is not complete. */
  entity(representation: Readonly<Record<string, unknown>>): WorldObject | null {
    const typeName = representation['__typename'] as string;
    const leaves = this.#keyLeaves(typeName, representation);
    const found = leaves[0];
    if (found === undefined || leaves.includes(null)) return null;
    const [, stated, number] = ENTITY_ID.exec(String(found)) ?? [undefined, undefined, found];
    // The id of an interface's entity tells the object type; a number alone cannot, nor can the id of another type.
    const type = stated !== undefined && this.#graph.includes(typeName, stated) ? stated : typeName;
    return { type, id: `${type}-${number}`, given: representation };
  }

  /** The value of a field, with objects of this world for objects. `typeName` may be that of an interface object. */
  value(object: WorldObject, typeName: string, fieldName: string, args: Readonly<Record<string, unknown>>): unknown {
    const model = this.#graph.field(typeName, fieldName);
    if (model.isKey) return this.#keyValue(object, fieldName, model);
    let path = `${object.id}/${fieldName}`;
    if (Object.keys(args).length > 0) path += canonical(args);
    if (model.requires !== undefined) path += `<${hash(canonical(this.#required(object, model.requires)))}>`;
    return this.#make(model.definition.type, path, model);
  }

  /** Whether a subgraph has not been told what a field of its own requires (`@requires`). */
  lacksInputs({ given }: WorldObject, typeName: string, fieldName: string): boolean {
    const { requires } = this.#graph.field(typeName, fieldName);
    return requires !== undefined && (given === undefined || !holds(given, requires));
  }

  /** A set of fields read off an object, from its representation where it has one. */
  #required(object: WorldObject, selectionSet: SelectionSetNode): unknown {
    if (object.given !== undefined) return pick(object.given, selectionSet);
    return this.#read(object, selectionSet);
  }

  #read(value: unknown, selectionSet: SelectionSetNode): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#read(item, selectionSet));
    if (value === null) return null;
    const object = value as WorldObject;
    const result: Record<string, unknown> = {};
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const { definition } = this.#graph.field(object.type, name);
        const field = this.value(object, object.type, name, getArgumentValues(definition, selection));
        result[name] = selection.selectionSet ? this.#read(field, selection.selectionSet) : field;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#graph.includes(selection.typeCondition!.name.value, object.type)) {
          Object.assign(result, this.#read(object, selection.selectionSet));
        }
      }
    }
    return result;
  }

  #make(type: GraphQLOutputType, path: string, model: FieldModel, mayBeNull = model.mayBeNull): unknown {
    if (isNonNullType(type)) return this.#make(type.ofType, path, model, false);
    if (mayBeNull && hash(`${path}?`) % 9 === 0) return null;
    if (isListType(type)) {
      const length = hash(`${path}#`) % (MAX_LIST + 1);
      return Array.from({ length }, (_, index) => this.#make(type.ofType, `${path}.${index}`, model));
    }
    const named = getNamedType(type);
    if (isEnumType(named) || isScalarType(named)) return leaf(named, path, model.enumValues);
    const objectType = choose(model.objectTypes, `${path}:`);
    const id = this.#graph.isEntity(objectType) ? `${objectType}-${hash(path) % ENTITIES_PER_TYPE}` : path;
    return { type: objectType, id };
  }

  #keyValue(object: WorldObject, fieldName: string, model: FieldModel): unknown {
    const named = getNamedType(model.definition.type);
    if (isScalarType(named)) return named.name === 'Int' ? numberOf(object.id) : object.id;
    if (isEnumType(named)) return choose(model.enumValues, `${object.id}/${fieldName}`);
    const type = model.objectTypes[0]!;
    return { type, id: this.#graph.isEntity(type) ? `${type}-${numberOf(object.id)}` : `${object.id}/${fieldName}` };
  }

  /** What a representation says of which entity it is; null for what cannot be the value of a key. */
  #keyLeaves(typeName: string, representation: Readonly<Record<string, unknown>>): (string | number | null)[] {
    return Object.entries(representation).flatMap(([name, value]) => {
      if (name === '__typename') return [];
      const { isKey, definition } = this.#graph.field(typeName, name);
      const type = getNamedType(definition.type);
      if (!isKey || isEnumType(type)) return [];
      if (isScalarType(type)) return typeof value === 'string' || typeof value === 'number' ? [value] : [null];
      return typeof value === 'object' && value !== null
        ? this.#keyLeaves(type.name, value as Record<string, unknown>)
        : [null];
    });
  }
}

function numberOf(id: string): number {
  return Number(ENTITY_ID.exec(id)?.[2] ?? 0);
}

function leaf(type: GraphQLLeafType, path: string, enumValues: readonly string[]): unknown {
  const h = hash(path);
  if (isEnumType(type)) return choose(enumValues, path);
  switch (type.name) {
    case 'Int':
      return h % 7 === 0 ? 0 : (h % 2_000) - 1_000;
    case 'Float':
      return h % 5 === 0 ? h % 50 : (h % 10_000) / 64;
    case 'Boolean':
      return h % 2 === 0;
    case 'JSON':
      return { path: h, list: [1, null, { deep: [] }], empty: {}, constructor: 'text' };
    default:
      return h % 6 === 0 ? AWKWARD_TEXTS[(h >>> 8) % AWKWARD_TEXTS.length]! : `${path.slice(-24)}~${h.toString(36)}`;
  }
}

/** A set of fields of a JSON value, without what else is in it. */
function pick(value: unknown, selectionSet: SelectionSetNode): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, selectionSet));
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = (value as Record<string, unknown>)[selection.name.value];
      if (field !== undefined)
        result[selection.name.value] = selection.selectionSet ? pick(field, selection.selectionSet) : field;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      Object.assign(result, pick(value, selection.selectionSet));
    }
  }
  return result;
}

/** Whether a JSON value has a set of fields. Which fragments apply to it only its type could tell. */
function holds(value: unknown, selectionSet: SelectionSetNode): boolean {
  if (Array.isArray(value)) return value.every((item) => holds(item, selectionSet));
  if (typeof value !== 'object' || value === null) return true;
  return selectionSet.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const field = (value as Record<string, unknown>)[selection.name.value];
    return field !== undefined && (selection.selectionSet === undefined || holds(field, selection.selectionSet));
  });
}
