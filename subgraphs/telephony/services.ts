import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { AppointmentService } from './appointments/appointment.service.js';
import { CallService } from './calls/call.service.js';
import { CompanyService } from './companies/company.service.js';
import { CustomerService } from './customers/customer.service.js';
import { IntegrationService } from './integrations/integration.service.js';
import { SecretBox } from './integrations/secret-box.js';
import { PhoneNumberService } from './phone-numbers/phone-number.service.js';
import type { TelephonySettings } from './settings.js';

export function createServices(deps: ServiceDeps, { TELEPHONY_SECRET_KEYS }: TelephonySettings) {
  return {
    clock: deps.clock,
    companies: new CompanyService(),
    phoneNumbers: new PhoneNumberService(deps),
    customers: new CustomerService(deps),
    calls: new CallService(deps),
    appointments: new AppointmentService(deps),
    integrations: new IntegrationService({ secrets: new SecretBox(TELEPHONY_SECRET_KEYS) }),
  };
}

export type TelephonyServices = ReturnType<typeof createServices>;
