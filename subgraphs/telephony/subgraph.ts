import { defineSubgraph } from '../../platform/subgraph/define.js';
import { AppointmentPhase } from './appointments/appointment-phase.entity.js';
import { Appointment } from './appointments/appointment.entity.js';
import { Call } from './calls/call.entity.js';
import { closeStaleCalls } from './calls/call.jobs.js';
import { Branch } from './companies/branch.entity.js';
import { Company } from './companies/company.entity.js';
import { Customer } from './customers/customer.entity.js';
import { Integration } from './integrations/integration.entity.js';
import { PhoneNumber } from './phone-numbers/phone-number.entity.js';
import { BranchService } from './services/branch-service.entity.js';
import { ServiceStaff } from './services/service-staff.entity.js';
import { Service } from './services/service.entity.js';
import { Staff } from './staff/staff.entity.js';
import { createLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { resolvers } from './resolvers.js';
import { createServices } from './services.js';
import { settings } from './settings.js';

/** The AI telephone: companies, the calls they get and the appointments that come out of them. */
export default defineSubgraph({
  name: 'telephony',
  settings,
  entities: [
    Company,
    Branch,
    PhoneNumber,
    Staff,
    Service,
    ServiceStaff,
    BranchService,
    Customer,
    Call,
    Appointment,
    AppointmentPhase,
    Integration,
  ],
  migrations,
  resolvers,
  createServices,
  createLoaders,
  jobs: ({ calls }, { database }) => [closeStaleCalls(calls, database)],
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (uow, deps, now) => (await import('./demo/demo.js')).loadDemo(uow, deps, now),
});
