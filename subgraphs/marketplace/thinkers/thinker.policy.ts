import { unauthenticated, type Viewer } from '../../../platform/identity/viewer.js';

/** Whether somebody asks who can act here: with an account or with a thinker's token. */
function canAct(viewer: Viewer): boolean {
  return viewer.userId !== null || viewer.sessionToken !== null;
}

/** @throws GraphQLError `UNAUTHENTICATED` for everybody else. Before any statement, so that a refusal costs nothing. */
export function requireActor(viewer: Viewer): void {
  if (!canAct(viewer)) throw unauthenticated("Sign in, or send a thinker's token.");
}
