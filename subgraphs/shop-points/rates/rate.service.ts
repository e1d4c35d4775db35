import { In, IsNull, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import { ShopCategory } from '../categories/shop-category.entity.js';
import type { MemberService } from '../members/member.service.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { serialId } from '../database/serial-id.js';
import { lockBrand, lockLoneShop } from '../shops/shop.locks.js';
import { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import type { Decimal } from './decimal.js';
import type { RateTerms } from './rate-value.js';
import { ShopProgramRate, type ShopRateType } from './shop-program-rate.entity.js';

export interface NewRate extends RateTerms {
  readonly shopId: string;
  readonly programId: string;
  readonly categoryId?: string | null;
  readonly rateType: ShopRateType;
  readonly note?: string | null;
}

/** What the programmes give, and since when. Rates begin and end; none is ever edited. */
export class ShopRateService {
  constructor(private readonly deps: { readonly clock: Clock; readonly members: MemberService }) {}

  /**
   * Begins a rate and ends the one that was in force for the same programme, category and type, in whichever of the
   * brand's shops it was stated, at one instant. `changed` is false when the same numbers were in force already.
   */
  set(uow: UnitOfWork, input: NewRate): Promise<{ rate: ShopProgramRate; changed: boolean }> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'moderator', 'admin');
      assertTerms(input);
      const rateNote = text(input.note ?? null, 'note', 500);
      if (!TERMS.some((term) => input[term]?.gt(0)) && rateNote === null) {
        throw fault('A rate gives something: one of the four numbers is above 0, or there is a note.', []);
      }
      const [home, ...siblings] = await this.lockShops(manager, input.shopId);
      const subject = await this.subjectOf(manager, input);
      const inForce = await manager.findBy(ShopProgramRate, {
        ...subject,
        categoryId: subject.categoryId ?? IsNull(),
        shopId: In([home, ...siblings]),
        validTo: IsNull(),
      });
      const [only] = inForce;
      if (inForce.length === 1 && hasTerms(only!, input)) return { rate: only!, changed: false };

      const at = this.instantAfter(inForce);
      await manager.update(ShopProgramRate, { id: In(inForce.map((rate) => rate.id)) }, { validTo: at });
      const { pointsPerEur, pointsAbsolute, cashbackPercent, cashbackAbsolute } = input;
      const terms = { pointsPerEur, pointsAbsolute, cashbackPercent, cashbackAbsolute };
      const rate = manager.create(ShopProgramRate, { ...subject, ...terms, shopId: home, rateNote, validFrom: at });
      return { rate: await manager.save(rate), changed: true };
    });
  }

  /** Ends a rate without a successor. */
  end(uow: UnitOfWork, rateId: string): Promise<ShopProgramRate> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'moderator', 'admin');
      const rate = await manager.findOneBy(ShopProgramRate, { id: serialId(rateId) ?? 0 });
      if (rate === null) throw new NotFound('There is no such rate.', ['rateId']);
      const validTo = this.instantAfter([rate]);
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
    const shop = await manager.findOneBy(Shop, { id: serialId(shopId) ?? 0 });
    if (shop === null) throw new NotFound('There is no such shop.', ['shopId']);
    if (shop.shopMainId === null) {
      await lockLoneShop(manager, shop.id);
      return [shop.id];
    }
    await lockBrand(manager, shop.shopMainId);
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

  /**
   * Now; but the clock of another process may have been ahead when it stated the rate that ends. A millisecond more than
   * that rate's beginning, because a date in JavaScript cuts off the microseconds.
   */
  private instantAfter(rates: readonly ShopProgramRate[]): Date {
    return new Date(Math.max(this.deps.clock().getTime(), ...rates.map((rate) => rate.validFrom.getTime() + 1)));
  }
}

const TERMS = ['pointsPerEur', 'pointsAbsolute', 'cashbackPercent', 'cashbackAbsolute'] as const;

const LIMITS: Readonly<Record<(typeof TERMS)[number], number>> = {
  pointsPerEur: 1_000_000,
  pointsAbsolute: 1_000_000_000,
  cashbackPercent: 100,
  cashbackAbsolute: 1_000_000,
};

function assertTerms(terms: RateTerms): void {
  for (const term of TERMS) {
    const value = terms[term];
    if (value !== null && (value.isNegative() || value.gt(LIMITS[term]))) {
      throw fault(`This must be between 0 and ${LIMITS[term]}.`, term);
    }
  }
}

/** Nothing and 0 are different things here, as they are for the feeds that state rates. */
function hasTerms(rate: RateTerms, terms: RateTerms): boolean {
  return TERMS.every((term) => same(rate[term], terms[term]));
}

function same(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.eq(b);
}
