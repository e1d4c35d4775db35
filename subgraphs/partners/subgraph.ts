import { defineSubgraph } from '../../platform/subgraph/define.js';
import { BusinessPartner } from './business-partners/business-partner.entity.js';
import { PartnerKpis } from './kpis/partner-kpis.entity.js';
import { createLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { PlatformRecommendation } from './recommendations/platform-recommendation.entity.js';
import { resolvers } from './resolvers.js';
import { Restaurant } from './restaurants/restaurant.entity.js';
import { createServices } from './services.js';
import { settings } from './settings.js';
import { Credential } from './sign-in/credential.entity.js';
import { issuerRoutes } from './sign-in/issuer.routes.js';
import { RefreshToken } from './sign-in/refresh-token.entity.js';
import { signInRetentionJob } from './sign-in/sign-in.jobs.js';
import { SignInAttempt } from '../../platform/passwords/sign-in-attempt.entity.js';
import { UserSession } from './sign-in/user-session.entity.js';
import { CompanyMembership } from './users/company-membership.entity.js';
import { Profile } from './users/profile.entity.js';
import { VisibilityCheckLead } from './visibility/visibility-check-lead.entity.js';
import { VisibilityCheckResult } from './visibility/visibility-check-result.entity.js';

/** Accounts and sign-in, businesses, their key figures and their visibility online. */
export default defineSubgraph({
  name: 'partners',
  settings,
  entities: [
    Profile,
    CompanyMembership,
    Credential,
    SignInAttempt,
    UserSession,
    RefreshToken,
    BusinessPartner,
    PartnerKpis,
    VisibilityCheckLead,
    VisibilityCheckResult,
    PlatformRecommendation,
    Restaurant,
  ],
  migrations,
  resolvers,
  createServices,
  createLoaders: (uow, _services, cursors) => createLoaders(uow, cursors),
  routes: [issuerRoutes],
  jobs: (_services, deps) => [signInRetentionJob(deps)],
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (uow, deps, now) => (await import('./demo/demo.js')).loadDemo(uow, deps, now),
});
