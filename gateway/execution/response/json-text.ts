import type { FormattedExecutionResult } from 'graphql';

/**
 * The `data` of a result, as the JSON that the client will read. It takes the place of the object in a result, because
 * Apollo Server rebuilds the result around it and hands on `errors`, `data` and `extensions`, nothing else.
 */
export class JsonText {
  constructor(readonly text: string) {}

  /** So that whoever writes the result by `JSON.stringify` gets the same answer, only slower. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Writes a result whose `data` may be written already. For Apollo Server's option of this name. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { errors, extensions } = result;
  const data: unknown = result.data;
  if (!(data instanceof JsonText)) return JSON.stringify(result);
  const before = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const after = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.text}${after}}`;
}
