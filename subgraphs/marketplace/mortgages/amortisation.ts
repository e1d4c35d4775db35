import { Decimal } from 'decimal.js';
import { tenThousandths } from '../money/rate.js';

/** Forty significant digits: a result is rounded to whole cents, and must not depend on where a binary float ends. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const MONTHS_PER_YEAR = 12;

/** A loan that is paid back in equal monthly instalments, each due at the end of its month. */
export interface Loan {
  /** What is lent, in minor units; more than nothing. */
  readonly principal: bigint;
  /** Nominal rate of a year as a decimal text: `0.0350` is 3.5 %. Not negative. */
  readonly annualRate: string;
  readonly years: number;
}

/** One month of a loan. All amounts in minor units. */
export interface Instalment {
  /** Counted from 1. */
  readonly number: number;
  readonly payment: bigint;
  readonly interest: bigint;
  readonly principal: bigint;
  /** What is still owed after it. */
  readonly balance: bigint;
}

export interface Schedule {
  readonly instalments: readonly Instalment[];
  readonly totalInterest: bigint;
  readonly totalPaid: bigint;
}

/**
 * The instalment of an annuity loan with monthly compounding: `M = P·i / (1 − (1+i)^−n)` with `i` a twelfth of the
 * annual rate and `n` the number of months, `P/n` without interest. Rounded half up to whole minor units.
 */
export function monthlyPayment({ principal, annualRate, years }: Loan): bigint {
  const months = years * MONTHS_PER_YEAR;
  const owed = new Exact(principal.toString());
  const rate = monthly(annualRate);
  if (rate.isZero()) return whole(owed.div(months));
  return whole(owed.mul(rate).div(new Exact(1).sub(rate.add(1).pow(-months))));
}

/**
 * Every instalment. Interest is rounded half up month by month, and the last instalment pays whatever is left, so that
 * the balance closes at zero. A payment that rounding has made too large pays a very small loan back early.
 *
 * @param payment the monthly payment agreed on; the computed one unless given. When it does not even cover the
 * interest, what is missing is added to what is owed.
 */
export function amortise(loan: Loan, payment: bigint = monthlyPayment(loan)): Schedule {
  const months = loan.years * MONTHS_PER_YEAR;
  const rate = tenThousandths(loan.annualRate);
  const instalments: Instalment[] = [];
  let balance = loan.principal;
  let totalInterest = 0n;
  for (let number = 1; number <= months && balance > 0n; number++) {
    const interest = monthlyInterest(balance, rate);
    const isLast = number === months || payment - interest >= balance;
    const principal = isLast ? balance : payment - interest;
    balance -= principal;
    totalInterest += interest;
    instalments.push({ number, payment: principal + interest, interest, principal, balance });
  }
  return { instalments, totalInterest, totalPaid: loan.principal + totalInterest };
}

/**
 * Effective annual rate of a loan, in the sense of the European consumer credit directives: the rate at which what the
 * borrower gets, less what it costs at once, equals all that is paid back, each payment discounted for the years until
 * it is due. Four decimals, half up. Null when the costs eat up the loan.
 */
export function effectiveAnnualRate(
  principal: bigint,
  upfrontCosts: bigint,
  payments: readonly bigint[],
): string | null {
  // Binary floats do: amounts below 2^53 are exact in them, and a rate of four decimals needs no more than half of theirs.
  const received = Number(principal - upfrontCosts);
  if (received <= 0) return null;
  const paid = payments.map(Number);
  // What is paid back is worth more than what was received at `low`, and no more than that at `high`.
  let low = 0;
  let high = 1;
  if (presentValue(paid, low) <= received) return low.toFixed(4);
  while (presentValue(paid, high) > received) high *= 2;
  while (high - low > 1e-12 * (1 + high)) {
    const middle = (low + high) / 2;
    if (presentValue(paid, middle) > received) low = middle;
    else high = middle;
  }
  return new Decimal(high.toPrecision(12)).toFixed(4, Decimal.ROUND_HALF_UP);
}

function presentValue(monthlyPayments: readonly number[], annualRate: number): number {
  const growth = (1 + annualRate) ** (1 / MONTHS_PER_YEAR);
  // Horner's scheme from the last payment backwards: one division a month instead of one power.
  return monthlyPayments.reduceRight((later, payment) => (later + payment) / growth, 0);
}

function monthly(annualRate: string): Decimal {
  return new Exact(annualRate).div(MONTHS_PER_YEAR);
}

/** A twelfth of the annual interest, half up. Balances do not fall below zero, so half up is away from zero. */
function monthlyInterest(balance: bigint, annualTenThousandths: bigint): bigint {
  return (2n * balance * annualTenThousandths + MONTHLY_ONE) / (2n * MONTHLY_ONE);
}

const MONTHLY_ONE = 10_000n * BigInt(MONTHS_PER_YEAR);

function whole(amount: Decimal): bigint {
  return BigInt(amount.toFixed(0, Decimal.ROUND_HALF_UP));
}
