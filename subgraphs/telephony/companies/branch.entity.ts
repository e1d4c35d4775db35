import { Column, DeleteDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { numericColumn } from '../../../platform/database/columns.js';
import { TenantRow } from '../tenancy/tenant-row.js';

/** Opening hours by English weekday. */
export type BusinessHours = Record<string, readonly { readonly start: string; readonly end: string }[]>;

@Entity('branches')
@Unique(['id', 'companyId'])
@Index(['companyId', 'slug'], { unique: true })
@Index(['companyId', 'isActive'])
@Index('branches_main_idx', ['companyId'], { unique: true, where: 'is_main AND deleted_at IS NULL' })
export class Branch extends TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'varchar', length: 255, nullable: true })
  slug: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  address: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  city: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  state: string | null;

  /** ISO 3166-1 alpha-2 where it shall decide how telephone numbers are read. */
  @Column({ type: 'varchar', length: 255, nullable: true })
  country: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  postalCode: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  phone: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  email: string | null;

  @Column({ type: 'numeric', precision: 10, scale: 8, nullable: true, transformer: numericColumn })
  latitude: number | null;

  @Column({ type: 'numeric', precision: 11, scale: 8, nullable: true, transformer: numericColumn })
  longitude: number | null;

  @Column({ type: 'varchar', length: 64, default: 'Europe/Berlin' })
  timezone: string;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;

  @Column({ type: 'boolean', default: false })
  isMain: boolean;

  @Column({ type: 'jsonb', nullable: true })
  businessHours: BusinessHours | null;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
