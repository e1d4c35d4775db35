import { DomainError } from '../../../platform/errors/domain-error.js';

/** A thousand events have come from one IP address within an hour. */
export class TooManyEvents extends DomainError<'TooManyEventsError'> {
  readonly typeName = 'TooManyEventsError';
  readonly code = 'TOO_MANY_EVENTS';
  override readonly facts: { readonly retryAt: Date };

  constructor(retryAt: Date) {
    super('Too many events have come from this address. Try again later.');
    this.facts = { retryAt };
  }
}
