import { MAX_PASSWORD_LENGTH } from '../../../platform/passwords/password-policy.js';
import { createPasswordHasher, type PasswordHasher } from '../../../platform/passwords/password-hasher.js';
import { isWerkzeugHash, matchesWerkzeugHash } from './werkzeug-hash.js';

/** The passwords of members: as the platform stores them, and as the old system did. */
export class MemberPasswords {
  private readonly hasher: PasswordHasher = createPasswordHasher();

  hash(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  async matches(password: string, passwordHash: string | null): Promise<boolean> {
    if (passwordHash === null || !isWerkzeugHash(passwordHash)) return this.hasher.matches(password, passwordHash);
    return password.length <= 2 * MAX_PASSWORD_LENGTH && matchesWerkzeugHash(password, passwordHash);
  }

  /** Whether it should be hashed anew, now that the password is known. */
  isOutdated(passwordHash: string): boolean {
    return isWerkzeugHash(passwordHash);
  }
}
