import type { EntityManager } from 'typeorm';
import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { Call } from '../calls/call.entity.js';
import { isHiddenNumber, normalisePhoneNumber } from '../phone-numbers/normalise.js';
import { Customer } from './customer.entity.js';

export interface Caller {
  readonly companyId: string;
  /** As the provider tells it. */
  readonly number: string;
  /** Country that numbers without country code are of. */
  readonly region: string;
  readonly at: Date;
}

export type CallerMatch = Pick<
  Call,
  | 'customerId'
  | 'customerLinkStatus'
  | 'customerLinkMethod'
  | 'customerLinkConfidence'
  | 'customerLinkedAt'
  | 'isUnknownCustomer'
  | 'unknownReason'
>;

/**
 * Finds the customer of a number within one company, never beyond it; a number that nobody has yet becomes a new
 * customer. Two calls from one new number at the same time give one customer.
 */
export async function matchCaller(manager: EntityManager, caller: Caller): Promise<CallerMatch> {
  if (isHiddenNumber(caller.number)) return unmatched('anonymous', 'anonymous_caller');
  const phone = normalisePhoneNumber(caller.number, caller.region);
  if (phone === null) return unmatched('unlinked', 'invalid_phone_number');
  const { companyId, at } = caller;
  const known = await manager.findOneBy(Customer, { companyId, phone });
  if (known !== null) return matched(known.id, 'phone_match', 100, at);
  const byVariant = await manager
    .createQueryBuilder(Customer, 'customer')
    .where('customer.companyId = :companyId AND customer.phoneVariants @> :phone', {
      companyId,
      phone: JSON.stringify([phone]),
    })
    .orderBy('customer.id')
    .getOne();
  if (byVariant !== null) return matched(byVariant.id, 'phone_match', 95, at);
  await insertUnlessTaken(manager, Customer, {
    companyId,
    phone,
    name: `Unbekannt #${phone.slice(-4)}`,
    customerType: 'unknown',
    status: 'pending_verification',
    source: 'retell_unknown',
  });
  const unknown = await manager.findOneByOrFail(Customer, { companyId, phone });
  return {
    ...matched(unknown.id, 'auto_created', 100, at),
    isUnknownCustomer: true,
    unknownReason: 'no_match_found',
  };
}

function matched(
  customerId: string,
  customerLinkMethod: 'phone_match' | 'auto_created',
  customerLinkConfidence: number,
  customerLinkedAt: Date,
): CallerMatch {
  return {
    customerId,
    customerLinkStatus: 'linked',
    customerLinkMethod,
    customerLinkConfidence,
    customerLinkedAt,
    isUnknownCustomer: false,
    unknownReason: null,
  };
}

function unmatched(
  customerLinkStatus: 'anonymous' | 'unlinked',
  unknownReason: 'anonymous_caller' | 'invalid_phone_number',
): CallerMatch {
  return {
    customerId: null,
    customerLinkStatus,
    customerLinkMethod: null,
    customerLinkConfidence: null,
    customerLinkedAt: null,
    isUnknownCustomer: true,
    unknownReason,
  };
}
