import { feedRate, type FeedShop } from '../../ingest/feed.js';
import { Decimal } from '../../rates/decimal.js';
import { andChargeTerms } from './and-charge.js';
import { highestPercent, mergedByName } from './combine.js';
import { milesTerms } from './miles-and-more.js';
import { paybackTerms } from './payback.js';
import { cashbackTerms } from './shoop.js';

it.each([
  ['3 %', null, '3'],
  ['bis zu 3,5% Cashback', null, '3.5'],
  ['1 Punkt pro 2 €', '0.5', null],
  ['5 °P je 1 €', '5', null],
  ['3 Punkte je €', '3', null],
  ['2,5 Punkte pro 10 Euro', '0.25', null],
  ['10 Punkte', '10', null],
  ['7°P', '7', null],
])('Payback: %s', (text, points, percent) => {
  const terms = paybackTerms(text);
  expect([terms?.pointsPerEur?.toString() ?? null, terms?.cashbackPercent?.toString() ?? null]).toEqual([
    points,
    percent,
  ]);
});

it.each(['', 'Punkte sammeln', '5 Punkteaktionen', '1 Punkt pro 0 €'])('Payback: nothing in %j', (text) =>
  expect(paybackTerms(text)).toBeNull(),
);

it.each([
  ['bis zu 4,5 %', '4.5', null],
  ['12 €', null, '12'],
  ['1.50 EUR pro Bestellung', null, '1.5'],
])('Shoop: %s', (text, percent, absolute) => {
  const terms = cashbackTerms(text);
  expect([terms?.cashbackPercent?.toString() ?? null, terms?.cashbackAbsolute?.toString() ?? null]).toEqual([
    percent,
    absolute,
  ]);
});

it('Shoop: nothing', () => expect(cashbackTerms('Gutscheine')).toBeNull());

it.each([
  ['3', '12', '0.25', null],
  ['25', null, null, '25'],
  ['25', '0', null, '25'],
])('&Charge: %s for %s', (userReward, perSalesVolume, points, absolute) => {
  const terms = andChargeTerms({
    userReward: new Decimal(userReward),
    perSalesVolume: perSalesVolume === null ? null : new Decimal(perSalesVolume),
  });
  expect([terms.pointsPerEur?.toString() ?? null, terms.cashbackAbsolute?.toString() ?? null]).toEqual([
    points,
    absolute,
  ]);
});

it.each([
  ['2 Meilen pro 1 €', '2', null],
  ['1 Prämienmeile je 2 Euro', '0.5', null],
  ['3 Meilen', '3', null],
  ['Sammeln Sie mit', '0.5', 'fallback_points_per_eur'],
])('Miles & More: %s', (text, points, note) => {
  const terms = milesTerms(text);
  expect([terms.pointsPerEur.toString(), terms.note]).toEqual([points, note]);
});

const shop = (name: string, ...percents: [string | null, string][]): FeedShop => ({
  name,
  source: 'Test',
  sourceId: null,
  rates: percents.map(([category, percent]) =>
    feedRate({ program: 'P', category, cashbackPercent: new Decimal(percent) }),
  ),
});

it('LetyShops: the highest percentage of each category', () => {
  const { rates } = highestPercent(shop('A', ['Mode', '2'], ['Mode', '5'], [null, '1'], ['Mode', '3']));
  expect(rates.map(({ category, cashbackPercent }) => [category, String(cashbackPercent)])).toEqual([
    ['Mode', '5'],
    [null, '1'],
  ]);
});

it('TopCashback: names that differ in case are one shop', () => {
  const merged = mergedByName([
    shop('Laden', [null, '1']),
    shop('Anderer', [null, '2']),
    shop('LADEN ', ['Mode', '3']),
  ]);
  expect(merged.map(({ name, rates }) => [name, rates.length])).toEqual([
    ['Laden', 2],
    ['Anderer', 1],
  ]);
});
