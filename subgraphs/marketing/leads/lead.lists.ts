import type { SelectQueryBuilder } from 'typeorm';
import type { ListDefinition } from '../../../platform/connections/connection.js';
import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { Given } from '../../../platform/input/rules.js';
import type { Period } from '../../../platform/period.js';
import type { LeadSource } from './lead-source.js';
import { Lead } from './lead.entity.js';
import type { LeadStatus } from './lead.states.js';

const orders = {
  CREATED_AT_DESC: { property: 'createdAt', direction: 'DESC' },
  CREATED_AT_ASC: { property: 'createdAt', direction: 'ASC' },
  UPDATED_AT_DESC: { property: 'updatedAt', direction: 'DESC' },
  UPDATED_AT_ASC: { property: 'updatedAt', direction: 'ASC' },
  EMAIL_ASC: { property: 'email', direction: 'ASC' },
  EMAIL_DESC: { property: 'email', direction: 'DESC' },
} as const;
export type LeadOrder = keyof typeof orders;

export function allLeads(orderBy: LeadOrder): ListDefinition<Lead> {
  const order = orders[orderBy];
  return { entity: Lead, name: 'Query.leads', order: [order, { property: 'id', direction: order.direction }] };
}

export interface LeadConditions {
  readonly statuses?: Given<readonly LeadStatus[]>;
  readonly sources?: Given<readonly LeadSource[]>;
  readonly search?: Given<string>;
  readonly created?: Given<Period>;
  readonly partnerId?: Given<string>;
  readonly countryCode?: Given<string>;
  readonly campaign?: Given<string>;
  readonly feature?: Given<string>;
}

/** Narrows a list of leads; all that is given must hold. @throws GraphQLError `BAD_USER_INPUT` */
export function whereLead(conditions: LeadConditions): (leads: SelectQueryBuilder<Lead>) => void {
  const { statuses, sources, search, created, partnerId, countryCode, campaign, feature } = conditions;
  if ((search?.length ?? 0) > MAX_SEARCH) throw badUserInput(`\`search\` has at most ${MAX_SEARCH} characters.`);
  return (leads) => {
    if (statuses) leads.andWhere('item.status = ANY (:statuses::marketing.lead_status_type[])', { statuses });
    if (sources) leads.andWhere('item.source = ANY (:sources::marketing.lead_source_type[])', { sources });
    if (search)
      leads.andWhere('item.id IN (SELECT marketing.leads_matching(:pattern))', { pattern: containing(search) });
    if (created) leads.andWhere('item.createdAt >= :from AND item.createdAt < :to', { ...created });
    // An id that is not a UUID is the id of no partner.
    if (partnerId) leads.andWhere('item.partnerId = :partnerId::uuid', { partnerId: entityId(partnerId) });
    if (countryCode) leads.andWhere('item.countryCode = :country', { country: countryCode.toUpperCase() });
    if (campaign) leads.andWhere('item.utmCampaign = :campaign', { campaign });
    if (feature) leads.andWhere('item.interestedFeatures @> ARRAY[:feature]::text[]', { feature });
  };
}

const MAX_SEARCH = 100;

/** The pattern for LIKE that finds the text as it is. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
