import { violates } from '../../../platform/database/violation.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import type { MemberService } from '../members/member.service.js';
import { Decimal } from '../rates/decimal.js';
import { serialId } from '../database/serial-id.js';
import { ShopVariantExists } from './shop.errors.js';
import { lockBrands, lockFoundBrands } from './shop.locks.js';
import { ShopMain } from './shop-main.entity.js';
import { shopName } from './shop-name.js';
import { ShopVariant } from './shop-variant.entity.js';

export interface NewShopVariant {
  readonly shopMainId: string;
  readonly sourceName: string;
  readonly source: string;
  readonly sourceId?: string | null;
  /** 100 unless told. */
  readonly confidenceScore?: Decimal | null;
}

/** The names of brands. */
export class ShopVariantService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  add(uow: UnitOfWork, input: NewShopVariant): Promise<ShopVariant> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const variant = {
        shopMainId: input.shopMainId,
        sourceName: shopName(input.sourceName, 'sourceName'),
        source: text(input.source, 'source', 100),
        sourceId: text(input.sourceId ?? null, 'sourceId', 200),
        confidenceScore: input.confidenceScore ?? new Decimal(100),
      };
      if (variant.confidenceScore.lt(0) || variant.confidenceScore.gt(100)) {
        throw fault('This must be between 0 and 100.', 'confidenceScore');
      }
      // Names are compared under the lock: old data holds some twice, so no constraint can forbid it.
      await lockBrands(manager, input.shopMainId);
      const main = await manager.findOneBy(ShopMain, { id: input.shopMainId });
      if (main === null) throw new NotFound('There is no such brand.', ['shopMainId']);
      if (main.status !== 'active') throw new Conflict(`The brand is ${main.status}.`, ['shopMainId']);
      const { shopMainId, source, sourceName, sourceId } = variant;
      if (await manager.existsBy(ShopVariant, { shopMainId, source, sourceName })) {
        throw new ShopVariantExists('The brand has this name from this source.', ['sourceName']);
      }
      if (sourceId !== null && (await manager.existsBy(ShopVariant, { shopMainId, source, sourceId }))) {
        throw new ShopVariantExists('The brand has another name with this id of the source.', ['sourceId']);
      }
      return manager.save(manager.create(ShopVariant, variant));
    });
  }

  /** @returns the brand that had the name */
  remove(uow: UnitOfWork, variantId: string): Promise<ShopMain> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      // Who takes the last names of a brand away merges it; how many there are must not change meanwhile.
      const variant = await lockFoundBrands(
        manager,
        () => manager.findOneBy(ShopVariant, { id: serialId(variantId) ?? 0 }),
        (found) => (found === null ? [] : [found.shopMainId]),
      );
      if (variant === null) throw new NotFound('There is no such name.', ['variantId']);
      try {
        await manager.delete(ShopVariant, { id: variant.id });
      } catch (error) {
        // Decided proposals outlive the names; a pending one would lose what it speaks of.
        if (!violates(error, 'shop_merge_proposals_variants_check')) throw error;
        throw new Conflict('A pending proposal to merge speaks of this name.', ['variantId']);
      }
      return manager.findOneByOrFail(ShopMain, { id: variant.shopMainId });
    });
  }
}
