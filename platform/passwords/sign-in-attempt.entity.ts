import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Failed sign-ins to a name within the current window, whether the name has an account or not: a lock that only accounts
 * could have would tell who has one.
 */
@Entity('sign_in_attempts')
export class SignInAttempt {
  /** Keyed hash of the name or address: what strangers typed in is not worth keeping in the clear. */
  @PrimaryColumn({ type: 'text' })
  accountHash: string;

  @Column({ type: 'int' })
  failures: number;

  /** Begin of the window that `failures` counts in; of the lock, once they are too many. */
  @Index()
  @Column({ type: 'timestamptz' })
  since: Date;
}
