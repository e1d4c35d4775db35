import { DomainError } from '../../../platform/errors/domain-error.js';

/** The key stands for something else already. */
export class IdempotencyKeyReused extends DomainError<'IdempotencyKeyReusedError'> {
  readonly typeName = 'IdempotencyKeyReusedError';
  readonly code = 'IDEMPOTENCY_KEY_REUSED';

  constructor() {
    super('This key was used before, for something else. Take a new one.', ['idempotencyKey']);
  }
}
