/** No member has this name and this password. */
export class WrongPassword extends Error {
  override readonly name = 'WrongPassword';
}

/** The password was right, but the membership rests. */
export class MembershipRests extends Error {
  override readonly name = 'MembershipRests';
}

/** Somebody has guessed too often. */
export class TooManyAttempts extends Error {
  override readonly name = 'TooManyAttempts';
  constructor(readonly retryAt: Date) {
    super('Too many attempts.');
  }
}
