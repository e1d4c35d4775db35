import { type GraphQLError, parse, visit } from 'graphql';
import { badUserInput } from '../errors/bad-user-input.js';

interface Operation {
  readonly query?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Every way to write NUL in a document. It may mean something else (in a block string), so this only raises suspicion. */
const SUSPICIOUS = /\0|\\u0000|\\u\{0+\}/;

/**
 * PostgreSQL cannot store NUL in text, and a lone surrogate has no UTF-8 form: both would fail deep inside a
 * statement. They are refused at the door instead. (In literals the parser already refuses lone surrogates.)
 *
 * @throws GraphQLError `BAD_USER_INPUT` that names the variable
 */
export function assertWellFormed({ query, variables }: Operation): void {
  if (query !== undefined && SUSPICIOUS.test(query)) assertWellFormedLiterals(query);
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (!isDeeplyWellFormed(value)) throw malformed(`Variable "$${name}"`);
  }
}

function assertWellFormedLiterals(query: string): void {
  let document;
  try {
    document = parse(query, { noLocation: true });
  } catch {
    // Whoever executes it has the better words for that.
    return;
  }
  visit(document, {
    StringValue({ value }) {
      if (!isWellFormed(value)) throw malformed('A string');
    },
  });
}

/** Whether PostgreSQL can store every text in a JSON value, names of fields included. */
export function isDeeplyWellFormed(root: unknown): boolean {
  // A list instead of recursion: variables may be nested deeper than the stack.
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === 'string') {
      if (!isWellFormed(value)) return false;
    } else if (Array.isArray(value)) {
      for (const item of value) rest.push(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) rest.push(key, item);
    }
  }
  return true;
}

function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function malformed(what: string): GraphQLError {
  return badUserInput(`${what} contains a NUL character or half of a surrogate pair.`);
}
