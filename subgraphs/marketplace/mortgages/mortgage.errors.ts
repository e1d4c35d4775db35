import { DomainError } from '../../../platform/errors/domain-error.js';
import type { Money } from '../money/money.js';

export class RateAboveMaximum extends DomainError<'RateAboveMaximumError'> {
  readonly typeName = 'RateAboveMaximumError';
  readonly code = 'RATE_ABOVE_MAX';

  override readonly facts: { readonly maxInterestRate: string };

  constructor(maxInterestRate: string) {
    super(`The borrower accepts at most ${maxInterestRate}.`, ['interestRate']);
    this.facts = { maxInterestRate };
  }
}

export class PaymentMismatch extends DomainError<'PaymentMismatchError'> {
  readonly typeName = 'PaymentMismatchError';
  readonly code = 'PAYMENT_MISMATCH';

  override readonly facts: { readonly monthlyPayment: Money };

  constructor(monthlyPayment: Money) {
    super(`Loan, rate and duration come to ${monthlyPayment.amount} a month.`, ['monthlyPayment']);
    this.facts = { monthlyPayment };
  }
}
