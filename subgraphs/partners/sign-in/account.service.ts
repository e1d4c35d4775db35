import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { system } from '../../../platform/identity/viewer.js';
import { emailAddress, text } from '../../../platform/input/rules.js';
import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import { Profile, type TextLanguage } from '../users/profile.entity.js';
import { Credential } from './credential.entity.js';
import { brokenPasswordRule } from '../../../platform/passwords/password-policy.js';
import type { PasswordHasher } from '../../../platform/passwords/password-hasher.js';
import type { SessionService, SignedIn } from './session.service.js';
import {
  AccountSuspended,
  EmailTaken,
  InvalidCredentials,
  TooManySignInAttempts,
  WeakPassword,
} from './sign-in.errors.js';
import { countAttempt, forgetAttempts } from '../../../platform/passwords/sign-in-attempts.js';

const UNNAMED = 'Neuer Nutzer';

export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly name?: string | null;
  readonly language?: TextLanguage;
}

interface AccountDeps extends ServiceDeps {
  readonly passwords: PasswordHasher;
  readonly sessions: SessionService;
}

/** The built-in issuer: accounts that sign in with a password. */
export class AccountService {
  constructor(private readonly deps: AccountDeps) {}

  /** @throws EmailTaken, WeakPassword, InvalidInput */
  async signUp(input: SignUp): Promise<SignedIn> {
    const { database, passwords, sessions, newId } = this.deps;
    const email = emailAddress(input.email, 'email');
    const name = text(input.name ?? null, 'name', 100);
    const broken = brokenPasswordRule(input.password, { email, name });
    if (broken !== null) throw new WeakPassword(broken);
    const passwordHash = await passwords.hash(input.password);

    await using uow = database.unitOfWork(system);
    const session = await uow.write(async (tx) => {
      const id = newId();
      const profile = { id, email, name: name ?? UNNAMED, language: input.language ?? 'de' };
      const inserted = await insertUnlessTaken(tx.manager, Profile, profile);
      if (inserted === 0) throw new EmailTaken();
      await tx.manager.insert(Credential, { userId: id, passwordHash });
      return sessions.open(tx, await tx.manager.findOneByOrFail(Profile, { id }));
    });
    return await sessions.sign(session);
  }

  /**
   * An unknown address takes the same statements and the same hash as a wrong password.
   *
   * @throws InvalidCredentials, TooManySignInAttempts, AccountSuspended
   */
  async signIn({ email, password }: { readonly email: string; readonly password: string }): Promise<SignedIn> {
    const { database, passwords, sessions, clock, hashEmail } = this.deps;
    const emailHash = hashEmail(email);
    await using uow = database.unitOfWork(system);
    const { lockedUntil, profile, credential } = await uow.write(async (tx) => {
      const until = await countAttempt(tx, emailHash, clock());
      const found = await tx.manager.findOneBy(Profile, { email: email.trim().toLowerCase() });
      return {
        lockedUntil: until,
        profile: found,
        credential: await tx.manager.findOneBy(Credential, { userId: found?.id ?? NOBODY }),
      };
    });
    if (lockedUntil !== null) throw new TooManySignInAttempts(lockedUntil);
    // No connection is held while this takes its time.
    const isRight = await passwords.matches(password, credential?.passwordHash ?? null);
    if (profile === null || !isRight) throw new InvalidCredentials();
    if (profile.role === 'suspended') throw new AccountSuspended();
    const session = await uow.write(async (tx) => {
      await forgetAttempts(tx, emailHash);
      return sessions.open(tx, profile);
    });
    return await sessions.sign(session);
  }
}

/** The nil UUID, which no row has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
