import { anonymous } from '../../../platform/identity/viewer.js';
import {
  aBranch,
  aColleague,
  aCompany,
  aCustomer,
  admin,
  aProvider,
  aService,
  NINE,
  otherService,
  provider,
  startTelephony,
  stranger,
  type CompanyFixture,
  type TelephonyTest,
} from '../testing/telephony.fixture.js';

let test: TelephonyTest;
let own: CompanyFixture;
let foreign: CompanyFixture;

beforeAll(async () => {
  test = await startTelephony();
  [own, foreign] = [await aCompany(test), await aCompany(test)];
});
beforeEach(() => void (test.now = NINE));
afterAll(() => test[Symbol.asyncDispose]());

const fields = `
  id company { id } branch { id } customer { id appointmentCount cancelledCount } service { id } staff { id } call { id }
  startsAt endsAt timezone status source price { amount currency } notes cancelledAt cancellationReason
  phases { type staffRequired staff { id } startsAt endsAt blockedFrom blockedUntil segmentKey }
`;
const book = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
  __typename ... on BookAppointmentSuccess { appointment { ${fields} } } ... on MutationError { code message path }
} }`;
const cancel = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
  __typename ... on CancelAppointmentSuccess { appointment { ${fields} } } ... on MutationError { code path }
} }`;

/** Monday at ten in Berlin. */
const TEN = '2026-01-05T09:00:00.000Z';
const at = (time: string) => `2026-01-05T${time}:00.000Z`;

const wish = (place: CompanyFixture, traits: object = {}) => ({
  serviceId: place.serviceId,
  customerId: place.customerId,
  startsAt: TEN,
  ...traits,
});
const bookAt = async (place: CompanyFixture, traits: object = {}, viewer = place.owner) =>
  (await test.ask({ query: book, variables: { input: wish(place, traits) }, viewer })).bookAppointment;
const cancelOf = async (appointmentId: string, viewer = own.owner, reason?: string) =>
  (await test.ask({ query: cancel, variables: { input: { appointmentId, reason } }, viewer })).cancelAppointment;
const anotherCustomer = (place: CompanyFixture) => test.inDatabase((manager) => aCustomer(manager, place.companyId));

