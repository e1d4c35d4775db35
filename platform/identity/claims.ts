import type { JWTPayload } from 'jose';
import { anonymous, ROLES, type CompanyRole, type Role, type Viewer } from './viewer.js';

/** What an access token says, in the words of OpenID Connect where it has one. */
export interface AccessClaims {
  /** Id of the user; for a service token, the name of the client. */
  readonly sub: string;
  readonly email?: string;
  readonly roles?: readonly string[];
  readonly partner_id?: string;
  readonly company_ids?: readonly string[];
  /** Role per company id; a company that is not named here is worked for as `staff`. */
  readonly company_roles?: Readonly<Record<string, CompanyRole>>;
  /** Space-separated, RFC 8693. */
  readonly scope?: string;
  /** The session that it was made from, OpenID Connect's word. It ends with it; a token without one only by its time. */
  readonly sid?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const COMPANY_ROLES: readonly string[] = ['owner', 'manager', 'staff'] satisfies CompanyRole[];

/**
 * The viewer that verified claims stand for. Unknown roles are dropped, never guessed; a claim of the wrong type counts
 * as absent. `service` comes with scopes only: it is not honoured from a token of a person.
 */
export function viewerFromClaims(claims: JWTPayload): Viewer {
  const isPerson = typeof claims.sub === 'string' && UUID.test(claims.sub);
  const companyRoles = isRecord(claims['company_roles']) ? claims['company_roles'] : {};
  return {
    ...anonymous,
    userId: isPerson ? claims.sub! : null,
    email: typeof claims['email'] === 'string' ? claims['email'] : null,
    roles: strings(claims['roles']).filter((role): role is Role => isRole(role) && role !== 'service'),
    partnerId:
      typeof claims['partner_id'] === 'string' && UUID.test(claims['partner_id']) ? claims['partner_id'] : null,
    companies: Object.fromEntries(strings(claims['company_ids']).map((id) => [id, companyRole(companyRoles[id])])),
    scopes: typeof claims['scope'] === 'string' ? claims['scope'].split(' ').filter(Boolean) : [],
  };
}

function companyRole(value: unknown): CompanyRole {
  return typeof value === 'string' && COMPANY_ROLES.includes(value) ? (value as CompanyRole) : 'staff';
}

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
