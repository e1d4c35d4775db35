import { idLike, startLegacy, TIME, type LegacyTest } from '../testing/legacy.fixture.js';

const CONSULTING = {
  issuerUid: 'u-issuer-1',
  serviceType: 'consulting.session',
  title: 'Beratung',
  durationMinutes: 60,
  validFrom: '2026-03-02T09:00:00.000Z',
  validUntil: '2026-03-02T12:00:00.000Z',
  price: { amount: 12000, currency: 'EUR' },
  transferable: true,
  terms: { template: 'consulting' },
};

describe.each(['node', 'edge'] as const)('vouchers in the dialect %s', (dialect) => {
  const isNode = dialect === 'node';
  let test: LegacyTest;
  beforeAll(async () => void (test = await startLegacy({ LEGACY_DIALECT: dialect })));
  afterAll(() => test[Symbol.asyncDispose]());
  // Everybody has called for the first time.
  beforeEach(() => test.change('DELETE FROM rate_limits'));

  const refusal = (node: string, edge: string) => (isNode ? { error: node } : { ok: false, error: edge });
  const issue = async (more: object = {}) => {
    const { body } = await test.call('POST /api/voucher/issue', { body: { ...CONSULTING, ...more } });
    return body.voucher;
  };
  const book = (voucherId: string, start: string, holderUid = 'u-holder-1') =>
    test.call('POST /api/voucher/book', { body: { voucherId, slotId: `slot-${start}`, holderUid } });
  const cancel = (body: object, headers = {}) => test.call('POST /api/voucher/cancel', { body, headers });
  const slots = async (voucherId: string): Promise<string[]> => {
    const { body } = await test.call(`GET /api/slots/available?voucherId=${voucherId}`);
    return body.items.map(({ start, end }: Record<string, string>) => `${start!.slice(11, 16)}-${end!.slice(11, 16)}`);
  };
  const ledger = (bookingId: string) =>
    test.sql<{ amount_cents: string }>(
      `SELECT amount_cents, currency, subject_type, kind FROM fee_events WHERE subject_id = $1 ORDER BY created_at, id`,
      [bookingId],
    );

  describe('POST /api/voucher/issue', () => {
    it('answers the recorded request', async () => {
      const { status, body, type } = await test.call('POST /api/voucher/issue', { body: CONSULTING });
      expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
      expect(body).toEqual({
        ok: true,
        voucher: {
          ...CONSULTING,
          voucherId: idLike('v'),
          description: '',
          ...(isNode && { allowedSlots: [] }),
          status: 'issued',
          holderUid: null,
          createdAt: TIME,
        },
      });
      expect(await test.logOf(body.voucher.voucherId)).toEqual(['voucher.issue']);
    });

    it('has a default for everything but the issuer', async () => {
      const { body } = await test.call('POST /api/voucher/issue', { body: { issuerUid: 'u-issuer-2' } });
      expect(body.voucher).toEqual({
        voucherId: idLike('v'),
        issuerUid: 'u-issuer-2',
        serviceType: 'generic.service',
        title: 'Unbenannter Service',
        description: '',
        durationMinutes: 60,
        validFrom: '2026-03-01T08:00:00.000Z',
        validUntil: '2026-03-01T08:00:00.000Z',
        ...(isNode && { allowedSlots: [] }),
        price: null,
        terms: {},
        transferable: false,
        status: 'issued',
        holderUid: null,
        createdAt: TIME,
      });
      expect(await test.call('POST /api/voucher/issue', { body: { title: 'x' } })).toMatchObject({
        status: 400,
        body: refusal('issuerUid ist erforderlich', 'issuerUid is required'),
      });
    });

    it('gives back what was sent, as it was sent', async () => {
      const said = {
        voucherId: `said-${dialect}`,
        validFrom: '2026-03-02T10:00+01:00',
        validUntil: 'übermorgen',
        price: { amount: 12.5, currency: 'eur', note: 'ca.' },
        terms: { anything: [1, { deep: null }], cancelWindowHours: 'two' },
        holderUid: 'u-holder-9',
        status: 'booked',
        durationMinutes: '90',
        allowedSlots: ['slot-1', { from: 9 }],
      };
      const { allowedSlots, ...rest } = said;
      expect(await issue(said)).toMatchObject({
        ...rest,
        price: isNode ? said.price : { amount: 12.5, currency: 'eur' },
        durationMinutes: 90,
        ...(isNode && { allowedSlots }),
      });
      expect(await slots(said.voucherId)).toEqual([]);
    });

    it('refuses a status that there is not, and an id that there is', async () => {
      const call = (more: object) => test.call('POST /api/voucher/issue', { body: { ...CONSULTING, ...more } });
      expect(await call({ status: 'lost' })).toMatchObject({
        status: 400,
        body: refusal('status ungültig', 'invalid status'),
      });
      await issue({ voucherId: `twice-${dialect}` });
      expect(await call({ voucherId: `twice-${dialect}` })).toMatchObject({
        status: 409,
        body: refusal('voucherId existiert bereits', 'voucherId already exists'),
      });
      for (const durationMinutes of [-5, 1.5, 3e9]) expect((await call({ durationMinutes })).status).toBe(400);
    });
  });

  it('GET /api/voucher/list gives all that fit, oldest first', async () => {
    const issuerUid = `lister-${dialect}`;
    const first = await issue({ issuerUid });
    const second = await issue({ issuerUid, holderUid: 'u-listed', status: 'booked' });
    const list = async (query: string) => (await test.call(`GET /api/voucher/list?${query}`)).body;
    expect(await list(`issuerUid=${issuerUid}`)).toEqual({ items: [first, second] });
    expect(await list(`issuerUid=${issuerUid}&status=issued&holderUid=`)).toEqual({ items: [first] });
    expect(await list(`holderUid=u-listed&issuerUid=${issuerUid}`)).toEqual({ items: [second] });
    expect(await list('holderUid=test')).toEqual({ items: [] });
  });

  describe('GET /api/slots/available', () => {
    it('answers the recorded request', async () => {
      const { voucherId } = await issue();
      const { status, body } = await test.call(`GET /api/slots/available?voucherId=${voucherId}`);
      const { items, ...rest } = body;
      expect([status, rest]).toEqual([200, isNode ? {} : { ok: true }]);
      expect(items[0]).toEqual({
        slotId: 'slot-2026-03-02T09:00:00.000Z',
        voucherId,
        start: '2026-03-02T09:00:00.000Z',
        end: '2026-03-02T10:00:00.000Z',
      });
    });

    it.each([
      [60, ['09:00-10:00', '10:00-11:00', '11:00-12:00']],
      [50, ['09:00-09:50', '10:00-10:50', '11:00-11:50']],
      [90, ['09:00-10:30', '10:00-11:30']],
    ])('of %i minutes begin every hour', async (durationMinutes, expected) => {
      expect(await slots((await issue({ durationMinutes })).voucherId)).toEqual(expected);
    });

    it('of a day each are 145 in a week', async () => {
      const { voucherId } = await issue({ durationMinutes: 1440, validUntil: '2026-03-09T09:00:00.000Z' });
      expect(await slots(voucherId)).toHaveLength(145);
    });

    it('are of one voucher', async () => {
      expect(await test.call('GET /api/slots/available')).toMatchObject({
        status: 400,
        body: refusal('voucherId ist erforderlich', 'voucherId is required'),
      });
      expect(await test.call('GET /api/slots/available?voucherId=v-none')).toMatchObject({
        status: 404,
        body: refusal('Voucher nicht gefunden', 'voucher not found'),
      });
      const { voucherId } = await issue({ validFrom: '0001-01-01', validUntil: '9999-01-01' });
      expect((await test.call(`GET /api/slots/available?voucherId=${voucherId}`)).status).toBe(400);
    });
  });

  describe('POST /api/voucher/book', () => {
    it('answers the recorded request, charges the fee and logs it', async () => {
      const voucher = await issue();
      const { status, body } = await book(voucher.voucherId, '2026-03-02T10:00:00.000Z');
      expect(status).toBe(200);
      expect(body).toEqual({
        ok: true,
        booking: {
          bookingId: idLike('b'),
          voucherId: voucher.voucherId,
          issuerUid: 'u-issuer-1',
          holderUid: 'u-holder-1',
          slotId: 'slot-2026-03-02T10:00:00.000Z',
          slotStart: '2026-03-02T10:00:00.000Z',
          slotEnd: '2026-03-02T11:00:00.000Z',
          status: 'booked',
          createdAt: TIME,
        },
        voucher: { ...voucher, status: 'booked', holderUid: 'u-holder-1' },
      });
      const { bookingId } = body.booking;
      expect(await ledger(bookingId)).toEqual([
        { amount_cents: '240', currency: 'EUR', subject_type: 'voucher_booking', kind: 'charge' },
      ]);
      expect(await test.logOf(bookingId)).toEqual(['voucher.book']);
      expect(await slots(voucher.voucherId)).toEqual(['09:00-10:00', '11:00-12:00']);
      expect(await book(voucher.voucherId, '2026-03-02T10:00:00.000Z', 'u-holder-2')).toMatchObject({
        status: 400,
        body: refusal('Slot nicht verfügbar', 'slot already booked'),
      });
    });

    it.each([
      [12025, 241],
      [125, 3],
      [25, 1],
      [1, null],
    ])('rounds the fee of %i up from the half', async (amount, fee) => {
      const { voucherId } = await issue({ price: { amount, currency: 'EUR' } });
      const { body } = await book(voucherId, '2026-03-02T09:00:00.000Z');
      const amounts = (await ledger(body.booking.bookingId)).map(({ amount_cents: cents }) => Number(cents));
      expect(amounts).toEqual(fee === null ? [] : [fee]);
    });

    it('lets several people book slots of one voucher, the last of them holds it', async () => {
      const { voucherId } = await issue();
      await book(voucherId, '2026-03-02T09:00:00.000Z', 'u-first');
      const { status, body } = await book(voucherId, '2026-03-02T11:00:00.000Z', 'u-second');
      expect([status, body.voucher.holderUid]).toEqual([200, 'u-second']);
    });

    it('of 90 minutes takes what it overlaps', async () => {
      const { voucherId } = await issue({ durationMinutes: 90 });
      expect((await book(voucherId, '2026-03-02T09:00:00.000Z')).status).toBe(200);
      expect(await slots(voucherId)).toEqual([]);
      expect((await book(voucherId, '2026-03-02T10:00:00.000Z')).status).toBe(400);
    });

    it('gives a slot to one of twenty who ask at once', async () => {
      const { voucherId } = await issue();
      const crowd = Array.from({ length: 20 }, (_, index) => `crowd-${index}`);
      const answers = await Promise.all(crowd.map((holder) => book(voucherId, '2026-03-02T09:00:00.000Z', holder)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const { body } of answers.filter(({ status }) => status !== 200)) {
        expect(body).toEqual(refusal('Slot nicht verfügbar', 'slot already booked'));
      }
    });

    it.each(['consumed', 'cancelled', 'expired'])('refuses a voucher that is %s', async (status) => {
      const { voucherId } = await issue({ status });
      expect(await book(voucherId, '2026-03-02T09:00:00.000Z')).toMatchObject({
        status: 400,
        body: refusal(
          `Voucher hat Status ${status} und kann nicht gebucht werden`,
          `voucher has status ${status} and cannot be booked`,
        ),
      });
    });

    it('refuses what is not there', async () => {
      expect(await test.call('POST /api/voucher/book', { body: { voucherId: 'v' } })).toMatchObject({
        status: 400,
        body: refusal(
          'voucherId, slotId und holderUid sind erforderlich',
          'voucherId, slotId and holderUid are required',
        ),
      });
      expect(await book('v-none', '2026-03-02T09:00:00.000Z')).toMatchObject({
        status: 404,
        body: refusal('Voucher nicht gefunden', 'voucher not found'),
      });
      const { voucherId } = await issue();
      for (const start of ['2026-03-02T12:00:00.000Z', '2026-03-02T09:30:00.000Z', '2026-03-01T09:00:00.000Z']) {
        expect(await book(voucherId, start)).toMatchObject({
          status: 400,
          body: refusal('Slot nicht verfügbar', 'slot not available'),
        });
      }
      expect(await book(voucherId, 'tomorrow')).toMatchObject({
        status: 400,
        body: refusal('Slot nicht verfügbar', 'invalid slotId format'),
      });
    });

    it('knows the slots of the past, which have been entered afterwards', async () => {
      const { voucherId } = await issue({
        validFrom: '2026-02-01T09:00:00.000Z',
        validUntil: '2026-02-01T12:00:00.000Z',
      });
      expect((await book(voucherId, '2026-02-01T10:00:00.000Z')).status).toBe(200);
    });

    it('of the same instant in another spelling', async () => {
      const { voucherId } = await issue();
      const { status, body } = await book(voucherId, '2026-03-02T10:00:00+01:00');
      if (isNode) {
        expect([status, body]).toEqual([400, { error: 'Slot nicht verfügbar' }]);
      } else {
        expect(body.booking).toMatchObject({
          slotId: 'slot-2026-03-02T10:00:00+01:00',
          slotStart: '2026-03-02T09:00:00.000Z',
        });
      }
    });
  });

  describe('POST /api/voucher/cancel', () => {
    it('answers the recorded request, gives the fee back, and does all that once', async () => {
      const voucher = await issue();
      const { booking } = (await book(voucher.voucherId, '2026-03-02T10:00:00.000Z')).body;
      test.setClock('2026-03-01T09:00:00.000Z');
      const cancelled = {
        ok: true,
        booking: { ...booking, status: 'cancelled', cancelReason: 'krank', cancelledAt: '2026-03-01T09:00:00.000Z' },
        voucher,
      };
      const { bookingId } = booking;
      expect(await cancel({ bookingId, reason: 'krank' })).toMatchObject({ status: 200, body: cancelled });
      expect(await slots(voucher.voucherId)).toHaveLength(3);
      test.setClock('2026-03-01T10:00:00.000Z');
      expect((await cancel({ bookingId, reason: 'doch nicht' })).body).toEqual(cancelled);
      expect((await ledger(bookingId)).map(({ amount_cents: cents }) => cents)).toEqual(['240', '-240']);
      expect(await test.logOf(bookingId)).toEqual(['voucher.book', 'voucher.cancel']);
    });

    it(`by the voucher's id means the ${isNode ? 'first' : 'newest'} booking`, async () => {
      const { voucherId } = await issue();
      const bookings = [];
      for (const hour of ['09', '11']) {
        bookings.push((await book(voucherId, `2026-03-02T${hour}:00:00.000Z`, `u-${hour}`)).body.booking);
      }
      const { body } = await cancel({ voucherId });
      expect(body.booking.bookingId).toBe(bookings[isNode ? 0 : 1].bookingId);
      // Another booking remains.
      expect(body.voucher).toMatchObject({ status: 'booked', holderUid: isNode ? 'u-11' : 'u-09' });
      await cancel({ voucherId });
      expect(await cancel({ voucherId })).toMatchObject({
        status: 404,
        body: refusal('Buchung nicht gefunden', 'booking not found'),
      });
    });

    it('keeps the window for the holder, not for the issuer', async () => {
      const { voucherId } = await issue({ terms: { cancelWindowHours: 24 } });
      const { bookingId } = (await book(voucherId, '2026-03-02T10:00:00.000Z')).body.booking;
      test.setClock('2026-03-01T10:00:00.001Z');
      expect(await cancel({ bookingId })).toMatchObject({
        status: 400,
        body: refusal('Stornofrist abgelaufen', 'cancellation window is over'),
      });
      const { status, body } = await cancel({ bookingId }, { 'x-mot-user': 'u-issuer-1' });
      expect([status, body.booking.cancelReason]).toEqual([200, null]);
      expect((await ledger(bookingId)).map(({ amount_cents: cents }) => cents)).toEqual(['240']);
    });

    it('is of something', async () => {
      expect(await cancel({ reason: 'x' })).toMatchObject({
        status: 400,
        body: refusal('voucherId oder bookingId ist erforderlich', 'voucherId or bookingId is required'),
      });
      expect((await cancel({ bookingId: 'b-none' })).status).toBe(404);
    });
  });

  it('GET /api/voucher/bookings gives all that fit, newest first', async () => {
    const { voucherId } = await issue();
    const first = (await book(voucherId, '2026-03-02T09:00:00.000Z')).body.booking;
    const second = (await book(voucherId, '2026-03-02T10:00:00.000Z', 'u-other')).body.booking;
    const none = { cancelReason: null, cancelledAt: null };
    const list = async (query: string) => (await test.call(`GET /api/voucher/bookings?${query}`)).body;
    expect(await list(`voucherId=${voucherId}`)).toEqual({
      ok: true,
      items: [
        { ...second, ...none },
        { ...first, ...none },
      ],
    });
    expect((await list(`voucherId=${voucherId}&holderUid=u-other&issuerUid=u-issuer-1`)).items).toHaveLength(1);
    expect((await list(`voucherId=${voucherId}&issuerUid=u-other`)).items).toEqual([]);
  });

  it(isNode ? 'are not counted' : 'are counted by the minute and address', async () => {
    const calls = Array.from({ length: 61 }, () => test.call('POST /api/voucher/cancel', { body: {} }));
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(isNode ? 0 : 1);
    if (isNode) return;
    expect(await cancel({})).toMatchObject({ status: 429, body: { ok: false, error: 'rate limit exceeded' } });
    expect((await test.call('POST /api/voucher/issue', { body: CONSULTING })).status).toBe(200);
    await test.change(`UPDATE rate_limits SET window_start = now() - interval '61 seconds'`);
    expect((await cancel({})).status).toBe(400);
  });
});
