import { adminRoutes } from './admin.routes.js';
import { hypothekenRoutes } from './hypotheken.routes.js';
import { mortgageRoutes } from './mortgage.routes.js';
import { presenceRoutes } from './presence.routes.js';
import { telbankRoutes } from './telbank.routes.js';
import { telemetryRoutes } from './telemetry.routes.js';
import { voucherRoutes } from './vouchers.routes.js';

/** All that older clients find at the paths of the servers that were here before. */
export const legacyRoutes = [
  presenceRoutes,
  voucherRoutes,
  hypothekenRoutes,
  mortgageRoutes,
  telbankRoutes,
  telemetryRoutes,
  adminRoutes,
] as const;
