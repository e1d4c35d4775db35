import type { ObjectLiteral } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import { badUserInput } from '../errors/bad-user-input.js';
import type { CursorCodec, CursorValues } from './cursor.js';
import { cursorScope, type ListDefinition } from './list.js';

/** Arguments of a connection field, as GraphQL hands them over. */
export interface ConnectionArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** What the arguments ask of a list. */
export interface Page {
  readonly size: number;
  /** Whether it is taken from the end, as `last` asks. */
  readonly fromEnd: boolean;
  readonly after: CursorValues | null;
  readonly before: CursorValues | null;
}

/** Checks the arguments. @throws GraphQLError `BAD_USER_INPUT` */
export function readPage<E extends ObjectLiteral>(
  list: ListDefinition<E>,
  cursors: CursorCodec,
  viewer: Viewer,
  { first, last, after, before }: ConnectionArgs,
): Page {
  if (typeof first === 'number' && typeof last === 'number') throw badUserInput('Give `first` or `last`, not both.');
  const fromEnd = typeof last === 'number';
  const size = (fromEnd ? last : first) ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    throw badUserInput(`\`${fromEnd ? 'last' : 'first'}\` must be a number from 1 to ${MAX_PAGE_SIZE}.`);
  }
  const valuesOf = (cursor: string | null | undefined) =>
    typeof cursor === 'string' ? cursors.decode(cursorScope(list), viewer, cursor) : null;
  return { size, fromEnd, after: valuesOf(after), before: valuesOf(before) };
}
