import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import type { MarketplaceLoaders } from '../loaders.js';
import { freeSlots, type Slot } from './voucher.slots.js';
import { isFinal } from './voucher.states.js';
import { readTerms } from './voucher.terms.js';
import type { Voucher } from './voucher.entity.js';

const MAX_SLOTS = 100;

/** The free slots that somebody can book as things stand. @throws GraphQLError `BAD_USER_INPUT` */
export async function slotsToBook(
  voucher: Voucher,
  { from, first }: { readonly from?: Date | null | undefined; readonly first?: number | null | undefined },
  { requestedAt, busySlotsByVoucherId }: Pick<MarketplaceLoaders, 'requestedAt' | 'busySlotsByVoucherId'>,
): Promise<Slot[]> {
  const limit = first ?? 20;
  if (limit < 1 || limit > MAX_SLOTS) throw badUserInput(`\`first\` must be a number from 1 to ${MAX_SLOTS}.`);
  if (isFinal(voucher.status)) return [];
  if (voucher.status === 'booked' && !readTerms(voucher.terms).multiBooking) return [];
  const since = from && from > requestedAt ? from : requestedAt;
  return freeSlots(voucher, await busySlotsByVoucherId.load({ voucherId: voucher.id, since }), since, limit);
}
