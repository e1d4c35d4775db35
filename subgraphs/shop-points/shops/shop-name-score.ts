import { MAX_NAME_LENGTH } from './shop-name.js';

/**
 * How likely it is that two names mean the same shop, 0 to 100 with one decimal. Both are normalised by
 * `app.match_shop_name`. Not symmetric: the first is the new name, the second the known one.
 */
export function shopNameScore(name: string, known: string): number {
  if (name === '' || known === '') return 0;
  if (withoutSpaces(name) === withoutSpaces(known)) return 100;
  if ((known.includes(name) || name.includes(known)) && commonTokens(name, known) >= 2) return 98;
  const [a, b] = [[...name], [...known]];
  return ratio(matchingCharacters(a, b), a.length + b.length);
}

/** Whether two names can score so much, told at little cost: by the characters that they share, in whatever order. */
export function mayScore(name: string, known: string, from: number): boolean {
  if (withoutSpaces(name) === withoutSpaces(known) || known.includes(name) || name.includes(known)) return true;
  const left = new Map<string, number>();
  const [a, b] = [[...name], [...known]];
  for (const character of b) left.set(character, (left.get(character) ?? 0) + 1);
  const shared = a.filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count > 0;
  });
  return ratio(shared.length, a.length + b.length) >= from;
}

function withoutSpaces(name: string): string {
  return name.replaceAll(' ', '');
}

/**
 * The parts of a normalised name whose equal would score 98 as contained in it: those that share two words with it. Names
 * of the old system may be much longer than any that can be entered; of these only the parts that can.
 */
export function telling(name: string): string[] {
  const parts = new Set<string>();
  const words = new Set(name.split(' '));
  if (words.size < 2) return [];
  for (let start = 0; start < name.length; start++) {
    for (let end = Math.min(name.length, start + MAX_NAME_LENGTH); end > start; end--) {
      const part = name.slice(start, end);
      if (part === part.trim() && words.intersection(new Set(part.split(' '))).size >= 2) parts.add(part);
    }
  }
  return [...parts];
}

/** `2M / T` of 100, with one decimal. A half goes to the even digit, as in the scores that the old system has stored. */
function ratio(matching: number, total: number): number {
  const percent = ((2 * matching) / total) * 100;
  // Of the halves only a quarter and three quarters are ones in binary, and `toFixed` rounds both up.
  return percent % 1 === 0.25 ? Math.floor(percent * 10) / 10 : Number(percent.toFixed(1));
}

function commonTokens(a: string, b: string): number {
  return new Set(a.split(' ')).intersection(new Set(b.split(' '))).size;
}

/**
 * M of Ratcliff and Obershelp's `2M / T`: the longest block that both have, the earliest of several, and in turn those
 * in what lies left and right of it.
 */
function matchingCharacters(a: readonly string[], b: readonly string[]): number {
  const { size, inA, inB } = longestBlock(a, b);
  if (size === 0) return 0;
  return (
    size +
    matchingCharacters(a.slice(0, inA), b.slice(0, inB)) +
    matchingCharacters(a.slice(inA + size), b.slice(inB + size))
  );
}

function longestBlock(a: readonly string[], b: readonly string[]): { size: number; inA: number; inB: number } {
  let best = { size: 0, inA: 0, inB: 0 };
  /** Length of the block that ends at the last character of `a` and each one of `b`. */
  let endingAt = new Array<number>(b.length).fill(0);
  a.forEach((character, i) => {
    endingAt = b.map((other, j) => (character === other ? (endingAt[j - 1] ?? 0) + 1 : 0));
    endingAt.forEach((size, j) => {
      // Strictly longer, and rows in the order of `a`: the earliest in `a`, then in `b`, stays.
      if (size > best.size) best = { size, inA: i - size + 1, inB: j - size + 1 };
    });
  });
  return best;
}
