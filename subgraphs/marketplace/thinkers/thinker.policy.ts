import { unauthenticated, type Viewer } from '../../../platform/identity/viewer.js';

/** Whether somebody asks who can act here: with an account, with a thinker's token, or as somebody a route believes in. */
export function canAct(viewer: Viewer): boolean {
  return viewer.userId !== null || viewer.sessionToken !== null || viewer.knownAs !== undefined;
}

/** @throws GraphQLError `UNAUTHENTICATED` for everybody else. Before any statement, so that a refusal costs nothing. */
export function requireActor(viewer: Viewer): void {
  if (!canAct(viewer)) throw unauthenticated("Sign in, or send a thinker's token.");
}
