import { DomainError } from '../../../platform/errors/domain-error.js';

export class CustomerExists extends DomainError<'CustomerExistsError'> {
  readonly typeName = 'CustomerExistsError';
  readonly code = 'CUSTOMER_EXISTS';

  constructor(field: 'email' | 'phone') {
    super(`Another customer of the company has this ${field === 'email' ? 'e-mail address' : 'telephone number'}.`, [
      field,
    ]);
  }
}
