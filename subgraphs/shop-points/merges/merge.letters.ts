import type { Letter } from '../notifications/notification.service.js';

type MergeLetter = Omit<Letter, 'memberId'>;

export function mergeApprovedLetter(proposalId: number, keptName: string): MergeLetter {
  return {
    type: 'MERGE_APPROVED',
    title: 'Merge approved',
    message: `Your proposal ${proposalId} was approved: both shops are "${keptName}" now.`,
    linkType: 'merge_proposal',
    linkId: proposalId,
  };
}

export function mergeRejectedLetter(proposalId: number, reason: string | null): MergeLetter {
  return {
    type: 'MERGE_REJECTED',
    title: 'Merge rejected',
    message: `Your proposal ${proposalId} to merge two shops was rejected.${reason === null ? '' : ` Reason: ${reason}`}`,
    linkType: 'merge_proposal',
    linkId: proposalId,
  };
}
