import { fault, jsonObject, number, texts } from '../../../platform/input/rules.js';
import { openingWeek, type OpeningHours } from '../business-partners/opening-hours.js';
import { kpiCurrencies, type PartnerKpis } from './partner-kpis.entity.js';

/** Key figures as an owner states them. A field that is absent stays as it is, null removes the value. */
export interface PartnerKpisInput {
  readonly annualRevenue?: { readonly amount: bigint; readonly currency: string } | null;
  readonly seatingCapacity?: number | null;
  readonly foodCostRatio?: number | null;
  readonly laborCostRatio?: number | null;
  readonly employeeCount?: number | null;
  readonly openingHours?: readonly OpeningHours[] | null;
  readonly additionalKpis?: unknown;
  readonly customFeatures?: unknown;
  readonly socialHandles?: unknown;
  readonly suppliers?: readonly string[] | null;
  readonly ugcConsent?: boolean | null;
}

/** 50,000,000.00 */
const MAX_REVENUE_MINOR = 5_000_000_000n;

/** The columns to write. @throws InvalidInput */
export function partnerKpisColumns(input: PartnerKpisInput) {
  return {
    ...revenueColumns(input.annualRevenue),
    seatingCapacity: number(input.seatingCapacity, 'seatingCapacity', 1, 1_000),
    foodCostRatio: number(input.foodCostRatio, 'foodCostRatio', 0, 100),
    laborCostRatio: number(input.laborCostRatio, 'laborCostRatio', 0, 100),
    employeeCount: number(input.employeeCount, 'employeeCount', 0, 1_000),
    openingHours: openingWeek(input.openingHours, 'openingHours'),
    additionalKpis: additionalKpis(input.additionalKpis),
    customFeatures: jsonObject(input.customFeatures, 'customFeatures'),
    socialHandles: jsonObject(input.socialHandles, 'socialHandles'),
    suppliers: texts(input.suppliers, 'suppliers', { maxItems: 100, maxLength: 200 }),
    ugcConsent: input.ugcConsent,
  } satisfies Partial<Record<keyof PartnerKpis, unknown>>;
}

function revenueColumns(
  revenue: PartnerKpisInput['annualRevenue'],
): Partial<Pick<PartnerKpis, 'annualRevenueMinor' | 'annualRevenueCurrency'>> {
  if (revenue === undefined) return {};
  if (revenue === null) return { annualRevenueMinor: null };
  const { amount, currency } = revenue;
  if (amount < 0n || amount > MAX_REVENUE_MINOR) {
    throw fault('Between 0 and 50,000,000.00.', ['annualRevenue', 'amount']);
  }
  if (!kpiCurrencies.some((known) => known === currency)) throw fault('EUR or CHF.', ['annualRevenue', 'currency']);
  return { annualRevenueMinor: amount, annualRevenueCurrency: currency };
}

const KPI_NAME = /^[a-zA-Z][a-zA-Z0-9_]{0,49}$/;

/** Flat, because whatever reads it (a chart, a CSV) has one row of columns. */
function additionalKpis(value: unknown): Record<string, string | number> | undefined {
  const path = 'additionalKpis';
  const given = jsonObject(value, path);
  if (given === undefined) return undefined;
  for (const [name, figure] of Object.entries(given ?? {})) {
    if (!KPI_NAME.test(name)) {
      throw fault('Names begin with a letter, go on with letters, digits or _ and have at most 50.', [path, name]);
    }
    if (typeof figure !== 'string' && !Number.isFinite(figure)) {
      throw fault('Values are texts or numbers.', [path, name]);
    }
  }
  return (given ?? {}) as Record<string, string | number>;
}
