/** What the fonts have that every reader of PDF brings along: Windows-1252. Of others the file would show garbage. */
const PRINTABLE: ReadonlySet<string> = new Set(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].filter(
    (character) => character === '\n' || !/\p{Cc}/u.test(character),
  ),
);

/** The characters of a text that an invoice cannot show. */
export function unprintable(text: string): string[] {
  return [...new Set(text)].filter((character) => !PRINTABLE.has(character));
}

/** A text as an invoice shows it; what it cannot show stands there as its number, `\u{141}` for a Polish Ł. */
export function printable(text: string): string {
  return [...text]
    .map((character) => (PRINTABLE.has(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`))
    .join('');
}
