import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ShopPointsContext } from '../context.js';
import { serialId } from '../database/serial-id.js';
import { amountOf, countOf } from '../rates/arguments.js';
import type { Decimal } from '../rates/decimal.js';
import { centsOf } from '../rates/rate-value.js';
import type { Shop } from '../shops/shop.entity.js';
import { rankBasket, type BasketItem } from './basket.js';
import { rankContracts } from './contracts.js';
import { explainRate } from './explanation.js';
import { rankForVoucher } from './vouchers.js';

const MAX_ITEMS = 50;

export const optimiserResolvers: Resolvers = {
  Query: {
    rankBasket: async (_, { items, favoritesOnly }, context) => {
      if (items.length < 1 || items.length > MAX_ITEMS) throw badUserInput(`\`items\` must be 1 to ${MAX_ITEMS}.`);
      return rankBasket(
        await Promise.all(
          items.map(async ({ shopId, amountMinor }) => {
            const amount = amountOf(amountMinor);
            const shop = await context.loaders.shopById.load(serialId(shopId) ?? 0);
            if (shop === null) throw badUserInput(`There is no shop ${shopId}.`);
            const { programs } = await shoppingOf(shop, { amount, favoritesOnly }, context);
            return { shopId: shop.id, amount, programs };
          }),
        ),
      );
    },
  },

  Shop: {
    purchaseRanking: (shop, { amountMinor, couponIds, ...options }, context) =>
      shoppingOf(
        shop,
        {
          ...options,
          amount: typeof amountMinor === 'bigint' ? amountOf(amountMinor) : null,
          ...(couponIds && { couponIds: new Set(couponIds.map((id) => serialId(id) ?? 0)) }),
        },
        context,
      ),
    contractRanking: async ({ id }, { amountMinor }, { loaders }) =>
      rankContracts(
        (await loaders.offersByShopId.load(id)).offers,
        typeof amountMinor === 'bigint' ? amountOf(amountMinor) : null,
      ),
    voucherRanking: async ({ id }, { voucherMinor }, { loaders }) => {
      const voucher = amountOf(voucherMinor, 'voucherMinor');
      if (voucher.isZero()) throw badUserInput('`voucherMinor` must be above 0.');
      return rankForVoucher((await loaders.offersByShopId.load(id)).offers, voucher);
    },
  },

  BonusProgram: {
    bestShops: ({ id: programId }, { first, amountMinor }, { loaders }) =>
      loaders.bestShops.load({
        programId,
        count: countOf(first),
        amount: typeof amountMinor === 'bigint' ? amountOf(amountMinor) : null,
      }),
  },

  PurchaseRanking: {
    amount: ({ amount }) => eur(amount),
    programs: ({ programs, amount }) => programs.map((program) => ({ ...program, amount })),
  },

  RankedProgram: {
    bestValue: ({ bestValue }) => eur(bestValue),
    // Less what is shown: of half a cent both would be rounded up.
    netPrice: ({ amount, bestValue }) =>
      amount === null || bestValue === null ? null : eur(amount.minus(bestValue.toDecimalPlaces(2))),
  },

  RankedRate: {
    rate: ({ rate, proposalId }) => (proposalId === null ? rate : null),
    proposal: ({ proposalId }, _, { loaders }) => (proposalId === null ? null : loaders.proposalById.load(proposalId)),
    unknownCombinability: ({ ifCombinable }) => ifCombinable !== null,
    explanation: ({ explanation }) => [...explanation],
  },

  CouponedValue: { coupons: ({ coupons }) => [...coupons] },

  AppliedCoupon: {
    coupon: ({ id, proposalId }, _, { loaders }) => (proposalId === null ? loaders.couponById.load(id) : null),
    proposal: ({ proposalId }, _, { loaders }) => (proposalId === null ? null : loaders.proposalById.load(proposalId)),
  },

  RankedContract: { value: ({ value }) => eur(value), explanation: ({ explanation }) => [...explanation] },

  RankedVoucher: {
    requiredPoints: ({ requiredPoints }) => requiredPoints?.toDecimalPlaces(2) ?? null,
    requiredSpend: ({ requiredSpend }) => eur(requiredSpend),
    explanation: ({ explanation }) => [...explanation],
  },

  ProgramShop: {
    shop: async ({ shopId }, _, { loaders }) => (await loaders.shopById.load(shopId))!,
    rate: async ({ rateId }, _, { loaders }) => (await loaders.rateById.load(rateId))!,
    explanation: async ({ rateId, amount }, _, { loaders }) => {
      const rate = (await loaders.rateById.load(rateId))!;
      return explainRate(rate, (await loaders.programById.load(rate.programId))!, amount);
    },
  },

  RankedBasket: { total: ({ total }) => eur(total) },

  RankedBasketItem: {
    shop: async ({ shopId }, _, { loaders }) => (await loaders.shopById.load(shopId))!,
    amount: ({ amount }) => eur(amount),
    best: (item) => programsOf(item).find(({ bestValue }) => bestValue?.gt(0)) ?? null,
    programs: programsOf,
  },

  BasketProgram: { total: ({ total }) => eur(total) },
};

interface Options {
  readonly amount: Decimal | null;
  readonly favoritesOnly: boolean;
  readonly includeMyProposals?: boolean;
  readonly couponIds?: ReadonlySet<number>;
}

/** As the service does it, of many shops at once. */
async function shoppingOf({ id }: Shop, options: Options, { services, loaders }: ShopPointsContext) {
  const offers = await loaders.offersByShopId.load(id);
  const own = options.includeMyProposals ? await loaders.ownOffersByShopId.load(id) : undefined;
  const favorites = options.favoritesOnly ? await loaders.favoriteProgramIds.load('viewer') : undefined;
  return services.optimiser.rankForShopping(offers, options, own, favorites);
}

function programsOf({ programs, amount }: BasketItem) {
  return programs.map((program) => ({ ...program, amount }));
}

/** Rounded half up, at the end alone. */
function eur(value: Decimal): { amount: bigint; currency: string };
function eur(value: Decimal | null): { amount: bigint; currency: string } | null;
function eur(value: Decimal | null) {
  return value === null ? null : { amount: centsOf(value), currency: 'EUR' };
}
