import type { ExecutionResult } from 'graphql';
import type { JsonWriter } from './json/json-writer.js';
import type { WriteResponse } from './response/compile-response.js';
import { BEFORE_DATA, JsonText } from './response/json-text.js';
import type { Problem } from './response/output.js';
import { resultOf } from './response/result.js';
import type { Run } from './run.js';

/** Writes what the client asked out of a run whose fetches are done. */
export function answer(
  run: Run,
  write: WriteResponse,
  variables: Readonly<Record<string, unknown>>,
  writer: JsonWriter,
): ExecutionResult {
  for (const finish of run.atEnd) finish();
  const problems: Problem[] = [];
  writer.reset();
  writer.constant(BEFORE_DATA);
  write(run.data, { writer, variables, problems, shared: run.shared, written: new Map() });
  writer.char('}');
  return resultOf(new JsonText(writer.bytes()), run.errors, problems);
}
