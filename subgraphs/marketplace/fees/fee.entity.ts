import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn, CreatedAt } from '../../../platform/database/columns.js';

export type FeeScope = 'voucher' | 'transfer' | 'room' | 'mortgage';

export interface FeeMeta {
  /** The thinker that the fee is settled with. Without it: the voucher's issuer, the lender, the transfer's owner. */
  readonly beneficiaryPublicId?: string;
}

/** What the platform charges for one kind of action. */
@Entity('fees')
@Check('fees_scope_check', "scope IN ('voucher', 'transfer', 'room', 'mortgage')")
@Check('fees_percentage_check', 'percentage BETWEEN 0 AND 1')
@Check('fees_fixed_amount_check', 'fixed_amount >= 0')
@Check('fees_currency_check', "currency ~ '^[A-Z]{3}$'")
export class Fee {
  /** The action, `voucher.booking`. */
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly scope: FeeScope;

  /** Share of the amount, `0.0200` is 2 %. Text, so that it stays exact. */
  @Column({ type: 'numeric', precision: 6, scale: 4, default: 0 })
  readonly percentage: string;

  /** Minor units. */
  @Column({ type: 'bigint', default: 0, transformer: bigintColumn })
  readonly fixedAmount: bigint;

  /** Of the fixed amount. */
  @Column({ type: 'text' })
  readonly currency: string;

  @Column({ type: 'boolean', default: true })
  readonly active: boolean;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly meta: FeeMeta;

  @CreatedAt()
  readonly createdAt: Date;
}
