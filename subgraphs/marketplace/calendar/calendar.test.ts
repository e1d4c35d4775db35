import { HOUR_MS } from '../../../platform/durations.js';
import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
const issuer = owner();
const holder = somebody();
const other = browser('another-holder');
const slot = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS);
const after = (hours: number) => new Date(slot.getTime() + hours * HOUR_MS);
const ids = { voucher: '', booked: '', cancelled: '', others: '', elsewhere: '' };
beforeAll(async () => {
  test = await startMarketplace();
  const terms = { multiBooking: true, location: 'Haus 7, 2. Stock; links' };
  ids.voucher = await test.issue(issuer, {
    title: 'Gespräch',
    description: 'Zeile 1\nZeile 2',
    validFrom: slot,
    terms,
  });
  ids.cancelled = (await test.book(holder, ids.voucher, slot)).booking.id;
  await test.cancel(holder, ids.cancelled, 'krank');
  ids.booked = (await test.book(holder, ids.voucher, after(1))).booking.id;
  ids.others = (await test.book(other, ids.voucher, after(2))).booking.id;
  ids.elsewhere = (await test.book(holder, await test.issue(owner(), { validFrom: slot }), after(3))).booking.id;
});
afterAll(() => test[Symbol.asyncDispose]());

const create = (viewer: Viewer, input: object) =>
  test.mutate(viewer, 'createCalendarFeed', input, 'feedPath feed { id kind revokedAt voucher { id } }');
const revoke = (viewer: Viewer, feedId: string) =>
  test.mutate(viewer, 'revokeCalendarFeed', { feedId }, 'feed { id revokedAt }');
const own = async (viewer: Viewer) =>
  (await test.execute({ query: '{ calendarFeeds { id kind } }', viewer })).data.calendarFeeds;
/** As a calendar program: through the gateway, and nobody in particular. */
const fetchFeed = async (path: string, headers: Record<string, string> = {}) =>
  test.subgraph.http.inject({ url: path, headers: { ...headers, ...(await test.headersOf(anonymous)) } });
/** One map per event, with long lines put together again. */
const eventsIn = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => new Map(event.split('\r\n').map((line) => line.split(/:(.*)/s) as [string, string])));
const uids = (text: string) => eventsIn(text).map((event) => event.get('UID'));
const uid = (bookingId: string) => `${bookingId}@kontor`;
const compact = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

