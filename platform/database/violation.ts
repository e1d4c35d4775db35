/** Whether a statement failed because of one of these constraints or unique indexes, which is an answer and no fault. */
export function violates(error: unknown, ...constraints: readonly string[]): boolean {
  const { driverError } = error as { driverError?: { constraint?: unknown } };
  return constraints.includes(String(driverError?.constraint));
}
