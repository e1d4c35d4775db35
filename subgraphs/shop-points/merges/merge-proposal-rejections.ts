import { In } from 'typeorm';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { NotificationService } from '../notifications/notification.service.js';
import { ShopMergeProposal } from './shop-merge-proposal.entity.js';
import { mergeRejectedLetter } from './merge.letters.js';

const REASON = 'Both names belong to one shop already.';

/** Proposals that a merge has settled. */
export class MergeProposalRejections {
  constructor(private readonly deps: { readonly notifications: NotificationService }) {}

  /** Under the lock of the brand, which whoever decides one of these needs too. */
  async rejectPending(tx: Transaction, shopMainId: string, at: Date, exceptId: number | null): Promise<void> {
    const { manager } = tx;
    const settled = await manager
      .createQueryBuilder(ShopMergeProposal, 'proposal')
      .where(`proposal.status = 'PENDING' AND proposal.id IS DISTINCT FROM :exceptId`, { exceptId })
      .andWhere('proposal.variant_a_id IN (SELECT id FROM shop_variants WHERE shop_main_id = :shopMainId)')
      .andWhere('proposal.variant_b_id IN (SELECT id FROM shop_variants WHERE shop_main_id = :shopMainId)')
      .setParameters({ shopMainId, exceptId })
      .orderBy('proposal.id')
      .getMany();
    if (settled.length === 0) return;
    await manager.update(
      ShopMergeProposal,
      { id: In(settled.map(({ id }) => id)) },
      { status: 'REJECTED', decidedAt: at, decidedReason: REASON },
    );
    const letters = settled.flatMap(({ id, proposedByUserId }) =>
      proposedByUserId === null ? [] : [{ ...mergeRejectedLetter(id, REASON), memberId: proposedByUserId }],
    );
    await this.deps.notifications.notify(tx, ...letters);
  }
}
