import type { Connection } from '../../../platform/connections/connection.js';
import type { ShopMergeProposal } from './shop-merge-proposal.entity.js';
import type { ShopMerge } from './shop-merge.entity.js';

export type ShopMergeMapper = ShopMerge;
export type ShopMergeConnectionMapper = Connection<ShopMerge>;
export type ShopMergeProposalMapper = ShopMergeProposal;
export type ShopMergeProposalConnectionMapper = Connection<ShopMergeProposal>;
