import { defineStream } from '../../../platform/live/index.js';
import type { ProposalAction } from './proposal-audit-trail.entity.js';

/** A step in the life of a proposal. What the proposal says is in its row. */
export interface ProposalStep {
  readonly proposalId: number;
  readonly action: ProposalAction;
}

/** One stream for each proposal, by its id. */
export const proposalStream = defineStream<ProposalStep>({ name: 'shop-points.proposals' });

/** One for all, under the key `ALL_PROPOSALS`: new ones. */
export const submittedProposalStream = defineStream<ProposalStep>({ name: 'shop-points.submitted-proposals' });

export const ALL_PROPOSALS = 'all';
