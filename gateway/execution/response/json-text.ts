import type { FormattedExecutionResult } from 'graphql';

/** `{"data":` stands before the data of a result, `}` after it. */
export const BEFORE_DATA = Buffer.from('{"data":');

/**
 * The `data` of a result, as the JSON that the client will read. It takes the place of the object in a result, because
 * Apollo Server rebuilds the result around it and hands on `errors`, `data` and `extensions`, nothing else.
 */
export class JsonText {
  /** @param result all of a result that has nothing but data, in UTF-8. It is not written to any more. */
  constructor(readonly result: Buffer) {}

  /** The data alone. */
  get text(): string {
    return this.result.toString('utf8', BEFORE_DATA.length, this.result.length - 1);
  }

  /** So that whoever writes the result by `JSON.stringify` gets the same answer, only slower. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Writes a result whose `data` may be written already. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { errors, extensions } = result;
  const data: unknown = result.data;
  if (!(data instanceof JsonText)) return JSON.stringify(result);
  if (errors === undefined && extensions === undefined) return data.result.toString('utf8');
  const before = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const after = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.text}${after}}`;
}

/** From this size on it costs more to make a string of an answer than to send it apart from its headers. */
const LARGE = 8 * 1024;

/**
 * The same for Apollo Server, which hands on what it is given without a look (in a batch it asks for the text of it):
 * large answers stay the bytes that they are.
 */
export function writeResult(result: FormattedExecutionResult): string {
  const { errors, extensions } = result;
  const data: unknown = result.data;
  const isBytes = data instanceof JsonText && errors === undefined && extensions === undefined;
  if (!isBytes || data.result.length < LARGE) return stringifyResult(result);
  return data.result as unknown as string;
}
