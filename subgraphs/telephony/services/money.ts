/** All prices of telephony are in euros. */
export function inEuro(amount: bigint): { amount: bigint; currency: string } {
  return { amount, currency: 'EUR' };
}
