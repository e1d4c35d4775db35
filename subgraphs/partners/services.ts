import { createIssuer } from '../../platform/identity/access-token.js';
import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { BusinessPartnerService } from './business-partners/business-partner.service.js';
import { PartnerKpisService } from './kpis/partner-kpis.service.js';
import { RecommendationService } from './recommendations/recommendation.service.js';
import { AccountService } from './sign-in/account.service.js';
import type { PartnersSettings } from './settings.js';
import { createPasswordHasher } from '../../platform/passwords/password-hasher.js';
import { SessionService } from './sign-in/session.service.js';
import { UserService } from './users/user.service.js';
import { VisibilityCheckService } from './visibility/visibility-check.service.js';

export function createServices(deps: ServiceDeps, { ISSUER_PRIVATE_JWK }: PartnersSettings) {
  const issuer = createIssuer(ISSUER_PRIVATE_JWK, { clock: deps.clock });
  const passwords = createPasswordHasher();
  const sessions = new SessionService({ ...deps, issuer });
  const recommendations = new RecommendationService(deps);
  return {
    issuer,
    passwords,
    sessions,
    accounts: new AccountService({ ...deps, passwords, sessions }),
    users: new UserService({ sessions }),
    partners: new BusinessPartnerService(deps),
    kpis: new PartnerKpisService(deps),
    visibilityChecks: new VisibilityCheckService({ ...deps, recommendations }),
    recommendations,
  };
}

export type PartnersServices = ReturnType<typeof createServices>;
