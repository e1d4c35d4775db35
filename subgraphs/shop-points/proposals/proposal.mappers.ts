import type { Connection } from '../../../platform/connections/connection.js';
import type { StreamEntry } from '../../../platform/live/index.js';
import type { ProposalAuditTrail } from './proposal-audit-trail.entity.js';
import type { ProposalVote } from './proposal-vote.entity.js';
import type { Proposal } from './proposal.entity.js';
import type { ProposalStep } from './proposal.streams.js';

export type ProposalMapper = Proposal;
export type ProposalConnectionMapper = Connection<Proposal>;
export type ProposalChangeMapper = StreamEntry<ProposalStep>;
export type ProposalVoteMapper = ProposalVote;
export type ProposalVoteConnectionMapper = Connection<ProposalVote>;
export type ProposalAuditEntryMapper = ProposalAuditTrail;
export type ProposalAuditEntryConnectionMapper = Connection<ProposalAuditTrail>;
/** What is proposed stands in the columns of the proposal itself. */
export type ProposedUrlMapper = Proposal;
export type ProposedRateMapper = Proposal;
export type ProposedShopMapper = Proposal;
export type ProposedBonusProgramMapper = Proposal;
export type ProposedCouponMapper = Proposal;
