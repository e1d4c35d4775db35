import { InvalidInput } from '../../../platform/errors/domain-error.js';

const ISO_4217: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code in capitals. @throws InvalidInput */
export function currencyCode(given: string, path: readonly string[]): string {
  const code = given.trim().toUpperCase();
  if (!ISO_4217.has(code)) throw new InvalidInput('This is not an ISO 4217 currency code, for example EUR.', path);
  return code;
}
