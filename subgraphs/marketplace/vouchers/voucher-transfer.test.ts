import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { HOUR_MS } from '../../../platform/durations.js';
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
const colleague = somebody({ partnerId: issuer.partnerId });
const slot = new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS);
const later = new Date(slot.getTime() + HOUR_MS);
beforeAll(async () => void (test = await startMarketplace()));
afterAll(() => test[Symbol.asyncDispose]());

const transferable = { validFrom: slot, isTransferable: true };
const hand = (viewer: Viewer, voucherId: string, toPublicId: string, more: object = {}) =>
  test.mutate(
    viewer,
    'transferVoucher',
    { voucherId, toPublicId, ...more },
    'voucherId voucher { id status holder { publicId } }',
  );
/** Everybody has a thinker once they have done something. */
async function met(viewer: Viewer): Promise<string> {
  await test.mutate(viewer, 'sendHeartbeat', {}, 'session { id }');
  return (await test.execute({ query: '{ viewerThinker { publicId } }', viewer })).data.viewerThinker.publicId;
}
const stateOf = async (voucherId: string) => {
  const [voucher] = await test.sql<{ status: string; holder: string | null }>(
    'SELECT status, (SELECT public_id FROM thinkers WHERE id = holder_id) AS holder FROM vouchers WHERE id = $1',
    [voucherId],
  );
  return voucher;
};
const holders = (voucherId: string) =>
  test.sql<{ status: string; holder: string }>(
    `SELECT status, (SELECT public_id FROM thinkers WHERE id = holder_id) AS holder FROM voucher_bookings
     WHERE voucher_id = $1 ORDER BY slot_start, created_at`,
    [voucherId],
  );
const log = (voucherId: string) =>
  test.sql(`SELECT meta FROM events WHERE type = 'voucher.transfer' AND subject_id = $1 ORDER BY created_at`, [
    voucherId,
  ]);
const visible = async (viewer: Viewer, voucherId: string) =>
  (await test.execute({ query: 'query ($id: ID!) { voucher(id: $id) { id } }', variables: { id: voucherId }, viewer }))
    .data.voucher !== null;

