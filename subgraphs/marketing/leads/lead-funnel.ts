import type { Period } from '../../../platform/period.js';
import type { LeadStatus } from './lead.states.js';

/** What visitors do on their way, by the names of the tracked events. */
export const funnelEvents = ['page_view', 'button_click', 'form_submit', 'demo_request', 'conversion'] as const;

export interface FunnelStep {
  readonly event: string;
  readonly visitors: number;
  readonly conversionRate: number;
  readonly dropOffRate: number;
}

export interface LeadFunnel {
  readonly period: Period;
  readonly leads: number;
  readonly newLeads: number;
  readonly contactedLeads: number;
  readonly qualifiedLeads: number;
  readonly convertedLeads: number;
  readonly lostLeads: number;
  readonly qualifiedRate: number;
  readonly conversionRate: number;
  readonly steps: readonly FunnelStep[];
}

/**
 * @param leads how many leads there are in each status
 * @param visitors how many sessions came as far as each of `funnelEvents`, or further
 */
export function leadFunnel(
  period: Period,
  leads: Readonly<Record<LeadStatus, number>>,
  visitors: readonly number[],
): LeadFunnel {
  const total = Object.values(leads).reduce((sum, count) => sum + count, 0);
  return {
    period,
    leads: total,
    newLeads: leads.new,
    contactedLeads: leads.contacted,
    qualifiedLeads: leads.qualified,
    convertedLeads: leads.converted,
    lostLeads: leads.lost,
    qualifiedRate: percent(leads.qualified + leads.converted, total),
    conversionRate: percent(leads.converted, total),
    steps: funnelEvents.map((event, index) => {
      const reached = visitors[index]!;
      const before = visitors[index - 1] ?? reached;
      return {
        event,
        visitors: reached,
        conversionRate: percent(reached, visitors[0]!),
        dropOffRate: percent(before - reached, before),
      };
    }),
  };
}

/** Two decimals; 0 of nothing is 0. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}
