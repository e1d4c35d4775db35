import { Decimal as Library } from 'decimal.js';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueTransformer } from 'typeorm';

/**
 * Exact decimals. The library rounds results to 20 digits unless told; 60 hold every product of the formulas of rates
 * (three factors of at most 20 digits), so nothing is rounded before it is shown.
 */
export const Decimal = Library.clone({ precision: 60, rounding: Library.ROUND_HALF_UP });
export type Decimal = Library;

export const ZERO = new Decimal(0);

/** A `numeric` column as an exact decimal; node-postgres gives it as text. */
export const decimalColumn: ValueTransformer = {
  to: (value: unknown) => (Decimal.isDecimal(value) ? value.toFixed() : value),
  from: (value: string | null) => (value === null ? null : new Decimal(value)),
};

/** All that a `numeric(20, 10)` column holds. No exponents: `1e400` shall fail here and not in the database. */
const DECIMAL_TEXT = /^-?\d{1,10}(\.\d{1,10})?$/;

/** The SDL's `Decimal`. Written as a string, because a JSON number is a binary fraction in most clients. */
export const DecimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  serialize: (value) => new Decimal(value as Decimal).toFixed(),
  parseValue: (value) => parseDecimal(typeof value === 'number' ? plainText(value) : value),
  parseLiteral: (node) => {
    const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING;
    return parseDecimal(isNumber ? node.value : null);
  },
});

function parseDecimal(value: unknown): Decimal {
  if (typeof value === 'string' && DECIMAL_TEXT.test(value)) return new Decimal(value);
  throw new GraphQLError('Decimal must be a number with at most 10 digits before and 10 after the point.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** JavaScript writes small numbers with an exponent (`1e-7`). */
function plainText(value: number): string {
  return Number.isFinite(value) ? new Decimal(value).toFixed() : String(value);
}
