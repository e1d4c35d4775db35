import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { asService } from '../../../platform/database/as-service.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import { PROPOSERS } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import type { NotificationService } from '../notifications/notification.service.js';
import { Decimal } from '../rates/decimal.js';
import type { SimilarPair, SimilarShops } from '../shops/shop-directory.service.js';
import { Shop } from '../shops/shop.entity.js';
import { ShopVariant } from '../shops/shop-variant.entity.js';
import { mergeApprovedLetter, mergeRejectedLetter } from './merge.letters.js';
import type { MergeService } from './merge.service.js';
import { ShopMergeProposal, type ReviewStatus } from './shop-merge-proposal.entity.js';

const MAX_REASON = 1_000;

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly notifications: NotificationService;
  readonly merges: MergeService;
}

/** Names that are said to mean one shop, and what administrators make of it. */
export class MergeProposalService implements SimilarShops {
  constructor(private readonly deps: Dependencies) {}

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    args: ConnectionArgs & { readonly status?: ReviewStatus | null },
  ): Promise<Connection<ShopMergeProposal>> {
    await this.deps.members.require(uow, 'contributor', 'admin');
    return connection({ uow, cursors }, newestMergeProposals, args, (items) => {
      if (args.status) items.where('item.status = :status', { status: args.status });
    });
  }

  /** By names. */
  propose(
    uow: UnitOfWork,
    input: { readonly keptVariantId: string; readonly mergedVariantId: string; readonly reason?: string | null },
  ): Promise<ShopMergeProposal> {
    return writeWithRetry(uow, async ({ manager }) => {
      await this.deps.members.require(uow, 'contributor', 'admin');
      const reason = text(input.reason ?? null, 'reason', MAX_REASON);
      const author = await this.deps.members.author(uow);
      const [kept, merged] = await this.lockApart(manager, knownVariant, input, ['keptVariantId', 'mergedVariantId']);
      return enter(manager, kept.id, merged.id, author, reason);
    });
  }

  /** By shops: their own names become names of their brands, where they are none yet. */
  proposeShops(
    uow: UnitOfWork,
    input: { readonly keptShopId: string; readonly mergedShopId: string; readonly reason?: string | null },
  ): Promise<ShopMergeProposal> {
    return writeWithRetry(uow, async (tx) => {
      const { manager } = tx;
      await this.deps.members.require(uow, ...PROPOSERS);
      const reason = text(input.reason ?? null, 'reason', MAX_REASON);
      const author = await this.deps.members.author(uow);
      const [kept, merged] = await this.lockApart(manager, shopWithBrand, input, ['keptShopId', 'mergedShopId']);
      const keptVariantId = await asService(tx, () => manualVariant(manager, kept));
      const mergedVariantId = await asService(tx, () => manualVariant(manager, merged));
      return enter(manager, keptVariantId, mergedVariantId, author, reason);
    });
  }

  /** For the services, which find the names of new brands alike. */
  async review(tx: Transaction, pairs: readonly SimilarPair[]): Promise<void> {
    await asService(tx, () =>
      tx.manager.insert(
        ShopMergeProposal,
        pairs.map(({ keptVariantId, mergedVariantId, score }) => ({
          variantAId: keptVariantId,
          variantBId: mergedVariantId,
          reason: `The names are alike, ${score.toFixed()} of 100.`,
        })),
      ),
    );
  }

  approve(uow: UnitOfWork, proposalId: string): Promise<ShopMergeProposal> {
    return writeWithRetry(uow, async (tx) => {
      const { manager } = tx;
      await this.deps.members.require(uow, 'admin');
      const actorId = await this.deps.members.author(uow);
      // Brands first and then the proposal, as whoever merges and then rejects what is settled by it.
      const [kept, merged] = await this.deps.merges.lockRoots(manager, () => mainsOf(manager, proposalId));
      const proposal = await lockPending(manager, proposalId);
      if (kept === null || merged === null || kept === merged) {
        throw new Conflict('Both names belong to one shop already.', ['proposalId']);
      }
      await this.deps.merges.mergeLocked(tx, { kept, merged, actorId, proposalId: proposal.id });
      const decided = await this.decide(manager, proposal, 'APPROVED', actorId, null);
      if (proposal.proposedByUserId !== null) {
        const letter = mergeApprovedLetter(proposal.id, kept.canonicalName);
        await this.deps.notifications.notify(tx, { ...letter, memberId: proposal.proposedByUserId });
      }
      return decided;
    });
  }

  reject(
    uow: UnitOfWork,
    input: { readonly proposalId: string; readonly reason?: string | null },
  ): Promise<ShopMergeProposal> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const reason = text(input.reason ?? null, 'reason', MAX_REASON);
      const actorId = await this.deps.members.author(uow);
      const proposal = await lockPending(tx.manager, input.proposalId);
      const decided = await this.decide(tx.manager, proposal, 'REJECTED', actorId, reason);
      if (proposal.proposedByUserId !== null) {
        const letter = mergeRejectedLetter(proposal.id, reason);
        await this.deps.notifications.notify(tx, { ...letter, memberId: proposal.proposedByUserId });
      }
      return decided;
    });
  }

  /**
   * What the two fields name, of two active brands that stay apart until the transaction ends: who merges them afterwards
   * finds what is proposed here.
   */
  private async lockApart<Field extends string, Named extends { readonly shopMainId: string }>(
    manager: EntityManager,
    known: (manager: EntityManager, id: string, field: string) => Promise<Named>,
    input: Readonly<Record<Field, string>>,
    fields: readonly [Field, Field],
  ): Promise<readonly [Named, Named]> {
    const look = async () =>
      [await known(manager, input[fields[0]], fields[0]), await known(manager, input[fields[1]], fields[1])] as const;
    const [kept, merged] = await this.deps.merges.lockRoots(manager, async () => {
      const [a, b] = await look();
      return [a.shopMainId, b.shopMainId];
    });
    if (kept === null || merged === null || kept === merged) throw fault('Both belong to one shop already.', fields[1]);
    for (const [place, { status }] of [kept, merged].entries()) {
      if (status !== 'active') throw new NotFound('There is no such shop.', [fields[place]!]);
    }
    return look();
  }

  private async decide(
    manager: EntityManager,
    { id }: ShopMergeProposal,
    status: 'APPROVED' | 'REJECTED',
    decidedByUserId: number | null,
    decidedReason: string | null,
  ): Promise<ShopMergeProposal> {
    await manager.update(
      ShopMergeProposal,
      { id },
      { status, decidedAt: this.deps.clock(), decidedByUserId, decidedReason },
    );
    return manager.findOneByOrFail(ShopMergeProposal, { id });
  }
}

