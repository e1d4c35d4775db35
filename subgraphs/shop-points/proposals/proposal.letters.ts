import type { Letter } from '../notifications/notification.service.js';
import type { Proposal, ProposalType } from './proposal.entity.js';

const SUBJECTS: Readonly<Record<ProposalType, string>> = {
  url: 'a web address',
  rate_change: 'a rate',
  shop_add: 'a shop',
  program_add: 'a bonus programme',
  coupon_add: 'a coupon',
};

type ProposalLetter = Omit<Letter, 'memberId'>;

export function approvedLetter(proposal: Proposal): ProposalLetter {
  const how = proposal.approvedBySystem ? 'by votes' : 'by an administrator';
  // Of a scraper's that somebody has put right nothing was entered; it has an author only if an import brought it.
  const outcome = proposal.decidedReason === null ? `was approved ${how}.` : `is closed. ${proposal.decidedReason}`;
  return {
    type: 'PROPOSAL_APPROVED',
    title: 'Proposal approved',
    message: `Your proposal ${proposal.id} of ${SUBJECTS[proposal.proposalType]} ${outcome}`,
    linkType: 'proposal',
    linkId: proposal.id,
  };
}

export function rejectedLetter(proposal: Proposal): ProposalLetter {
  const why = proposal.decidedReason === null ? '' : ` Reason: ${proposal.decidedReason}`;
  return {
    type: 'PROPOSAL_REJECTED',
    title: 'Proposal rejected',
    message: `Your proposal ${proposal.id} of ${SUBJECTS[proposal.proposalType]} was rejected.${why}`,
    linkType: 'proposal',
    linkId: proposal.id,
  };
}
