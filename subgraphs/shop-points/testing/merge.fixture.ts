import { randomUUID } from 'node:crypto';
import { rowsOf } from './community.fixture.js';
import type { World } from './shop-points.fixture.js';

/** Brands with all that hangs on them, as an import would bring them. Places count from 0. */
export interface BrandPlan {
  readonly website: boolean;
  readonly shops: number;
  /** Ids of one source; two brands may have the same. */
  readonly sourceIds: readonly (string | null)[];
  readonly rates: readonly RatePlan[];
  readonly coupons: number;
  readonly proposals: number;
}

export interface RatePlan {
  /** Which of the brand's shops, counted round. */
  readonly shop: number;
  /** Which programme. */
  readonly program: number;
  readonly type: 'shop' | 'contract';
  /** Day of January on which it began. */
  readonly day: number;
  /** Whether it was over a day later. */
  readonly isOver: boolean;
}

export const PROGRAMS = 3;

let programIds: Promise<number[]> | undefined;

export function programsOf(world: World): Promise<number[]> {
  programIds ??= Promise.all(Array.from({ length: PROGRAMS }, async () => Number(await world.newProgram())));
  return programIds;
}

/** @returns the brands' ids, in the order of the plans; older brands come first */
export async function plant(world: World, plans: readonly BrandPlan[]): Promise<string[]> {
  const programs = await programsOf(world);
  const ids = plans.map(() => randomUUID());
  await rowsOf(
    world,
    `INSERT INTO shop_main (id, canonical_name, website, website_host, created_at)
     SELECT id, 'Marke ' || id, website, substr(website, 9), '2026-01-01Z'::timestamptz + number * interval '1 day'
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS brand (id, website, number)`,
    [ids, plans.map(({ website }, index) => (website ? `https://${ids[index]}.de` : null))],
  );
  for (const [index, plan] of plans.entries()) {
    const shopIds = await plantShops(world, ids[index]!, plan.shops);
    await rowsOf(
      world,
      `INSERT INTO shop_variants (shop_main_id, source, source_name, source_id)
       SELECT $1, 'feed', 'Name', source_id FROM unnest($2::text[]) AS source_id`,
      [ids[index], [...new Set(plan.sourceIds.filter((id) => id !== null)), null]],
    );
    if (shopIds.length > 0) await plantOnShops(world, shopIds, programs, plan);
  }
  return ids;
}

async function plantShops(world: World, mainId: string, count: number): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    world,
    `INSERT INTO shops (name, shop_main_id) SELECT 'Laden', $1 FROM generate_series(1, $2) RETURNING id`,
    [mainId, count],
  );
  return rows.map(({ id }) => id);
}

async function plantOnShops(world: World, shopIds: number[], programs: number[], plan: BrandPlan): Promise<void> {
  // Of one shop and one thing only the first per day counts: the table lets nothing overlap.
  const taken = new Set<string>();
  const rates = plan.rates.flatMap(({ shop, program, type, day, isOver }) => {
    const shopId = shopIds[shop % shopIds.length]!;
    const subject = `${shopId}/${program}/${type}`;
    const key = isOver ? `${subject}/${day}` : subject;
    if (taken.has(key)) return [];
    taken.add(key);
    // What is over lies in the year before, so that it never overlaps with what is in force.
    const from = `${isOver ? 2025 : 2026}-01-${String(day).padStart(2, '0')}T00:00:00.123456Z`;
    const to = isOver ? `2025-01-${String(day).padStart(2, '0')}T23:59:59.654321Z` : null;
    return [{ shopId, programId: programs[program % programs.length], type, from, to }];
  });
  await rowsOf(
    world,
    `WITH rate AS (
       INSERT INTO shop_program_rates (shop_id, origin_shop_id, program_id, rate_type, valid_from, valid_to, cashback_pct)
       SELECT shop_id, shop_id, program_id, type, valid_from, valid_to, number
       FROM unnest($1::int[], $2::int[], $3::text[], $4::timestamptz[], $5::timestamptz[])
         WITH ORDINALITY AS rate (shop_id, program_id, type, valid_from, valid_to, number)
       ORDER BY number RETURNING id
     ), author AS (SELECT min(id) AS id FROM users), comment AS (
       INSERT INTO rate_comments (rate_id, reviewer_id, comment_type, comment_text)
       SELECT rate.id, author.id, 'FEEDBACK', 'stimmt' FROM rate, author
     ), coupon AS (
       INSERT INTO coupons (coupon_type, name, shop_id, value, valid_to)
       SELECT 'multiplier', 'Coupon', ($6::int[])[1 + number % cardinality($6)], 2, now() + interval '30 days'
       FROM generate_series(1, $7::int) AS number
     )
     INSERT INTO proposals (proposal_type, user_id, shop_id, source_url)
     SELECT 'url', author.id, ($6::int[])[1 + number % cardinality($6)], 'https://' || number || '.de'
     FROM author, generate_series(1, $8::int) AS number`,
    [
      rates.map(({ shopId }) => shopId),
      rates.map(({ programId }) => programId),
      rates.map(({ type }) => type),
      rates.map(({ from }) => from),
      rates.map(({ to }) => to),
      shopIds,
      plan.coupons,
      plan.proposals,
    ],
  );
}