describe('a calendar feed', () => {
  it('shows bookings as calendars want them', async () => {
    const { feedPath: path, feed } = await create(holder, { kind: 'HELD' });
    expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    expect(feed).toMatchObject({ kind: 'HELD', revokedAt: null, voucher: null });
    const response = await fetchFeed(path);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(response.body).toContain('BEGIN:VCALENDAR');
    expect(response.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const [cancelled, booked, elsewhere] = eventsIn(response.body);
    expect(booked).toBeDefined();
    expect(Object.fromEntries(booked!)).toMatchObject({
      UID: uid(ids.booked),
      DTSTART: compact(after(1)),
      DTEND: compact(after(2)),
      STATUS: 'CONFIRMED',
      SEQUENCE: '0',
      SUMMARY: 'Gespräch',
      LOCATION: 'Haus 7\\, 2. Stock\\; links',
      DESCRIPTION: 'Zeile 1\\nZeile 2',
    });
    expect(Object.fromEntries(cancelled!)).toMatchObject({
      UID: uid(ids.cancelled),
      DTSTART: compact(slot),
      STATUS: 'CANCELLED',
      SEQUENCE: '1',
      DESCRIPTION: 'krank\\n\\nZeile 1\\nZeile 2',
    });
    expect(elsewhere!.get('UID')).toBe(uid(ids.elsewhere));
  });

  it('shows each owner what is theirs', async () => {
    const paths = {
      held: (await create(other, { kind: 'HELD' })).feedPath,
      issued: (await create(issuer, { kind: 'ISSUED' })).feedPath,
      ofIssuer: (await create(issuer, { kind: 'VOUCHER', voucherId: ids.voucher })).feedPath,
      ofHolder: (await create(holder, { kind: 'VOUCHER', voucherId: ids.voucher })).feedPath,
      ofStranger: (await create(somebody(), { kind: 'VOUCHER', voucherId: ids.voucher })).feedPath,
    };
    const all = [ids.cancelled, ids.booked, ids.others].map(uid);
    expect(uids((await fetchFeed(paths.held)).body)).toEqual([uid(ids.others)]);
    expect(uids((await fetchFeed(paths.issued)).body)).toEqual(all);
    expect(uids((await fetchFeed(paths.ofIssuer)).body)).toEqual(all);
    expect(uids((await fetchFeed(paths.ofHolder)).body)).toEqual(all.slice(0, 2));
    // May see that the voucher is open, but is a party to none of its bookings.
    expect(uids((await fetchFeed(paths.ofStranger)).body)).toEqual([]);
  });

  it('follows what happens to a booking, under the same UID', async () => {
    const voucherId = await test.issue(issuer, { validFrom: slot, isTransferable: true });
    const { feedPath: path } = await create(holder, { kind: 'VOUCHER', voucherId });
    const empty = await fetchFeed(path);
    const { booking } = await test.book(holder, voucherId, slot);
    const full = await fetchFeed(path);
    expect(uids(full.body)).toEqual([uid(booking.id)]);
    expect(full.headers['etag']).not.toBe(empty.headers['etag']);
    const again = await fetchFeed(path, { 'if-none-match': String(full.headers['etag']) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect((await fetchFeed(path)).body).toBe(full.body);

    const toPublicId = (await test.execute({ query: '{ viewerThinker { publicId } }', viewer: other })).data
      .viewerThinker.publicId;
    await test.mutate(holder, 'transferVoucher', { voucherId, toPublicId }, 'voucherId');
    expect(uids((await fetchFeed(path)).body)).toEqual([]);
  });

  it('leaves out what is long over', async () => {
    const { feedPath: path } = await create(issuer, { kind: 'VOUCHER', voucherId: ids.voucher });
    const insert = (id: string, days: number) =>
      test.change(
        `INSERT INTO voucher_bookings (id, voucher_id, issuer_id, holder_id, slot_start, slot_end)
         SELECT $1, id, issuer_id, issuer_id, now() - ($2::int + 1) * interval '1 day', now() - $2::int * interval '1 day'
         FROM vouchers WHERE id = $3`,
        [id, days, ids.voucher],
      );
    await insert('b-long-over', 91);
    await insert('b-lately', 85);
    const shown = uids((await fetchFeed(path)).body);
    expect(shown).toContain(uid('b-lately'));
    expect(shown).not.toContain(uid('b-long-over'));
  });

  it('ends when it is revoked, by its owner or an administrator', async () => {
    const [mine, next] = [await create(other, { kind: 'HELD' }), await create(other, { kind: 'HELD' })];
    expect(await revoke(holder, mine.feed.id)).toMatchObject({ __typename: 'NotFoundError', path: ['feedId'] });
    expect((await fetchFeed(mine.feedPath)).statusCode).toBe(200);
    const first = await revoke(other, mine.feed.id);
    expect(first.feed.revokedAt).not.toBeNull();
    expect((await fetchFeed(mine.feedPath)).statusCode).toBe(404);
    expect(await revoke(other, mine.feed.id)).toEqual(first);
    expect((await own(other)).map(({ id }: { id: string }) => id)).not.toContain(mine.feed.id);
    expect(await revoke(admin, next.feed.id)).toMatchObject({ __typename: 'RevokeCalendarFeedSuccess' });
    expect((await fetchFeed(next.feedPath)).statusCode).toBe(404);
    expect(await revoke(other, 'no-uuid')).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('has an address that nobody guesses and no table holds', async () => {
    const { feedPath: path, feed } = await create(holder, { kind: 'HELD' });
    const secret = path.slice('/calendar/'.length, -'.ics'.length);
    const [row] = await test.sql('SELECT * FROM calendar_feeds WHERE id = $1', [feed.id]);
    expect(JSON.stringify(row)).not.toContain(secret);
    const flipped = `${secret.slice(0, -2)}${secret.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of [flipped, feed.id, '', `${secret}A`, '%00', "'--"]) {
      expect((await fetchFeed(`/calendar/${wrong}.ics`)).statusCode).toBe(404);
    }
    expect((await fetchFeed('/calendar/')).statusCode).toBe(404);
    expect((await fetchFeed(path.slice(0, -4))).statusCode).toBe(404);
  });

  it('is made by those who take part, for what they see', async () => {
    expect((await create(anonymous, { kind: 'HELD' })).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await revoke(anonymous, ids.voucher)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const { errors } = await test.execute({ query: '{ calendarFeeds { id } }' });
    expect(errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
    const invisible = await test.issue(issuer, { validFrom: slot });
    await test.book(holder, invisible, slot);
    for (const voucherId of [invisible, 'v-none', 'x'.repeat(300)]) {
      expect(await create(somebody(), { kind: 'VOUCHER', voucherId })).toMatchObject({
        __typename: 'NotFoundError',
        path: ['voucherId'],
      });
    }
    for (const input of [{ kind: 'VOUCHER' }, { kind: 'HELD', voucherId: ids.voucher }]) {
      expect(await create(holder, input)).toMatchObject({ __typename: 'InvalidInputError', path: ['voucherId'] });
    }
  });

  it('is one of at most 20 of its owner', async () => {
    const viewer = somebody();
    for (let count = 0; count < 20; count++) await create(viewer, { kind: 'ISSUED' });
    expect(await create(viewer, { kind: 'ISSUED' })).toMatchObject({ __typename: 'ConflictError' });
    const feeds = await own(viewer);
    expect(feeds).toHaveLength(20);
    await revoke(viewer, feeds[0].id);
    expect(await create(viewer, { kind: 'HELD' })).toMatchObject({ __typename: 'CreateCalendarFeedSuccess' });
  });

  it('is shown by the database to its owner alone', async () => {
    await create(holder, { kind: 'HELD' });
    const count = async (viewer: Viewer) => {
      await using uow = test.uow(viewer);
      const sql = 'SELECT count(*)::int AS count FROM calendar_feeds WHERE owner_id <> app.thinker_id()';
      return (await uow.read((manager) => manager.query<{ count: number }[]>(sql)))[0]!.count;
    };
    for (const viewer of [holder, other, issuer, anonymous, somebody()]) expect(await count(viewer)).toBe(0);
    await using uow = test.uow(holder);
    const change = uow.write(({ manager }) => manager.query(`UPDATE calendar_feeds SET owner_id = gen_random_uuid()`));
    await expect(change).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});
