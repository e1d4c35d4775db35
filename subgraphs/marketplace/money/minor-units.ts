import { Decimal } from 'decimal.js';

/** Decimals of the currencies of ISO 4217 that have not two. `Intl` follows another list, where the dinar has none. */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

const TWO = 2;

/** How many decimals an amount of the currency has. */
export function exponentOf(currency: string): number {
  return EXPONENTS.get(currency) ?? TWO;
}

/** `100.5` EUR is 10050 cents; what is less than a minor unit is rounded half up. */
export function minorUnits(amount: Decimal.Value, currency: string): bigint {
  const factor = new Decimal(10).pow(exponentOf(currency));
  return BigInt(new Decimal(amount).times(factor).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed());
}

/** 10050 cents are `100.50` EUR, with all of the currency's decimals. */
export function majorUnits(amount: bigint, currency: string): string {
  const exponent = exponentOf(currency);
  const digits = (amount < 0n ? -amount : amount).toString().padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const text = exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`;
  return amount < 0n ? `-${text}` : text;
}
