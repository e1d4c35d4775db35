import type { Connection } from '../../../platform/connections/connection.js';
import type { LeadFunnel } from './lead-funnel.js';
import type { LeadInteraction } from './lead-interaction.entity.js';
import type { Lead } from './lead.entity.js';

export type LeadMapper = Lead;
export type LeadAttributionMapper = Lead;
export type LeadVisitorMapper = Lead;
export type LeadConnectionMapper = Connection<Lead>;
export type LeadInteractionMapper = LeadInteraction;
export type LeadInteractionConnectionMapper = Connection<LeadInteraction>;
export type LeadFunnelMapper = LeadFunnel;

/** Only ids and what `@requires` asks for are known of the objects of other subgraphs. */
export type BusinessPartnerMapper = { readonly id: string };
export type VisibilityCheckLeadMapper = { readonly id: string; readonly emailHash?: string | null };
export type CustomerMapper = {
  readonly id: string;
  readonly phone?: string | null;
  readonly emailHash?: string | null;
};
