import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { system, type CompanyRole, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { testSubgraph, viewerOf, type TestOperation, type TestSubgraph } from '../../../platform/testing/index.js';
import { Branch } from '../companies/branch.entity.js';
import { Company } from '../companies/company.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { PhoneNumber } from '../phone-numbers/phone-number.entity.js';
import { ServiceStaff } from '../services/service-staff.entity.js';
import { Service } from '../services/service.entity.js';
import { Staff, type StaffRole } from '../staff/staff.entity.js';
import type { TelephonyServices } from '../services.js';
import telephony from '../subgraph.js';

/** Nine o'clock in Berlin on a Wednesday. */
export const NINE = new Date('2025-12-31T08:00:00Z');

export interface TelephonyTest extends TestSubgraph<TelephonyServices> {
  /** What time it is; nine o'clock until a test moves it. */
  now: Date;
  /** Rows by the side door. */
  inDatabase<T>(work: (manager: EntityManager) => Promise<T>, viewer?: Viewer): Promise<T>;
  /** The data of an operation that must not fail. */
  ask(operation: TestOperation): Promise<any>;
}

/** `TELEPHONY_SECRET_KEYS` is set unless `settings` say otherwise. */
export async function startTelephony(settings?: Readonly<Record<string, string>>): Promise<TelephonyTest> {
  const time = { now: NINE };
  const test = await testSubgraph(telephony, {
    clock: () => time.now,
    settings: settings ?? { TELEPHONY_SECRET_KEYS: `test:${randomBytes(32).toString('base64')}` },
  });
  return Object.defineProperty(
    {
      ...test,
      now: time.now,
      async inDatabase<T>(work: (manager: EntityManager) => Promise<T>, viewer: Viewer = system): Promise<T> {
        await using uow = test.uow(viewer);
        return await uow.write((tx) => work(tx.manager));
      },
      async ask(operation: TestOperation) {
        const { data, errors } = await test.execute(operation);
        expect(errors).toBeUndefined();
        return data;
      },
    },
    'now',
    { get: () => time.now, set: (now: Date) => void (time.now = now) },
  );
}

export const admin = viewerOf({ userId: uuidv7(), roles: ['user', 'admin'] });
/** The telephone provider's token. */
export const provider = viewerOf({ scopes: ['telephony:webhook'] });
export const otherService = viewerOf({ scopes: ['leads:read'] });
export const stranger = viewerOf({ userId: uuidv7() });

let numbers = 0;
/** A German number that no other test has. */
export function aNumber(): string {
  return `+4930231${String(++numbers).padStart(5, '0')}`;
}

export interface CompanyFixture {
  readonly companyId: string;
  readonly partnerId: string;
  readonly branchId: string;
  /** E.164; primary, of the branch. */
  readonly number: string;
  readonly phoneNumberId: string;
  /** `Beratung`: 30 minutes, no buffers, 15 minutes of notice, 40.00 EUR. */
  readonly serviceId: string;
  /** The one person who provides it. */
  readonly staffId: string;
  readonly customerId: string;
  /** Sees the company by owning its business partner. */
  readonly partner: Viewer;
  /** Owner by token alone. */
  readonly owner: Viewer;
}

/** A company that can be called and booked. */
export async function aCompany(test: TelephonyTest, traits: Partial<Company> = {}): Promise<CompanyFixture> {
  return test.inDatabase(async (manager) => {
    const partnerId = uuidv7();
    const companyId = await insertedId(manager, Company, { name: 'Praxis am Park', partnerId, ...traits });
    const branchId = await aBranch(manager, companyId, { isMain: true });
    const number = aNumber();
    const phoneNumberId = uuidv7();
    await manager.insert(PhoneNumber, {
      id: phoneNumberId,
      companyId,
      branchId,
      number,
      numberNormalized: number,
      isPrimary: true,
    });
    const serviceId = await aService(manager, companyId);
    const staffId = await aProvider(manager, companyId, branchId, [serviceId]);
    const customerId = await insertedId(manager, Customer, { companyId, name: 'Test Caller A', phone: aNumber() });
    const partner = viewerOf({ userId: uuidv7(), roles: ['user', 'partner'], partnerId });
    const owner = viewerOf({ userId: uuidv7(), roles: ['user', 'manager'], companies: { [companyId]: 'owner' } });
    return { companyId, partnerId, branchId, number, phoneNumberId, serviceId, staffId, customerId, partner, owner };
  });
}

export async function aBranch(
  manager: EntityManager,
  companyId: string,
  traits: Partial<Branch> = {},
): Promise<string> {
  const id = uuidv7();
  await manager.insert(Branch, { id, companyId, name: 'Filiale', ...traits });
  return id;
}

export function aService(manager: EntityManager, companyId: string, traits: Partial<Service> = {}): Promise<string> {
  return insertedId(manager, Service, { companyId, name: 'Beratung', priceCents: 4_000n, ...traits });
}

/** Somebody who provides the services. */
export async function aProvider(
  manager: EntityManager,
  companyId: string,
  branchId: string | null,
  serviceIds: readonly string[],
  traits: Partial<Staff> = {},
): Promise<string> {
  const id = uuidv7();
  await manager.insert(Staff, { id, companyId, branchId, name: 'Host One', ...traits });
  for (const serviceId of serviceIds) await manager.insert(ServiceStaff, { companyId, serviceId, staffId: id });
  return id;
}

export async function aCustomer(
  manager: EntityManager,
  companyId: string,
  traits: Partial<Customer> = {},
): Promise<string> {
  return insertedId(manager, Customer, { companyId, name: 'Test Caller', phone: aNumber(), ...traits });
}

/** A user with a post, and a token that says so. */
export async function aColleague(
  test: TelephonyTest,
  company: Pick<CompanyFixture, 'companyId'>,
  role: StaffRole,
  traits: Partial<Staff> = {},
): Promise<{ viewer: Viewer; staffId: string }> {
  const userId = uuidv7();
  const { companyId } = company;
  const staffId = await test.inDatabase((manager) =>
    aProvider(manager, companyId, traits.branchId ?? null, [], { role, userId, ...traits }),
  );
  const companyRole: CompanyRole = role === 'receptionist' ? 'staff' : role;
  const viewer = viewerOf({ userId, roles: ['user', 'staff'], companies: { [companyId]: companyRole } });
  return { viewer, staffId };
}

async function insertedId<E extends { id: string }>(
  manager: EntityManager,
  entity: new () => E,
  row: Partial<E>,
): Promise<string> {
  const { identifiers } = await manager.insert(entity, row as never);
  return identifiers[0]!['id'] as string;
}
