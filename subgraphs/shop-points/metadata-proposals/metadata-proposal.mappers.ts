import type { Connection } from '../../../platform/connections/connection.js';
import type { ShopMetadataProposal } from './shop-metadata-proposal.entity.js';

export type ShopMetadataProposalMapper = ShopMetadataProposal;
export type ShopMetadataProposalConnectionMapper = Connection<ShopMetadataProposal>;
