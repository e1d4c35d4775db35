const FIRST_SIZE = 64 * 1024;

/** A writer that one huge answer has made larger than this gives the memory back. */
const KEPT_SIZE = 4 * 1024 * 1024;

/** Up to this length a loop over the characters is faster than a call into native code. */
const SHORT = 48;

/** Everything but ASCII that stands in JSON as it is. */
const NOT_PLAIN = /[^\x20-\x21\x23-\x5b\x5d-\x7e]/;
// eslint-disable-next-line no-control-regex -- control characters are ASCII, too
const NOT_ASCII = /[^\x00-\x7f]/;

const NULL = Buffer.from('null');
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Writes JSON into one buffer that is used again for the next answer. Putting an answer together from strings would
 * leave an object behind for each of its thousands of parts, and the garbage collector would be busier than the
 * gateway.
 */
export class JsonWriter {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;
  #isAscii = true;

  /** Where the next byte goes. */
  get position(): number {
    return this.#length;
  }

  /** Begins a new text. */
  reset(): void {
    this.#length = 0;
    this.#isAscii = true;
    if (this.#bytes.length > KEPT_SIZE) this.#bytes = Buffer.allocUnsafe(FIRST_SIZE);
  }

  /** Takes back everything from a position on. */
  rewind(position: number): void {
    this.#length = position;
  }

  /** What has been written, all of it or from a position on. */
  text(from = 0): string {
    return this.#bytes.toString(this.#isAscii ? 'latin1' : 'utf8', from, this.#length);
  }

  /** A copy of all that has been written, in UTF-8. */
  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  byte(value: number): void {
    this.#ensure(1);
    this.#bytes[this.#length++] = value;
  }

  /** One character of ASCII. */
  char(character: string): void {
    this.byte(character.charCodeAt(0));
  }

  /** Bytes of ASCII, encoded ahead. */
  constant(bytes: Uint8Array): void {
    const { length } = bytes;
    this.#ensure(length);
    const target = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < length; i++) target[at++] = bytes[i]!;
    this.#length = at;
  }

  null(): void {
    this.constant(NULL);
  }

  boolean(value: boolean): void {
    this.constant(value ? TRUE : FALSE);
  }

  /** A finite number. */
  number(value: number): void {
    if (value >= 0 && value < 10 && Number.isInteger(value)) this.byte(0x30 + value);
    else this.#ascii(String(value));
  }

  /** A string, quoted and escaped. */
  string(value: string): void {
    const { length } = value;
    if (length > SHORT) return this.#longString(value);
    this.#ensure(length + 2);
    const target = this.#bytes;
    let at = this.#length;
    target[at++] = QUOTE;
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return this.raw(JSON.stringify(value));
      target[at++] = code;
    }
    target[at++] = QUOTE;
    this.#length = at;
  }

  /** Text that is JSON already. */
  raw(json: string): void {
    // One UTF-16 unit has at most three bytes in UTF-8.
    this.#ensure(json.length * 3);
    if (this.#isAscii && NOT_ASCII.test(json)) this.#isAscii = false;
    this.#length += this.#bytes.write(json, this.#length, 'utf8');
  }

  /** Any value that came out of `JSON.parse`. */
  value(value: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value === 'boolean') this.boolean(value);
    // `JSON.parse` reads 1e400 as Infinity, which JSON cannot say.
    else if (typeof value === 'number' && Number.isFinite(value)) this.number(value);
    else this.raw(JSON.stringify(value) ?? 'null');
  }

  /** Writes once more what stands between two positions. */
  again(from: number, to: number): void {
    this.#ensure(to - from);
    this.#bytes.copyWithin(this.#length, from, to);
    this.#length += to - from;
  }

  #longString(value: string): void {
    if (NOT_PLAIN.test(value)) return this.raw(JSON.stringify(value));
    this.byte(QUOTE);
    this.#ascii(value);
    this.byte(QUOTE);
  }

  #ascii(text: string): void {
    this.#ensure(text.length);
    this.#length += this.#bytes.write(text, this.#length, 'latin1');
  }

  #ensure(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
