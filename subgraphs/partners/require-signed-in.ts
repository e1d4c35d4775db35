import { isAdmin, unauthenticated, type Viewer } from '../../platform/identity/viewer.js';

/** A person or the service. @throws GraphQLError `UNAUTHENTICATED` */
export function requireSignedIn(viewer: Viewer): void {
  if (viewer.userId === null && !isAdmin(viewer)) throw unauthenticated();
}
