import { RetryBudget } from './retry-budget.js';

const retries = (budget: RetryBudget): number => {
  let count = 0;
  while (budget.withdraw()) count += 1;
  return count;
};

describe('the budget for retries', () => {
  it('has a few at the start and then one for ten requests', () => {
    const budget = new RetryBudget();
    expect(retries(budget)).toBe(5);
    for (let i = 0; i < 100; i++) budget.deposit();
    expect(retries(budget)).toBe(10);
    for (let i = 0; i < 9; i++) budget.deposit();
    expect(retries(budget)).toBe(0);
  });

  it('is not saved up without end', () => {
    const budget = new RetryBudget();
    for (let i = 0; i < 100_000; i++) budget.deposit();
    expect(retries(budget)).toBe(50);
  });
});
