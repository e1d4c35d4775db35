/** An amount in minor units of an ISO 4217 currency, in the shape of the GraphQL type. */
export interface Money {
  readonly amount: bigint;
  readonly currency: string;
}

/** Amount and currency that are stored side by side and are null together. */
export function moneyOf(amount: bigint | null, currency: string | null): Money | null {
  return amount === null || currency === null ? null : { amount, currency };
}
