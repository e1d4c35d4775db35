/** Shares are fractions with four decimals; as a whole number of ten-thousandths they are exact. */
const ONE = 10_000n;

const RATE = /^(\d)(?:\.(\d{1,4}))?$/;

/** `0.0200` (a `numeric(6,4)` as PostgreSQL writes it) is 200 ten-thousandths. */
export function tenThousandths(rate: string): bigint {
  const match = RATE.exec(rate);
  if (match === null) throw new RangeError(`Not a share with at most four decimals: ${rate}`);
  return BigInt(match[1]!) * ONE + BigInt((match[2] ?? '').padEnd(4, '0'));
}

/** A share of an amount in minor units, rounded half up: 2 % of 12,025 is 240.5 and becomes 241. */
export function shareOf(amount: bigint, rate: string): bigint {
  if (amount < 0n) throw new RangeError('A share is taken of an amount that is not negative.');
  return (2n * amount * tenThousandths(rate) + ONE) / (2n * ONE);
}
