import { parsePhoneNumberFromString, type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';

/** Words by which telephone networks say that the caller hides their number. */
const HIDDEN = /^(anonymous|unknown|private|blocked|restricted|withheld|unavailable)$/i;

/** Extensions come after a comma or a word; left in, their digits would join the number. */
const EXTENSION = /(,|ext|x\s*\d|durchwahl).*$/is;

/** Fewer digits than this without area code could be a local number of anywhere. */
const SHORTEST_BARE_NATIONAL = 10;

/** Whether it is a word for a hidden number, also as a SIP address: `sip:anonymous@anonymous.invalid`. */
export function isHiddenNumber(raw: string): boolean {
  return HIDDEN.test(subscriberOf(raw));
}

/**
 * A telephone number as people and networks write it, in E.164; null when it is none or cannot be told for certain.
 * Nothing is guessed: a wrong number would put a call into the wrong company or to the wrong customer. What comes out
 * goes in again unchanged.
 *
 * @param region country that a number without country code belongs to, ISO 3166-1 alpha-2; DE when it is not known
 */
export function normalisePhoneNumber(raw: string | null | undefined, region?: string | null): string | null {
  if (raw === null || raw === undefined || isHiddenNumber(raw)) return null;
  const number = digitsOf(raw);
  if (number === '') return null;
  const country = countryOf(region);
  if (number.startsWith('+')) return valid(number, country);
  if (number.startsWith('0')) return valid(number, country) ?? withLostZero(number);
  // Before the national reading: that takes `49 171 …` for an area code and calls a doubled country code valid.
  const international = country === 'DE' && number.startsWith('49') ? valid(`+${number}`, country) : null;
  if (international !== null) return international;
  return number.length >= SHORTEST_BARE_NATIONAL ? valid(number, country) : null;
}

/** Who is meant, without scheme, host and parameters. */
function subscriberOf(raw: string): string {
  return raw
    .normalize('NFKC')
    .trim()
    .replace(/^(tel|sips?):/i, '')
    .replace(/[@;].*$/s, '')
    .trim();
}

/** Digits with at most one leading plus. */
function digitsOf(raw: string): string {
  const address = subscriberOf(raw).replace(EXTENSION, '').trim();
  // The optional zero of national dialling, as in +49 (0)30: wrong after a country code.
  const withoutZero = /^(\+|00)/.test(address) ? address.replace(/\(0\)/g, '') : address;
  const digits = withoutZero.replace(/\D/g, '');
  if (withoutZero.startsWith('+')) return digits === '' ? '' : `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

/** `049 30 …`: one zero of the two before the country code was lost. */
function withLostZero(number: string): string | null {
  return number.startsWith('049') ? valid(`+49${number.slice(3)}`, 'DE') : null;
}

function valid(number: string, country: CountryCode): string | null {
  const parsed = parsePhoneNumberFromString(number, country);
  return parsed?.isValid() ? parsed.number : null;
}

function countryOf(region: string | null | undefined): CountryCode {
  const code = region?.trim().toUpperCase() ?? '';
  return isSupportedCountry(code) ? code : 'DE';
}
