/** Largest value of a PostgreSQL `integer`. */
const MAX_SERIAL = 2_147_483_647;

/**
 * The tables keep the whole numbers of the old system as ids, GraphQL hands them out as text. Null for whatever cannot
 * be one, so that a look-up answers as for a missing row and nothing out of range reaches the database.
 */
export function serialId(id: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(id)) return null;
  const number = Number(id);
  return number <= MAX_SERIAL ? number : null;
}
