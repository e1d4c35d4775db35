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
beforeAll(async () => {
  test = await startMarketplace();
});
afterAll(() => test[Symbol.asyncDispose]());

const query = `subscription ($voucherId: ID!, $after: BigInt) {
  voucherBookingChanged(voucherId: $voucherId, after: $after) {
    cursor kind occurredAt booking { id status holder { id } voucher { id issuer { id } } }
  }
}`;
const follow = (viewer: Viewer, voucherId: string, after?: number) =>
  test.subscribe({ query, variables: { voucherId, after }, viewer });

const slot = (n: number) => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + n * 3_600_000);
const issueFor = (issuer: Viewer, input: object = {}) => test.issue(issuer, { validFrom: slot(0), ...input });

describe('the bookings of a voucher', () => {
  it('are told as they change, each once and in order, and told again to who comes back', async () => {
    const [issuer, holder] = [owner(), somebody()];
    const voucherId = await issueFor(issuer);
    await using following = await follow(issuer, voucherId);
    const { booking } = await test.book(holder, voucherId, slot(0));
    await test.cancel(holder, booking.id);
    const again = (await test.book(holder, voucherId, slot(1))).booking;

    const first = await following.next();
    expect(first.errors).toBeUndefined();
    expect(first.data.voucherBookingChanged).toMatchObject({
      cursor: 1,
      kind: 'BOOKED',
      booking: { id: booking.id, voucher: { id: voucherId } },
    });
    expect((await following.next()).data.voucherBookingChanged).toMatchObject({
      cursor: 2,
      kind: 'CANCELLED',
      booking: { id: booking.id, status: 'CANCELLED' },
    });
    expect((await following.next()).data.voucherBookingChanged).toMatchObject({
      cursor: 3,
      kind: 'BOOKED',
      booking: { id: again.id },
    });
    await following.nothing(50);

    await using resumed = await follow(issuer, voucherId, 1);
    for (const cursor of [2, 3]) {
      expect((await resumed.next()).data.voucherBookingChanged).toMatchObject({ cursor });
    }
    await resumed.nothing(50);
  });

  it('are told to the parties of each, and the issuer hears of all', async () => {
    const [issuer, one, two] = [owner(), somebody(), browser('stream-two')];
    const voucherId = await issueFor(issuer, { terms: { multiBooking: true } });
    await test.book(one, voucherId, slot(0));
    await test.book(two, voucherId, slot(1));
    for (const [viewer, cursors] of [
      [one, [1]],
      [two, [2]],
      [issuer, [1, 2]],
      [somebody({ partnerId: issuer.partnerId }), [1, 2]],
      [admin, [1, 2]],
    ] as const) {
      await using following = await follow(viewer, voucherId, 0);
      for (const cursor of cursors) {
        expect((await following.next()).data.voucherBookingChanged).toMatchObject({
          cursor,
          booking: { voucher: { id: voucherId } },
        });
      }
      await following.nothing(50);
    }
  });

  it('are nothing for those who do not see the voucher', async () => {
    const voucherId = await issueFor(owner());
    await test.book(somebody(), voucherId, slot(0));
    for (const [viewer, id, code] of [
      [somebody(), voucherId, 'FORBIDDEN'],
      [owner(), voucherId, 'FORBIDDEN'],
      [browser('stream-stranger'), voucherId, 'FORBIDDEN'],
      [admin, 'v-nothing-000000', 'FORBIDDEN'],
      [admin, '', 'FORBIDDEN'],
      [anonymous, voucherId, 'UNAUTHENTICATED'],
    ] as const) {
      await expect(follow(viewer, id, 0)).rejects.toMatchObject({ errors: [{ extensions: { code } }] });
    }
  });

  it('end for somebody who may no longer see the voucher', async () => {
    const [issuer, interested] = [owner(), somebody()];
    await test.mutate(interested, 'sendHeartbeat', {}, 'session { id }');
    const voucherId = await issueFor(issuer);
    await using following = await follow(interested, voucherId);
    await test.book(somebody(), voucherId, slot(0));
    await expect(following.next()).rejects.toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('have no cursor that was never given out', async () => {
    const issuer = owner();
    const voucherId = await issueFor(issuer);
    for (const after of [-1, 1]) {
      await expect(follow(issuer, voucherId, after)).rejects.toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
  });
});
