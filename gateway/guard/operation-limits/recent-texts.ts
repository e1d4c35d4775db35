/** Texts of one length; of more the oldest are forgotten. */
const SAME_LENGTH = 32;

/**
 * Texts that were seen lately. They are found by their length and then compared: to hash a text of some thousand
 * characters, as a Map does, takes twenty microseconds, to compare it with an equal one less than one.
 */
export class RecentTexts {
  readonly #maxCharacters: number;
  readonly #byLength = new Map<number, string[]>();
  #characters = 0;

  /** @param maxCharacters of all remembered texts together; when they are more, all are forgotten. */
  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  has(text: string): boolean {
    return this.#byLength.get(text.length)?.includes(text) ?? false;
  }

  add(text: string): void {
    if (this.#characters + text.length > this.#maxCharacters) {
      this.#byLength.clear();
      this.#characters = 0;
    }
    const texts = this.#byLength.get(text.length) ?? [];
    if (texts.unshift(text) > SAME_LENGTH) texts.pop();
    else this.#characters += text.length;
    this.#byLength.set(text.length, texts);
  }
}
