import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isFields, isInherited, ownField, type Fields } from '../entities/fields.js';
import { introspectionWriter } from './introspection.js';
import { quote } from '../json/quote.js';
import { leafWriter } from './leaf.js';
import { located, problem, takeBack, type Output, type Stretch, type Write } from './output.js';
import { collectFields, dependsOnType, type Selections } from './selections.js';

export interface ResponseOptions extends Selections {
  readonly operation: OperationDefinitionNode;
  /** Tells whether the field at a path (keys with `.` between) may hold one object for several parents. */
  readonly isShared: (keys: string) => boolean;
  /** Under which key the answer to a field is found. */
  readonly dataKey: (field: FieldNode) => string;
}

/** Writes the answer's `data`. */
export type WriteResponse = (data: Fields, output: Output) => void;

/** One field of an object, ready to be written. */
interface WrittenField {
  /** In what the subgraphs have answered. */
  readonly key: string;
  /** In what the client reads. */
  readonly responseKey: string;
  readonly inherited: boolean;
  /** `{"key":` or `,"key":` */
  readonly start: Uint8Array;
  readonly write: Write;
  /** The value does not come from a subgraph, so it is written whatever there is. */
  readonly ours: boolean;
  readonly required: boolean;
  /** Null for fields whose objects never stand in several positions. */
  readonly shared: object | null;
  readonly coordinate: string;
}

/**
 * Compiles what the client asked into a function that writes the answer's `data`. Types are compiled when the
 * first object of them comes along: an interface may have a hundred, an answer has two.
 */
export function compileResponse(options: ResponseOptions): WriteResponse {
  const { schema, operation, isShared, dataKey } = options;
  const root = schema.getRootType(operation.operation)!;
  const write = compileObject(root, [operation.selectionSet], '');
  return (data, output) => {
    if (!write(data, output)) output.writer.null();
  };

  function compileObject(type: GraphQLCompositeType, from: readonly SelectionSetNode[], path: string): Write {
    const fields = [...collectFields(from, type, options)].map(([key, nodes], index) =>
      compileField(type, key, nodes, path, index === 0),
    );
    if (fields.length === 0) return writeEmpty;
    return (object, output) => writeObject(object as Fields, fields, output);
  }

  function compileField(
    parent: GraphQLCompositeType,
    responseKey: string,
    nodes: readonly FieldNode[],
    parentPath: string,
    first: boolean,
  ): WrittenField {
    const name = nodes[0]!.name.value;
    const key = dataKey(nodes[0]!);
    const path = parentPath === '' ? key : `${parentPath}.${key}`;
    const shape = {
      key,
      responseKey,
      inherited: isInherited(key),
      start: Buffer.from(`${first ? '{' : ','}${quote(responseKey)}:`),
      coordinate: `${parent.name}.${name}`,
    };
    if (name === TypeNameMetaFieldDef.name) {
      // Of an object whose type is not known there is no name to give.
      const write = isObjectType(parent) ? constantWriter(quote(parent.name)) : () => false;
      return { ...shape, write, ours: true, required: true, shared: null };
    }
    if (parent === schema.getQueryType() && INTROSPECTION.has(name)) {
      const write = introspectionWriter(responseKey, nodes, operation, options);
      return { ...shape, write, ours: true, required: name === SchemaMetaFieldDef.name, shared: null };
    }
    const { type } = fieldOf(parent, name);
    const composite = !isLeafType(getNamedType(type));
    return {
      ...shape,
      write: compileValue(isNonNullType(type) ? type.ofType : type, nodes, path, shape.coordinate),
      ours: false,
      required: isNonNullType(type),
      shared: composite && isShared(path) ? {} : null,
    };
  }

  function compileValue(type: GraphQLOutputType, nodes: readonly FieldNode[], path: string, coordinate: string): Write {
    if (isListType(type)) {
      const item: GraphQLOutputType = type.ofType;
      const required = isNonNullType(item);
      return listWriter(compileValue(required ? item.ofType : item, nodes, path, coordinate), required, coordinate);
    }
    if (isNonNullType(type)) throw new Error('A type that is non-null twice.');
    if (isLeafType(type)) {
      const write = leafWriter(type);
      return (value, output) => write(value, output.writer) || invalid(output, coordinate);
    }
    const from = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    return isObjectType(type)
      ? compileKnown(type, from, path, coordinate)
      : compileAbstract(type, from, path, coordinate);
  }

  function compileKnown(
    type: GraphQLObjectType,
    from: readonly SelectionSetNode[],
    path: string,
    coordinate: string,
  ): Write {
    let write: Write | undefined;
    return (value, output) => {
      if (!isFields(value)) return invalid(output, coordinate);
      write ??= compileObject(type, from, path);
      return write(value, output);
    };
  }

  /**
   * An object without `__typename`, or with the name of an interface, is known as no more than that interface
   * (`@interfaceObject`). Where its own type decides what is asked of it, there is no answer to give:
   * https://spec.graphql.org/October2021/#ResolveAbstractType()
   */
  function compileAbstract(
    type: GraphQLCompositeType,
    from: readonly SelectionSetNode[],
    path: string,
    coordinate: string,
  ): Write {
    const byType = new Map<unknown, Write>();
    const compileType = (runtime: GraphQLCompositeType): Write =>
      dependsOnType(from, runtime, options)
        ? (_value, output) => problem(output, untyped(coordinate))
        : compileObject(runtime, from, path);
    return (value, output) => {
      if (!isFields(value)) return invalid(output, coordinate);
      const typename = value['__typename'];
      let write = byType.get(typename);
      if (write === undefined) {
        const runtime = typename === undefined || typename === null ? type : possibleType(typename, type);
        if (runtime === null) return problem(output, untyped(coordinate));
        byType.set(typename, (write = compileType(runtime)));
      }
      return write(value, output);
    };
  }

  function possibleType(typename: unknown, within: GraphQLCompositeType): GraphQLCompositeType | null {
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    if (type === within) return within;
    const possible =
      (isObjectType(type) || isInterfaceType(type)) && isAbstractType(within) && schema.isSubType(within, type);
    return possible ? type : null;
  }
}

