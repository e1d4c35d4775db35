import { DomainError } from '../../../platform/errors/domain-error.js';

export class IntegrationExists extends DomainError<'IntegrationExistsError'> {
  readonly typeName = 'IntegrationExistsError';
  readonly code = 'INTEGRATION_EXISTS';

  constructor() {
    super('The company has an integration of this type and environment already.', ['type']);
  }
}
