import { In, IsNull, type EntityManager } from 'typeorm';
import { TERMS } from './rate-terms.js';
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
 * @returns the ids of those that begin, in their order
 * @param at when; later if the clock of another process was ahead when it stated one of those that end
 */
export async function replaceRates(
  manager: EntityManager,
  ending: readonly ShopProgramRate[],
  beginning: readonly BeginningRate[],
  at: Date,
): Promise<number[]> {
  const instant = instantAfter(at, ending);
  if (ending.length > 0) {
    await manager.query('UPDATE shop_program_rates SET valid_to = $2 WHERE id = ANY ($1)', [
      ending.map(({ id }) => id),
      instant,
    ]);
  }
  if (beginning.length === 0) return [];
  await cutShort(manager, beginning, instant);
  // One statement however many there are, which have more values than a statement takes parameters.
  const rows: { id: number }[] = await manager.query(
    `INSERT INTO shop_program_rates (shop_id, origin_shop_id, program_id, category_id, rate_type, rate_note,
       points_per_eur, points_absolute, cashback_pct, cashback_absolute, valid_from)
     SELECT shop_id, shop_id, program_id, category_id, rate_type, rate_note, points, points_absolute, cashback,
       cashback_absolute, $10
     FROM unnest($1::int[], $2::int[], $3::int[], $4::text[], $5::text[], $6::numeric[], $7::numeric[], $8::numeric[],
       $9::numeric[]) WITH ORDINALITY AS rate (shop_id, program_id, category_id, rate_type, rate_note, points,
       points_absolute, cashback, cashback_absolute, place)
     ORDER BY place RETURNING id`,
    [
      beginning.map(({ shopId }) => shopId),
      beginning.map(({ programId }) => programId),
      beginning.map(({ categoryId }) => categoryId),
      beginning.map(({ rateType }) => rateType),
      beginning.map(({ rateNote }) => rateNote),
      ...TERMS.map((term) => beginning.map((rate) => rate[term]?.toFixed() ?? null)),
      instant,
    ],
  );
  return rows.map(({ id }) => id);
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
