/** Where a voucher stands in its life. */
export type VoucherStatus = 'issued' | 'booked' | 'consumed' | 'cancelled' | 'expired';

export const INITIAL_STATUS: VoucherStatus = 'issued';

/**
 * What can happen to a voucher: from where, to where. What else must hold is said where it is done. A cancelled booking
 * releases the voucher, unless others remain; revoking withdraws the voucher itself.
 */
export const voucherTransitions = {
  book: { from: ['issued', 'booked'], to: 'booked' },
  release: { from: ['booked'], to: 'issued' },
  consume: { from: ['booked'], to: 'consumed' },
  expire: { from: ['issued', 'booked'], to: 'expired' },
  revoke: { from: ['issued'], to: 'cancelled' },
} as const satisfies Record<string, { readonly from: readonly VoucherStatus[]; readonly to: VoucherStatus }>;

export type VoucherAction = keyof typeof voucherTransitions;

/** As long as nothing is final, a voucher can be handed on; that changes nothing but whose it is. */
export const TRANSFERABLE_IN: readonly VoucherStatus[] = ['issued', 'booked'];

/** Nothing leads out of these. */
export function isFinal(status: VoucherStatus): boolean {
  return !Object.values(voucherTransitions).some(({ from }) => (from as readonly VoucherStatus[]).includes(status));
}
