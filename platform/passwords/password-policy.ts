const MIN_PASSWORD_LENGTH = 10;
/** Long enough for every sentence, short enough that hashing one is no way to keep the server busy. */
export const MAX_PASSWORD_LENGTH = 128;
const MIN_DIFFERENT_CHARACTERS = 5;

/** The best-known passwords of at least eight characters; shorter ones are refused everywhere. */
const wellKnown = new Set(
  `
    1234567890 12345678910 123456789a 0123456789 0987654321 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qwertyuiop
    qwerty12345 qwerty123456 qwertzuiop qwertz12345 asdfghjkl1 zaq12wsxcde abcdefghij password12 password123
    password1234 password12345 passwort123 passwort1234 passw0rd123 p@ssw0rd123 iloveyou12 iloveyou123 ichliebedich
    hallo12345 hallo123456 willkommen willkommen1 willkommen123 welcome123 welcome1234 changeme123 letmein123
    letmein1234 sommer2025 sommer2026 winter2025 winter2026 schatz1234 fussball123 football123 baseball123
    superman123 administrator admin12345
    12345678 123456789 87654321 987654321 11223344 1q2w3e4r 1qaz2wsx q1w2e3r4 qwertyui qwertzui qwerty12 qwertz12
    qwerty123 qwertz123 asdfghjk asdfghjkl asdf1234 abcd1234 abc12345 a1b2c3d4 password passwort password1 passwort1
    passw0rd p@ssw0rd iloveyou sunshine princess football baseball superman trustno1 starwars whatever michelle
    computer internet schatzi1 sommer26 fussball letmein1 welcome1 hallo123 hallo1234 changeme admin123 admin1234
    zaq12wsx zxcvbnm1 dragon12 monkey12 master12 shadow12 charlie1
  `
    .trim()
    .split(/\s+/),
);

/** What belongs to the person and is the first thing that others try. */
interface Owner {
  readonly email: string;
  readonly name: string | null;
}

/**
 * The rule that a new password breaks, in words for people, or null when it is good. Length and what can be guessed
 * count; mixtures of kinds are not demanded, they make passwords harder to remember than to crack (NIST SP 800-63B).
 */
export function brokenPasswordRule(password: string, owner: Owner, minLength = MIN_PASSWORD_LENGTH): string | null {
  const characters = [...password];
  if (characters.length < minLength) return `At least ${minLength} characters.`;
  if (characters.length > MAX_PASSWORD_LENGTH) return `At most ${MAX_PASSWORD_LENGTH} characters.`;
  if (new Set(characters).size < MIN_DIFFERENT_CHARACTERS) {
    return `At least ${MIN_DIFFERENT_CHARACTERS} different characters.`;
  }
  const plain = password.toLowerCase();
  if (wellKnown.has(plain)) return 'This password is among the first that anybody would try.';
  if (isMadeOf(plain, owner)) return 'The password must not be made of the e-mail address or the name.';
  return null;
}

/** Nothing of it is left that is not the address or the name, but for a short tail such as a year. */
function isMadeOf(password: string, { email, name }: Owner): boolean {
  const [localPart = ''] = email.toLowerCase().split('@');
  const own = [email, localPart, ...(name === null ? [] : [name, name.replaceAll(' ', '')])];
  return own
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 4 && password.includes(word))
    .some((word) => password.length - word.length < MIN_DIFFERENT_CHARACTERS);
}
