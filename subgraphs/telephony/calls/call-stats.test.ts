import type { EntityManager } from 'typeorm';
import {
  aColleague,
  aCompany,
  admin,
  startTelephony,
  type CompanyFixture,
  type TelephonyTest,
} from '../testing/telephony.fixture.js';

let test: TelephonyTest;
beforeAll(async () => void (test = await startTelephony()));
afterAll(() => test[Symbol.asyncDispose]());

interface Heard {
  readonly at: string;
  readonly sec?: number | null;
  readonly direction?: 'inbound' | 'outbound';
  readonly missed?: boolean;
  readonly staffId?: string | null;
}

let calls = 0;
async function hear(manager: EntityManager, companyId: string, heard: Heard): Promise<string> {
  const { at, sec = 60, direction = 'inbound', missed = false, staffId = null } = heard;
  // A missed call has no start; it counts by when it was entered.
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO calls (company_id, retell_call_id, from_number, direction, status, start_timestamp, created_at, duration_sec, is_missed, staff_id)
     VALUES ($1, $2, 'x', $3, 'completed', $4, $5, $6, $7, $8) RETURNING id`,
    [companyId, `stats-${++calls}`, direction, missed ? null : at, at, missed ? 0 : sec, missed, staffId],
  );
  return row!.id;
}

async function book(manager: EntityManager, place: CompanyFixture, callId: string, day: number): Promise<void> {
  await manager.query(
    `INSERT INTO appointments (company_id, branch_id, customer_id, service_id, call_id, starts_at, ends_at, source, status)
     VALUES ($1, $2, $3, $4, $5, $6::date + time '09:00', $6::date + time '10:00', 'phone', 'cancelled')`,
    [place.companyId, place.branchId, place.customerId, place.serviceId, callId, `2026-02-${day}`],
  );
}

const numbers = `total inbound outbound missed answered answerRate averageDurationSeconds totalMinutes appointmentsMade bookingConversion`;
const statsOf = `query ($id: ID!, $period: PeriodInput) { company(id: $id) { callStats(period: $period) { period { from to } ${numbers} } } }`;
const ask = async (place: CompanyFixture, period: object | null, viewer = place.owner) =>
  (await test.ask({ query: statsOf, variables: { id: place.companyId, period }, viewer })).company.callStats;

const january = { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' };

it('counts what was heard', async () => {
  const place = await aCompany(test);
  await test.inDatabase(async (manager) => {
    const at = '2026-01-05T10:00:00Z';
    const booked = await hear(manager, place.companyId, { at, sec: 100 });
    await book(manager, place, booked, 10);
    await book(manager, place, booked, 11);
    await hear(manager, place.companyId, { at, sec: 50 });
    await hear(manager, place.companyId, { at, sec: null });
    await hear(manager, place.companyId, { at, missed: true });
    const outgoing = await hear(manager, place.companyId, { at, sec: 1_000, direction: 'outbound' });
    await book(manager, place, outgoing, 12);
  });
  expect(await ask(place, january)).toEqual({
    period: january,
    total: 5,
    inbound: 4,
    outbound: 1,
    missed: 1,
    answered: 3,
    answerRate: 75,
    averageDurationSeconds: 75,
    totalMinutes: 19.17,
    appointmentsMade: 3,
    bookingConversion: 33.33,
  });
});

it('has no rates where nothing was heard', async () => {
  const place = await aCompany(test);
  expect(await ask(place, january)).toEqual({
    period: january,
    total: 0,
    inbound: 0,
    outbound: 0,
    missed: 0,
    answered: 0,
    answerRate: null,
    averageDurationSeconds: null,
    totalMinutes: 0,
    appointmentsMade: 0,
    bookingConversion: null,
  });
});

it('counts the first instant of a period and not the one after its last', async () => {
  const place = await aCompany(test);
  await test.inDatabase(async (manager) => {
    for (const at of ['2025-12-31T23:59:59.999Z', january.from, '2026-01-31T23:59:59.999Z', january.to]) {
      await hear(manager, place.companyId, { at });
      await hear(manager, place.companyId, { at, missed: true });
    }
  });
  expect(await ask(place, january)).toMatchObject({ total: 4, missed: 2 });
});

it.each([
  ['Europe/Berlin', '2026-01-05T12:00:00Z', '2026-01-04T23:00:00.000Z', '2026-01-05T23:00:00.000Z'],
  ['America/New_York', '2026-01-05T03:00:00Z', '2026-01-04T05:00:00.000Z', '2026-01-05T05:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29T12:00:00Z', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
])('takes the day of %s at %s', async (timezone, now, from, to) => {
  const place = await aCompany(test, { timezone });
  await test.inDatabase(async (manager) => {
    for (const at of [
      new Date(Date.parse(from) - 1).toISOString(),
      from,
      new Date(Date.parse(to) - 1).toISOString(),
      to,
    ]) {
      await hear(manager, place.companyId, { at });
    }
  });
  test.now = new Date(now);
  expect(await ask(place, null)).toMatchObject({ period: { from, to }, total: 2 });
});

it('counts only what the viewer may see', async () => {
  const place = await aCompany(test);
  const { viewer, staffId } = await aColleague(test, place, 'staff', { branchId: place.branchId });
  await test.inDatabase(async (manager) => {
    await hear(manager, place.companyId, { at: '2026-01-05T10:00:00Z', staffId });
    await hear(manager, place.companyId, { at: '2026-01-05T11:00:00Z' });
  });
  expect(await ask(place, january, viewer)).toMatchObject({ total: 1 });
  expect(await ask(place, january)).toMatchObject({ total: 2 });
});

it('answers several questions about several companies in one statement', async () => {
  const places = [await aCompany(test), await aCompany(test, { timezone: 'Asia/Tokyo' })];
  await test.inDatabase(async (manager) => {
    for (const { companyId } of places) await hear(manager, companyId, { at: '2026-01-05T12:00:00Z' });
  });
  test.now = new Date('2026-01-05T16:00:00Z');
  const query = `query ($references: [_Any!]!, $period: PeriodInput) { _entities(representations: $references) { ... on Company {
    today: callStats { total } january: callStats(period: $period) { total } again: callStats(period: $period) { missed }
  } } }`;
  const references = places.map(({ companyId }) => ({ __typename: 'Company', id: companyId }));
  const { data, statements } = await test.execute({ query, variables: { references, period: january }, viewer: admin });
  expect(data._entities).toEqual([
    { today: { total: 1 }, january: { total: 1 }, again: { missed: 0 } },
    { today: { total: 0 }, january: { total: 1 }, again: { missed: 0 } },
  ]);
  expect(statements).toHaveLength(2);
});

it.each([{ from: january.to, to: january.from }, { from: january.from }, { lastDays: 0 }, { ...january, lastDays: 3 }])(
  'refuses the period %j',
  async (period) => {
    const place = await aCompany(test);
    const { errors } = await test.execute({
      query: statsOf,
      variables: { id: place.companyId, period },
      viewer: place.owner,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  },
);
