import { cast, demoRandom } from '../../../platform/demo/cast.js';
import { minutesAfter } from '../../../platform/demo/moments.js';
import type { Customer } from '../customers/customer.entity.js';
import { branchId, hasBranch } from './businesses.js';

export type DemoCustomer = Partial<Customer> & {
  readonly id: string;
  readonly companyId: string;
  readonly phone: string;
};

const customersPerCompany = [12, 10, 8, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1];
/** How many of them have called; together 30. */
const callersPerCompany = [10, 8, 6, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0];

export function demoCustomers(now: Date, hashEmail: (email: string) => string): DemoCustomer[] {
  const faker = demoRandom('telephony.customers');
  return customersPerCompany
    .flatMap((count, index) => Array.from({ length: count }, () => index + 1))
    .map((company, index) => {
      // The personas of the marketing funnel are customers of the first company.
      const lead = cast.leads[index];
      const firstName = lead?.firstName ?? faker.person.firstName();
      const lastName = lead?.lastName ?? faker.person.lastName();
      const email = lead?.email ?? `kunde.${index + 1}@post.example`;
      return {
        id: String(index + 1),
        companyId: String(company),
        branchId: hasBranch(company) ? branchId(company) : null,
        name: `${firstName} ${lastName}`,
        firstName,
        lastName,
        email,
        emailHash: hashEmail(email),
        phone: lead?.phone ?? `+4917139200${String(index).padStart(2, '0')}`,
        customerType: lead ? ('verified' as const) : ('known' as const),
        source: 'import' as const,
        tags: faker.helpers.arrayElements(['Stammkunde', 'Newsletter', 'Firma', 'Allergie beachten'], {
          min: 0,
          max: 2,
        }),
        createdAt: minutesAfter(now, -60 * 24 * faker.number.int({ min: 31, max: 300 })),
      };
    });
}

/** Those customers of a company who have called. */
export function callersOf(company: number, customers: readonly DemoCustomer[]): DemoCustomer[] {
  return customers.filter(({ companyId }) => companyId === String(company)).slice(0, callersPerCompany[company - 1]);
}
