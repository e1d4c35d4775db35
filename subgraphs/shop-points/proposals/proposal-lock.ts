import type { EntityManager } from 'typeorm';
import { asService } from '../../../platform/database/as-service.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { serialId } from '../database/serial-id.js';
import { Shop } from '../shops/shop.entity.js';
import { lockOfShop, lockWhatIsFound } from '../shops/shop.locks.js';
import { Proposal } from './proposal.entity.js';

/**
 * A pending proposal, locked until the transaction ends, after the brand of its shop: merges lock brands first and then
 * re-point what is proposed for them. With the rights of the services: PostgreSQL lets nobody lock what they may not
 * change, and those who vote may not.
 */
export function lockPendingProposal(tx: Transaction, proposalId: string): Promise<Proposal> {
  return asService(tx, async () => {
    const { manager } = tx;
    const id = serialId(proposalId) ?? 0;
    await lockWhatIsFound(
      manager,
      () => shopOf(manager, id),
      (shop) => (shop === null ? [] : [lockOfShop(shop)]),
    );
    const proposal = await manager.findOne(Proposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (proposal === null) throw new NotFound('There is no such proposal.', ['proposalId']);
    if (proposal.status !== 'pending') throw new Conflict('The proposal has been decided before.', ['proposalId']);
    return proposal;
  });
}

function shopOf(manager: EntityManager, proposalId: number): Promise<Shop | null> {
  return manager
    .createQueryBuilder(Shop, 'shop')
    .where('shop.id = (SELECT shop_id FROM proposals WHERE id = :proposalId)', { proposalId })
    .getOne();
}
