import { DomainError } from '../../../platform/errors/domain-error.js';

export class PhoneNumberTaken extends DomainError<'PhoneNumberTakenError'> {
  readonly typeName = 'PhoneNumberTakenError';
  readonly code = 'PHONE_NUMBER_TAKEN';

  constructor() {
    super('This number is registered already.', ['number']);
  }
}
