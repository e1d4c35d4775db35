import { INITIAL_STATUS, isFinal, voucherTransitions, type VoucherStatus } from './voucher.states.js';

const all: VoucherStatus[] = ['issued', 'booked', 'consumed', 'cancelled', 'expired'];
const transitions: { from: readonly VoucherStatus[]; to: VoucherStatus }[] = Object.values(voucherTransitions);

describe('the states of a voucher', () => {
  it('can all be reached', () => {
    const reached = new Set<VoucherStatus>([INITIAL_STATUS]);
    for (const _ of all) {
      for (const { from, to } of transitions) if (from.some((status) => reached.has(status))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...all].sort());
  });

  it('end in consumed, cancelled and expired', () => {
    expect(all.filter(isFinal)).toEqual(['consumed', 'cancelled', 'expired']);
  });
});
