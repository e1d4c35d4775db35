const DIGITS = 6;

/** `RE-2026-000001`: numbers of a year begin with 1 and leave none out. */
export function invoiceNumber(year: number, number: number): string {
  return `RE-${year}-${String(number).padStart(DIGITS, '0')}`;
}
