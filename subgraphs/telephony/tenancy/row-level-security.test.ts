import type { EntityManager } from 'typeorm';
import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { viewerOf } from '../../../platform/testing/index.js';
import {
  aBranch,
  aColleague,
  aCompany,
  aCustomer,
  admin,
  aProvider,
  aService,
  otherService,
  provider,
  startTelephony,
  stranger,
  type CompanyFixture,
  type TelephonyTest,
} from '../testing/telephony.fixture.js';

/**
 * The second wall alone: plain SQL, no service and no resolver between the viewer and the tables.
 */
let test: TelephonyTest;
let own: CompanyFixture;
let foreign: CompanyFixture;
/** Names of the rows of `own`, by table and id. */
const names = new Map<string, string>();
const name = (table: string, id: string, as: string) => void names.set(`${table} ${id}`, as);
const viewers: Record<string, Viewer> = {};
let secondBranch: string;

beforeAll(async () => {
  test = await startTelephony();
  own = await aCompany(test);
  foreign = await aCompany(test);
  for (const company of [own, foreign]) await test.inDatabase((manager) => fill(manager, company));
  await test.inDatabase((manager) => fillOwn(manager));
  const inFirst = { branchId: own.branchId };
  const boss = await aColleague(test, own, 'manager');
  const branchBoss = await aColleague(test, own, 'manager', inFirst);
  const desk = await aColleague(test, own, 'receptionist', inFirst);
  const colleague = await aColleague(test, own, 'staff', inFirst);
  const former = await aColleague(test, own, 'manager', { isActive: false });
  const demoted = await aColleague(test, own, 'staff', inFirst);
  Object.assign(viewers, {
    admin,
    system,
    provider,
    partner: own.partner,
    owner: own.owner,
    manager: boss.viewer,
    'branch manager': branchBoss.viewer,
    receptionist: desk.viewer,
    staff: colleague.viewer,
    'former manager': former.viewer,
    'demoted manager': { ...demoted.viewer, companies: { [own.companyId]: 'manager' } },
    'other service': otherService,
    stranger,
    anonymous,
  });
  await test.inDatabase(async (manager) => {
    await anAppointment(manager, 'mine', { staffId: colleague.staffId, day: 3 });
    await aCall(manager, 'mine', { staffId: colleague.staffId });
  });
});
afterAll(() => test[Symbol.asyncDispose]());

/** What both companies have, so that whatever lets too much through shows it. */
async function fill(manager: EntityManager, { companyId, branchId, serviceId, staffId, customerId }: CompanyFixture) {
  await manager.query(`INSERT INTO integrations (company_id, name, type) VALUES ($1, 'Cal.com', 'calcom')`, [
    companyId,
  ]);
  await manager.query(`INSERT INTO branch_service (company_id, branch_id, service_id) VALUES ($1, $2, $3)`, [
    companyId,
    branchId,
    serviceId,
  ]);
  await manager.query(`INSERT INTO calls (company_id, retell_call_id, from_number) VALUES ($1, $2, 'x')`, [
    companyId,
    `plain-${companyId}`,
  ]);
  await manager.query(
    `WITH booked AS (
       INSERT INTO appointments (company_id, branch_id, customer_id, service_id, staff_id, starts_at, ends_at, source)
       VALUES ($1, $2, $3, $4, $5, '2026-01-05 09:00Z', '2026-01-05 09:30Z', 'admin') RETURNING id
     )
     INSERT INTO appointment_phases (company_id, appointment_id, phase_type, staff_id, start_offset_minutes,
       duration_minutes, start_time, end_time, blocked_from, blocked_until)
     SELECT $1, id, 'single', $5, 0, 30, '2026-01-05 09:00Z', '2026-01-05 09:30Z', '2026-01-05 09:00Z', '2026-01-05 09:30Z'
     FROM booked`,
    [companyId, branchId, customerId, serviceId, staffId],
  );
}

async function fillOwn(manager: EntityManager) {
  const { companyId } = own;
  secondBranch = await aBranch(manager, companyId, { name: 'Zweite' });
  name('branches', own.branchId, 'first');
  name('branches', secondBranch, 'second');
  name('services', own.serviceId, 'everywhere');
  name('services', await aService(manager, companyId, { branchId: secondBranch }), 'second');
  name('staff', own.staffId, 'host');
  name('staff', await aProvider(manager, companyId, secondBranch, []), 'second');
  name('customers', own.customerId, 'first');
  name('calls', await idOf(manager, 'calls'), 'nowhere');
  name('appointments', await idOf(manager, 'appointments'), 'first');
  await aCall(manager, 'first', { branchId: own.branchId });
  await aCall(manager, 'second', { branchId: secondBranch });
  await anAppointment(manager, 'second', { branchId: secondBranch, day: 2 });
}

