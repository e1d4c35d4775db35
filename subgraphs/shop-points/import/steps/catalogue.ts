import {
  freeOrphans,
  inCircle,
  repair,
  skip,
  skipOrphans,
  skipRepetitions,
  STAGING,
  unusable,
  type LoadStep,
} from '../load-step.js';

/** Programmes, categories, brands with their names, and shops. */
export const catalogueSteps: readonly LoadStep[] = [
  {
    table: 'bonus_programs',
    mend: [
      skipRepetitions('bonus_programs', 'the name is taken', 'name'),
      repair(
        'bonus_programs',
        'the value of a point cannot be: 0 now',
        'point_value_eur = 0',
        unusable('point_value_eur'),
      ),
    ],
    insert: `INSERT INTO bonus_programs (id, name, point_value_eur, created_at)
      SELECT id, name, coalesce(point_value_eur, 0), coalesce(created_at, now()) FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'shop_categories',
    mend: [
      skipRepetitions('shop_categories', 'the name is taken', 'name'),
      repair(
        'shop_categories',
        'the parent led to nothing: at the top now',
        'parent_id = NULL',
        `old.parent_id IS NOT NULL
         AND NOT EXISTS (SELECT FROM ${STAGING}.shop_categories AS parent WHERE parent.id = old.parent_id)`,
      ),
      repair(
        'shop_categories',
        'it was its own parent: at the top now',
        'parent_id = NULL',
        inCircle('shop_categories', 'parent_id'),
      ),
    ],
    // One statement: references within it are looked at when all rows are there.
    insert: `INSERT INTO shop_categories (id, name, parent_id) SELECT id, name, parent_id FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'shop_main',
    mend: [
      skip('shop_main', 'the id is longer than 36 characters', 'length(old.id) > 36'),
      freeOrphans('shop_main', 'updated_by_user_id', 'users'),
      repair(
        'shop_main',
        'the status is unknown: active now',
        `status = 'active'`,
        `coalesce(old.status, '') NOT IN ('active', 'merged', 'deleted')`,
      ),
      repair(
        'shop_main',
        'it is not merged but said into what: that is empty now',
        'merged_into_id = NULL',
        `old.status <> 'merged' AND old.merged_into_id IS NOT NULL`,
      ),
      repair(
        'shop_main',
        'it was merged into itself, also by way of others: active now',
        `status = 'active', merged_into_id = NULL`,
        inCircle('shop_main', 'merged_into_id'),
      ),
      repair(
        'shop_main',
        'it was merged into nothing: active now',
        `status = 'active', merged_into_id = NULL`,
        `old.status = 'merged' AND NOT EXISTS (
          SELECT FROM ${STAGING}.shop_main AS target WHERE target.id = old.merged_into_id)`,
      ),
    ],
    insert: `INSERT INTO shop_main (id, canonical_name, website, website_host, logo_url, status, merged_into_id,
        created_at, updated_at, updated_by_user_id)
      SELECT id, canonical_name, website, website_host, logo_url, status, merged_into_id, coalesce(created_at, now()),
        coalesce(updated_at, created_at, now()), updated_by_user_id
      FROM staged AS old`,
    hasSequence: false,
  },
  {
    table: 'shops',
    mend: [freeOrphans('shops', 'shop_main_id', 'shop_main')],
    insert: `INSERT INTO shops (id, name, shop_main_id, created_at)
      SELECT id, name, shop_main_id, coalesce(created_at, now()) FROM staged AS old`,
    hasSequence: true,
  },
  {
    table: 'shop_variants',
    mend: [
      skipOrphans('shop_variants', 'shop_main_id', 'shop_main'),
      repair(
        'shop_variants',
        'the brand has another name of the same id in the source: without an id now',
        'source_id = NULL',
        `EXISTS (SELECT FROM ${STAGING}.shop_variants AS first
          WHERE (first.shop_main_id, first.source, first.source_id) = (old.shop_main_id, old.source, old.source_id)
            AND first.id < old.id)`,
      ),
      repair(
        'shop_variants',
        'the score was not between 0 and 100',
        `confidence_score = CASE WHEN old.confidence_score < 0 THEN 0 ELSE 100 END`,
        `old.confidence_score < 0 OR old.confidence_score > 100`,
      ),
    ],
    insert: `INSERT INTO shop_variants (id, shop_main_id, source, source_name, source_id, confidence_score, created_at)
      SELECT id, shop_main_id, source, source_name, source_id, round(coalesce(confidence_score, 100)::numeric, 1),
        coalesce(created_at, now())
      FROM staged AS old`,
    hasSequence: true,
  },
];