/** All that a merge could touch, exactly, without what every change touches (who changed it last, and when). */
export async function stateOf(world: World, mainIds: readonly string[]): Promise<unknown> {
  const shops = `(SELECT id FROM shops WHERE shop_main_id = ANY ($1))`;
  const rows = await rowsOf<object>(
    world,
    `SELECT
       (SELECT jsonb_agg(jsonb_build_array(id, status, merged_into_id, website, website_host) ORDER BY created_at, id)
        FROM shop_main WHERE id = ANY ($1)) AS mains,
       (SELECT jsonb_agg(jsonb_build_array(id, shop_main_id, name) ORDER BY id)
        FROM shops WHERE shop_main_id = ANY ($1)) AS shops,
       (SELECT jsonb_agg(jsonb_build_array(id, shop_main_id, source, source_id) ORDER BY id)
        FROM shop_variants WHERE shop_main_id = ANY ($1)) AS variants,
       (SELECT jsonb_agg(to_jsonb(rate) ORDER BY id) FROM shop_program_rates AS rate WHERE shop_id IN ${shops}) AS rates,
       (SELECT jsonb_agg(jsonb_build_array(id, rate_id) ORDER BY id) FROM rate_comments
        WHERE rate_id IN (SELECT id FROM shop_program_rates WHERE shop_id IN ${shops})) AS comments,
       (SELECT jsonb_agg(jsonb_build_array(id, shop_id) ORDER BY id) FROM coupons WHERE shop_id IN ${shops}) AS coupons,
       (SELECT jsonb_agg(jsonb_build_array(id, shop_id) ORDER BY id) FROM proposals WHERE shop_id IN ${shops}) AS proposals`,
    [mainIds],
  );
  return rows[0];
}

/** Every row of every table, without what every change touches and the record of merges itself. */
export async function everything(world: World): Promise<Record<string, unknown>> {
  const tables = await rowsOf<{ name: string }>(
    world,
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('shop_merge_log', 'shop_merge_log_items') ORDER BY name`,
  );
  const all: Record<string, unknown> = {};
  for (const { name } of tables) {
    all[name] = await rowsOf(
      world,
      `SELECT to_jsonb(item) - 'updated_at' - 'updated_by_user_id' AS row FROM ${name} AS item ORDER BY row`,
    );
  }
  return all;
}

export interface RateRow {
  readonly id: number;
  readonly main: string;
  readonly shop: number;
  readonly origin: number;
  readonly subject: string;
  readonly from: string;
  readonly isCurrent: boolean;
  /** What never changes. */
  readonly terms: string;
}

export function ratesOf(world: World, mainIds: readonly string[]): Promise<RateRow[]> {
  return rowsOf<RateRow>(
    world,
    `SELECT rate.id, shop.shop_main_id AS main, rate.shop_id AS shop, rate.origin_shop_id AS origin,
       concat_ws('/', program_id, category_id, rate_type) AS subject, rate.valid_from::text AS from,
       rate.valid_to IS NULL AS "isCurrent",
       (to_jsonb(rate) - 'shop_id' - 'origin_shop_id' - 'valid_to')::text AS terms
     FROM shop_program_rates AS rate JOIN shops AS shop ON shop.id = rate.shop_id
     WHERE shop.shop_main_id = ANY ($1) ORDER BY rate.id`,
    [mainIds],
  );
}
