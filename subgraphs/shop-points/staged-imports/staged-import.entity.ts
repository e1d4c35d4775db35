import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';

export type StagedImportKind = 'consolidated' | 'coupons';

/** A file that somebody has looked at and not yet confirmed; in the database, so that any process may go on with it. */
@Entity('staged_imports')
@Index(['expiresAt'])
@Index(['memberId'])
@Check('staged_imports_kind_check', oneOf('kind', ['consolidated', 'coupons']))
export class StagedImport {
  @PrimaryColumn({ type: 'uuid' })
  token: string;

  @Column({ type: 'varchar' })
  kind: StagedImportKind;

  @Column({ type: 'varchar', nullable: true })
  program: string | null;

  /** As they stand in the file. */
  @Column({ type: 'jsonb' })
  records: readonly Readonly<Record<string, unknown>>[];

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  memberId: number | null;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;
}
