import { cast, demoBookingId } from '../../../platform/demo/cast.js';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { viewerOf } from '../../../platform/testing/index.js';
import { admin, startTelephony, type TelephonyTest } from '../testing/telephony.fixture.js';
import telephony from '../subgraph.js';

let test: TelephonyTest;
let loadedInMs: number;
const now = new Date('2026-03-04T10:30:00Z');

async function load(into: TelephonyTest, at = now): Promise<void> {
  into.now = at;
  await using uow = into.uow(system);
  await telephony.loadDemo(uow, into.deps, at, into.services);
}

async function count(sql: string): Promise<number> {
  const rows = await test.inDatabase<{ count: number }[]>((manager) =>
    manager.query(`SELECT count(*)::int FROM ${sql}`),
  );
  return rows[0]!.count;
}

beforeAll(async () => {
  test = await startTelephony();
  const started = performance.now();
  await load(test);
  loadedInMs = performance.now() - started;
});
afterAll(() => test[Symbol.asyncDispose]());

it('loads in less than two seconds', () => {
  expect(loadedInMs).toBeLessThan(2_000);
});

it.each([
  ['companies', 13],
  ['branches', 9],
  ['customers', 42],
  ['customers WHERE call_count > 0', 30],
  ['calls', 207],
  ['appointments', 41],
  ['phone_numbers', 4],
  ['staff', 8],
  ['services', 21],
  ['integrations', 0],
])('has the number of %s that the data health report expects', async (table, expected) => {
  expect(await count(table)).toBe(expected);
});

it('has the gaps that the data health report finds', async () => {
  expect(await count('companies WHERE id NOT IN (SELECT company_id FROM phone_numbers)')).toBe(9);
  expect(await count('companies WHERE id NOT IN (SELECT company_id FROM branches)')).toBe(4);
  expect(await count('branches WHERE id NOT IN (SELECT branch_id FROM staff)')).toBe(1);
  expect(await count('phone_numbers WHERE branch_id IS NULL')).toBe(2);
});

it('counts for every customer what there is', async () => {
  expect(
    await count(`customers WHERE call_count <> (SELECT count(*) FROM calls WHERE customer_id = customers.id)
      OR appointment_count <> (SELECT count(*) FROM appointments WHERE customer_id = customers.id)
      OR cancelled_count <> (SELECT count(*) FROM appointments WHERE customer_id = customers.id AND status = 'cancelled')`),
  ).toBe(0);
});

it('hands out new ids after its own', async () => {
  const query = `mutation { createCustomer(input: { companyId: "1", name: "Neu" }) { ... on CreateCustomerSuccess { customer { id } } } }`;
  expect((await test.ask({ query, viewer: admin })).createCustomer.customer.id).toBe('43');
  await test.inDatabase((manager) => manager.query(`DELETE FROM customers WHERE id = 43`));
});

const dashboard = `
  query ($partners: [_Any!]!) {
    _entities(representations: $partners) {
      ... on BusinessPartner {
        company {
          name
          partner { id }
          callStats { total missed answered averageDurationSeconds appointmentsMade }
          calls(first: 3, filter: { isMissed: true }) { edges { node { fromNumber occurredAt customer { name phone emailHash } } } }
          nextAppointments(first: 5) { totalCount edges { node { startsAt service { name } customer { name } staff { name } } } }
          integrationCoverage { percent missing }
          branches { name staff { name } }
          phoneNumbers { number isPrimary }
          services { name price { amount currency } }
        }
      }
    }
  }`;

const partners = (count: number) =>
  cast.partners.slice(0, count).map(({ id }) => ({ __typename: 'BusinessPartner', id }));

