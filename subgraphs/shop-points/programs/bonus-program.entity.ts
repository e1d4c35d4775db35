import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { decimalColumn, type Decimal } from '../rates/decimal.js';

/** A scheme that rewards purchases with points, cashback or both. */
@Entity('bonus_programs')
@Unique(['name'])
@Check('bonus_programs_point_value_eur_check', 'point_value_eur >= 0')
export class BonusProgram {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', collation: 'und-x-icu' })
  name: string;

  /** EUR per point; 0 where the programme pays cashback only. */
  @Column({ type: 'numeric', precision: 20, scale: 10, default: 0, transformer: decimalColumn })
  pointValueEur: Decimal;

  @CreatedAt()
  createdAt: Date;
}
