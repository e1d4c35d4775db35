import { mergeResolvers } from '../../platform/graphql/merge-resolvers.js';
import type { Resolvers } from './__generated__/resolvers.js';
import { appointmentResolvers } from './appointments/appointment.resolvers.js';
import { callResolvers } from './calls/call.resolvers.js';
import { companyResolvers } from './companies/company.resolvers.js';
import { customerResolvers } from './customers/customer.resolvers.js';
import { integrationResolvers } from './integrations/integration.resolvers.js';
import { phoneNumberResolvers } from './phone-numbers/phone-number.resolvers.js';
import { serviceResolvers } from './services/service.resolvers.js';
import { staffResolvers } from './staff/staff.resolvers.js';

export const resolvers = mergeResolvers<Resolvers>(
  companyResolvers,
  phoneNumberResolvers,
  staffResolvers,
  serviceResolvers,
  customerResolvers,
  callResolvers,
  appointmentResolvers,
  integrationResolvers,
);
