import { requireScope, type Viewer } from '../../../platform/identity/viewer.js';
import { may } from '../access/scopes.js';

/** The list of all leads is for those who may see some; row level security cuts it down to these. */
export function requireLeadReader(viewer: Viewer): void {
  if (viewer.partnerId === null && !maySeeAllLeads(viewer)) requireScope(viewer, 'leads:read');
}

/** The funnel of a partner, as leads and as numbers. */
export function maySeeFunnelOf(viewer: Viewer, partnerId: string): boolean {
  return maySeeAllLeads(viewer) || viewer.partnerId === partnerId;
}

/** Also from where and with what a form was sent, which is nobody's business but that of those who fight abuse. */
export function maySeeAllLeads(viewer: Viewer): boolean {
  return may(viewer, 'leads:read', 'leads:write');
}
