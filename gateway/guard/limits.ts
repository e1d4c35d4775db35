/** Bounds on what one HTTP request may ask, before any of it is planned. */
export const REQUEST_LIMITS = {
  /** Body of `POST /graphql`; beyond it 413. */
  bodyBytes: 1024 * 1024,
  /** Lexical tokens of a document; the parser stops there. Introspection has about 300, a large dashboard 1,500. */
  queryTokens: 15_000,
  /** Operations in one HTTP batch. */
  batchedOperations: 10,
} as const;
