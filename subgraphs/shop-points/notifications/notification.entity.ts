import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';

/** Upper case: the old clients know them so. */
const NOTIFICATION_TYPES = [
  'PROPOSAL_APPROVED',
  'PROPOSAL_REJECTED',
  'MERGE_APPROVED',
  'MERGE_REJECTED',
  'METADATA_APPROVED',
  'METADATA_REJECTED',
  'RATE_COMMENT',
  'CONTRIBUTOR_APPROVED',
  'CONTRIBUTOR_REJECTED',
] as const;
export type NotificationType = (typeof NOTIFICATION_TYPES)[number];

const NOTIFICATION_LINK_TYPES = [
  'proposal',
  'merge_proposal',
  'metadata_proposal',
  'rate',
  'contributor_request',
] as const;
export type NotificationLinkType = (typeof NOTIFICATION_LINK_TYPES)[number];

/** A letter to a member. Written by the services alone, and read by nobody else. */
@Entity('notifications')
@Check('notifications_notification_type_check', oneOf('notification_type', NOTIFICATION_TYPES))
@Check('notifications_link_type_check', oneOf('link_type', NOTIFICATION_LINK_TYPES))
@Check('notifications_link_check', '(link_type IS NULL) = (link_id IS NULL)')
@Index(['userId', 'createdAt', 'id'])
@Index(['userId', 'isRead', 'createdAt', 'id'])
@Index(['isRead', 'createdAt'])
export class Notification {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer' })
  userId: number;

  @Column({ type: 'varchar' })
  notificationType: NotificationType;

  @Column({ type: 'varchar' })
  title: string;

  @Column({ type: 'varchar' })
  message: string;

  @Column({ type: 'varchar', nullable: true })
  linkType: NotificationLinkType | null;

  /** Id of what the letter is about; it may be gone since. */
  @Column({ type: 'integer', nullable: true })
  linkId: number | null;

  @Column({ type: 'boolean', default: false })
  isRead: boolean;

  @CreatedAt()
  createdAt: Date;
}
