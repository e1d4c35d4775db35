import { GraphQLError, type ExecutionResult } from 'graphql';
import type { JsonText } from './json-text.js';
import type { Problem } from './output.js';

/**
 * Puts an answer together. Values that are not what the schema promises are told in `extensions.valueCompletion`, as
 * Apollo's gateway does, and only where no error explains the nulls already. But no answer may be null as a whole
 * without saying why: https://spec.graphql.org/October2021/#sec-Data
 */
export function resultOf(
  json: JsonText,
  errors: readonly GraphQLError[],
  problems: readonly Problem[],
): ExecutionResult {
  // The type knows objects only; see `JsonText`.
  const data = json as unknown as Record<string, unknown>;
  if (errors.length > 0) return { data, errors };
  if (problems.length === 0) return { data };
  const faults = problems.map(({ message, reversedPath }) => ({ message, path: reversedPath.toReversed() }));
  if (json.text === 'null') {
    const extensions = { code: 'DOWNSTREAM_SERVICE_ERROR' };
    return { data, errors: faults.map(({ message, path }) => new GraphQLError(message, { path, extensions })) };
  }
  const valueCompletion = faults.map((fault) => ({ ...fault, extensions: { code: 'INVALID_GRAPHQL' } }));
  return { data, extensions: { valueCompletion } };
}
