import { DomainError } from '../../../platform/errors/domain-error.js';

/** Another experiment has the name. */
export class ExperimentNameTaken extends DomainError<'ExperimentNameTakenError'> {
  readonly typeName = 'ExperimentNameTakenError';
  readonly code = 'EXPERIMENT_NAME_TAKEN';

  constructor() {
    super('Another experiment has this name.', ['name']);
  }
}

/** Ten visitors from one IP address have been assigned within an hour. */
export class TooManyAssignments extends DomainError<'TooManyAssignmentsError'> {
  readonly typeName = 'TooManyAssignmentsError';
  readonly code = 'TOO_MANY_ASSIGNMENTS';
  override readonly facts: { readonly retryAt: Date };

  constructor(retryAt: Date) {
    super('Too many visitors from this address have been assigned. Try again later.');
    this.facts = { retryAt };
  }
}
