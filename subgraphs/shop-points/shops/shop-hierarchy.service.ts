import { In, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { fault } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import type { MergeProposalRejections } from '../merges/merge-proposal-rejections.js';
import type { MergeService } from '../merges/merge.service.js';
import { brandNamed } from './brand-names.js';
import { Shop } from './shop.entity.js';
import { ShopVariantExists } from './shop.errors.js';
import { lockBrands, lockShopNames } from './shop.locks.js';
import { ShopMain } from './shop-main.entity.js';
import { shopName } from './shop-name.js';
import { ShopVariant } from './shop-variant.entity.js';

/** No brand is known under more names than this. */
const MAX_VARIANTS = 1_000;

interface Dependencies {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly members: MemberService;
  readonly merges: MergeService;
  readonly rejections: MergeProposalRejections;
}

/** Names that stand with the wrong brand, and what follows when they go to the right one. */
export class ShopHierarchyService {
  constructor(private readonly deps: Dependencies) {}

  /** Makes a brand of its own of some names. When none is left behind, the whole brand becomes part of the new one. */
  split(
    uow: UnitOfWork,
    input: { readonly shopMainId: string; readonly variantIds: readonly string[]; readonly newShopName: string },
  ): Promise<{ source: ShopMain; created: ShopMain }> {
    return writeWithRetry(uow, async (tx) => {
      const { manager } = tx;
      await this.deps.members.require(uow, 'admin');
      const variantIds = idsOf(input.variantIds);
      const canonicalName = shopName(input.newShopName, 'newShopName');
      const actorId = await this.deps.members.author(uow);
      await lockShopNames(manager);
      await lockBrands(manager, input.shopMainId);
      const source = await activeBrand(manager, input.shopMainId, 'shopMainId');
      await assertBelong(manager, variantIds, source);
      const holder = await brandNamed(manager, canonicalName);
      if (holder !== null) throw new Conflict(`The brand ${holder} has this name.`, ['newShopName']);
      const created = await manager.save(
        manager.create(ShopMain, { id: this.deps.newId(), canonicalName, status: 'active', updatedByUserId: actorId }),
      );
      await this.handOver(tx, { source, heir: created, variantIds, actorId });
      // Only with a shop is the new brand found; none has come along when names were left behind.
      if (!(await manager.existsBy(Shop, { shopMainId: created.id }))) {
        await manager.insert(Shop, { name: canonicalName, shopMainId: created.id });
      }
      return { source: await brand(manager, source.id), created: await brand(manager, created.id) };
    });
  }

  /** Hands names over to another brand. When none is left behind, the whole brand becomes part of that one. */
  moveVariants(
    uow: UnitOfWork,
    input: { readonly shopMainId: string; readonly variantIds: readonly string[]; readonly targetShopMainId: string },
  ): Promise<{ source: ShopMain; target: ShopMain }> {
    return writeWithRetry(uow, async (tx) => {
      const { manager } = tx;
      await this.deps.members.require(uow, 'admin');
      const variantIds = idsOf(input.variantIds);
      if (input.targetShopMainId === input.shopMainId) {
        throw fault('The target must be another brand.', 'targetShopMainId');
      }
      const actorId = await this.deps.members.author(uow);
      await lockBrands(manager, input.shopMainId, input.targetShopMainId);
      const source = await activeBrand(manager, input.shopMainId, 'shopMainId');
      const target = await activeBrand(manager, input.targetShopMainId, 'targetShopMainId');
      await assertBelong(manager, variantIds, source);
      await this.handOver(tx, { source, heir: target, variantIds, actorId });
      return { source: await brand(manager, source.id), target: await brand(manager, target.id) };
    });
  }

  /**
   * A brand without names is none any more: to take the last ones is to merge it, with all that hangs on it and with the
   * record by which it can be undone.
   */
  private async handOver(
    tx: Transaction,
    {
      source,
      heir,
      variantIds,
      actorId,
    }: {
      readonly source: ShopMain;
      readonly heir: ShopMain;
      readonly variantIds: readonly number[];
      readonly actorId: number | null;
    },
  ): Promise<void> {
    const { manager } = tx;
    if ((await manager.countBy(ShopVariant, { shopMainId: source.id })) === variantIds.length) {
      await this.deps.merges.mergeLocked(tx, { kept: heir, merged: source, actorId, proposalId: null });
      return;
    }
    await assertNoneIsKnown(manager, variantIds, heir);
    await manager.update(ShopVariant, { id: In([...variantIds]) }, { shopMainId: heir.id });
    await this.deps.rejections.rejectPending(tx, heir.id, this.deps.clock(), null);
  }
}

function brand(manager: EntityManager, id: string): Promise<ShopMain> {
  return manager.findOneByOrFail(ShopMain, { id });
}

function idsOf(variantIds: readonly string[]): number[] {
  if (variantIds.length === 0) throw fault('At least one name.', 'variantIds');
  if (variantIds.length > MAX_VARIANTS) throw fault(`At most ${MAX_VARIANTS} names.`, 'variantIds');
  return [...new Set(variantIds)].map((id, index) => {
    const key = serialId(id);
    if (key === null) throw new NotFound('There is no such name.', ['variantIds', String(index)]);
    return key;
  });
}

async function activeBrand(manager: EntityManager, id: string, field: string): Promise<ShopMain> {
  const main = await manager.findOneBy(ShopMain, { id });
  if (main === null) throw new NotFound('There is no such brand.', [field]);
  if (main.status !== 'active') throw new Conflict(`The brand is ${main.status}.`, [field]);
  return main;
}

async function assertBelong(manager: EntityManager, ids: readonly number[], source: ShopMain): Promise<void> {
  const variants = await manager.findBy(ShopVariant, { id: In([...ids]) });
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  ids.forEach((id, index) => {
    const path = ['variantIds', String(index)];
    const variant = byId.get(id);
    if (variant === undefined) throw new NotFound(`There is no name ${id}.`, path);
    if (variant.shopMainId !== source.id) throw new InvalidInput(`The name ${id} belongs to another brand.`, path);
  });
}

async function assertNoneIsKnown(manager: EntityManager, ids: readonly number[], target: ShopMain): Promise<void> {
  const [known] = await manager.query<{ id: number }[]>(
    `SELECT moved.id FROM shop_variants AS moved JOIN shop_variants AS known USING (source, source_id)
     WHERE moved.id = ANY ($1) AND known.shop_main_id = $2 LIMIT 1`,
    [ids, target.id],
  );
  if (known !== undefined) {
    throw new ShopVariantExists(`The target has a name with the source and the id of the name ${known.id}.`, [
      'variantIds',
    ]);
  }
}
