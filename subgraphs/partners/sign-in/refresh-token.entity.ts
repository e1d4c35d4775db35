import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserSession } from './user-session.entity.js';

/**
 * A refresh token that was handed out. Used ones stay as long as their session, because only so a second use is
 * recognised.
 */
@Entity('refresh_tokens')
export class RefreshToken {
  /** SHA-256 of the token, hex. The token has 256 random bits, so that a plain hash is enough. */
  @PrimaryColumn({ type: 'text' })
  tokenHash: string;

  @Index()
  @ForeignKey(() => UserSession, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  sessionId: string;

  @Column({ type: 'timestamptz' })
  issuedAt: Date;

  @Index()
  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
