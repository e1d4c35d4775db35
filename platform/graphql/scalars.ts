import { GraphQLScalarType, Kind } from 'graphql';
import {
  DateTimeISOResolver,
  EmailAddressResolver,
  JSONResolver,
  LocalDateResolver,
  PhoneNumberResolver,
  URLResolver,
  UUIDResolver,
} from 'graphql-scalars';
import { badUserInput } from '../errors/bad-user-input.js';

/**
 * Whole numbers beyond 2^53 would lose digits as JSON numbers in most clients: those go out as strings, all others as
 * numbers. Both forms are read. Bounded by PostgreSQL's `bigint`, so that no value fails only in the database.
 */
const MAX_BIGINT = 2n ** 63n - 1n;
const MIN_BIGINT = -(2n ** 63n);

function toBigInt(value: unknown): bigint {
  const parsed = parseWhole(value);
  if (parsed === null || parsed > MAX_BIGINT || parsed < MIN_BIGINT) {
    throw badUserInput('BigInt must be a whole number between -2^63 and 2^63 - 1.');
  }
  return parsed;
}

function parseWhole(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) return BigInt(value);
  return null;
}

const BigIntScalar = new GraphQLScalarType<bigint, number | string>({
  name: 'BigInt',
  serialize: (value) => {
    const whole = toBigInt(value);
    const number = Number(whole);
    return Number.isSafeInteger(number) ? number : whole.toString();
  },
  parseValue: toBigInt,
  parseLiteral: (node) => {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return toBigInt(node.value);
    throw badUserInput('BigInt must be a whole number.');
  },
});

/** graphql-scalars writes a `URL` object; everything in Kontor keeps the text as it was given. */
const URLScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  serialize: String,
  parseValue: webUrl,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return webUrl(node.value);
    throw badUserInput('URL must be a string.');
  },
});

function webUrl(value: unknown): string {
  const url = URLResolver.parseValue(value) as URL;
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw badUserInput('URL must begin with http:// or https://.');
  return String(value);
}

/** Resolvers of the scalars that `schema/shared.graphql` declares; every subgraph has them. */
export const scalars = {
  DateTime: DateTimeISOResolver,
  Date: LocalDateResolver,
  UUID: UUIDResolver,
  EmailAddress: EmailAddressResolver,
  PhoneNumber: PhoneNumberResolver,
  JSON: JSONResolver,
  URL: URLScalar,
  BigInt: BigIntScalar,
};
