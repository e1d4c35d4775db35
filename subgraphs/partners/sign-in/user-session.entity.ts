import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Profile } from '../users/profile.entity.js';

export const sessionEndings = ['signed_out', 'token_reused', 'suspended'] as const;
export type SessionEnding = (typeof sessionEndings)[number];

/** One signed-in device: a family of refresh tokens, of which the newest works. It ends as a whole. */
@Entity('user_sessions')
@Check('user_sessions_end_reason_check', oneOf('end_reason', sessionEndings))
@Check('user_sessions_check', '(ended_at IS NULL) = (end_reason IS NULL)')
export class UserSession {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Index()
  @ForeignKey(() => Profile, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'timestamptz' })
  startedAt: Date;

  @Column({ type: 'timestamptz' })
  lastUsedAt: Date;

  /** However often it is refreshed, a session does not outlive this. */
  @Index()
  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Index()
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  endReason: SessionEnding | null;
}
