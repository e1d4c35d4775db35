import type { JsonWriter } from '../json/json-writer.js';

/** A value that is not what the schema promises. What the client reads instead is null. */
export interface Problem {
  readonly message: string;
  /** Where, from the inside out: the path grows on the way up. */
  readonly reversedPath: (string | number)[];
}

/** Part of what has been written. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One answer while it is written. */
export interface Output {
  readonly writer: JsonWriter;
  /** All variables of the operation, for introspection. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly problems: Problem[];
  /** Whether some object stands in several places. */
  readonly shared: boolean;
  /** Where objects that may come again have been written, by field. */
  readonly written: Map<object, Map<unknown, Stretch>>;
}

/**
 * Writes a value. False if the client gets null here; then nothing has been written. Null passes upwards until a place
 * that may be null: https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export type Write = (value: unknown, output: Output) => boolean;

/** Notes a problem at the value that is being written. */
export function problem(output: Output, message: string): false {
  output.problems.push({ message, reversedPath: [] });
  return false;
}

/** Adds one step to the paths of the problems that have come up since there were `known`. */
export function located(problems: Problem[], known: number, step: string | number): void {
  for (let i = known; i < problems.length; i++) problems[i]!.reversedPath.push(step);
}

/** Takes back what has been written from a position on. */
export function takeBack({ writer, written }: Output, position: number): false {
  writer.rewind(position);
  // It may lie in what is gone.
  written.clear();
  return false;
}
