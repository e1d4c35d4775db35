import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Lead } from '../leads/lead.entity.js';

/** A telephone number on the WhatsApp Business Platform. */
@Entity({ name: 'accounts', schema: 'whatsapp' })
@Unique(['businessAccountId', 'phoneNumberId'])
@Check('valid_whatsapp_number', `phone_number ~ '^[+][1-9][0-9]{6,14}$'`)
@Check('valid_message_counts', 'messages_sent_today >= 0 AND messages_limit_daily >= 0')
@Index('idx_whatsapp_accounts_lead', ['leadId'], { where: 'lead_id IS NOT NULL' })
@Index('idx_whatsapp_accounts_partner', ['partnerId'], { where: 'partner_id IS NOT NULL' })
@Index('idx_whatsapp_phone', ['phoneNumber'])
@Index('idx_whatsapp_active', ['isActive', 'isVerified', 'createdAt'], { where: 'is_active' })
@Index('idx_whatsapp_usage', ['messagesSentToday', 'lastMessageSentAt'], { where: 'messages_sent_today > 0' })
export class WhatsAppAccount {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @ForeignKey(() => Lead, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  leadId: string | null;

  /** The business partner to whom the account belongs. */
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  /** Meta's id of the WhatsApp Business account. */
  @Column({ type: 'varchar', length: 100 })
  businessAccountId: string;

  /** Meta's id of the telephone number. */
  @Column({ type: 'varchar', length: 100 })
  phoneNumberId: string;

  /** E.164. */
  @Column({ type: 'varchar', length: 20 })
  phoneNumber: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  displayName: string | null;

  /** Never read but by what sends messages. */
  @Column({ type: 'text', select: false })
  accessTokenEncrypted: string;

  @Column({ type: 'text', select: false })
  webhookVerifyTokenEncrypted: string;

  @Column({ type: 'boolean', default: false })
  isVerified: boolean;

  @Column({ type: 'boolean', default: false })
  isActive: boolean;

  @Column({ type: 'varchar', length: 50, default: 'pending' })
  verificationStatus: string;

  /** On the UTC day of `lastMessageSentAt`. */
  @Column({ type: 'integer', default: 0 })
  messagesSentToday: number;

  @Column({ type: 'integer', default: 1000 })
  messagesLimitDaily: number;

  @Column({ type: 'timestamptz', nullable: true })
  lastMessageSentAt: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Kept by a trigger after the first writing. */
  @Column({ type: 'timestamptz', default: () => 'now()', update: false })
  updatedAt: Date;
}
