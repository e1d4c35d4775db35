import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn, CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';

/** A document as it was uploaded. Neither the row nor the bytes ever change. */
@Entity('contracts')
@Check('contracts_legacy_id_check', 'char_length(legacy_id) BETWEEN 1 AND 128')
@Check('contracts_name_check', 'char_length(name) BETWEEN 1 AND 255')
@Check('contracts_byte_size_check', 'byte_size >= 0')
@Check('contracts_hash_sha256_check', "hash_sha256 ~ '^[0-9a-f]{64}$'")
@Index(['createdAt'])
@Index(['hashSha256'])
@Index(['createdBy', 'createdAt'])
export class Contract {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  /** `ct-…`, for contracts of older clients; they know it by nothing else. */
  @Column({ type: 'text', nullable: true, unique: true })
  readonly legacyId: string | null;

  @Column({ type: 'text' })
  readonly name: string;

  /** Checked against the content; null for contracts of older stores that did not keep it. */
  @Column({ type: 'text', nullable: true })
  readonly mimeType: string | null;

  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  readonly byteSize: bigint | null;

  /** Key in the store. */
  @Column({ type: 'text', unique: true })
  readonly storageUrl: string;

  /** Of exactly these bytes, lower-case hex. */
  @Column({ type: 'text' })
  readonly hashSha256: string;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid', nullable: true })
  readonly createdBy: string | null;

  @CreatedAt()
  readonly createdAt: Date;
}
