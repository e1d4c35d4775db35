const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The id of a row in the form in which the database gives it back, or null when no row can have it. `ID` arguments are
 * any text; one that is not a UUID would fail the statement, and with it the rows that others asked for in the same
 * batch.
 */
export function entityId(id: string): string | null {
  return UUID.test(id) ? id.toLowerCase() : null;
}
