import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isFields, ownField, type Fields } from '../entities/fields.js';
import type { Path } from '../entities/places.js';
import { collectFields, dependsOnType, type Fragments } from './selections.js';

/** How far down a path an operation asks for something. */
export interface Asked {
  /** The path, or as much of it as is asked for. */
  readonly path: Path;
  /** Of what is asked of the object there, the keys that have no value. */
  readonly empty: readonly string[];
  /** Nobody has said of which type the object there is, and what is asked of it depends on that. */
  readonly isUntyped: boolean;
  /** There is nothing at the path, and what comes after it is not asked for. */
  readonly isNull: boolean;
}

/** Follows a path through what the subgraphs have answered, along what was asked of the objects that are there. */
export type FindAsked = (path: Path, data: Fields) => Asked;

export interface AskedOptions {
  readonly schema: GraphQLSchema;
  /** What was planned. */
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
}

/** What is asked of one object. */
interface Here {
  readonly type: GraphQLCompositeType;
  readonly sets: readonly SelectionSetNode[];
}

/**
 * Plans fetch more than clients ask for: keys, and what fields of other subgraphs require. An error there has no place
 * in the client's answer; its place is where the client misses something because of it.
 */
export function compileAsked({ schema, operation, fragments }: AskedOptions): FindAsked {
  const root: Here = { type: schema.getRootType(operation.operation)!, sets: [operation.selectionSet] };

  return (path, data) => {
    let here = root;
    let value: unknown = data;
    /** From here on there is nothing. */
    let nullAt: number | null = null;
    for (const [depth, step] of path.entries()) {
      if (value === null || value === undefined) nullAt ??= depth;
      if (typeof step === 'number') {
        value = Array.isArray(value) ? value[step] : undefined;
        continue;
      }
      const object = isFields(value) ? value : null;
      const type = object === null ? typeWith(here, step) : runtimeType(object, here.type);
      const fields = collectFields(here.sets, type, { schema, fragments });
      const nodes = fields.get(step);
      if (nodes === undefined) {
        const empty = object === null ? [] : emptyKeys(object, fields);
        return { path: path.slice(0, nullAt ?? depth), empty, isUntyped: false, isNull: object === null };
      }
      here = under(nodes, type) ?? here;
      value = object === null ? undefined : ownField(object, step);
    }
    if (!isFields(value)) return { path, empty: [], isUntyped: false, isNull: false };
    const type = runtimeType(value, here.type);
    const isUntyped = !isObjectType(type) && dependsOnType(here.sets, type, { schema, fragments });
    const empty = emptyKeys(value, collectFields(here.sets, type, { schema, fragments }));
    return { path, empty, isUntyped, isNull: false };
  };

  /** A type whose objects are asked for a key, if there is one, where no object says its own. */
  function typeWith({ type, sets }: Here, key: string): GraphQLCompositeType {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    return types.find((possible) => collectFields(sets, possible, { schema, fragments }).has(key)) ?? type;
  }

  function runtimeType(object: Fields, least: GraphQLCompositeType): GraphQLCompositeType {
    const typename = ownField(object, '__typename');
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    const isPossible =
      isAbstractType(least) && isCompositeType(type) && !isUnionType(type) && schema.isSubType(least, type);
    return isPossible ? type : least;
  }
}

function under(nodes: readonly FieldNode[], parent: GraphQLCompositeType): Here | null {
  const field = 'getFields' in parent ? parent.getFields()[nodes[0]!.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!isCompositeType(type)) return null;
  return { type, sets: nodes.flatMap(({ selectionSet }) => selectionSet ?? []) };
}

/** `__typename` is always known. */
function emptyKeys(object: Fields, fields: ReadonlyMap<string, readonly FieldNode[]>): string[] {
  return [...fields].flatMap(([key, [node]]) => {
    const value = ownField(object, key);
    const isEmpty = (value === undefined || value === null) && node!.name.value !== '__typename';
    return isEmpty ? [key] : [];
  });
}
