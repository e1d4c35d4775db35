import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { brandOf, nameOf, variantOf } from './names.js';

/** How much there is. */
export interface Size {
  readonly brands: number;
  readonly variants: number;
  readonly rates: number;
}

export const PROGRAMS = 12;
const CATEGORIES = 20;
const COUPONS = 5_000;

/** Tables that a query must not read from end to end. */
export const LARGE_TABLES = ['shop_main', 'shop_variants', 'shops', 'shop_words', 'shop_program_rates'];

/**
 * Fills an empty, migrated database: rows come by COPY, into staging tables where the database has to compute columns.
 * Triggers, indexes and constraints that the rows satisfy by their making are put aside meanwhile and made again.
 */
export async function fill(client: Client, size: Size, report: (step: string) => void): Promise<void> {
  await client.query(
    `SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'; SET statement_timeout = 0; SET synchronous_commit = off`,
  );
  const again = await putAside(client);
  report('programmes, categories and brands');
  await copy(client, 'bonus_programs (name, point_value_eur)', PROGRAMS, (n) => [`Programm ${n}`, POINT_VALUES[n % 4]]);
  await copy(client, 'shop_categories (name)', CATEGORIES, (n) => [`Kategorie ${n}`]);
  await client.query('CREATE UNLOGGED TABLE staged_brands (n int, name text)');
  await client.query('CREATE UNLOGGED TABLE staged_names (n int, name text)');
  await copy(client, 'staged_brands', size.brands, (n) => [n, nameOf(n)]);
  report('names');
  await copy(client, 'staged_names', size.variants, (n) => {
    const brand = brandOf(n, size.brands);
    return [brand, variantOf(n, brand)];
  });
  await client.query(BRANDS);
  await client.query(WORDS);
  await client.query(VARIANTS);
  await client.query(SHOPS);
  report('rates');
  await copy(client, RATES, size.rates, (n) => rateOf(n, size));
  report('coupons');
  await copy(client, COUPON_COLUMNS, COUPONS, (n) => couponOf(n, size.brands));
  await client.query('DROP TABLE staged_brands, staged_names');
  report('indexes and constraints');
  for (const statement of again) {
    report(`  ${statement}`);
    await client.query(statement);
  }
  report('statistics');
  await client.query('VACUUM ANALYZE');
}

const POINT_VALUES = ['0.01', '0.005', '0.008', '0'];

/** Every hundredth brand was merged into the one before it, where its shop hangs now; every fiftieth was deleted. */
const BRANDS = `
  INSERT INTO shop_main (
    id, canonical_name, canonical_name_lower, match_name, search_text, search_head, website, website_host, status,
    merged_into_id
  )
  SELECT 'brand-' || n, brand.name, app.lower_shop_name(brand.name), app.match_shop_name(brand.name), names.search_text,
    CASE WHEN octet_length(names.search_text) <= 1000 THEN names.search_text END,
    'https://www.laden-' || n || '.de', 'laden-' || n || '.de',
    CASE WHEN n % 100 = 99 THEN 'merged' WHEN n % 50 = 0 THEN 'deleted' ELSE 'active' END,
    CASE WHEN n % 100 = 99 THEN 'brand-' || n - 1 END
  FROM staged_brands AS brand
  JOIN (
    SELECT n, string_agg(DISTINCT app.shop_search_text(name), E'\\x1f') AS search_text
    FROM (TABLE staged_brands UNION ALL TABLE staged_names) AS known GROUP BY n
  ) AS names USING (n)
  ORDER BY n`;

const WORDS = `
  INSERT INTO shop_words (word)
  SELECT DISTINCT word FROM shop_main, unnest(app.words_of_name(search_text)) AS word WHERE length(word) BETWEEN 1 AND 40`;

const VARIANTS = `
  INSERT INTO shop_variants (shop_main_id, source, source_name, source_id)
  SELECT 'brand-' || n, 'feed', name, row_number() OVER () FROM staged_names`;

