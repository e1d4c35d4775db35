import { CompaniesAndPeople1795132800000 } from './1795132800000-companies-and-people.js';
import { PhoneNumbers1795132801000 } from './1795132801000-phone-numbers.js';
import { Services1795132802000 } from './1795132802000-services.js';
import { Customers1795132803000 } from './1795132803000-customers.js';
import { CallsAndAppointments1795132804000 } from './1795132804000-calls-and-appointments.js';
import { Integrations1795132805000 } from './1795132805000-integrations.js';

export const migrations = [
  CompaniesAndPeople1795132800000,
  PhoneNumbers1795132801000,
  Services1795132802000,
  Customers1795132803000,
  CallsAndAppointments1795132804000,
  Integrations1795132805000,
] as const;
