const RANDOM_DIGITS = 6;
const RANDOM_RANGE = 36n ** BigInt(RANDOM_DIGITS);

/**
 * Ids in the form that clients have known for long: `v-mcx1a2b3-k9q2ze`, a prefix, the milliseconds in base 36 and six
 * random digits.
 *
 * @param newId gives UUIDs whose last 12 hex digits are random.
 */
export function timedId(prefix: string, now: Date, newId: () => string): string {
  const random = BigInt(`0x${newId().slice(-12)}`) % RANDOM_RANGE;
  return `${prefix}-${now.getTime().toString(36)}-${random.toString(36).padStart(RANDOM_DIGITS, '0')}`;
}
