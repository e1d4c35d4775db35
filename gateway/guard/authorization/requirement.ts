import type { Viewer } from '../../../platform/identity/viewer.js';

/** Alternatives, each a list of names of which all are needed: `[["a", "b"], ["c"]]` is (a and b) or c. */
export type AnyOfAll = readonly (readonly string[])[];

/** What a type or field asks of who wants to read it. All that is given must be met. */
export interface Requirement {
  /** `@authenticated` */
  readonly authenticated: boolean;
  /** `@requiresScopes` */
  readonly scopes: AnyOfAll | null;
  /** `@policy` */
  readonly policies: AnyOfAll | null;
}

/** Requirements by schema coordinate, `Type` or `Type.field`. What is not in it is open to everybody. */
export type AccessRules = ReadonlyMap<string, Requirement>;

/**
 * - Signed in is who has a user id, and a service with scopes.
 * - Scopes are those of the access token. Administrators have none by their role: a scope is granted by a token.
 * - A policy is met by the role of its name. Apollo Router leaves the meaning of policies to a script of the operator;
 *   here roles are what the platform knows about people.
 */
export function meets(viewer: Viewer, { authenticated, scopes, policies }: Requirement): boolean {
  if (authenticated && viewer.userId === null && viewer.scopes.length === 0) return false;
  return holds(viewer.scopes, scopes) && holds(viewer.roles, policies);
}

/** As in Apollo Router, a directive with an empty list asks for nothing. */
function holds(held: readonly string[], needed: AnyOfAll | null): boolean {
  if (needed === null || needed.length === 0) return true;
  return needed.some((all) => all.every((name) => held.includes(name)));
}