describe('bookAppointment', () => {
  it('gives the customer the time', async () => {
    const place = await aCompany(test);
    const { appointment } = await bookAt(place, { notes: ' Erster Besuch ' });
    expect(appointment).toMatchObject({
      company: { id: place.companyId },
      branch: { id: place.branchId },
      customer: { id: place.customerId, appointmentCount: 1, cancelledCount: 0 },
      service: { id: place.serviceId },
      staff: { id: place.staffId },
      call: null,
      startsAt: TEN,
      endsAt: at('09:30'),
      timezone: 'Europe/Berlin',
      status: 'SCHEDULED',
      source: 'ADMIN',
      price: { amount: 4000, currency: 'EUR' },
      notes: 'Erster Besuch',
      phases: [{ type: 'SINGLE', staff: { id: place.staffId }, startsAt: TEN, endsAt: at('09:30') }],
    });
  });

  it('lets the next begin when the one before ends', async () => {
    const place = await aCompany(test);
    await bookAt(place);
    const customerId = await anotherCustomer(place);
    expect(await bookAt(place, { customerId, startsAt: at('09:15') })).toEqual({
      __typename: 'AppointmentSlotTakenError',
      code: 'APPOINTMENT_SLOT_TAKEN',
      message: 'Nobody who provides this service is free at this time.',
      path: ['startsAt'],
    });
    for (const startsAt of [at('09:30'), at('08:30')]) {
      expect(await bookAt(place, { customerId, startsAt })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
    }
  });

  it('keeps buffers free on both sides', async () => {
    const place = await aCompany(test);
    const serviceId = await test.inDatabase(async (manager) => {
      const id = await aService(manager, place.companyId, { beforeEventBuffer: 10, bufferTimeMinutes: 15 });
      await manager.query(`INSERT INTO service_staff (company_id, service_id, staff_id) VALUES ($1, $2, $3)`, [
        place.companyId,
        id,
        place.staffId,
      ]);
      return id;
    });
    await bookAt(place, { serviceId });
    const customerId = await anotherCustomer(place);
    for (const startsAt of [at('09:40'), at('08:25')]) {
      expect(await bookAt(place, { customerId, startsAt })).toMatchObject({ code: 'APPOINTMENT_SLOT_TAKEN' });
    }
    for (const startsAt of [at('09:45'), at('08:20')]) {
      expect(await bookAt(place, { customerId, startsAt })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
    }
  });

  it('waits for confirmation where the service asks for it', async () => {
    const place = await aCompany(test);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE services SET requires_confirmation = true WHERE id = $1`, [place.serviceId]),
    );
    expect((await bookAt(place)).appointment.status).toBe('PENDING');
  });

  it('lets the staff serve others while something works by itself', async () => {
    const place = await aCompany(test);
    const colouring = await test.inDatabase(async (manager) => {
      const id = await aService(manager, place.companyId, {
        name: 'Färben',
        durationMinutes: 90,
        hasProcessingTime: true,
        initialDuration: 30,
        processingDuration: 30,
        finalDuration: 30,
      });
      await manager.query(`INSERT INTO service_staff (company_id, service_id, staff_id) VALUES ($1, $2, $3)`, [
        place.companyId,
        id,
        place.staffId,
      ]);
      return id;
    });
    const { appointment } = await bookAt(place, { serviceId: colouring });
    expect(appointment.endsAt).toBe(at('10:30'));
    expect(appointment.phases.map((phase: any) => [phase.type, phase.staff?.id ?? null])).toEqual([
      ['INITIAL', place.staffId],
      ['PROCESSING', null],
      ['FINAL', place.staffId],
    ]);
    const customerId = await anotherCustomer(place);
    expect(await bookAt(place, { customerId, startsAt: at('09:30') })).toMatchObject({
      __typename: 'BookAppointmentSuccess',
    });
    expect(await bookAt(place, { customerId, startsAt: at('10:00') })).toMatchObject({
      code: 'APPOINTMENT_SLOT_TAKEN',
    });
  });

  describe('chooses somebody', () => {
    it('who is primary, else who has the least to do that day', async () => {
      const place = await aCompany(test);
      const { companyId, branchId, serviceId } = place;
      const [second, elsewhere, away] = await test.inDatabase(async (manager) => [
        await aProvider(manager, companyId, branchId, [serviceId], { sortOrder: 1 }),
        await aProvider(manager, companyId, await aBranch(manager, companyId), [serviceId], { sortOrder: -1 }),
        await aProvider(manager, companyId, branchId, [serviceId], { sortOrder: -1, isBookable: false }),
      ]);
      const who = async (startsAt: string) =>
        (await bookAt(place, { customerId: await anotherCustomer(place), startsAt })).appointment?.staff.id;
      expect(await who(at('09:00'))).toBe(place.staffId);
      expect(await who(at('10:00'))).toBe(second);
      expect(await who(at('11:00'))).toBe(place.staffId);
      expect(await who(at('11:00'))).toBe(second);
      expect(await who(at('11:00'))).toBeUndefined();
      await test.inDatabase((manager) =>
        manager.query(`UPDATE service_staff SET is_primary = true WHERE staff_id = $1`, [second]),
      );
      expect(await who(at('12:00'))).toBe(second);
      for (const staffId of [elsewhere, away]) {
        expect(await bookAt(place, { staffId, startsAt: at('13:00') })).toMatchObject({
          __typename: 'StaffCannotProvideServiceError',
          code: 'STAFF_CANNOT_PROVIDE_SERVICE',
          path: ['staffId'],
        });
      }
    });

    it('on the terms of the person, else of the branch', async () => {
      const place = await aCompany(test);
      const { companyId, branchId, serviceId } = place;
      await test.inDatabase((manager) =>
        manager.query(
          `INSERT INTO branch_service (company_id, branch_id, service_id, duration_override_minutes, price_override_cents)
           VALUES ($1, $2, $3, 45, 5000)`,
          [companyId, branchId, serviceId],
        ),
      );
      const inBranch = await bookAt(place);
      expect(inBranch.appointment).toMatchObject({ endsAt: at('09:45'), price: { amount: 5000 } });
      await test.inDatabase((manager) =>
        manager.query(
          `UPDATE service_staff SET custom_duration_minutes = 20, custom_price_cents = 0 WHERE service_id = $1`,
          [serviceId],
        ),
      );
      const byPerson = await bookAt(place, { startsAt: at('12:00') });
      expect(byPerson.appointment).toMatchObject({ endsAt: at('12:20'), price: { amount: 0 } });
    });

    it('nobody where nobody provides the service', async () => {
      const place = await aCompany(test);
      const serviceId = await test.inDatabase((manager) => aService(manager, place.companyId));
      expect(await bookAt(place, { serviceId })).toMatchObject({ code: 'APPOINTMENT_SLOT_TAKEN' });
      expect(await bookAt(place, { serviceId, staffId: place.staffId })).toMatchObject({
        code: 'STAFF_CANNOT_PROVIDE_SERVICE',
      });
    });
  });

  it.each([
    ['2025-12-31T08:00:00Z', 'PAST_TIME'],
    ['2025-12-31T07:30:00Z', 'PAST_TIME'],
    ['2025-12-31T08:10:00Z', 'TOO_SOON'],
    ['2026-03-31T08:00:01Z', 'TOO_FAR'],
    ['9999-12-31T23:59:59Z', 'TOO_FAR'],
  ])('of %s is refused: %s', async (startsAt, code) => {
    expect(await bookAt(own, { startsAt })).toMatchObject({ __typename: 'BookingTimeError', code, path: ['startsAt'] });
  });

  it('does not give a customer two times at once, and names the first', async () => {
    const place = await aCompany(test);
    await test.inDatabase((manager) => aProvider(manager, place.companyId, place.branchId, [place.serviceId]));
    const { appointment } = await bookAt(place);
    const second = await bookAt(place, { startsAt: at('09:15') });
    expect(second).toMatchObject({ __typename: 'DuplicateAppointmentError', code: 'DUPLICATE_APPOINTMENT' });
    expect(second.message).toContain(appointment.id);
    await cancelOf(appointment.id, place.owner);
    expect(await bookAt(place, { startsAt: at('09:15') })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
  });

  it('does not book for a customer who is blocked', async () => {
    const customerId = await test.inDatabase((manager) => aCustomer(manager, own.companyId, { status: 'blocked' }));
    expect(await bookAt(own, { customerId })).toMatchObject({
      __typename: 'CustomerBlockedError',
      path: ['customerId'],
    });
  });

  it('knows nothing of another company, and no impossible id', async () => {
    const strangers: [string, string][] = [
      ['serviceId', foreign.serviceId],
      ['customerId', foreign.customerId],
      ['branchId', foreign.branchId],
      ['staffId', foreign.staffId],
    ];
    for (const [field, foreignId] of strangers) {
      for (const id of [foreignId, '99999999999999999999', 'x', '']) {
        const expected = { __typename: 'NotFoundError', code: 'NOT_FOUND', path: [field] };
        expect(await bookAt(own, { [field]: id })).toMatchObject(expected);
        // Who sees both companies cannot mix them either.
        if (field !== 'serviceId') expect(await bookAt(own, { [field]: id }, admin)).toMatchObject(expected);
      }
    }
  });

  it('does not book what is not offered', async () => {
    const place = await aCompany(test);
    const [second, there] = await test.inDatabase(async (manager) => {
      const branchId = await aBranch(manager, place.companyId);
      return [branchId, await aService(manager, place.companyId, { branchId })];
    });
    expect(await bookAt(place, { serviceId: there, branchId: place.branchId })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['branchId'],
    });
    expect(await bookAt(place, { serviceId: there, branchId: second })).toMatchObject({
      code: 'APPOINTMENT_SLOT_TAKEN',
    });
    await test.inDatabase((manager) =>
      manager.query(`UPDATE services SET is_active = false WHERE id = $1`, [place.serviceId]),
    );
    expect(await bookAt(place)).toMatchObject({ __typename: 'NotFoundError', path: ['serviceId'] });
  });

  it('needs a branch', async () => {
    const place = await aCompany(test);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE branches SET is_active = false WHERE company_id = $1`, [place.companyId]),
    );
    expect(await bookAt(place)).toMatchObject({ __typename: 'NotFoundError', path: ['branchId'] });
    expect(await bookAt(place, { branchId: place.branchId })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['branchId'],
    });
  });

  it.each<[string, object, string]>([
    ['long notes', { notes: 'x'.repeat(5_001) }, 'notes'],
    ['an empty key', { idempotencyKey: ' ' }, 'idempotencyKey'],
    ['a long key', { idempotencyKey: 'x'.repeat(65) }, 'idempotencyKey'],
  ])('refuses %s', async (_, traits, field) => {
    expect(await bookAt(own, traits)).toMatchObject({ __typename: 'InvalidInputError', path: [field] });
  });

  it('refuses text that cannot be stored', async () => {
    for (const traits of [{ notes: 'a\u0000b' }, { idempotencyKey: '\udfff' }, { startsAt: 'tomorrow' }]) {
      const { errors } = await test.execute({
        query: book,
        variables: { input: wish(own, traits) },
        viewer: own.owner,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('at the same time', () => {
  it('one of many bookings of one slot succeeds', async () => {
    const place = await aCompany(test);
    const customers = await Promise.all(Array.from({ length: 8 }, () => anotherCustomer(place)));
    const results = await Promise.all(customers.map((customerId) => bookAt(place, { customerId })));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array<string>(7).fill('AppointmentSlotTakenError'),
      'BookAppointmentSuccess',
    ]);
  });

  it('overlapping slots of several people are shared out, and nobody has two', async () => {
    const place = await aCompany(test);
    const { companyId, branchId, serviceId } = place;
    await test.inDatabase(async (manager) => {
      for (const _ of [1, 2]) await aProvider(manager, companyId, branchId, [serviceId]);
    });
    const customers = await Promise.all(Array.from({ length: 9 }, () => anotherCustomer(place)));
    const results = await Promise.all(
      customers.map((customerId, index) => bookAt(place, { customerId, startsAt: at(`09:${10 + index}`) })),
    );
    const booked = results.filter(({ __typename }) => __typename === 'BookAppointmentSuccess');
    expect(booked).toHaveLength(3);
    expect(new Set(booked.map(({ appointment }) => appointment.staff.id)).size).toBe(3);
    expect(results.filter(({ code }) => code === 'APPOINTMENT_SLOT_TAKEN')).toHaveLength(6);
  });

  it('one customer is booked once', async () => {
    const place = await aCompany(test);
    const { companyId, branchId, serviceId } = place;
    await test.inDatabase(async (manager) => {
      for (const _ of [1, 2, 3]) await aProvider(manager, companyId, branchId, [serviceId]);
    });
    const results = await Promise.all([1, 2, 3, 4].map(() => bookAt(place)));
    expect(results.map(({ code }) => code ?? 'booked').sort()).toEqual([
      ...Array<string>(3).fill('DUPLICATE_APPOINTMENT'),
      'booked',
    ]);
  });

  it('the constraint refuses what comes past the lock', async () => {
    const place = await aCompany(test);
    const { appointment } = await bookAt(place);
    const copy = (set: string) =>
      test.inDatabase((manager) =>
        manager.query(
          `INSERT INTO appointment_phases (company_id, appointment_id, phase_type, staff_id, staff_required, is_released,
             start_offset_minutes, duration_minutes, start_time, end_time, blocked_from, blocked_until)
           SELECT company_id, appointment_id, phase_type, staff_id, ${set},
             0, 30, start_time, end_time, blocked_from, blocked_until
           FROM appointment_phases WHERE appointment_id = $1 AND staff_required AND NOT is_released`,
          [appointment.id],
        ),
      );
    await expect(copy('true, false')).rejects.toMatchObject({ driverError: { code: '23P01' } });
    await copy('false, false');
    await copy('true, true');
  });
});

describe('an idempotency key', () => {
  it('gives the first answer again', async () => {
    const place = await aCompany(test);
    const first = await bookAt(place, { idempotencyKey: 'tap-1' });
    test.now = new Date(TEN);
    expect(await bookAt(place, { idempotencyKey: 'tap-1' })).toEqual(first);
    await cancelOf(first.appointment.id, place.owner);
    expect((await bookAt(place, { idempotencyKey: 'tap-1' })).appointment).toMatchObject({
      id: first.appointment.id,
      status: 'CANCELLED',
    });
  });

  it('books once when everything comes at once', async () => {
    const place = await aCompany(test);
    await test.inDatabase((manager) => aProvider(manager, place.companyId, place.branchId, [place.serviceId]));
    const results = await Promise.all(Array.from({ length: 6 }, () => bookAt(place, { idempotencyKey: 'tap' })));
    expect(new Set(results.map(({ appointment }) => appointment.id)).size).toBe(1);
    const [row] = await test.inDatabase<{ count: number }[]>((manager) =>
      manager.query(`SELECT count(*)::int FROM app.outbox WHERE payload->>'appointmentId' = $1`, [
        results[0].appointment.id,
      ]),
    );
    expect(row!.count).toBe(1);
  });

  it('does not serve for another booking', async () => {
    const place = await aCompany(test);
    await bookAt(place, { idempotencyKey: 'tap' });
    const other = await bookAt(place, { idempotencyKey: 'tap', startsAt: at('11:00') });
    expect(other).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT', path: ['idempotencyKey'] });
  });

  it('is each company’s own', async () => {
    const [one, other] = [await aCompany(test), await aCompany(test)];
    await bookAt(one, { idempotencyKey: 'tap' });
    expect(await bookAt(other, { idempotencyKey: 'tap' })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
  });

  it('is not told to staff who may not see the booking', async () => {
    const place = await aCompany(test);
    const { viewer, staffId } = await aColleague(test, place, 'staff', { branchId: place.branchId });
    await bookAt(place, { idempotencyKey: 'tap' });
    await test.inDatabase(async (manager) => {
      await manager.query(`INSERT INTO service_staff (company_id, service_id, staff_id) VALUES ($1, $2, $3)`, [
        place.companyId,
        place.serviceId,
        staffId,
      ]);
    });
    await bookAt(place, { staffId, startsAt: at('13:00') });
    const result = await bookAt(place, { idempotencyKey: 'tap', startsAt: at('15:00') }, viewer);
    expect(result).toMatchObject({ __typename: 'ConflictError', path: ['idempotencyKey'] });
  });
});

describe('in a call', () => {
  const record = `mutation ($call: ProviderCallInput!) { recordCall(input: { call: $call }) { ... on RecordCallSuccess { call { id customer { id } } } } }`;
  async function aCall(place: CompanyFixture, fromNumber: string) {
    const call = {
      providerCallId: `booking-${fromNumber}`,
      direction: 'INBOUND',
      fromNumber,
      toNumber: place.number,
      startedAt: NINE,
    };
    return (await test.ask({ query: record, variables: { call }, viewer: provider })).recordCall.call;
  }

  it('is booked once, however often the agent says it, and the call knows', async () => {
    const place = await aCompany(test);
    const call = await aCall(place, '+493023170001');
    const input = { callId: call.id, customerId: call.customer.id };
    const first = await bookAt(place, input, provider);
    expect(first.appointment).toMatchObject({ source: 'PHONE', call: { id: call.id } });
    expect((await bookAt(place, input, provider)).appointment.id).toBe(first.appointment.id);
    const other = await aCall(place, '+493023170002');
    expect(await bookAt(place, { callId: other.id, customerId: other.customer.id }, provider)).toMatchObject({
      code: 'APPOINTMENT_SLOT_TAKEN',
    });
    const query = `query ($id: ID!) { call(id: $id) { appointmentMade outcome appointment { id } } }`;
    expect((await test.ask({ query, variables: { id: call.id }, viewer: place.owner })).call).toEqual({
      appointmentMade: true,
      outcome: 'APPOINTMENT_BOOKED',
      appointment: { id: first.appointment.id },
    });
    const analyze = `mutation ($call: ProviderCallInput!) { analyzeCall(input: { call: $call, isSuccessful: false }) {
      ... on AnalyzeCallSuccess { call { status isSuccessful outcome } } } }`;
    const message = {
      providerCallId: 'booking-+493023170001',
      direction: 'INBOUND',
      fromNumber: 'x',
      toNumber: place.number,
    };
    expect(
      (await test.ask({ query: analyze, variables: { call: message }, viewer: provider })).analyzeCall.call,
    ).toEqual({
      status: 'ANALYZED',
      isSuccessful: true,
      outcome: 'APPOINTMENT_BOOKED',
    });
  });

  it('fulfils one booking of a voucher', async () => {
    const place = await aCompany(test);
    const voucherBookingId = `b-${place.companyId}`;
    const { appointment } = await bookAt(place, { voucherBookingId }, provider);
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "VoucherBooking", id: $id }]) {
      ... on VoucherBooking { appointment { startsAt } } } }`;
    const variables = { id: voucherBookingId };
    expect((await test.ask({ query, variables, viewer: place.owner }))._entities).toEqual([
      { appointment: { startsAt: TEN } },
    ]);
    expect((await test.ask({ query, variables, viewer: stranger }))._entities).toEqual([{ appointment: null }]);
    const again = await bookAt(place, { voucherBookingId, startsAt: at('12:00') }, provider);
    expect(again).toMatchObject({ __typename: 'ConflictError', path: ['voucherBookingId'] });
    await cancelOf(appointment.id, place.owner);
    await bookAt(place, { voucherBookingId, startsAt: at('12:00') }, provider);
    expect((await test.ask({ query, variables, viewer: place.owner }))._entities).toEqual([
      { appointment: { startsAt: at('12:00') } },
    ]);
  });

  it('is what only services and administrators say', async () => {
    for (const traits of [{ callId: '1' }, { voucherBookingId: 'b-1' }]) {
      const { errors } = await test.execute({
        query: book,
        variables: { input: wish(own, traits) },
        viewer: own.owner,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(await bookAt(own, { callId: '99999999999999999999' }, provider)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['callId'],
    });
  });
});

describe('who may book and cancel', () => {
  it('is the staff with themselves', async () => {
    const place = await aCompany(test);
    const { viewer, staffId } = await aColleague(test, place, 'staff', { branchId: place.branchId });
    await test.inDatabase((manager) =>
      manager.query(`INSERT INTO service_staff (company_id, service_id, staff_id) VALUES ($1, $2, $3)`, [
        place.companyId,
        place.serviceId,
        staffId,
      ]),
    );
    // They do not see a customer whom they have never had.
    expect(await bookAt(place, {}, viewer)).toMatchObject({ code: 'NOT_FOUND', path: ['customerId'] });
    const { appointment: theirs } = await bookAt(place, { staffId });
    const { appointment } = await bookAt(place, { startsAt: at('11:00') }, viewer);
    expect(appointment).toMatchObject({ staff: { id: staffId }, customer: { appointmentCount: 2 } });
    const { errors } = await test.execute({
      query: book,
      variables: { input: wish(place, { staffId: place.staffId, startsAt: at('13:00') }) },
      viewer,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await cancelOf(theirs.id, viewer)).toMatchObject({ __typename: 'CancelAppointmentSuccess' });
    const { appointment: others } = await bookAt(place, { staffId: place.staffId, startsAt: at('14:00') });
    expect(await cancelOf(others.id, viewer)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are receptionists and managers in their branch', async () => {
    const place = await aCompany(test);
    const second = await test.inDatabase((manager) => aBranch(manager, place.companyId));
    for (const [index, role] of (['receptionist', 'manager'] as const).entries()) {
      const here = await aColleague(test, place, role, { branchId: place.branchId });
      const there = await aColleague(test, place, role, { branchId: second });
      const startsAt = at(`1${index}:00`);
      const booked = await bookAt(place, { startsAt }, here.viewer);
      expect(booked).toMatchObject({ __typename: 'BookAppointmentSuccess' });
      // The branch is none of theirs, so they do not know it.
      expect(await bookAt(place, { startsAt: at('15:00'), branchId: place.branchId }, there.viewer)).toMatchObject({
        code: 'NOT_FOUND',
        path: ['branchId'],
      });
      expect(await cancelOf(booked.appointment.id, there.viewer)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await cancelOf(booked.appointment.id, here.viewer)).toMatchObject({
        __typename: 'CancelAppointmentSuccess',
      });
    }
  });

  it('is nobody else', async () => {
    const place = await aCompany(test);
    const { appointment } = await bookAt(place);
    for (const viewer of [anonymous, otherService]) {
      const code = viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      const booking = await test.execute({ query: book, variables: { input: wish(place) }, viewer });
      expect(booking.errors).toMatchObject([{ extensions: { code } }]);
      const cancelling = await test.execute({
        query: cancel,
        variables: { input: { appointmentId: appointment.id } },
        viewer,
      });
      expect(cancelling.errors).toMatchObject([{ extensions: { code } }]);
    }
    for (const viewer of [stranger, foreign.owner, foreign.partner]) {
      expect(await bookAt(place, {}, viewer)).toMatchObject({ code: 'NOT_FOUND', path: ['serviceId'] });
      expect(await cancelOf(appointment.id, viewer)).toMatchObject({ code: 'NOT_FOUND', path: ['appointmentId'] });
    }
  });
});

describe('cancelAppointment', () => {
  it('frees the time', async () => {
    const place = await aCompany(test);
    const { appointment } = await bookAt(place);
    const result = await cancelOf(appointment.id, place.owner, ' Verhindert ');
    expect(result.appointment).toMatchObject({
      status: 'CANCELLED',
      cancelledAt: NINE.toISOString(),
      cancellationReason: 'Verhindert',
      customer: { appointmentCount: 1, cancelledCount: 1 },
    });
    const customerId = await anotherCustomer(place);
    expect(await bookAt(place, { customerId })).toMatchObject({ __typename: 'BookAppointmentSuccess' });
  });

  it('is done once, also when it comes several times at once', async () => {
    const place = await aCompany(test);
    const { appointment } = await bookAt(place);
    const results = await Promise.all([1, 2, 3].map(() => cancelOf(appointment.id, place.owner)));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'CancelAppointmentSuccess',
      'ConflictError',
      'ConflictError',
    ]);
    expect(await cancelOf(appointment.id, place.owner)).toEqual({
      __typename: 'ConflictError',
      code: 'CONFLICT',
      path: ['appointmentId'],
    });
  });

  it.each(['in_progress', 'completed', 'no_show'])('is too late for an appointment that is %s', async (status) => {
    const place = await aCompany(test);
    const { appointment } = await bookAt(place);
    await test.inDatabase((manager) =>
      manager.query(`UPDATE appointments SET status = $1 WHERE id = $2`, [status, appointment.id]),
    );
    expect(await cancelOf(appointment.id, place.owner)).toMatchObject({ __typename: 'ConflictError' });
  });

  it('refuses a reason that is too long, and impossible ids', async () => {
    const { appointment } = await bookAt(own, { startsAt: at('16:00') });
    expect(await cancelOf(appointment.id, own.owner, 'x'.repeat(1_001))).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['reason'],
    });
    for (const id of ['', 'x', '0', '99999999999999999999']) {
      expect(await cancelOf(id)).toMatchObject({ code: 'NOT_FOUND', path: ['appointmentId'] });
    }
  });
});

describe('appointments', () => {
  const list = `query ($companyId: ID, $filter: AppointmentFilter, $first: Int) {
    appointments(companyId: $companyId, filter: $filter, first: $first) { totalCount edges { node { startsAt status } } }
  }`;
  const starts = (connection: any) => connection.edges.map((edge: any) => edge.node.startsAt);
  let place: CompanyFixture;

  beforeAll(async () => {
    place = await aCompany(test);
    await bookAt(place, { startsAt: at('12:00') });
    await bookAt(place, { startsAt: at('10:00') });
    const { appointment } = await bookAt(place, { startsAt: at('11:00') });
    await cancelOf(appointment.id, place.owner);
  });

  it('come by their start', async () => {
    const { appointments } = await test.ask({ query: list, viewer: place.owner });
    expect(starts(appointments)).toEqual([at('10:00'), at('11:00'), at('12:00')]);
    expect(appointments.totalCount).toBe(3);
  });

  it.each<[object, string[]]>([
    [{ statuses: ['CANCELLED'] }, ['11:00']],
    [{ statuses: ['SCHEDULED', 'PENDING'] }, ['10:00', '12:00']],
    [{ period: { from: at('10:00'), to: at('12:00') } }, ['10:00', '11:00']],
    [{ statuses: ['SCHEDULED'], period: { from: at('11:00'), to: at('13:00') } }, ['12:00']],
  ])('by %j', async (filter, expected) => {
    const { appointments } = await test.ask({ query: list, variables: { filter }, viewer: place.partner });
    expect(starts(appointments)).toEqual(expected.map(at));
    const nested = `query ($id: ID!, $filter: AppointmentFilter) { company(id: $id) { appointments(filter: $filter) { edges { node { startsAt customer { appointments(filter: $filter) { totalCount } } } } } } }`;
    const { company } = await test.ask({
      query: nested,
      variables: { id: place.companyId, filter },
      viewer: place.owner,
    });
    expect(starts(company.appointments)).toEqual(starts(appointments));
    expect(company.appointments.edges[0].node.customer.appointments.totalCount).toBe(expected.length);
  });

  it('that come next are those that will take place', async () => {
    const query = `query ($id: ID!) { company(id: $id) { nextAppointments(first: 5) { totalCount edges { node { startsAt } } } } }`;
    const next = async () =>
      (await test.ask({ query, variables: { id: place.companyId }, viewer: place.owner })).company.nextAppointments;
    expect(starts(await next())).toEqual([at('10:00'), at('12:00')]);
    test.now = new Date(at('10:01'));
    expect(starts(await next())).toEqual([at('12:00')]);
  });

  it('refuse what contradicts itself, and companies that are not the viewer’s', async () => {
    const bad = { filter: { period: { from: at('12:00'), to: at('10:00') } } };
    expect((await test.execute({ query: list, variables: bad, viewer: place.owner })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const foreignList = { companyId: place.companyId };
    expect((await test.execute({ query: list, variables: foreignList, viewer: foreign.owner })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('one by one are to others as if they did not exist', async () => {
    const { appointment } = await bookAt(place, { startsAt: at('14:00') });
    const query = `query ($id: ID!) { appointment(id: $id) { id } }`;
    for (const viewer of [foreign.owner, stranger]) {
      expect(await test.ask({ query, variables: { id: appointment.id }, viewer })).toEqual({ appointment: null });
    }
    for (const viewer of [otherService, provider]) {
      const { errors } = await test.execute({ query, variables: { id: appointment.id }, viewer });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(await test.ask({ query, variables: { id: '99999999999999999999' }, viewer: admin })).toEqual({
      appointment: null,
    });
  });
});