it('fills the dashboard of the demo partner', async () => {
  const { ownerUserId, id: partnerId } = cast.partners[0]!;
  const owner: Viewer = viewerOf({ userId: ownerUserId, roles: ['user', 'partner'], partnerId });
  const { _entities } = await test.ask({ query: dashboard, variables: { partners: partners(1) }, viewer: owner });
  const { company } = _entities[0];
  expect(company).toMatchObject({
    name: cast.partners[0]!.companyName,
    partner: { id: partnerId },
    integrationCoverage: { percent: 0, missing: ['CALCOM', 'RETELL'] },
    phoneNumbers: [{ isPrimary: true }],
  });
  expect(company.callStats.total).toBe(9);
  expect(company.callStats.missed).toBeGreaterThan(0);
  expect(company.callStats.answered).toBeGreaterThan(0);
  expect(company.callStats.averageDurationSeconds).toBeGreaterThan(0);
  expect(company.callStats.appointmentsMade).toBeGreaterThan(0);
  expect(company.calls.edges.length).toBe(3);
  expect(company.nextAppointments).toMatchObject({ totalCount: 8 });
  expect(company.nextAppointments.edges[0].node.service.name).not.toBe('');
  expect(company.services).toHaveLength(4);
});

it.each(['2026-03-03T23:01:00Z', '2026-03-29T10:00:00Z', '2026-10-25T22:59:00Z', '2026-11-20T06:30:00Z'])(
  'has calls of today and coming appointments when it is loaded at %s',
  async (at) => {
    await using other = await startTelephony();
    await load(other, new Date(at));
    const { _entities } = await other.ask({ query: dashboard, variables: { partners: partners(1) }, viewer: admin });
    expect(_entities[0].company.callStats.total).toBe(9);
    expect(_entities[0].company.callStats.missed).toBeGreaterThan(0);
    expect(_entities[0].company.nextAppointments.totalCount).toBe(8);
  },
);

it('asks the same number of statements for one partner and for twenty', async () => {
  const one = await test.execute({ query: dashboard, variables: { partners: partners(1) }, viewer: admin });
  const twenty = await test.execute({ query: dashboard, variables: { partners: partners(20) }, viewer: admin });
  expect(twenty.errors).toBeUndefined();
  expect(twenty.data._entities.filter(({ company }: { company: unknown }) => company !== null)).toHaveLength(13);
  expect(twenty.statements).toHaveLength(one.statements.length);
});

it('joins bookings of vouchers, personas of the funnel and accounts', async () => {
  const query = `
    query ($references: [_Any!]!) {
      _entities(representations: $references) {
        ... on VoucherBooking { appointment { startsAt company { id } } }
        ... on User { staffMember { name company { id } } }
        ... on Restaurant { bookableServices { name } }
      }
      customers(companyId: "1", last: 6) { edges { node { phone emailHash } } }
    }`;
  const references = [
    ...[0, 1, 2, 3, 4].map((index) => ({ __typename: 'VoucherBooking', id: demoBookingId(index) })),
    { __typename: 'User', id: cast.users[0]!.userId },
    { __typename: 'Restaurant', id: 'r', partner: { __typename: 'BusinessPartner', id: cast.partners[0]!.id } },
    { __typename: 'Restaurant', id: 's', partner: null },
  ];
  const { _entities, customers } = await test.ask({ query, variables: { references }, viewer: admin });
  for (const { appointment } of _entities.slice(0, 5)) {
    expect(appointment.company.id).toBe('1');
    expect(Date.parse(appointment.startsAt)).toBeGreaterThan(now.getTime());
  }
  expect(_entities[5].staffMember).toEqual({ name: cast.users[0]!.name, company: { id: '1' } });
  expect(_entities[6].bookableServices).toHaveLength(4);
  expect(_entities[7].bookableServices).toEqual([]);
  const nodes = customers.edges.map(({ node }: { node: { phone: string; emailHash: string } }) => node).reverse();
  expect(nodes).toEqual(cast.leads.map(({ phone, email }) => ({ phone, emailHash: test.deps.hashEmail(email) })));
});

it('is the same every time', async () => {
  await using other = await startTelephony();
  await load(other);
  const query = `{
    calls(first: 100) { edges { node { id fromNumber occurredAt summary customer { name } appointment { id } } } }
    appointments(first: 100) { edges { node { id startsAt status service { name } phases { startsAt } } } }
  }`;
  const [first, second] = [await test.ask({ query, viewer: admin }), await other.ask({ query, viewer: admin })];
  expect(first).toEqual(second);
});
