/**
 * `o'neil mcdonald` -> `O'Neil Mcdonald`, as PostgreSQL's `initcap`. Not done there: in a database with the locale `C`
 * it would cut words at every letter with an accent.
 */
export function withInitialCapitals(name: string): string {
  return name.trim().replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
    const [first = '', ...rest] = word;
    const capital = first.toUpperCase();
    // Some letters become two (`ß` -> `SS`); those keep their form.
    return ([...capital].length === 1 ? capital : first) + rest.join('').toLowerCase();
  });
}

export function normalisedEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Digits and `+`, wherever they stand. */
export function normalisedPhone(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}
