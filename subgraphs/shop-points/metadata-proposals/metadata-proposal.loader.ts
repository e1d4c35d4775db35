import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { ShopMetadataProposal } from './shop-metadata-proposal.entity.js';

export function metadataProposalLoaders(uow: UnitOfWork) {
  return { metadataProposalById: loadOne(uow, ShopMetadataProposal, 'id') };
}
