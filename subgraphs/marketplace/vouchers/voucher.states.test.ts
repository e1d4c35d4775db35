import { reachableFrom } from '../../../platform/testing/index.js';
import { INITIAL_STATUS, isFinal, voucherTransitions, type VoucherStatus } from './voucher.states.js';

const all: VoucherStatus[] = ['issued', 'booked', 'consumed', 'cancelled', 'expired'];
const transitions: { from: readonly VoucherStatus[]; to: VoucherStatus }[] = Object.values(voucherTransitions);

describe('the states of a voucher', () => {
  it('can all be reached', () => {
    const next = (status: VoucherStatus) => transitions.filter(({ from }) => from.includes(status)).map(({ to }) => to);
    expect(reachableFrom([INITIAL_STATUS], next)).toEqual(new Set(all));
  });

  it('end in consumed, cancelled and expired', () => {
    expect(all.filter(isFinal)).toEqual(['consumed', 'cancelled', 'expired']);
  });
});
