import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * PostgreSQL cannot store NUL in text, and a lone surrogate has no UTF-8 form: both would fail deep inside a
 * statement. They are refused at the door instead, in literals by a validation rule (the parser already refuses lone
 * surrogates there) and in variables before execution.
 */
export const wellFormedLiterals: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isWellFormed(node.value)) context.reportError(malformed(node.block ? 'A block string' : 'A string'));
  },
});

/** @throws GraphQLError `BAD_USER_INPUT` naming the variable. */
export function assertWellFormedVariables(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (!isDeeplyWellFormed(value)) throw malformed(`Variable "$${name}"`);
  }
}

function isDeeplyWellFormed(root: unknown): boolean {
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
  return new GraphQLError(`${what} contains a NUL character or half of a surrogate pair.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
