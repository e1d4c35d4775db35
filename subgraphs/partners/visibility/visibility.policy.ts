import { hasScope, isAdmin, requireScope, type Viewer } from '../../../platform/identity/viewer.js';

/** Scope of the service tokens of crawlers and of AI providers' callbacks. */
const VISIBILITY_WRITE = 'visibility:write';

/** Whoever carries out visibility checks, and so sees all of them. */
export function isVisibilityWriter(viewer: Viewer): boolean {
  return isAdmin(viewer) || hasScope(viewer, VISIBILITY_WRITE);
}

/** @throws GraphQLError `UNAUTHENTICATED`, `FORBIDDEN` */
export function requireVisibilityWriter(viewer: Viewer): void {
  requireScope(viewer, VISIBILITY_WRITE);
}
