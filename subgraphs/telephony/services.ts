import type { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { AppointmentService } from './appointments/appointment.service.js';
import { CallService } from './calls/call.service.js';
import { CompanyService } from './companies/company.service.js';
import { CustomerService } from './customers/customer.service.js';
import { IntegrationService } from './integrations/integration.service.js';
import { SecretBox, secretKeys } from './integrations/secret-box.js';
import { PhoneNumberService } from './phone-numbers/phone-number.service.js';

/** Variables of the environment that only this subgraph reads. */
export const settings = {
  /** Keys for the secrets of integrations, `id:key` pairs. Without one no secret can be stored. */
  TELEPHONY_SECRET_KEYS: secretKeys,
};

type Settings = { readonly [Name in keyof typeof settings]: z.infer<(typeof settings)[Name]> };

export interface TelephonyServices {
  readonly clock: Clock;
  readonly companies: CompanyService;
  readonly phoneNumbers: PhoneNumberService;
  readonly customers: CustomerService;
  readonly calls: CallService;
  readonly appointments: AppointmentService;
  readonly integrations: IntegrationService;
}

export function createServices(deps: ServiceDeps, { TELEPHONY_SECRET_KEYS }: Settings): TelephonyServices {
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
