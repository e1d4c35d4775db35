import fc from 'fast-check';
import { amortise, effectiveAnnualRate, monthlyPayment, type Loan } from './amortisation.js';

const loan = (principal: bigint, annualRate: string, years: number): Loan => ({ principal, annualRate, years });

const loans = fc
  .record({
    principal: fc.bigInt({ min: 1n, max: 10_000_000_000n }),
    tenThousandths: fc.integer({ min: 0, max: 5_000 }),
    years: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ principal, tenThousandths, years }) => loan(principal, (tenThousandths / 10_000).toFixed(4), years));

describe('the monthly payment', () => {
  it.each([
    [30_000_000n, '0.0350', 20, 173_988n],
    [36_000_000n, '0.0400', 20, 218_153n],
    [36_000_000n, '0.0320', 20, 203_279n],
    [12_000_000n, '0', 10, 100_000n],
    [1n, '0.0100', 40, 0n],
  ])('of %d at %s over %d years is %d', (principal, rate, years, expected) => {
    expect(monthlyPayment(loan(principal, rate, years))).toBe(expected);
  });
});

describe('the schedule', () => {
  it('ends with an instalment that pays the rest', () => {
    const { instalments, totalInterest, totalPaid } = amortise(loan(30_000_000n, '0.0350', 20));
    expect(instalments).toHaveLength(240);
    expect(instalments[0]).toEqual({
      number: 1,
      payment: 173_988n,
      interest: 87_500n,
      principal: 86_488n,
      balance: 29_913_512n,
    });
    expect(instalments.at(-1)).toMatchObject({ number: 240, payment: 173_947n, balance: 0n });
    expect({ totalInterest, totalPaid }).toEqual({ totalInterest: 11_757_079n, totalPaid: 41_757_079n });
  });

  it('closes every loan to the cent', () => {
    fc.assert(
      fc.property(loans, (each) => {
        const { instalments, totalInterest, totalPaid } = amortise(each);
        let balance = each.principal;
        const sound = instalments.every(({ payment, interest, principal, balance: after }) => {
          balance -= principal;
          return payment === interest + principal && interest >= 0n && principal >= 0n && after === balance;
        });
        expect({ sound, balance }).toEqual({ sound: true, balance: 0n });
        expect(totalPaid - totalInterest).toBe(each.principal);
        expect(instalments.length).toBeLessThanOrEqual(each.years * 12);
      }),
      { numRuns: 10_000 },
    );
  });

  it('takes another payment than the computed one, even one that does not cover the interest', () => {
    const each = loan(10_000_000n, '0.0600', 10);
    const { instalments } = amortise(each, 40_000n);
    expect(instalments[0]).toMatchObject({ interest: 50_000n, principal: -10_000n, balance: 10_010_000n });
    expect(instalments.at(-1)).toMatchObject({ number: 120, balance: 0n });
    const fast = amortise(each, 1_000_000n).instalments;
    expect(fast).toHaveLength(11);
    expect(fast.at(-1)!.balance).toBe(0n);
  });
});

describe('the effective annual rate', () => {
  const paymentsOf = (each: Loan) => amortise(each).instalments.map(({ payment }) => payment);

  it('is the nominal rate with its compounding when nothing else is to be paid', () => {
    const each = loan(30_000_000n, '0.0350', 20);
    expect(effectiveAnnualRate(each.principal, 0n, paymentsOf(each))).toBe('0.0356');
  });

  it('rises with what is to be paid at once', () => {
    const each = loan(30_000_000n, '0.0350', 20);
    expect(effectiveAnnualRate(each.principal, 600_000n, paymentsOf(each))).toBe('0.0379');
    const short = loan(1_000_000n, '0.0500', 1);
    expect(effectiveAnnualRate(short.principal, 20_000n, paymentsOf(short))).toBe('0.0915');
  });

  it('is zero without interest and costs, and none when the costs eat up the loan', () => {
    const each = loan(12_000_000n, '0', 10);
    expect(effectiveAnnualRate(each.principal, 0n, paymentsOf(each))).toBe('0.0000');
    expect(effectiveAnnualRate(each.principal, each.principal, paymentsOf(each))).toBeNull();
  });

  it('finds rates beyond all bounds', () => {
    expect(effectiveAnnualRate(100n, 0n, [300n])).toBe('531440.0000');
  });

  it('discounts every payment back to what was received', () => {
    fc.assert(
      fc.property(loans, ({ principal, annualRate, years }) => {
        const each = loan(principal + 1_000_000n, annualRate, years);
        const rate = Number(effectiveAnnualRate(each.principal, 0n, paymentsOf(each)));
        const nominal = Number(annualRate);
        expect(rate).toBeCloseTo((1 + nominal / 12) ** 12 - 1, 3);
      }),
      { numRuns: 30 },
    );
  });
});
