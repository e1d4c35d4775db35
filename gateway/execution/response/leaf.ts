import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLLeafType,
} from 'graphql';
import type { JsonWriter } from '../json/json-writer.js';

/** Writes a leaf; false, and nothing written, if the value is none of its type. */
export type WriteLeaf = (value: unknown, writer: JsonWriter) => boolean;

/**
 * Values are written as the subgraph gave them, never converted. What is no value of the type becomes null: a
 * subgraph with a bug, or a word of an enum that clients are not to see.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const words = new Map(type.getValues().map(({ name }) => [name as unknown, Buffer.from(`"${name}"`)]));
    return (value, writer) => {
      const word = words.get(value);
      if (word === undefined) return false;
      writer.constant(word);
      return true;
    };
  }
  return BUILT_IN.get(type.name) ?? writeAnything;
}

const writeAnything: WriteLeaf = (value, writer) => {
  writer.value(value);
  return true;
};

const writeBoolean: WriteLeaf = (value, writer) => {
  if (typeof value !== 'boolean') return false;
  writer.boolean(value);
  return true;
};

const writeInt: WriteLeaf = (value, writer) => {
  if (!Number.isInteger(value)) return false;
  writer.number(value as number);
  return true;
};

const writeFloat: WriteLeaf = (value, writer) => {
  if (!Number.isFinite(value)) return false;
  writer.number(value as number);
  return true;
};

const writeString: WriteLeaf = (value, writer) => {
  if (typeof value !== 'string') return false;
  writer.string(value);
  return true;
};

const writeId: WriteLeaf = (value, writer) => writeString(value, writer) || writeInt(value, writer);

const BUILT_IN = new Map<string, WriteLeaf>([
  [GraphQLBoolean.name, writeBoolean],
  [GraphQLInt.name, writeInt],
  [GraphQLFloat.name, writeFloat],
  [GraphQLString.name, writeString],
  [GraphQLID.name, writeId],
]);
