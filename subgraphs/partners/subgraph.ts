import { setting } from '../../platform/config/config.js';
import { privateJwkSchema } from '../../platform/identity/keys.js';
import { defineSubgraph } from '../../platform/subgraph/define.js';
import { BusinessPartner } from './business-partners/business-partner.entity.js';
import { PartnerKpis } from './kpis/partner-kpis.entity.js';
import { createLoaders } from './loaders.js';
import { CreateAccounts1767225600000 } from './migrations/1767225600000-create-accounts.js';
import { CreateBusinessPartners1767225660000 } from './migrations/1767225660000-create-business-partners.js';
import { CreateVisibility1767225720000 } from './migrations/1767225720000-create-visibility.js';
import { CreateRestaurants1767225780000 } from './migrations/1767225780000-create-restaurants.js';
import { PlatformRecommendation } from './recommendations/platform-recommendation.entity.js';
import { resolvers } from './resolvers.js';
import { Restaurant } from './restaurants/restaurant.entity.js';
import { createServices } from './services.js';
import { Credential } from './sign-in/credential.entity.js';
import { issuerRoutes } from './sign-in/issuer.routes.js';
import { RefreshToken } from './sign-in/refresh-token.entity.js';
import { signInRetentionJob } from './sign-in/sign-in.retention.js';
import { SignInAttempt } from './sign-in/sign-in-attempt.entity.js';
import { UserSession } from './sign-in/user-session.entity.js';
import { CompanyMembership } from './users/company-membership.entity.js';
import { Profile } from './users/profile.entity.js';
import { VisibilityCheckLead } from './visibility/visibility-check-lead.entity.js';
import { VisibilityCheckResult } from './visibility/visibility-check-result.entity.js';

/** Accounts and sign-in, businesses, their key figures and their visibility online. */
export default defineSubgraph({
  name: 'partners',
  settings: {
    /** Signs the access tokens. */
    ISSUER_PRIVATE_JWK: setting.json(privateJwkSchema),
  },
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
  migrations: [
    CreateAccounts1767225600000,
    CreateBusinessPartners1767225660000,
    CreateVisibility1767225720000,
    CreateRestaurants1767225780000,
  ],
  resolvers,
  createServices,
  createLoaders: (uow, _services, cursors) => createLoaders(uow, cursors),
  routes: [issuerRoutes],
  jobs: (_services, deps) => [signInRetentionJob(deps)],
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (...args) => (await import('./demo/demo.js')).loadDemo(...args),
});
