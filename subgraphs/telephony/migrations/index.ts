import { CreateCompaniesAndPeople1795132800000 } from './1795132800000-create-companies-and-people.js';
import { CreatePhoneNumbers1795132801000 } from './1795132801000-create-phone-numbers.js';
import { CreateServices1795132802000 } from './1795132802000-create-services.js';
import { CreateCustomers1795132803000 } from './1795132803000-create-customers.js';
import { CreateCallsAndAppointments1795132804000 } from './1795132804000-create-calls-and-appointments.js';
import { CreateIntegrations1795132805000 } from './1795132805000-create-integrations.js';

export const migrations = [
  CreateCompaniesAndPeople1795132800000,
  CreatePhoneNumbers1795132801000,
  CreateServices1795132802000,
  CreateCustomers1795132803000,
  CreateCallsAndAppointments1795132804000,
  CreateIntegrations1795132805000,
] as const;