const SHOPS = `
  INSERT INTO shops (name, shop_main_id)
  SELECT name, 'brand-' || n - CASE WHEN n % 100 = 99 THEN 1 ELSE 0 END FROM staged_brands ORDER BY n`;

const RATES = `shop_program_rates
  (shop_id, origin_shop_id, program_id, points_per_eur, points_absolute, cashback_pct, cashback_absolute, rate_type,
   category_id, valid_from, valid_to)`;

const COUPON_COLUMNS = 'coupons (coupon_type, name, shop_id, program_id, value, combinable, valid_from, valid_to)';

/**
 * Of every shop as many rates for every programme: each but the last is over, and every third programme has one for a
 * category and one for contracts.
 */
function rateOf(n: number, { brands, rates }: Size): (string | number | null)[] {
  const perShop = Math.ceil(rates / brands);
  const shop = 1 + Math.floor(n / perShop);
  const place = n % perShop;
  const program = 1 + ((place + shop) % PROGRAMS);
  const age = Math.floor(place / PROGRAMS);
  const isLast = place + PROGRAMS >= perShop;
  const paysPoints = program % 4 !== 3;
  const year = 2015 + age;
  return [
    shop,
    shop,
    program,
    paysPoints ? ((n * 7) % 40) / 10 : 0,
    n % 31 === 0 ? 100 * (n % 7) : null,
    paysPoints ? 0 : ((n * 13) % 120) / 10,
    n % 37 === 0 ? 2.5 : null,
    place % 15 === 14 ? 'contract' : 'shop',
    place % 9 === 8 ? 1 + (n % CATEGORIES) : null,
    `${year}-01-01`,
    isLast ? null : `${year + 1}-01-01`,
  ];
}

function couponOf(n: number, brands: number): (string | number | null)[] {
  const isMultiplier = n % 2 === 0;
  return [
    isMultiplier ? 'multiplier' : 'discount',
    `Coupon ${n}`,
    // One of a thousand counts everywhere.
    n % 1_000 === 0 ? null : 1 + ((n * 37) % brands),
    n % 3 === 0 ? null : 1 + (n % PROGRAMS),
    isMultiplier ? 2 + (n % 20) : 5 + (n % 15),
    n % 5 === 0 ? null : String(n % 2 === 0),
    '2020-01-01',
    '2099-01-01',
  ];
}

async function copy(
  client: Client,
  into: string,
  count: number,
  rowOf: (n: number) => readonly (string | number | null | undefined)[],
): Promise<void> {
  function* lines(): Generator<string> {
    const chunk: string[] = [];
    for (let n = 1; n <= count; n++) {
      chunk.push(
        `${rowOf(into.startsWith('shop_program_rates') ? n - 1 : n)
          .map((value) => value ?? '\\N')
          .join('\t')}\n`,
      );
      if (chunk.length === 5_000) yield chunk.splice(0).join('');
    }
    yield chunk.join('');
  }
  await pipeline(Readable.from(lines()), client.query(copyFrom(`COPY ${into} FROM STDIN`)));
}

/** Puts triggers, indexes and exclusions aside. @returns the statements that make them again */
async function putAside(client: Client): Promise<string[]> {
  const tables = LARGE_TABLES.map((table) => `'${table}'::regclass`).join(', ');
  const exclusions = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'x' AND conrelid IN (${tables})`,
  );
  const indexes = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE indrelid IN (${tables})
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
  );
  const foreignKeys = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND conrelid IN (${tables})`,
  );
  for (const { table, name } of [...exclusions.rows, ...foreignKeys.rows]) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  }
  for (const { name } of indexes.rows) await client.query(`DROP INDEX ${name}`);
  for (const table of LARGE_TABLES) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  return [
    ...indexes.rows.map(({ definition }) => definition),
    ...[...exclusions.rows, ...foreignKeys.rows].map(
      ({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`,
    ),
    ...LARGE_TABLES.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`),
    // What the triggers of the rates would have counted.
    'INSERT INTO shop_rate_counts (change) SELECT count(*) FROM shop_program_rates',
  ];
}
