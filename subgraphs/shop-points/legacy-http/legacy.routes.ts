import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import { createCursorCodec } from '../../../platform/connections/cursor.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import type { ShopPointsServices } from '../services.js';
import { registerAdminImports } from './admin-imports.routes.js';
import { registerAdminJobs } from './admin-jobs.routes.js';
import { registerAdminMembers } from './admin-members.routes.js';
import { registerAdminPrograms } from './admin-programs.routes.js';
import { registerAdminReviews } from './admin-reviews.routes.js';
import { registerAdminShops } from './admin-shops.routes.js';
import { answerErrors, notFoundPage } from './answers.js';
import { readBodies } from './body.js';
import { allowExtension, refuseForgery } from './cross-origin.js';
import { registerExtension } from './extension.routes.js';
import { createGuards } from './guards.js';
import type { LegacyApi, RegisterArea } from './legacy-api.js';
import { registerNotifications } from './notifications.routes.js';
import { registerPages } from './pages.routes.js';
import { knowMembers } from './person.js';
import { registerProfile } from './profile.routes.js';
import { registerProposals } from './proposals.routes.js';
import { registerRateComments } from './rate-comments.routes.js';
import { registerSignIn } from './sign-in.routes.js';
import { registerWorker } from './worker.routes.js';

const areas: readonly RegisterArea[] = [
  registerExtension,
  registerSignIn,
  registerNotifications,
  registerProfile,
  registerProposals,
  registerPages,
  registerAdminShops,
  registerAdminReviews,
  registerRateComments,
  registerAdminPrograms,
  registerAdminMembers,
  registerAdminJobs,
  registerAdminImports,
  registerWorker,
];

/** The HTTP API of the old system, unchanged, for its browser extension, its workers and its scripts. */
export const legacyRoutes: RouteGroup<ShopPointsServices> = {
  prefixes: [
    '/api/shops',
    '/api/shop/by_url',
    '/api/user/status',
    '/api/proposals/url',
    '/api/notifications',
    '/shop_names',
    '/login',
    '/logout',
    '/register',
    '/profile',
    '/request-contributor',
    '/evaluate',
    '/proposals',
    '/approve',
    '/vote',
    '/shop',
    '/suggest-success',
    '/review-scraper-proposal',
    '/impressum',
    '/datenschutz',
    '/admin',
    '/api/scrape-jobs',
    '/api/scrape-results',
    '/api/coupon-import',
  ],
  register(app, services, deps) {
    const api: LegacyApi = {
      services,
      deps,
      guards: createGuards(services.members, deps),
      cursors: createCursorCodec(randomBytes(32).toString('base64url')),
    };
    void app.register(cookie);
    answerErrors(app, deps.log);
    readBodies(app);
    // Plugins run in the order of registration: the hooks below know the cookies.
    void app.register(async (scope) => {
      allowExtension(scope, services.clientOrigins);
      refuseForgery(scope, services.clientOrigins);
      knowMembers(scope, services.memberSessions);
      for (const register of areas) register(scope, api);
      scope.setNotFoundHandler(() => {
        throw notFoundPage();
      });
    });
  },
};
