import { fault } from '../../../platform/input/rules.js';
import type { StatedFeedRate } from '../ingest/feed.js';
import { feedRate } from '../ingest/feed.js';
import { decimalOf, feedRateOf, textOf } from '../ingest/feed-json.js';
import type { FileRecord } from '../ingest/record-file.js';
import { ZERO } from '../rates/decimal.js';
import { AND_CHARGE_POINT_VALUE, andChargeTerms } from './conversions/and-charge.js';
import { highestPercent, mergedByName } from './conversions/combine.js';
import { milesTerms } from './conversions/miles-and-more.js';
import { paybackTerms } from './conversions/payback.js';
import { cashbackTerms } from './conversions/shoop.js';
import type { ScrapedProgram } from './scraper.js';

/**
 * The programmes that can be scraped. A record that states numbers is taken by them; one that has the programme's own
 * text in `incentive` (&Charge: `user_reward` and `per_sales_volume`) is read.
 */
export const SCRAPED_PROGRAMS: readonly ScrapedProgram[] = [
  {
    ...reading('Payback', (text) => {
      const terms = paybackTerms(text);
      return terms && { pointsPerEur: terms.pointsPerEur, cashbackPercent: terms.cashbackPercent };
    }),
    jobType: 'scrape_payback',
  },
  { ...reading('MilesAndMore', milesTerms), jobType: 'scrape_miles_and_more' },
  {
    ...reading('TopCashback', (text) => cashback(text)),
    jobType: 'scrape_topcashback',
    combine: mergedByName,
  },
  { ...reading('Shoop', (text) => cashback(text)), jobType: 'scrape_shoop' },
  { ...reading('Example', (text) => cashback(text)), jobType: 'scrape_example' },
  {
    ...reading('LetyShops', (text) => cashback(text)),
    jobType: 'scrape_letyshops',
    combine: (shops) => shops.map(highestPercent),
  },
  {
    ...reading('AndCharge', (text) => cashback(text)),
    jobType: 'scrape_and_charge',
    rateOf(record) {
      const userReward = decimalOf(record, 'user_reward');
      if (userReward === null) return feedRateOf(record, 'AndCharge');
      const terms = andChargeTerms({ userReward, perSalesVolume: decimalOf(record, 'per_sales_volume') });
      return stated(record, 'AndCharge', { ...terms, pointValueEur: AND_CHARGE_POINT_VALUE });
    },
  },
];

/** What the texts of cashback portals say; a percentage needs no points. */
function cashback(text: string): Partial<StatedFeedRate> | null {
  const terms = cashbackTerms(text);
  return terms && { ...terms, pointValueEur: ZERO };
}

function reading(
  program: string,
  read: (text: string) => Partial<StatedFeedRate> | null,
): Omit<ScrapedProgram, 'jobType'> {
  return {
    program,
    rateOf(record) {
      const text = textOf(record, 'incentive');
      if (text === null) return feedRateOf(record, program);
      const terms = read(text);
      if (terms === null) throw fault(`There is no rate in "${text}".`, 'incentive');
      return stated(record, program, terms);
    },
    combine: (shops) => [...shops],
  };
}

function stated(record: FileRecord, program: string, terms: Partial<StatedFeedRate>) {
  return feedRate({
    program: textOf(record, 'program') ?? program,
    category: textOf(record, 'category'),
    note: textOf(record, 'rate_note'),
    ...terms,
    ...(terms.note === null && { note: textOf(record, 'rate_note') }),
  });
}
