/**
 * Enumerations are lower-case words in the database, as their clients of old know them, and upper-case names in
 * GraphQL. The compiler follows: `graphqlName('pending')` has the type `'PENDING'`.
 */
export function graphqlName<Word extends string>(word: Word): Uppercase<Word> {
  return word.toUpperCase() as Uppercase<Word>;
}

export function databaseWord<Name extends string>(name: Name): Lowercase<Name>;
export function databaseWord<Name extends string>(name: Name | null | undefined): Lowercase<Name> | undefined;
export function databaseWord(name: string | null | undefined): string | undefined {
  return name?.toLowerCase();
}

/** `oneOf('status', ['a', 'b'])`: the condition of a CHECK that holds a column to the words of an enumeration. */
export function oneOf(column: string, words: readonly string[]): string {
  return `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
}
