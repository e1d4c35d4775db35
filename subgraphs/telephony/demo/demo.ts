import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { minutesAfter } from '../../../platform/demo/moments.js';
import { skipIds } from '../../../platform/demo/skip-ids.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { AppointmentPhase } from '../appointments/appointment-phase.entity.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { Call } from '../calls/call.entity.js';
import { Branch } from '../companies/branch.entity.js';
import { Company } from '../companies/company.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { PhoneNumber } from '../phone-numbers/phone-number.entity.js';
import { ServiceStaff } from '../services/service-staff.entity.js';
import { Service } from '../services/service.entity.js';
import { Staff } from '../staff/staff.entity.js';
import { demoAppointments, demoPhases } from './appointments.js';
import { demoBranches, demoCompanies, demoPhoneNumbers, demoProviders, demoServices, demoStaff } from './businesses.js';
import { demoCalendar } from './calendar.js';
import { demoCalls } from './calls.js';
import { demoCustomers } from './customers.js';

/** Thirteen companies with a month of calls behind them and two weeks of appointments ahead. No integration yet. */
export async function loadDemo(
  uow: UnitOfWork,
  { hashEmail }: Pick<ServiceDeps, 'hashEmail'>,
  now: Date,
): Promise<void> {
  await uow.write(async ({ manager }) => {
    const calendar = await demoCalendar(manager, now);
    const founded = minutesAfter(now, -365 * 24 * 60);
    const services = demoServices(founded);
    const customers = demoCustomers(now, hashEmail);
    const calls = demoCalls(calendar, customers).map((call, index) => ({ ...call, id: String(index + 1) }));
    const appointments = demoAppointments(calendar, services, customers, calls);

    await insertRows(manager, Company, demoCompanies(founded));
    await insertRows(manager, Branch, demoBranches(founded));
    await insertRows(manager, PhoneNumber, demoPhoneNumbers(founded));
    await insertRows(manager, Staff, demoStaff(founded));
    await insertRows(manager, Service, services);
    await insertRows(manager, ServiceStaff, demoProviders(services));
    await insertRows(manager, Customer, customers);
    await insertRows(manager, Call, calls);
    await insertRows(manager, Appointment, appointments);
    await insertRows(manager, AppointmentPhase, demoPhases(appointments, services));
    await manager.query(linkCalls);
    await manager.query(countCalls);
    for (const [table, rows] of Object.entries({
      companies: demoCompanies(founded),
      services,
      customers,
      calls,
      appointments,
    })) {
      await skipIds(manager, table, rows.length);
    }
  });
}

/** Calls and appointments refer to each other, and one of them has to be there first. */
const linkCalls = `
  UPDATE calls SET appointment_id = appointments.id FROM appointments WHERE appointments.call_id = calls.id
`;

const countCalls = `
  UPDATE customers SET call_count = heard.count, last_call_at = heard.last
  FROM (SELECT customer_id, count(*) AS count, max(occurred_at) AS last FROM calls GROUP BY customer_id) AS heard
  WHERE heard.customer_id = customers.id
`;
