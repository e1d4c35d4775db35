import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';

/** Something that mortgages are taken on; made by the first application that names it. */
@Entity('properties')
@Check('properties_id_check', 'char_length(id) BETWEEN 1 AND 128')
export class Property {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text', nullable: true })
  readonly address: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly meta: object;

  @CreatedAt()
  readonly createdAt: Date;
}
