import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Failed sign-ins of an address within the current window, whether the address has an account or not: a lock that only
 * accounts could have would tell who has one.
 */
@Entity('sign_in_attempts')
export class SignInAttempt {
  /** Keyed hash of the address: what strangers typed in is not worth keeping in the clear. */
  @PrimaryColumn({ type: 'text' })
  emailHash: string;

  @Column({ type: 'int' })
  failures: number;

  /** Begin of the window that `failures` counts in; of the lock, once they are too many. */
  @Index()
  @Column({ type: 'timestamptz' })
  since: Date;
}
