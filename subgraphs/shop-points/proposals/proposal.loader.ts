import { In } from 'typeorm';
import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { ProposalAuditTrail } from './proposal-audit-trail.entity.js';
import { ProposalVote } from './proposal-vote.entity.js';
import { Proposal } from './proposal.entity.js';

export interface ProposalTally {
  /** Weight of the votes for it. */
  readonly upvotes: number;
  /** Number of the votes against it. */
  readonly downvotes: number;
}

export function proposalLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    proposalById: loadOne(uow, Proposal, 'id'),
    proposalsByMemberId: connectionByParent(uow, cursors, {
      entity: Proposal,
      name: 'ShopMember.proposals',
      parent: 'userId',
      order: newestFirst,
    }),
    proposalsByShopId: connectionByParent(uow, cursors, {
      entity: Proposal,
      name: 'Shop.proposals',
      parent: 'shopId',
      order: newestFirst,
    }),
    votesByProposalId: connectionByParent(uow, cursors, {
      entity: ProposalVote,
      name: 'Proposal.votes',
      parent: 'proposalId',
      order: [{ property: 'id', direction: 'ASC' }],
    }),
    auditTrailByProposalId: connectionByParent(uow, cursors, {
      entity: ProposalAuditTrail,
      name: 'Proposal.auditTrail',
      parent: 'proposalId',
      order: [{ property: 'id', direction: 'ASC' }],
    }),
    proposalTallyById: loader<number, ProposalTally>(uow, async (manager, ids) => {
      const rows: (Partial<ProposalTally> & { proposal_id: number })[] = await manager.query(
        'SELECT proposal_id, upvotes, downvotes FROM app.proposal_tallies($1)',
        [ids],
      );
      const byId = new Map(rows.map((row) => [row.proposal_id, row]));
      return ids.map((id) => ({ upvotes: byId.get(id)?.upvotes ?? 0, downvotes: byId.get(id)?.downvotes ?? 0 }));
    }),
    ownVoteByProposalId: loader<number, ProposalVote | null>(uow, async (manager, ids) => {
      const votes = await manager
        .createQueryBuilder(ProposalVote, 'vote')
        .where({ proposalId: In([...ids]) })
        .andWhere('vote.voter_id = (SELECT app.member_id())')
        .getMany();
      const byId = new Map(votes.map((vote) => [vote.proposalId, vote]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    /** Of approved proposals for the shop or a sibling, and the viewer's own; the policy shows the viewer no others. */
    alternativeUrlsByShopId: loader<number, string[]>(uow, async (manager, shopIds) => {
      const rows: { shop_id: number; url: string }[] = await manager.query(
        `SELECT pair.shop_id, proposal.source_url AS url
         FROM shop_siblings AS pair JOIN proposals AS proposal ON proposal.shop_id = pair.sibling_id
         WHERE pair.shop_id = ANY ($1) AND proposal.proposal_type = 'url'
           AND (proposal.status = 'approved' AND proposal.source_host IS NOT NULL
             OR proposal.user_id = (SELECT app.member_id()))
         GROUP BY pair.shop_id, proposal.source_url
         ORDER BY min(proposal.id)`,
        [shopIds],
      );
      const byShop = Map.groupBy(rows, (row) => row.shop_id);
      return shopIds.map((id) => (byShop.get(id) ?? []).map(({ url }) => url));
    }),
  };
}