const INTROSPECTION = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`There is no field "${parent.name}.${name}".`);
  return field;
}

function constantWriter(text: string): Write {
  const bytes = Buffer.from(text);
  return (_value, { writer }) => {
    writer.constant(bytes);
    return true;
  };
}

const writeEmpty = constantWriter('{}');

function writeObject(object: Fields, fields: readonly WrittenField[], output: Output): boolean {
  const { writer, problems } = output;
  const position = writer.position;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!;
    writer.constant(field.start);
    const value = field.inherited ? ownField(object, field.key) : object[field.key];
    const known = problems.length;
    const isWritten = ((value !== undefined && value !== null) || field.ours) && writeField(field, value, output);
    if (!isWritten && field.required && problems.length === known) {
      problem(output, `Cannot return null for non-nullable field ${field.coordinate}.`);
    }
    if (problems.length !== known) located(problems, known, field.responseKey);
    if (!isWritten) {
      if (field.required) return takeBack(output, position);
      writer.null();
    }
  }
  writer.char('}');
  return true;
}

/** The same object under the same selections reads the same. Problems have paths, so these are found anew. */
function writeField(field: WrittenField, value: unknown, output: Output): boolean {
  if (field.shared === null || !output.shared) return field.write(value, output);
  const { writer, problems, written } = output;
  const known = written.get(field.shared)?.get(value);
  if (known !== undefined) {
    writer.again(known.from, known.to);
    return true;
  }
  const from = writer.position;
  const before = problems.length;
  const isWritten = field.write(value, output);
  if (isWritten && problems.length === before) {
    // What is inside may have been taken back, and all that was known with it.
    let stretches = written.get(field.shared);
    if (stretches === undefined) written.set(field.shared, (stretches = new Map<unknown, Stretch>()));
    stretches.set(value, { from, to: writer.position });
  }
  return isWritten;
}

function listWriter(write: Write, required: boolean, coordinate: string): Write {
  return (value, output) => {
    if (!Array.isArray(value)) return invalid(output, coordinate);
    const { writer, problems } = output;
    const position = writer.position;
    let isBroken = false;
    writer.char('[');
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      const known = problems.length;
      if (i > 0) writer.char(',');
      if (item === null || item === undefined || !write(item, output)) {
        writer.null();
        if (required) {
          isBroken = true;
          if (problems.length === known) {
            problem(output, `Cannot return null for a non-nullable item of ${coordinate}.`);
          }
        }
      }
      if (problems.length !== known) located(problems, known, i);
    }
    if (isBroken) return takeBack(output, position);
    writer.char(']');
    return true;
  };
}

function untyped(coordinate: string): string {
  return `Invalid __typename found for object at field ${coordinate}.`;
}

function invalid(output: Output, coordinate: string): false {
  return problem(output, `Invalid value found for field ${coordinate}.`);
}
