const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 22;

/** The 22 base62 characters that browsers have always made for themselves, from a UUID's 128 bits. */
export function browserIdFrom(uuid: string): string {
  let rest = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let id = '';
  for (let position = 0; position < LENGTH; position++) {
    id = DIGITS[Number(rest % 62n)]! + id;
    rest /= 62n;
  }
  return id;
}
