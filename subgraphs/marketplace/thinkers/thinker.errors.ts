import { DomainError } from '../../../platform/errors/domain-error.js';

/** The thinker or the account is linked otherwise, for good. */
export class ThinkerAlreadyLinked extends DomainError<'ThinkerAlreadyLinkedError'> {
  readonly typeName = 'ThinkerAlreadyLinkedError';
  readonly code = 'THINKER_ALREADY_LINKED';
}
