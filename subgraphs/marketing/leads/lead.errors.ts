import { DomainError } from '../../../platform/errors/domain-error.js';
import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { leadTransitions, type LeadStatus } from './lead.states.js';

/** Ten leads have come from one IP address within an hour. */
export class TooManyLeads extends DomainError<'TooManyLeadsError'> {
  readonly typeName = 'TooManyLeadsError';
  readonly code = 'TOO_MANY_LEADS';
  override readonly facts: { readonly retryAt: Date };

  constructor(retryAt: Date) {
    super('Too many leads have come from this address. Try again later.');
    this.facts = { retryAt };
  }
}

/** Another live lead has the address. */
export class LeadEmailTaken extends DomainError<'LeadEmailTakenError'> {
  readonly typeName = 'LeadEmailTakenError';
  readonly code = 'LEAD_EMAIL_TAKEN';

  constructor() {
    super('Another lead has this address.', ['email']);
  }
}

/** A lead cannot go from its status to the one that was asked for. */
export class LeadStatusTransition extends DomainError<'LeadStatusTransitionError'> {
  readonly typeName = 'LeadStatusTransitionError';
  readonly code = 'LEAD_STATUS_TRANSITION';
  override readonly facts: { readonly from: Uppercase<LeadStatus>; readonly allowed: Uppercase<LeadStatus>[] };

  constructor(from: LeadStatus, to: LeadStatus) {
    super(`A lead that is ${from} cannot become ${to}.`, ['status']);
    this.facts = { from: graphqlName(from), allowed: leadTransitions[from].map(graphqlName) };
  }
}