const newestMergeProposals = {
  entity: ShopMergeProposal,
  name: 'Query.shopMergeProposals',
  order: newestFirst,
} as const;

async function enter(
  manager: EntityManager,
  variantAId: number,
  variantBId: number,
  proposedByUserId: number | null,
  reason: string | null,
): Promise<ShopMergeProposal> {
  const { id } = await manager.save(
    manager.create(ShopMergeProposal, { variantAId, variantBId, proposedByUserId, reason }),
  );
  return manager.findOneByOrFail(ShopMergeProposal, { id });
}

async function knownVariant(manager: EntityManager, id: string, field: string): Promise<ShopVariant> {
  const variant = await manager.findOneBy(ShopVariant, { id: serialId(id) ?? 0 });
  if (variant === null) throw new NotFound('There is no such name.', [field]);
  return variant;
}

async function shopWithBrand(
  manager: EntityManager,
  id: string,
  field: string,
): Promise<Shop & { readonly shopMainId: string }> {
  const shop = await manager.findOneBy(Shop, { id: serialId(id) ?? 0 });
  if (shop === null) throw new NotFound('There is no such shop.', [field]);
  const { shopMainId } = shop;
  if (shopMainId === null) throw fault('This shop has no brand that could be merged.', field);
  return { ...shop, shopMainId };
}

async function manualVariant(
  manager: EntityManager,
  { id, name, shopMainId }: Shop & { readonly shopMainId: string },
): Promise<number> {
  const known = await manager.findOne(ShopVariant, {
    where: { shopMainId, source: 'manual', sourceName: name },
    order: { id: 'ASC' },
  });
  if (known !== null) return known.id;
  const key = { shopMainId, source: 'manual', sourceId: String(id) };
  // Somebody may have entered another name under this id.
  const isTaken = await manager.existsBy(ShopVariant, key);
  const variant = {
    ...key,
    ...(isTaken && { sourceId: null }),
    sourceName: name,
    confidenceScore: new Decimal(100),
  };
  return (await manager.save(manager.create(ShopVariant, variant))).id;
}

async function mainsOf(manager: EntityManager, proposalId: string): Promise<readonly [string, string]> {
  const [row] = await manager.query<{ kept: string | null; merged: string | null }[]>(
    `SELECT kept.shop_main_id AS kept, merged.shop_main_id AS merged
     FROM shop_merge_proposals AS proposal
     LEFT JOIN shop_variants AS kept ON kept.id = proposal.variant_a_id
     LEFT JOIN shop_variants AS merged ON merged.id = proposal.variant_b_id
     WHERE proposal.id = $1`,
    [serialId(proposalId) ?? 0],
  );
  if (row === undefined) throw new NotFound('There is no such proposal.', ['proposalId']);
  // Names of decided proposals may be gone.
  if (row.kept === null || row.merged === null) throw decided();
  return [row.kept, row.merged];
}

async function lockPending(manager: EntityManager, proposalId: string): Promise<ShopMergeProposal> {
  const id = serialId(proposalId) ?? 0;
  const proposal = await manager.findOne(ShopMergeProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (proposal === null) throw new NotFound('There is no such proposal.', ['proposalId']);
  if (proposal.status !== 'PENDING') throw decided();
  return proposal;
}

function decided(): Conflict {
  return new Conflict('The proposal has been decided before.', ['proposalId']);
}
