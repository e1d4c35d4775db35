import { DomainError } from '../../../platform/errors/domain-error.js';

export class EmailTaken extends DomainError<'EmailTakenError'> {
  readonly typeName = 'EmailTakenError';
  readonly code = 'EMAIL_TAKEN';

  constructor() {
    super('This e-mail address has an account already.', ['email']);
  }
}

export class WeakPassword extends DomainError<'WeakPasswordError'> {
  readonly typeName = 'WeakPasswordError';
  readonly code = 'WEAK_PASSWORD';

  constructor(rule: string) {
    super(rule, ['password']);
  }
}

/** Of an unknown address and of a wrong password alike. */
export class InvalidCredentials extends DomainError<'InvalidCredentialsError'> {
  readonly typeName = 'InvalidCredentialsError';
  readonly code = 'INVALID_CREDENTIALS';

  constructor() {
    super('E-mail address and password do not belong together.');
  }
}

export class TooManySignInAttempts extends DomainError<'TooManySignInAttemptsError'> {
  readonly typeName = 'TooManySignInAttemptsError';
  readonly code = 'TOO_MANY_SIGN_IN_ATTEMPTS';

  override readonly facts: { readonly retryAt: Date };

  constructor(retryAt: Date) {
    super('Too many failed attempts for this address. Try again later.');
    this.facts = { retryAt };
  }
}

export class AccountSuspended extends DomainError<'AccountSuspendedError'> {
  readonly typeName = 'AccountSuspendedError';
  readonly code = 'ACCOUNT_SUSPENDED';

  constructor() {
    super('This account is suspended.');
  }
}

/** Unknown, expired, used before, or of a session that has ended: the holder of a stolen token shall not learn which. */
export class InvalidRefreshToken extends DomainError<'InvalidRefreshTokenError'> {
  readonly typeName = 'InvalidRefreshTokenError';
  readonly code = 'INVALID_REFRESH_TOKEN';

  constructor() {
    super('The session is over. Sign in again.', ['refreshToken']);
  }
}
