import { DomainError } from '../../../platform/errors/domain-error.js';

/** An active brand has the name already. */
export class ShopExists extends DomainError<'ShopExistsError'> {
  readonly typeName = 'ShopExistsError';
  readonly code = 'SHOP_EXISTS';
}

/** The brand has the name from that source, or that source's id, already. */
export class ShopVariantExists extends DomainError<'ShopVariantExistsError'> {
  readonly typeName = 'ShopVariantExistsError';
  readonly code = 'SHOP_VARIANT_EXISTS';
}
