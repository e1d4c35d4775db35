import { hasScope, isAdmin, type Viewer } from '../../../platform/identity/viewer.js';

/** What a token of a service may do here; row level security knows the same words. */
export type Scope =
  | 'leads:read'
  | 'leads:write'
  | 'analytics:read'
  | 'analytics:write'
  | 'experiments:read'
  | 'experiments:write'
  | 'whatsapp:read';

/** Administrators may do everything, services what one of the scopes says. */
export function may(viewer: Viewer, ...anyOf: Scope[]): boolean {
  return isAdmin(viewer) || anyOf.some((scope) => hasScope(viewer, scope));
}
