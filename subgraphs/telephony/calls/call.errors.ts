import { DomainError } from '../../../platform/errors/domain-error.js';

/** Nobody's number, or of a company that is not served. */
export class UnroutableNumber extends DomainError<'UnroutableNumberError'> {
  readonly typeName = 'UnroutableNumberError';

  constructor(
    readonly code: 'UNROUTABLE_NUMBER' | 'COMPANY_INACTIVE',
    field: 'fromNumber' | 'toNumber',
  ) {
    super(
      code === 'UNROUTABLE_NUMBER' ? 'No company has this number.' : 'The company with this number is not served.',
      ['call', field],
    );
  }
}
