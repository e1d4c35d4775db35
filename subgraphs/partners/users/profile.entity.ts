import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';

export const accountRoles = ['user', 'business_partner', 'admin', 'super_admin', 'suspended'] as const;
export type AccountRole = (typeof accountRoles)[number];

export const accountSubscriptions = ['free', 'premium'] as const;
export type AccountSubscription = (typeof accountSubscriptions)[number];

/** Languages that texts are written in for people. */
export const textLanguages = ['de', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** A person with an account: GraphQL's `User`. How they sign in is not here but in `credentials`. */
@Entity('profiles')
@Check('profiles_role_check', oneOf('role', accountRoles))
@Check('profiles_subscription_status_check', oneOf('subscription_status', accountSubscriptions))
@Check('profiles_language_check', oneOf('language', textLanguages))
// An address is free again once its account is deleted.
@Index(['email'], { unique: true, where: 'deleted_at IS NULL' })
@Index(['createdAt', 'id'])
@Index(['role', 'createdAt', 'id'])
export class Profile {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** `citext`, so that the database too takes `A@b.de` and `a@b.de` for one address. */
  @Column({ type: 'citext', nullable: true })
  email: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  emailVerifiedAt: Date | null;

  @Column({ type: 'text', default: 'Neuer Nutzer' })
  name: string;

  @Column({ type: 'text', default: 'de' })
  language: TextLanguage;

  @Column({ type: 'text', default: 'user' })
  role: AccountRole;

  @Column({ type: 'text', default: 'free' })
  subscriptionStatus: AccountSubscription;

  @Column({ type: 'text', array: true, nullable: true })
  allergies: string[] | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
