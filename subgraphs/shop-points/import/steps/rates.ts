import { freeOrphans, repair, skip, skipOrphans, STAGING, unusable, type LoadStep } from '../load-step.js';

const TERMS = ['points_per_eur', 'points_absolute', 'cashback_pct', 'cashback_absolute'];
const RATES = `${STAGING}.shop_program_rates`;
/** What two rates must have in common to be in each other's way. */
const SUBJECT = 'shop_id, program_id, coalesce(category_id, 0), rate_type';

/**
 * The old system could have several rates for the same thing at a time. What is current stays so: the newest of those
 * without an end. Every other one ends where the next one begins.
 */
const CURRENT = `SELECT DISTINCT ON (${SUBJECT}) id, ${SUBJECT.replace('coalesce(category_id, 0)', 'category_id')},
  valid_from FROM ${RATES} WHERE valid_to IS NULL ORDER BY ${SUBJECT}, valid_from DESC, id DESC`;

/** Rates and coupons. */
export const rateSteps: readonly LoadStep[] = [
  {
    table: 'shop_program_rates',
    mend: [
      skipOrphans('shop_program_rates', 'shop_id', 'shops'),
      skipOrphans('shop_program_rates', 'program_id', 'bonus_programs'),
      freeOrphans('shop_program_rates', 'category_id', 'shop_categories'),
      skip('shop_program_rates', 'the numbers cannot be', unusable(...TERMS)),
      repair(
        'shop_program_rates',
        'the type is unknown: a rate for purchases now',
        `rate_type = 'shop'`,
        `coalesce(old.rate_type, '') NOT IN ('shop', 'contract')`,
      ),
      repair(
        'shop_program_rates',
        'it ended before it began: at its beginning now',
        'valid_to = valid_from',
        'old.valid_to < old.valid_from',
      ),
      {
        kind: 'repaired',
        reason: 'rates that began later had ended already: it begins with the end of the last of them',
        sql: `WITH current AS (${CURRENT}), later AS (
            SELECT current.id, max(other.valid_to) AS ends
            FROM current JOIN ${RATES} AS other
              ON (other.shop_id, other.program_id, coalesce(other.category_id, 0), other.rate_type)
                = (current.shop_id, current.program_id, coalesce(current.category_id, 0), current.rate_type)
                AND other.valid_to IS NOT NULL AND other.valid_from >= current.valid_from
                AND other.valid_to > current.valid_from
            GROUP BY current.id
          )
          UPDATE ${RATES} AS old SET valid_from = later.ends FROM later WHERE later.id = old.id
          RETURNING old.id::text AS id`,
      },
      {
        kind: 'repaired',
        reason: 'it overlapped the next one for the same programme, category and type: it ends where that begins',
        sql: `WITH current AS (${CURRENT}), following AS (
            SELECT rate.id, rate.valid_to, lead(rate.valid_from) OVER (
              PARTITION BY rate.shop_id, rate.program_id, coalesce(rate.category_id, 0), rate.rate_type
              ORDER BY rate.valid_from, rate.id IN (SELECT id FROM current), rate.id
            ) AS next_from
            FROM ${RATES} AS rate
          )
          UPDATE ${RATES} AS old SET valid_to = following.next_from FROM following
          WHERE following.id = old.id AND following.next_from < coalesce(following.valid_to, 'infinity')
          RETURNING old.id::text AS id`,
      },
    ],
    insert: `INSERT INTO shop_program_rates (id, shop_id, program_id, points_per_eur, points_absolute, cashback_pct,
        cashback_absolute, rate_note, rate_type, category_id, valid_from, valid_to)
      SELECT id, shop_id, program_id, points_per_eur, points_absolute, cashback_pct, cashback_absolute, rate_note,
        rate_type, category_id, valid_from, valid_to
      FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'coupons',
    mend: [
      // Without its shop or programme it would count for all of them.
      skipOrphans('coupons', 'shop_id', 'shops'),
      skipOrphans('coupons', 'program_id', 'bonus_programs'),
      skip('coupons', 'the value cannot be', unusable('value')),
      repair(
        'coupons',
        'the status is unknown: inactive now',
        `status = 'inactive'`,
        `coalesce(old.status, '') NOT IN ('active', 'inactive')`,
      ),
    ],
    insert: `INSERT INTO coupons (id, coupon_type, name, description, shop_id, program_id, value, combinable, valid_from,
        valid_to, status, source_url, created_at)
      SELECT id, coupon_type, name, description, shop_id, program_id, value, combinable,
        coalesce(valid_from, created_at, valid_to), valid_to, status, source_url, coalesce(created_at, now())
      FROM staged AS old`,
    hasSequence: true,
  },
];
