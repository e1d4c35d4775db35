import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Room } from '../rooms/room.entity.js';
import { Voucher } from '../vouchers/voucher.entity.js';
import { Contract } from './contract.entity.js';

const ROLES = ['primary', 'annex', 'offer', 'application'] as const;
export type ContractRole = (typeof ROLES)[number];

/** What a contract belongs to; whoever has to do with that may read it. */
@Entity('contract_links')
@Check('contract_links_legacy_id_check', 'char_length(legacy_id) BETWEEN 1 AND 128')
@Check('contract_links_role_check', oneOf('role', ROLES))
@Check('contract_links_target_check', 'voucher_id IS NOT NULL OR room_id IS NOT NULL')
@Index(['contractId', 'createdAt'])
@Index(['voucherId', 'createdAt'])
@Index(['roomId', 'createdAt'])
@Index('contract_links_once_idx', { synchronize: false })
export class ContractLink {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  /** `cl-…`, for links of older clients. */
  @Column({ type: 'text', nullable: true, unique: true })
  readonly legacyId: string | null;

  @ForeignKey(() => Contract, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  readonly contractId: string;

  @ForeignKey(() => Voucher)
  @Column({ type: 'text', nullable: true })
  readonly voucherId: string | null;

  @ForeignKey(() => Room)
  @Column({ type: 'text', nullable: true })
  readonly roomId: string | null;

  @Column({ type: 'text', default: 'primary' })
  readonly role: ContractRole;

  @CreatedAt()
  readonly createdAt: Date;
}
