import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { MAX_PASSWORD_LENGTH } from './password-policy.js';

export interface PasswordHasher {
  /** argon2id in PHC form. */
  hash(password: string): Promise<string>;
  /** Whether it is the password of this hash. Takes as long when there is no hash to compare with. */
  matches(password: string, passwordHash: string | null): Promise<boolean>;
}

/** The first choice of OWASP's list, https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same characters typed on another keyboard may be composed differently. */
const composed = (password: string): string => password.normalize('NFKC');

export function createPasswordHasher(): PasswordHasher {
  // Of a password that nobody knows. Verifying against it makes an unknown address cost what a known one does.
  const decoy = hash(randomBytes(32), parameters);
  // Without a listener a failure here would end the process before anybody signs in.
  decoy.catch(() => undefined);
  return {
    hash: (password) => hash(composed(password), parameters),
    async matches(password, passwordHash) {
      const bounded = password.length > 2 * MAX_PASSWORD_LENGTH ? '' : composed(password);
      const isRight = await verify(passwordHash ?? (await decoy), bounded);
      return isRight && passwordHash !== null;
    },
  };
}
