import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn, CreatedAt, numericColumn, UpdatedAt } from '../../../platform/database/columns.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';
import type { OpeningHours } from '../business-partners/opening-hours.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';

export const kpiCurrencies = ['EUR', 'CHF'] as const;

/** Key figures of a business, one row each. */
@Entity('partner_kpis')
@Check('partner_kpis_annual_revenue_minor_check', 'annual_revenue_minor BETWEEN 0 AND 5000000000')
@Check('partner_kpis_annual_revenue_currency_check', oneOf('annual_revenue_currency', kpiCurrencies))
@Check('partner_kpis_seating_capacity_check', 'seating_capacity BETWEEN 1 AND 1000')
@Check('partner_kpis_food_cost_ratio_check', 'food_cost_ratio BETWEEN 0 AND 100')
@Check('partner_kpis_labor_cost_ratio_check', 'labor_cost_ratio BETWEEN 0 AND 100')
@Check('partner_kpis_employee_count_check', 'employee_count BETWEEN 0 AND 1000')
export class PartnerKpis {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Index({ unique: true })
  @ForeignKey(() => BusinessPartner, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  partnerId: string;

  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  annualRevenueMinor: bigint | null;

  @Column({ type: 'text', default: 'EUR' })
  annualRevenueCurrency: string;

  @Column({ type: 'int', nullable: true })
  seatingCapacity: number | null;

  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true, transformer: numericColumn })
  foodCostRatio: number | null;

  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true, transformer: numericColumn })
  laborCostRatio: number | null;

  @Column({ type: 'int', nullable: true })
  employeeCount: number | null;

  @Column({ type: 'jsonb', default: [] })
  openingHours: readonly OpeningHours[];

  /** Flat: texts and numbers by name. */
  @Column({ type: 'jsonb', default: {} })
  additionalKpis: Record<string, string | number>;

  @Column({ type: 'jsonb', nullable: true })
  customFeatures: object | null;

  @Column({ type: 'jsonb', nullable: true })
  socialHandles: object | null;

  @Column({ type: 'text', array: true, default: '{}' })
  suppliers: string[];

  @Column({ type: 'boolean', nullable: true })
  ugcConsent: boolean | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;
}
