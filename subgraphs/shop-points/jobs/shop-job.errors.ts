import { DomainError } from '../../../platform/errors/domain-error.js';

/** There is a job of the name already. */
export class ShopJobExists extends DomainError<'ShopJobExistsError'> {
  readonly typeName = 'ShopJobExistsError';
  readonly code = 'SHOP_JOB_EXISTS';
}
