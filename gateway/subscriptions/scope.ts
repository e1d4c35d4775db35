import { anonymous, type AdmittedTo, type Viewer } from '../../platform/identity/viewer.js';
import type { DeliveryScope } from '../supergraph/delivery.js';
import { canonicalJson } from './canonical-json.js';

/** All who share a stream, as one. */
export interface Scope {
  /** The same for all of them, and for nobody else. */
  readonly key: string;
  /** In whose name the stream is asked for. */
  readonly stream: Viewer;
  /** In whose name other subgraphs are asked for what they know of its events. */
  readonly viewer: Viewer;
}

/**
 * Reduces a viewer to what those who share a stream have in common. The subgraphs are asked in the name of that and
 * nothing else, so nothing can come in that one of them may see and another may not.
 */
export function scopeOf(scope: DeliveryScope, viewer: Viewer): Scope {
  const common = commonOf(scope, viewer);
  return { key: `${scope} ${canonicalJson(common)}`, stream: common, viewer: common };
}

/**
 * All who have been admitted to a stream. Other subgraphs are asked by nobody: who may watch is not allowed anything
 * there by that.
 */
export function scopeOfAdmitted(admittedTo: AdmittedTo): Scope {
  return { key: `ADMITTED ${canonicalJson(admittedTo)}`, stream: { ...anonymous, admittedTo }, viewer: anonymous };
}

function commonOf(scope: DeliveryScope, viewer: Viewer): Viewer {
  const roles = viewer.roles.toSorted();
  const scopes = viewer.scopes.toSorted();
  switch (scope) {
    case 'PUBLIC':
      return anonymous;
    case 'TENANT':
      // With roles: what somebody may see of a company depends on them.
      return { ...anonymous, roles, scopes, partnerId: viewer.partnerId, companies: viewer.companies };
    case 'USER':
      // Without the address, by which a phone that changes its network would become somebody else.
      return { ...viewer, roles, scopes, clientIp: null };
  }
}
