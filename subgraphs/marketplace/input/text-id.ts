/** Longer than any text id in use: an index cannot hold much more, and nobody needs to search for it. */
const MAX_TEXT_ID = 256;

/** The id of a row in a table whose ids are text, or null when no row can have it. */
export function textIdOf(id: string): string | null {
  return id.length > 0 && id.length <= MAX_TEXT_ID ? id : null;
}
