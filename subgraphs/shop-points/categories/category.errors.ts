import { DomainError } from '../../../platform/errors/domain-error.js';

/** There is a category of the name already. */
export class ShopCategoryExists extends DomainError<'ShopCategoryExistsError'> {
  readonly typeName = 'ShopCategoryExistsError';
  readonly code = 'SHOP_CATEGORY_EXISTS';
}
