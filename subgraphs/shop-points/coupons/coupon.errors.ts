import { DomainError } from '../../../platform/errors/domain-error.js';

/** Shops that coupons are for are not known; nothing was stored. */
export class CouponShopsMissing extends DomainError<'CouponShopsMissingError'> {
  readonly typeName = 'CouponShopsMissingError';
  readonly code = 'COUPON_SHOPS_MISSING';

  constructor(override readonly facts: { readonly missingShops: string[] }) {
    super(`These shops are not known: ${facts.missingShops.join(', ')}`, ['coupons']);
  }
}
