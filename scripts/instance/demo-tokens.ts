import { systemClock } from '../../platform/clock.js';
import { cast } from '../../platform/demo/cast.js';
import { createIssuer } from '../../platform/identity/access-token.js';
import type { AccessClaims } from '../../platform/identity/claims.js';
import type { PrivateJwk } from '../../platform/identity/keys.js';

export const DEMO_ACCOUNTS = ['admin', 'partner', 'user'] as const;
export type DemoAccount = (typeof DEMO_ACCOUNTS)[number];

/** Long enough for a day's work; one from a sign-in lives for minutes. */
const LIFETIME_SECONDS = 24 * 60 * 60;

/** The token that the built-in issuer would give to this account of the demo data, without signing in. */
export function demoToken(account: DemoAccount, issuerKey: PrivateJwk): Promise<string> {
  const issuer = createIssuer(issuerKey, { clock: systemClock });
  return issuer.issue(claimsOf(account), { lifetimeSeconds: LIFETIME_SECONDS });
}

function claimsOf(account: DemoAccount): AccessClaims {
  switch (account) {
    case 'admin':
      return { sub: cast.admin.userId, email: cast.admin.email, roles: ['user', 'admin'] };
    case 'partner': {
      const { id, ownerUserId, email } = cast.partners[0]!;
      return {
        sub: ownerUserId,
        email,
        roles: ['user', 'partner', 'manager'],
        partner_id: id,
        company_ids: ['1'],
        company_roles: { '1': 'owner' },
      };
    }
    case 'user': {
      // The receptionist of the demo partner's company.
      const { person, company } = cast.posts[0]!;
      const companyId = String(company);
      return {
        sub: person.userId,
        email: person.email,
        roles: ['user', 'staff'],
        company_ids: [companyId],
        company_roles: { [companyId]: 'staff' },
      };
    }
  }
}
