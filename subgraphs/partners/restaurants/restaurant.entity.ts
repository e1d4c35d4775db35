import { Check, Column, DeleteDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';

@Entity('restaurants')
@Check('restaurants_position_check', '(latitude IS NULL) = (longitude IS NULL)')
@Check('restaurants_latitude_check', 'latitude BETWEEN -90 AND 90')
@Check('restaurants_longitude_check', 'longitude BETWEEN -180 AND 180')
@Index(['name', 'id'])
@Index(['cuisineType', 'name', 'id'])
export class Restaurant {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The business behind it. A restaurant that guests know outlives the account of its business. */
  @Index()
  @ForeignKey(() => BusinessPartner, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  address: string;

  @Column({ type: 'text', nullable: true })
  cuisineType: string | null;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Column({ type: 'boolean', default: false })
  verified: boolean;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
