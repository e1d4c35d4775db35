import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import { REQUEST_LIMITS } from '../limits.js';
import { Refusal } from '../refusal.js';
import { measureDocument, type DocumentSize } from './measure-document.js';
import { RecentTexts } from './recent-texts.js';

/** The most that a document may ask for. */
export type DocumentLimits = Readonly<Record<keyof DocumentSize, number>>;

export interface OperationLimits {
  /**
   * Looks at a document before anybody else does, even before it is validated: validation compares every field with
   * every other of its name. What cannot be parsed is left to the parser, who has the words for it.
   *
   * @throws Refusal 400 `MAX_DEPTH_LIMIT`, `MAX_ALIASES_LIMIT`, `MAX_DIRECTIVES_LIMIT`, `MAX_ROOT_FIELDS_LIMIT` or
   * `MAX_TOKENS_LIMIT`
   */
  check(query: string): void;
}

/** Texts that were found within the limits are remembered. */
const REMEMBERED_CHARACTERS = 8 * 1024 * 1024;

const WORDS: Readonly<Record<keyof DocumentSize, readonly [code: string, what: string]>> = {
  depth: ['MAX_DEPTH_LIMIT', 'levels of fields'],
  aliases: ['MAX_ALIASES_LIMIT', 'aliases'],
  directives: ['MAX_DIRECTIVES_LIMIT', 'directives'],
  rootFields: ['MAX_ROOT_FIELDS_LIMIT', 'fields at its root'],
};

export function createOperationLimits(limits: DocumentLimits): OperationLimits {
  const known = new RecentTexts(REMEMBERED_CHARACTERS);
  return {
    check(query) {
      if (known.has(query)) return;
      const { size, isTooLong } = sizeOf(query);
      for (const name of ['aliases', 'directives', 'depth', 'rootFields'] as const) {
        if (size[name] > limits[name]) throw beyond(name, limits[name]);
      }
      if (isTooLong) {
        throw new Refusal(400, 'MAX_TOKENS_LIMIT', `A document may have ${REQUEST_LIMITS.queryTokens} words.`);
      }
      known.add(query);
    },
  };
}

function beyond(name: keyof DocumentSize, limit: number): Refusal {
  const [code, what] = WORDS[name];
  return new Refusal(400, code, `A document may have ${limit} ${what}; this one has more.`);
}

interface Sized {
  readonly size: DocumentSize;
  /** The parser has given up for its length. */
  readonly isTooLong: boolean;
}

function sizeOf(query: string): Sized {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: REQUEST_LIMITS.queryTokens });
  } catch (error) {
    const isTooLong = error instanceof GraphQLError && error.message.includes(`${REQUEST_LIMITS.queryTokens} tokens`);
    return { size: sizeOfWords(query, error), isTooLong };
  }
  return { size: measureDocument(document), isTooLong: false };
}

/**
 * Of a document that is too long, or too deep for the parser, which calls itself: what its words tell. So whoever sends
 * 10,000 aliases reads that it is the aliases.
 */
function sizeOfWords(query: string, fault: unknown): DocumentSize {
  const size = { depth: fault instanceof RangeError ? Infinity : 0, aliases: 0, directives: 0, rootFields: 0 };
  try {
    const lexer = new Lexer(new Source(query));
    let arguments_ = 0;
    for (let words = 0; words < REQUEST_LIMITS.queryTokens; words++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (kind === TokenKind.PAREN_L) arguments_ += 1;
      else if (kind === TokenKind.PAREN_R) arguments_ -= 1;
      else if (kind === TokenKind.AT) size.directives += 1;
      else if (kind === TokenKind.COLON && arguments_ === 0) size.aliases += 1;
    }
  } catch {
    // Not even words: the parser says where.
  }
  return size;
}
