import { DomainError } from '../../../platform/errors/domain-error.js';

/** Nobody votes on their own proposal, but administrators. */
export class OwnProposal extends DomainError<'OwnProposalError'> {
  readonly typeName = 'OwnProposalError';
  readonly code = 'OWN_PROPOSAL';
}
