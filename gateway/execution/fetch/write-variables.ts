import type { JsonWriter } from '../json/json-writer.js';
import { quote } from '../json/quote.js';

/** Writes those of the given variables that a subgraph's operation needs, as properties of an object. */
export type WriteVariables = (
  values: Readonly<Record<string, unknown>>,
  writer: JsonWriter,
  /** Nothing stands before them in the object. */
  isFirst: boolean,
) => void;

/** @param used their names. */
export function compileVariables(used: readonly string[]): WriteVariables {
  const variables = used.map((name) => ({ name, start: Buffer.from(`${quote(name)}:`) }));
  return (values, writer, isFirst) => {
    let first = isFirst;
    for (const { name, start } of variables) {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      // Left out rather than null: then the operation's default counts.
      if (value === undefined) continue;
      if (!first) writer.char(',');
      first = false;
      writer.constant(start);
      writer.value(value);
    }
  };
}
