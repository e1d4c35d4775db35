import { pbkdf2, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * Passwords as Werkzeug's `generate_password_hash` stores them, `<method>$<salt>$<hash in hex>` with the method
 * `scrypt:N:r:p` or `pbkdf2:<digest>:<iterations>`.
 * https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.security.generate_password_hash
 */

const derivePbkdf2 = promisify(pbkdf2);

const FORM = /^(?<method>[^$]+)\$(?<salt>[^$]*)\$(?<digest>(?:[0-9a-f]{2})+)$/;

/** What Werkzeug itself has ever used stays far below; more would be a way to keep the server busy. */
const MAX_SCRYPT_MEMORY = 128 * 1024 * 1024;
const MAX_SCRYPT_PARALLELISM = 4;
const MAX_PBKDF2_ITERATIONS = 2_000_000;
const SCRYPT_BYTES = 64;
const DIGEST_BYTES: Readonly<Record<string, number>> = { sha1: 20, sha256: 32, sha512: 64 };

export function isWerkzeugHash(passwordHash: string): boolean {
  return /^(scrypt|pbkdf2)[:$]/.test(passwordHash);
}

/** False also for what is no such hash, or one that would take more work than any that Werkzeug makes. */
export async function matchesWerkzeugHash(password: string, passwordHash: string): Promise<boolean> {
  const { method = '', salt = '', digest = '' } = FORM.exec(passwordHash)?.groups ?? {};
  const expected = Buffer.from(digest, 'hex');
  const [name, ...parameters] = method.split(':');
  const derived = await (name === 'scrypt'
    ? scryptOf(password, salt, parameters)
    : name === 'pbkdf2'
      ? pbkdf2Of(password, salt, parameters)
      : null);
  return derived !== null && derived.length === expected.length && timingSafeEqual(derived, expected);
}

async function scryptOf(password: string, salt: string, parameters: readonly string[]): Promise<Buffer | null> {
  const [N, r, p] = parameters.length === 0 ? [2 ** 15, 8, 1] : parameters.map(wholeNumber);
  if (!N || !r || !p || parameters.length > 3) return null;
  const memory = 128 * N * r;
  if (N < 2 || (N & (N - 1)) !== 0 || memory > MAX_SCRYPT_MEMORY || p > MAX_SCRYPT_PARALLELISM) return null;
  // The library counts a little more than the table itself against the limit.
  const options = { N, r, p, maxmem: memory + 1024 * r * p + 1024 * 1024 };
  return new Promise((resolve, reject) =>
    scrypt(password, salt, SCRYPT_BYTES, options, (error, derived) => (error ? reject(error) : resolve(derived))),
  );
}

async function pbkdf2Of(password: string, salt: string, parameters: readonly string[]): Promise<Buffer | null> {
  const [digest = '', rounds = ''] = parameters;
  const bytes = Object.hasOwn(DIGEST_BYTES, digest) ? DIGEST_BYTES[digest]! : 0;
  const iterations = wholeNumber(rounds);
  if (bytes === 0 || !iterations || iterations > MAX_PBKDF2_ITERATIONS || parameters.length > 2) return null;
  return derivePbkdf2(password, salt, iterations, bytes, digest);
}

function wholeNumber(text: string): number {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
}
