import { forbidden, isAdmin, unauthenticated, type Viewer } from '../../../platform/identity/viewer.js';

/** Scope of the service tokens of crawlers and of AI providers' callbacks. */
export const VISIBILITY_WRITE = 'visibility:write';

/** Whoever carries out visibility checks, and so sees all of them. */
export function isVisibilityWriter(viewer: Viewer): boolean {
  return isAdmin(viewer) || viewer.scopes.includes(VISIBILITY_WRITE);
}

/** @throws GraphQLError `UNAUTHENTICATED`, `FORBIDDEN` */
export function requireVisibilityWriter(viewer: Viewer): void {
  if (isVisibilityWriter(viewer)) return;
  throw viewer.userId === null && viewer.scopes.length === 0 ? unauthenticated() : forbidden();
}
