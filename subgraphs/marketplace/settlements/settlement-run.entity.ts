import { Check, Entity, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';

/** A calendar month (UTC) that was settled by the clock, whatever came of it. */
@Entity('settlement_runs')
@Check('settlement_runs_period_from_check', 'extract(day FROM period_from) = 1')
export class SettlementRun {
  /** The first of the month. */
  @PrimaryColumn({ type: 'date' })
  readonly periodFrom: string;

  @CreatedAt()
  readonly createdAt: Date;
}
