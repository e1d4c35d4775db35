import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import type { MemberService } from '../members/member.service.js';
import { lockFoundBrands } from '../shops/shop.locks.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { rootIdsOf } from './brand-tree.js';
import type { MergeProposalRejections } from './merge-proposal-rejections.js';
import { ShopMerge } from './shop-merge.entity.js';
import { mergeBrands } from './shop-merge.js';
import { unmergeBrand } from './shop-unmerge.js';

export interface MergedBrands {
  readonly kept: ShopMain;
  readonly merged: ShopMain;
  /** False when the one was part of the other already. */
  readonly changed: boolean;
}

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly rejections: MergeProposalRejections;
}

/** Brands become one, and apart again. For administrators of the shops and for the services, in nobody's name. */
export class MergeService {
  constructor(private readonly deps: Dependencies) {}

  /** Brands that were merged before count as the ones they are part of now. */
  merge(
    uow: UnitOfWork,
    { keptId, mergedId }: { readonly keptId: string; readonly mergedId: string },
  ): Promise<MergedBrands> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const actorId = await this.deps.members.author(uow);
      const [kept, merged] = await this.lockRoots(tx.manager, async () => [keptId, mergedId]);
      if (kept === null) throw new NotFound('There is no such brand.', ['keptShopMainId']);
      if (merged === null) throw new NotFound('There is no such brand.', ['mergedShopMainId']);
      if (kept !== merged) {
        await this.mergeLocked(tx, { kept, merged, actorId, proposalId: null });
        return this.outcome(tx.manager, kept, mergedId, true);
      }
      const asked = await tx.manager.findOneByOrFail(ShopMain, { id: mergedId });
      if (keptId === mergedId || asked.status !== 'merged') {
        throw new Conflict('Both are the same brand.', ['mergedShopMainId']);
      }
      return this.outcome(tx.manager, kept, mergedId, false);
    });
  }

  /**
   * The same for brands that look like one, where nobody has asked for it: one that is not active any more was taken care
   * of, and what it became part of is not meant.
   *
   * @returns whether it was merged
   */
  mergeIfActive(
    uow: UnitOfWork,
    { keptId, mergedId }: { readonly keptId: string; readonly mergedId: string },
  ): Promise<boolean> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const actorId = await this.deps.members.author(uow);
      const [kept, merged] = await this.lockRoots(tx.manager, async () => [keptId, mergedId]);
      if (merged?.id !== mergedId || merged.status !== 'active' || kept === merged) return false;
      if (kept === null) throw new NotFound('There is no such brand.', ['keptShopMainId']);
      await this.mergeLocked(tx, { kept, merged, actorId, proposalId: null });
      return true;
    });
  }

  /** The reverse of the brand's merge, with the record of it. */
  unmerge(uow: UnitOfWork, shopMainId: string): Promise<{ restored: ShopMain; kept: ShopMain }> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const actorId = await this.deps.members.author(uow);
      const [rootId] = await lockFoundBrands(
        manager,
        () => rootIdsOf(manager, [shopMainId]),
        ([root]) => [shopMainId, ...(root ? [root] : [])],
      );
      const main = await manager.findOneBy(ShopMain, { id: shopMainId });
      if (main === null) throw new NotFound('There is no such brand.', ['shopMainId']);
      if (main.status !== 'merged' || !rootId || rootId === shopMainId) {
        throw new Conflict(`The brand is not merged but ${main.status}.`, ['shopMainId']);
      }
      const log = await manager
        .createQueryBuilder(ShopMerge, 'log')
        .where('log.source_main_id = :shopMainId AND log.undone_at IS NULL', { shopMainId })
        .getOne();
      if (log === null) throw new Conflict('There is no record of what this merge has moved.', ['shopMainId']);
      const root = await manager.findOneByOrFail(ShopMain, { id: rootId });
      await unmergeBrand(manager, { log, root, actorId, at: this.deps.clock() });
      return {
        restored: await manager.findOneByOrFail(ShopMain, { id: shopMainId }),
        kept: await manager.findOneByOrFail(ShopMain, { id: rootId }),
      };
    });
  }

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    args: ConnectionArgs & { readonly shopMainId?: string | null },
  ): Promise<Connection<ShopMerge>> {
    await this.deps.members.require(uow, 'admin');
    return connection({ uow, cursors }, newestMerges, args, (items) => {
      const { shopMainId: id } = args;
      if (typeof id === 'string') items.where('(item.source_main_id = :id OR item.target_main_id = :id)', { id });
    });
  }

  /**
   * The brands that two are part of now, locked in one order whoever asks. The same object twice when it is one brand.
   *
   * @param find their ids; asked again under the locks
   */
  async lockRoots(
    manager: EntityManager,
    find: () => Promise<readonly [string, string]>,
  ): Promise<readonly [ShopMain | null, ShopMain | null]> {
    const [keptId, mergedId] = await lockFoundBrands(
      manager,
      async () => rootIdsOf(manager, await find()),
      (roots) => roots.filter((root) => root !== null && root !== undefined),
    );
    const kept = keptId ? await manager.findOneByOrFail(ShopMain, { id: keptId }) : null;
    if (keptId === mergedId) return [kept, kept];
    return [kept, mergedId ? await manager.findOneByOrFail(ShopMain, { id: mergedId }) : null];
  }

  /**
   * Within a transaction that holds the locks of both brands. Pending proposals to merge what is one brand now are
   * rejected.
   */
  async mergeLocked(
    tx: Transaction,
    merging: { kept: ShopMain; merged: ShopMain; actorId: number | null; proposalId: number | null },
  ): Promise<ShopMerge> {
    for (const main of [merging.kept, merging.merged]) {
      if (main.status !== 'active') throw new Conflict(`The brand ${main.canonicalName} is ${main.status}.`);
    }
    const at = this.deps.clock();
    const log = await mergeBrands(tx.manager, { ...merging, at });
    await this.deps.rejections.rejectPending(tx, merging.kept.id, at, merging.proposalId);
    return log;
  }

  private async outcome(
    manager: EntityManager,
    { id }: ShopMain,
    mergedId: string,
    changed: boolean,
  ): Promise<MergedBrands> {
    const [kept, merged] = [
      await manager.findOneByOrFail(ShopMain, { id }),
      await manager.findOneByOrFail(ShopMain, { id: mergedId }),
    ];
    return { kept, merged, changed };
  }
}

const newestMerges = { entity: ShopMerge, name: 'Query.shopMerges', order: newestFirst } as const;
