import { IsNull, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import { ShopCategory } from '../categories/shop-category.entity.js';
import type { MemberService } from '../members/member.service.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { serialId } from '../database/serial-id.js';
import { lockOfShop, lockShopBrand, lockWhatIsFound } from '../shops/shop.locks.js';
import { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { instantAfter, ratesInForce, replaceRates } from './rate-history.js';
import { assertTerms, givesSomething, hasTerms, termsOf } from './rate-terms.js';
import type { RateTerms } from './rate-value.js';
import { ShopProgramRate, type ShopRateType } from './shop-program-rate.entity.js';

export interface NewRate extends RateTerms {
  readonly shopId: string;
  readonly programId: string;
  readonly categoryId?: string | null;
  readonly rateType: ShopRateType;
  readonly note?: string | null;
}

export interface StatedRate {
  /** The rate in force now. */
  readonly rate: ShopProgramRate;
  /** False when the same numbers were in force before. */
  readonly changed: boolean;
}

/** What the programmes give, and since when. Rates begin and end; none is ever edited. */
export class ShopRateService {
  constructor(private readonly deps: { readonly clock: Clock; readonly members: MemberService }) {}

  /** See `state`. For moderators and administrators of the shops. */
  set(uow: UnitOfWork, change: NewRate): Promise<StatedRate> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, 'moderator', 'admin');
      return this.state(tx, change);
    });
  }

  /**
   * Begins a rate and ends the one that was in force for the same programme, category and type, in whichever of the
   * brand's shops it was stated, at one instant. Whether the viewer may is for the caller to know.
   *
   * @param at when; now, unless the caller has the brand's lock and needs the instant for more
   */
  async state({ manager }: Transaction, change: NewRate, at?: Date): Promise<StatedRate> {
    assertTerms(change);
    const rateNote = text(change.note ?? null, 'note', 500);
    if (!givesSomething(change) && rateNote === null) {
      throw fault('A rate gives something: one of the four numbers is above 0, or there is a note.', []);
    }
    const shopIds = await this.lockShops(manager, change.shopId);
    const subject = await this.subjectOf(manager, change);
    const replaced = (await ratesInForce(manager, shopIds)).filter(
      ({ programId, categoryId, rateType }) =>
        programId === subject.programId && categoryId === subject.categoryId && rateType === subject.rateType,
    );
    const [only] = replaced;
    if (replaced.length === 1 && hasTerms(only!, change)) return { rate: only!, changed: false };
    const beginning = { ...subject, ...termsOf(change), shopId: shopIds[0], rateNote };
    // Under the lock: who waited for it must not begin before what happened meanwhile.
    const [id] = await replaceRates(manager, replaced, [beginning], at ?? this.deps.clock());
    return { rate: await manager.findOneByOrFail(ShopProgramRate, { id: id! }), changed: true };
  }

  /** Ends a rate without a successor. */
  end(uow: UnitOfWork, rateId: string): Promise<ShopProgramRate> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'moderator', 'admin');
      const id = serialId(rateId) ?? 0;
      // A merge ends rates, too, and says so in its log: what somebody ends meanwhile must not be taken for its doing.
      await lockWhatIsFound(
        manager,
        () => shopOf(manager, id),
        (shop) => (shop === null ? [] : [lockOfShop(shop)]),
      );
      const rate = await manager.findOneBy(ShopProgramRate, { id });
      if (rate === null) throw new NotFound('There is no such rate.', ['rateId']);
      const validTo = instantAfter(this.deps.clock(), [rate]);
      const { affected } = await manager.update(ShopProgramRate, { id: rate.id, validTo: IsNull() }, { validTo });
      if (affected === 0) throw new Conflict('The rate has ended before.', ['rateId']);
      return Object.assign(rate, { validTo });
    });
  }

  /**
   * Ids of all shops of the brand, oldest first: rates are stated there. From here on nobody else states one for the
   * brand until the transaction ends.
   */
  private async lockShops(manager: EntityManager, shopId: string): Promise<[number, ...number[]]> {
    const shop = await lockShopBrand(manager, serialId(shopId) ?? 0);
    if (shop === null) throw new NotFound('There is no such shop.', ['shopId']);
    if (shop.shopMainId === null) return [shop.id];
    const main = await manager.findOneByOrFail(ShopMain, { id: shop.shopMainId });
    if (main.status !== 'active') throw new Conflict(`The shop's brand is ${main.status}.`, ['shopId']);
    const shops = await manager.find(Shop, { where: { shopMainId: main.id }, order: { id: 'ASC' } });
    return shops.map(({ id }) => id) as [number, ...number[]];
  }

  /** What the rate is for, with ids that exist. */
  private async subjectOf(
    manager: EntityManager,
    { programId, categoryId, rateType }: NewRate,
  ): Promise<Pick<ShopProgramRate, 'programId' | 'categoryId' | 'rateType'>> {
    const program = await manager.findOneBy(BonusProgram, { id: serialId(programId) ?? 0 });
    if (program === null) throw new NotFound('There is no such programme.', ['programId']);
    if (categoryId === null || categoryId === undefined) return { programId: program.id, categoryId: null, rateType };
    const category = await manager.findOneBy(ShopCategory, { id: serialId(categoryId) ?? 0 });
    if (category === null) throw new NotFound('There is no such category.', ['categoryId']);
    return { programId: program.id, categoryId: category.id, rateType };
  }
}

function shopOf(manager: EntityManager, rateId: number): Promise<Shop | null> {
  return manager
    .createQueryBuilder(Shop, 'shop')
    .where('shop.id = (SELECT shop_id FROM shop_program_rates WHERE id = :rateId)', { rateId })
    .getOne();
}