describe('handing a voucher on', () => {
  it('takes the appointments with it, and only those of the giver', async () => {
    const [giver, taker] = [somebody(), browser('taker')];
    const [giverId, takerId] = [await met(giver), await met(taker)];
    const voucherId = await test.issue(issuer, { ...transferable, terms: { multiBooking: true } });
    const other = somebody();
    await test.book(other, voucherId, later);
    const cancelled = (await test.book(giver, voucherId, slot)).booking.id;
    await test.cancel(giver, cancelled);
    const { booking } = await test.book(giver, voucherId, slot);
    await using watching = await test.subscribe({
      query: 'subscription ($v: ID!) { voucherBookingChanged(voucherId: $v) { kind booking { id } } }',
      variables: { v: voucherId },
      viewer: issuer,
    });

    expect(await hand(giver, voucherId, takerId)).toMatchObject({ __typename: 'TransferVoucherSuccess', voucherId });
    expect(await stateOf(voucherId)).toEqual({ status: 'booked', holder: takerId });
    expect(await holders(voucherId)).toEqual([
      { status: 'cancelled', holder: giverId },
      { status: 'booked', holder: takerId },
      { status: 'booked', holder: await met(other) },
    ]);
    expect(await log(voucherId)).toEqual([{ meta: { from: giverId, to: takerId } }]);
    expect((await watching.next()).data.voucherBookingChanged).toEqual({
      kind: 'TRANSFERRED',
      booking: { id: booking.id },
    });
    const cancelledByTaker = await test.cancel(taker, booking.id);
    expect(cancelledByTaker).toMatchObject({ booking: { status: 'CANCELLED' } });
  });

  it('takes it out of sight of the giver, who is told that it worked', async () => {
    const [giver, taker] = [somebody(), somebody()];
    const takerId = await met(taker);
    const voucherId = await test.issue(issuer, transferable);
    await test.book(giver, voucherId, slot);
    expect(await visible(taker, voucherId)).toBe(false);
    expect(await hand(giver, voucherId, takerId)).toEqual({
      __typename: 'TransferVoucherSuccess',
      voucherId,
      voucher: null,
    });
    expect(await visible(giver, voucherId)).toBe(false);
    expect(await visible(taker, voucherId)).toBe(true);
    expect(await hand(giver, voucherId, takerId)).toMatchObject({ __typename: 'NotFoundError', path: ['voucherId'] });
  });

  it('is for the holder, for the issuer while there is none, and for administrators', async () => {
    const [holder, stranger] = [somebody(), somebody()];
    const [holderId, strangerId] = [await met(holder), await met(stranger)];
    const open = await test.issue(issuer, transferable);
    expect((await hand(stranger, open, strangerId)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await hand(anonymous, open, strangerId)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await stateOf(open)).toEqual({ status: 'issued', holder: null });
    expect(await hand(colleague, open, holderId)).toMatchObject({ voucherId: open });
    expect((await hand(issuer, open, strangerId)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await test.book(stranger, open, slot)).toMatchObject({ __typename: 'VoucherNotBookableError' });
    expect(await test.book(holder, open, slot)).toMatchObject({ __typename: 'BookVoucherSuccess' });
    expect(await hand(admin, open, strangerId)).toMatchObject({
      voucher: { status: 'BOOKED', holder: { publicId: strangerId } },
    });
    const issued = await test.issue(issuer, transferable);
    expect(await hand(issuer, issued, holderId)).toMatchObject({ voucher: { holder: { publicId: holderId } } });
  });

  it('is refused where it was not issued for that, and at the end of its life', async () => {
    const holder = somebody();
    const holderId = await met(holder);
    const refused = { __typename: 'VoucherNotTransferableError', code: 'NOT_TRANSFERABLE', path: ['voucherId'] };
    const personal = await test.issue(issuer, { validFrom: slot });
    for (const viewer of [issuer, admin]) expect(await hand(viewer, personal, holderId)).toMatchObject(refused);
    const revoked = await test.issue(issuer, transferable);
    await test.mutate(issuer, 'revokeVoucher', { voucherId: revoked }, 'voucher { id }');
    expect(await hand(issuer, revoked, holderId)).toMatchObject(refused);
    const open = await test.issue(issuer, transferable);
    for (const nobody of ['thinker-nobody', '', 'x'.repeat(300)]) {
      expect(await hand(issuer, open, nobody)).toMatchObject({ __typename: 'NotFoundError', path: ['toPublicId'] });
    }
    for (const none of ['v-none', '', 'x'.repeat(300)]) {
      expect(await hand(issuer, none, holderId)).toMatchObject({ __typename: 'NotFoundError', path: ['voucherId'] });
    }
    expect(await stateOf(open)).toEqual({ status: 'issued', holder: null });
  });

  it('to the one who has it changes nothing', async () => {
    const holder = somebody();
    const holderId = await met(holder);
    const voucherId = await test.issue(issuer, transferable);
    await hand(issuer, voucherId, holderId);
    expect(await hand(holder, voucherId, holderId)).toMatchObject({ voucher: { holder: { publicId: holderId } } });
    expect(await log(voucherId)).toHaveLength(1);
  });

  it('happens once for one idempotency key, also when the giver no longer sees the voucher', async () => {
    const [giver, taker, third] = [somebody(), somebody(), somebody()];
    const [takerId, thirdId] = [await met(taker), await met(third)];
    const voucherId = await test.issue(issuer, transferable);
    await test.book(giver, voucherId, slot);
    const key = { idempotencyKey: 'hand-on' };
    const answers = await Promise.all([1, 2, 3].map(() => hand(giver, voucherId, takerId, key)));
    for (const answer of answers) expect(answer).toMatchObject({ __typename: 'TransferVoucherSuccess', voucherId });
    expect(await hand(giver, voucherId, takerId, key)).toMatchObject({ voucherId, voucher: null });
    expect(await hand(giver, voucherId, thirdId, key)).toMatchObject({ __typename: 'IdempotencyKeyReusedError' });
    expect(await log(voucherId)).toHaveLength(1);
  });

  it('among others who do so gives it to one, with all appointments', async () => {
    const takers = await Promise.all(Array.from({ length: 8 }, () => met(somebody())));
    const giver = somebody();
    const voucherId = await test.issue(issuer, transferable);
    await test.book(giver, voucherId, slot);
    const answers = await Promise.all(takers.map((taker) => hand(giver, voucherId, taker)));
    const through = takers.filter((_, index) => answers[index].__typename === 'TransferVoucherSuccess');
    expect(through).toHaveLength(1);
    expect(await stateOf(voucherId)).toEqual({ status: 'booked', holder: through[0] });
    expect(await holders(voucherId)).toEqual([{ status: 'booked', holder: through[0] }]);
  });

  it('leaves a booking that is made again with its key to whoever has it now', async () => {
    const [giver, taker] = [somebody(), somebody()];
    const voucherId = await test.issue(issuer, transferable);
    const key = { idempotencyKey: 'given away' };
    await test.book(giver, voucherId, slot, key);
    await hand(giver, voucherId, await met(taker));
    expect(await test.book(giver, voucherId, slot, key)).toMatchObject({
      __typename: 'NotFoundError',
      path: ['idempotencyKey'],
    });
    expect(await holders(voucherId)).toHaveLength(1);
  });

  it('past the service is refused by the database all the same', async () => {
    const stranger = somebody();
    await met(stranger);
    const voucherId = await test.issue(issuer, transferable);
    for (const [viewer, id] of [
      [stranger, voucherId],
      [issuer, await test.issue(issuer, { validFrom: slot })],
    ] as const) {
      await using uow = test.uow(viewer);
      const taken = uow.write(({ manager }) =>
        manager.query('SELECT app.transfer_voucher($1, app.thinker_id())', [id]),
      );
      await expect(taken).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });
});

describe('an idempotency key', () => {
  it('answers with the voucher or booking again instead of a conflict', async () => {
    const voucherId = await test.issue(issuer, { validFrom: slot });
    const revoke = (idempotencyKey: string) =>
      test.mutate(issuer, 'revokeVoucher', { voucherId, idempotencyKey }, 'voucher { status }');
    expect(await revoke('revoke-1')).toMatchObject({ voucher: { status: 'CANCELLED' } });
    expect(await revoke('revoke-1')).toMatchObject({ voucher: { status: 'CANCELLED' } });
    expect(await revoke('revoke-2')).toMatchObject({ __typename: 'ConflictError' });

    const used = await test.issue(issuer, { validFrom: slot });
    await test.book(somebody(), used, slot);
    await test.change(`UPDATE voucher_bookings SET status = 'cancelled', cancelled_at = now() WHERE voucher_id = $1`, [
      used,
    ]);
    const consume = (viewer: Viewer) =>
      test.mutate(viewer, 'consumeVoucher', { voucherId: used, idempotencyKey: 'consume-1' }, 'voucher { status }');
    expect(await consume(issuer)).toMatchObject({ voucher: { status: 'CONSUMED' } });
    expect(await consume(issuer)).toMatchObject({ voucher: { status: 'CONSUMED' } });
    expect(await consume(admin)).toMatchObject({ __typename: 'ConflictError' });

    const open = await test.issue(issuer, { validFrom: slot });
    const { booking } = await test.book(issuer, open, slot);
    const cancel = (bookingId: string) =>
      test.mutate(issuer, 'cancelBooking', { bookingId, idempotencyKey: 'cancel-1' }, 'booking { id status }');
    expect(await cancel(booking.id)).toMatchObject({ booking: { status: 'CANCELLED' } });
    expect(await cancel(booking.id)).toMatchObject({ booking: { status: 'CANCELLED' } });
    const { booking: next } = await test.book(issuer, open, slot);
    expect(await cancel(next.id)).toMatchObject({ __typename: 'IdempotencyKeyReusedError' });
    expect(await test.sql('SELECT status FROM voucher_bookings WHERE id = $1', [next.id])).toEqual([
      { status: 'booked' },
    ]);
  });
});
