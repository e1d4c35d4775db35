import { GraphQLError } from 'graphql';

/** What a company's staff row lets a person do there. */
export type CompanyRole = 'owner' | 'manager' | 'staff';

/**
 * Roles of the whole graph. `service` is for jobs, integrations and the services themselves; it never belongs to a
 * person. Somebody who is not signed in has no role at all.
 */
export const ROLES = ['user', 'contributor', 'partner', 'staff', 'manager', 'admin', 'service'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who asks. Every resolver, service and row level security policy decides by this and nothing else; an identity in a
 * body or a header of the client is never trusted.
 */
export interface Viewer {
  /** Id of the `User`, null for anonymous and for services. */
  readonly userId: string | null;
  readonly email: string | null;
  readonly roles: readonly Role[];
  /** The business partner that this user owns, if any (there is at most one). */
  readonly partnerId: string | null;
  /** Telephony companies the user works for, by company id. */
  readonly companies: Readonly<Record<string, CompanyRole>>;
  /** OAuth scopes of a service token, for example `leads:read`. */
  readonly scopes: readonly string[];
  /** Token of an account-less browser identity (a thinker), as the client sent it; proves possession, nothing more. */
  readonly sessionToken: string | null;
  /** Address that the request came from, for rate limits and audit; null for what no client asked. */
  readonly clientIp: string | null;
  /** What a caller of a legacy route calls itself, where that is believed. No token carries it. */
  readonly knownAs?: string;
  /**
   * What all may watch in whose name the gateway asks for a stream that they share: each of them has been asked about.
   * No token of a client carries it; only the gateway says it, to the subgraph that has the stream.
   */
  readonly admittedTo?: AdmittedTo;
}

/** A field of `Subscription`, and the arguments that the right to watch it was asked for with. */
export interface AdmittedTo {
  readonly field: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

export const anonymous: Viewer = Object.freeze({
  userId: null,
  email: null,
  roles: [],
  partnerId: null,
  companies: {},
  scopes: [],
  sessionToken: null,
  clientIp: null,
});

/** The services themselves: migrations of data, jobs, sign-in. Never reachable from a request. */
export const system: Viewer = Object.freeze({ ...anonymous, roles: ['service'] as const });

function hasRole(viewer: Viewer, ...anyOf: Role[]): boolean {
  return anyOf.some((role) => viewer.roles.includes(role));
}

export function isAdmin(viewer: Viewer): boolean {
  return hasRole(viewer, 'admin', 'service');
}

/** @throws GraphQLError `UNAUTHENTICATED` when nobody is signed in. */
export function requireUser(viewer: Viewer): string {
  if (viewer.userId === null) throw unauthenticated();
  return viewer.userId;
}

/** @throws GraphQLError `UNAUTHENTICATED` when nobody is signed in, `FORBIDDEN` when none of the roles is held. */
export function requireRole(viewer: Viewer, ...anyOf: Role[]): void {
  if (!hasRole(viewer, ...anyOf)) throw refusal(viewer);
}

export function hasScope(viewer: Viewer, scope: string): boolean {
  return viewer.scopes.includes(scope);
}

/**
 * For what integrations may do with a service token, and administrators without one.
 *
 * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`.
 */
export function requireScope(viewer: Viewer, scope: string): void {
  if (!isAdmin(viewer) && !hasScope(viewer, scope)) throw refusal(viewer);
}

/** @throws GraphQLError `UNAUTHENTICATED` when neither a person nor a service asks. */
export function requireSignedIn(viewer: Viewer): void {
  if (isNobody(viewer)) throw unauthenticated();
}

/**
 * For what people see of their own accord: a service with scopes writes and sees what its writes give back, but does not
 * look around.
 */
export function isPersonOrAdmin(viewer: Viewer): boolean {
  return viewer.userId !== null || isAdmin(viewer);
}

/** @throws GraphQLError `UNAUTHENTICATED`, or `FORBIDDEN` for a service. */
export function requirePersonOrAdmin(viewer: Viewer): void {
  if (!isPersonOrAdmin(viewer)) throw refusal(viewer);
}

/** Why something is refused: who has not said who they are may be allowed it after signing in. */
export function refusal(viewer: Viewer): GraphQLError {
  return isNobody(viewer) ? unauthenticated() : forbidden();
}

function isNobody(viewer: Viewer): boolean {
  return viewer.userId === null && viewer.scopes.length === 0 && !isAdmin(viewer);
}

export function unauthenticated(message = 'Sign in first.'): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}

export function forbidden(message = 'You are not allowed to do this.'): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
