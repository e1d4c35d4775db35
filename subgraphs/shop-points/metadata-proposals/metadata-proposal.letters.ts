import type { Letter } from '../notifications/notification.service.js';
import type { ShopMetadataProposal } from './shop-metadata-proposal.entity.js';

type MetadataLetter = Omit<Letter, 'memberId'>;

export function metadataApprovedLetter({ id }: ShopMetadataProposal): MetadataLetter {
  return {
    type: 'METADATA_APPROVED',
    title: 'Change approved',
    message: `Your proposal ${id} to change a shop was approved.`,
    linkType: 'metadata_proposal',
    linkId: id,
  };
}

export function metadataRejectedLetter({ id, decidedReason }: ShopMetadataProposal): MetadataLetter {
  return {
    type: 'METADATA_REJECTED',
    title: 'Change rejected',
    message: `Your proposal ${id} to change a shop was rejected. Reason: ${decidedReason}`,
    linkType: 'metadata_proposal',
    linkId: id,
  };
}
