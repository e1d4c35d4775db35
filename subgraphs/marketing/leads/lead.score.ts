import type { LeadSource } from './lead-source.js';
import type { Lead } from './lead.entity.js';

export type ScoredLead = Pick<
  Lead,
  'firstName' | 'lastName' | 'companyName' | 'phoneNumber' | 'interestedFeatures' | 'source' | 'utmCampaign'
>;

const sourcePoints: Partial<Record<LeadSource, number>> = {
  'demo-request': 20,
  'pricing-inquiry': 15,
  'contact-form': 10,
  'website-form': 5,
};

/** How promising a lead is. Never stored: every change of the lead changes it. */
export function leadScore(lead: ScoredLead): number {
  return (
    10 +
    (lead.firstName ? 5 : 0) +
    (lead.lastName ? 5 : 0) +
    (lead.companyName ? 15 : 0) +
    (lead.phoneNumber ? 10 : 0) +
    3 * lead.interestedFeatures.length +
    (sourcePoints[lead.source] ?? 0) +
    // An empty campaign is one: the visitor came by a link that names the parameter.
    (lead.utmCampaign !== null ? 8 : 0)
  );
}
