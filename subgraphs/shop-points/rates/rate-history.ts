import { In, IsNull, type EntityManager } from 'typeorm';
import { ShopProgramRate } from './shop-program-rate.entity.js';

/** A rate that begins at one of the brand's shops; when is not its own decision. */
export type BeginningRate = Omit<ShopProgramRate, 'id' | 'originShopId' | 'validFrom' | 'validTo'>;

/** The rates in force at these shops. */
export function ratesInForce(manager: EntityManager, shopIds: readonly number[]): Promise<ShopProgramRate[]> {
  return manager.find(ShopProgramRate, {
    where: { shopId: In([...shopIds]), validTo: IsNull() },
    order: { id: 'ASC' },
  });
}

/**
 * Ends some rates and begins others at one instant. Under the lock of their brand.
 *
 * @param at when; later if the clock of another process was ahead when it stated one of those that end
 */
export async function replaceRates(
  manager: EntityManager,
  ending: readonly ShopProgramRate[],
  beginning: readonly BeginningRate[],
  at: Date,
): Promise<ShopProgramRate[]> {
  const instant = instantAfter(at, ending);
  if (ending.length > 0) {
    await manager.update(ShopProgramRate, { id: In(ending.map(({ id }) => id)) }, { validTo: instant });
  }
  if (beginning.length === 0) return [];
  await cutShort(manager, beginning, instant);
  const rates = beginning.map((rate) =>
    manager.create(ShopProgramRate, { ...rate, originShopId: rate.shopId, validFrom: instant, validTo: null }),
  );
  return manager.save(rates);
}

/** A millisecond more than the latest beginning, because a date in JavaScript cuts off the microseconds. */
export function instantAfter(at: Date, rates: readonly ShopProgramRate[]): Date {
  return new Date(Math.max(at.getTime(), ...rates.map((rate) => rate.validFrom.getTime() + 1)));
}

/** A rate that was to end in the future counts as ended already; what begins now must not overlap with it. */
async function cutShort(manager: EntityManager, by: readonly BeginningRate[], at: Date): Promise<void> {
  await manager.query(
    `UPDATE shop_program_rates AS rate SET valid_to = greatest(rate.valid_from, $5)
     FROM unnest($1::int[], $2::int[], $3::int[], $4::text[]) AS new (shop_id, program_id, category_id, rate_type)
     WHERE rate.origin_shop_id = new.shop_id AND rate.program_id = new.program_id
       AND coalesce(rate.category_id, 0) = new.category_id AND rate.rate_type = new.rate_type AND rate.valid_to > $5`,
    [
      by.map(({ shopId }) => shopId),
      by.map(({ programId }) => programId),
      by.map(({ categoryId }) => categoryId ?? 0),
      by.map(({ rateType }) => rateType),
      at,
    ],
  );
}