async function idOf(manager: EntityManager, table: string): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE company_id = $1`, [own.companyId]);
  return row!.id;
}

async function aCall(
  manager: EntityManager,
  as: string,
  { branchId = null as string | null, staffId = null as string | null },
) {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO calls (company_id, branch_id, staff_id, retell_call_id, from_number) VALUES ($1, $2, $3, $4, 'x') RETURNING id`,
    [own.companyId, branchId, staffId, `${as}-${own.companyId}`],
  );
  name('calls', row!.id, as);
}

/** For a customer of its own, so that seeing the one tells from seeing the other. */
async function anAppointment(
  manager: EntityManager,
  as: string,
  { branchId = own.branchId, staffId = null as string | null, day = 1 },
) {
  const customerId = await aCustomer(manager, own.companyId);
  name('customers', customerId, as);
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO appointments (company_id, branch_id, customer_id, service_id, staff_id, starts_at, ends_at, source)
     VALUES ($1, $2, $3, $4, $5, $6::date + time '09:00', $6::date + time '09:30', 'admin') RETURNING id`,
    [own.companyId, branchId, customerId, own.serviceId, staffId, `2026-02-0${day}`],
  );
  name('appointments', row!.id, as);
}

/** Names of the rows that a viewer sees, and how many of another company. */
async function seen(viewer: string, table: string): Promise<{ own: string[]; foreign: number }> {
  const company = table === 'companies' ? 'id' : 'company_id';
  const rows = await test.inDatabase<{ id: string; company: string }[]>(
    (manager) => manager.query(`SELECT id::text, ${company}::text AS company FROM ${table}`),
    viewers[viewer],
  );
  const ownRows = rows.filter((row) => row.company === own.companyId);
  return {
    own: ownRows
      .map(({ id }) => names.get(`${table} ${id}`))
      .filter((as) => as !== undefined)
      .sort(),
    foreign: rows.filter((row) => row.company === foreign.companyId).length,
  };
}

const everything = {
  branches: ['first', 'second'],
  services: ['everywhere', 'second'],
  staff: ['host', 'second'],
  calls: ['first', 'mine', 'nowhere', 'second'],
  appointments: ['first', 'mine', 'second'],
  customers: ['first', 'mine', 'second'],
};
const nothing = { branches: [], services: [], staff: [], calls: [], appointments: [], customers: [] };
const branchColleague = { ...nothing, branches: ['first'], services: ['everywhere'], staff: ['host'] };

/** What each may see of their company, table by table. */
const sight: [viewer: string, sees: Record<string, string[]>][] = [
  ['partner', everything],
  ['owner', everything],
  ['manager', everything],
  [
    'branch manager',
    {
      ...branchColleague,
      calls: ['first'],
      appointments: ['first', 'mine'],
      customers: ['first', 'mine', 'second'],
    },
  ],
  ['receptionist', { ...branchColleague, appointments: ['first', 'mine'], customers: ['first', 'mine', 'second'] }],
  ['staff', { ...branchColleague, calls: ['mine'], appointments: ['mine'], customers: ['mine'] }],
  ['demoted manager', branchColleague],
  ['former manager', nothing],
  ['other service', nothing],
  ['stranger', nothing],
  ['anonymous', nothing],
];

describe.each(sight)('%s', (viewer, sees) => {
  it.each(Object.entries(sees))('sees of %s: %j', async (table, expected) => {
    expect(await seen(viewer, table)).toEqual({ own: expected, foreign: 0 });
  });
});

it.each(['admin', 'system', 'provider'])('%s sees the rows of all companies', async (viewer) => {
  for (const [table, expected] of Object.entries(everything)) {
    const { own: ownRows, foreign: foreignRows } = await seen(viewer, table);
    expect(ownRows).toEqual(expected);
    expect(foreignRows).toBeGreaterThan(0);
  }
});

const counts: [table: string, who: Record<string, number>][] = [
  [
    'companies',
    { partner: 1, owner: 1, manager: 1, staff: 1, 'former manager': 0, stranger: 0, anonymous: 0, provider: 2 },
  ],
  [
    'phone_numbers',
    { partner: 1, owner: 1, manager: 1, 'branch manager': 1, receptionist: 0, staff: 0, stranger: 0, provider: 2 },
  ],
  [
    'integrations',
    { partner: 1, owner: 1, manager: 1, 'branch manager': 1, receptionist: 0, staff: 0, provider: 0, admin: 2 },
  ],
  ['appointment_phases', { owner: 1, receptionist: 1, staff: 0, stranger: 0, admin: 2, provider: 2 }],
  ['service_staff', { owner: 1, staff: 1, stranger: 0, provider: 2 }],
  ['branch_service', { owner: 1, staff: 1, stranger: 0, provider: 2 }],
];

describe.each(counts)('%s', (table, who) => {
  it.each(Object.entries(who))('%s sees %i', async (viewer, expected) => {
    const rows = await test.inDatabase<unknown[]>((manager) => manager.query(`SELECT FROM ${table}`), viewers[viewer]);
    expect(rows).toHaveLength(expected);
  });
});

/** How many rows of `own` a viewer can change. */
const changes: [table: string, set: string, who: Record<string, number>][] = [
  ['companies', 'name = name', { admin: 1, partner: 0, owner: 0, manager: 0, provider: 0 }],
  [
    'branches',
    'name = name',
    { admin: 2, partner: 2, owner: 2, manager: 2, 'branch manager': 1, receptionist: 0, staff: 0, provider: 0 },
  ],
  ['services', 'name = name', { admin: 2, owner: 2, manager: 2, 'branch manager': 0, staff: 0, provider: 0 }],
  ['phone_numbers', 'number = number', { admin: 1, partner: 1, owner: 1, manager: 0, staff: 0, provider: 0 }],
  ['integrations', 'name = name', { admin: 1, partner: 1, owner: 1, manager: 0, staff: 0, provider: 0 }],
  ['calls', 'summary = summary', { admin: 4, provider: 4, owner: 0, manager: 0, staff: 0 }],
  [
    'appointments',
    'notes = notes',
    { admin: 3, provider: 3, owner: 3, manager: 3, 'branch manager': 2, receptionist: 2, staff: 1, stranger: 0 },
  ],
  [
    'customers',
    'notes = notes',
    { admin: 3, provider: 3, owner: 3, 'branch manager': 3, receptionist: 3, staff: 0, stranger: 0 },
  ],
];

describe.each(changes)('changing %s', (table, set, who) => {
  it.each(Object.entries(who))('%s changes %i', async (viewer, expected) => {
    const company = table === 'companies' ? 'id' : 'company_id';
    const [, affected] = await test.inDatabase<[unknown, number]>(
      (manager) => manager.query(`UPDATE ${table} SET ${set} WHERE ${company} = $1`, [own.companyId]),
      viewers[viewer],
    );
    expect(affected).toBe(expected);
    const [, elsewhere] = await test.inDatabase<[unknown, number]>(
      (manager) => manager.query(`UPDATE ${table} SET ${set} WHERE ${company} = $1`, [foreign.companyId]),
      viewers[viewer],
    );
    if (!['admin', 'provider'].includes(viewer)) expect(elsewhere).toBe(0);
  });
});

describe('writing past the policies', () => {
  const denied = { driverError: { code: '42501' } };
  const foreignKey = { driverError: { code: '23503' } };

  it.each(['owner', 'manager', 'staff', 'stranger'])('%s enters nothing for another company', async (viewer) => {
    const insert = (manager: EntityManager) =>
      manager.query(`INSERT INTO customers (company_id, name) VALUES ($1, 'x')`, [foreign.companyId]);
    await expect(test.inDatabase(insert, viewers[viewer])).rejects.toMatchObject(denied);
  });

  it('moves nothing into another company', async () => {
    const move = (manager: EntityManager) =>
      manager.query(`UPDATE customers SET company_id = $1 WHERE company_id = $2`, [foreign.companyId, own.companyId]);
    await expect(test.inDatabase(move, viewers['owner'])).rejects.toMatchObject(denied);
  });

  it('refuses parents of another company even to the owner of both', async () => {
    const insert = (manager: EntityManager) =>
      manager.query(
        `INSERT INTO calls (company_id, branch_id, retell_call_id, from_number) VALUES ($1, $2, 'mixed', 'x')`,
        [own.companyId, foreign.branchId],
      );
    await expect(test.inDatabase(insert, system)).rejects.toMatchObject(foreignKey);
  });

  it('lets no manager make owners', async () => {
    const promote = (role: string) => (manager: EntityManager) =>
      manager.query(`UPDATE staff SET role = $2 WHERE id = $1`, [own.staffId, role]);
    await expect(test.inDatabase(promote('owner'), viewers['manager'])).rejects.toMatchObject(denied);
    await expect(test.inDatabase(promote('manager'), viewers['branch manager'])).rejects.toMatchObject(denied);
    await test.inDatabase(promote('receptionist'), viewers['manager']);
    await test.inDatabase(promote('staff'), viewers['owner']);
  });

  it.each(['provider', 'owner'])('%s deletes no call', async (viewer) => {
    const [, affected] = await test.inDatabase<[unknown, number]>(
      (manager) => manager.query(`DELETE FROM calls`),
      viewers[viewer],
    );
    expect(affected).toBe(0);
  });
});

it('takes the token for nothing that it does not say', async () => {
  const odd = viewerOf({
    userId: stranger.userId,
    companies: { "1' OR true --": 'owner', '99999999999999999999': 'owner', '{}': 'owner', '-1': 'staff' },
  });
  const rows = await test.inDatabase<unknown[]>((manager) => manager.query('SELECT FROM companies'), odd);
  expect(rows).toEqual([]);
});
