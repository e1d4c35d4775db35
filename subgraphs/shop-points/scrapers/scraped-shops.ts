import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { fault, text } from '../../../platform/input/rules.js';
import type { FeedRate, FeedShop } from '../ingest/feed.js';
import { recordOf, textOf } from '../ingest/feed-json.js';
import { shopName } from '../shops/shop-name.js';
import { recordIn, type FileRecord, type FileRow } from '../ingest/record-file.js';
import type { ScrapedProgram } from './scraper.js';

export interface ReadFeed {
  readonly shops: readonly FeedShop[];
  /** Records that say nothing usable, and why the first one of them does not. */
  readonly unusable: number;
  readonly firstFault: string | null;
}

/**
 * The shops of a feed. A record is a rate with the name of its shop (`shop` or `name`, `source_id`), or in JSON a shop with
 * its `rates`. What cannot be used is counted and does not hold up the rest.
 */
export function shopsOf(rows: readonly FileRow[], program: ScrapedProgram): ReadFeed {
  const shops = new Map<string, { name: string; sourceId: string | null; rates: FeedRate[] }>();
  let unusable = 0;
  let firstFault: string | null = null;
  for (const [index, row] of rows.entries()) {
    try {
      const record = recordIn(row);
      const name = shopName(textOf(record, 'shop') ?? textOf(record, 'name') ?? '', 'shop');
      const sourceId = text(textOf(record, 'source_id'), 'source_id', 200);
      const rates = ratesOf(record).map((rate) => program.rateOf(rate));
      const key = JSON.stringify([name, sourceId]);
      const shop = shops.get(key) ?? { name, sourceId, rates: [] };
      shop.rates.push(...rates);
      shops.set(key, shop);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      unusable++;
      firstFault ??= [`record ${index + 1}`, ...error.path].join(', ') + `: ${error.message}`;
    }
  }
  const source = program.program;
  return { shops: program.combine([...shops.values()].map((shop) => ({ ...shop, source }))), unusable, firstFault };
}

function ratesOf(record: FileRecord): FileRecord[] {
  const rates = record['rates'];
  if (rates === undefined) return [record];
  if (!Array.isArray(rates)) throw fault('rates must be a list', 'rates');
  return rates.map((rate) => recordOf(rate, ['rates']));
}
