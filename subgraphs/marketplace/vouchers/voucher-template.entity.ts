import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import type { StoredTerms } from './voucher.terms.js';

/** A pattern for vouchers. */
@Entity('voucher_templates')
@Check('voucher_templates_default_duration_check', 'default_duration > 0')
export class VoucherTemplate {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly serviceType: string;

  @Column({ type: 'text' })
  readonly title: string;

  /** Minutes. */
  @Column({ type: 'integer' })
  readonly defaultDuration: number;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly defaultTerms: StoredTerms;

  @CreatedAt()
  readonly createdAt: Date;
}
