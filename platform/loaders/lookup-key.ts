import type { DataSource, EntityMetadata } from 'typeorm';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const INTEGER = /^(0|-?[1-9]\d{0,18})$/;

const integerBits: Readonly<Record<string, number>> = { smallint: 16, integer: 32, bigint: 64 };

/**
 * How the values of a column are told apart, as text. Null for a key that no row can have (`abc` as a UUID, a number out
 * of range), which PostgreSQL would answer with an error for the whole batch.
 */
export function lookupKeyOf(
  dataSource: DataSource,
  metadata: EntityMetadata,
  property: string,
): (key: unknown) => string | null {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no column ${property}.`);
  const type = dataSource.driver.normalizeType(column);
  const bits = integerBits[type];
  return (key) => {
    const text = String(key);
    if (type === 'uuid') return UUID.test(text.toLowerCase()) ? text.toLowerCase() : null;
    if (bits !== undefined)
      return INTEGER.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text) ? text : null;
    if (text.includes('\0')) return null;
    return type === 'citext' ? text.toLowerCase() : text;
  };
}
