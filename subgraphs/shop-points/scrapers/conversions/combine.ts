import type { FeedRate, FeedShop } from '../../ingest/feed.js';

/** Shops whose names are the same but for their case are one; the first gives the name. */
export function mergedByName(shops: readonly FeedShop[]): FeedShop[] {
  const groups = [...Map.groupBy(shops, ({ name }) => name.trim().toLowerCase()).values()];
  return groups.map((group) => ({ ...group[0]!, rates: group.flatMap(({ rates }) => rates) }));
}

/** Of several rates of a programme and category only the one with the highest percentage counts. */
export function highestPercent(shop: FeedShop): FeedShop {
  const groups = [...Map.groupBy(shop.rates, ({ program, category }) => JSON.stringify([program, category])).values()];
  return { ...shop, rates: groups.map((group) => group.reduce(higher)) };
}

function higher(best: FeedRate, rate: FeedRate): FeedRate {
  return percentOf(rate) > percentOf(best) ? rate : best;
}

const percentOf = ({ cashbackPercent }: FeedRate): number => cashbackPercent?.toNumber() ?? 0;
