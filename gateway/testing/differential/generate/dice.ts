import type { Random } from 'fast-check';

/** Choices, drawn from fast-check's random numbers, so that its seed decides all of them. */
export class Dice {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** True in about `share` of all throws. */
  chance(share: number): boolean {
    return this.#random.nextInt(0, 9_999) < share * 10_000;
  }

  /** 0 to `limit - 1`. */
  below(limit: number): number {
    return this.#random.nextInt(0, limit - 1);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }
}
