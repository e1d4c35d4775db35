import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ShopPointsContext } from '../context.js';
import { requireShopRole, REVIEWERS } from '../members/member.policy.js';
import type { BonusProgram } from '../programs/bonus-program.entity.js';
import type { Shop } from '../shops/shop.entity.js';
import { amountOf, countOf } from './arguments.js';
import { DecimalScalar, ZERO } from './decimal.js';
import { byValueOf, byValuePerEur, type RatedProgram } from './rate-ranking.js';
import { centsOf, rateValue, valuePerEur } from './rate-value.js';
import type { ShopProgramRate } from './shop-program-rate.entity.js';

export const rateResolvers: Resolvers = {
  Decimal: DecimalScalar,
  Mutation: {
    setShopRate: (_, { input }, { services, uow }) =>
      resultOf(
        'SetShopRateSuccess',
        () =>
          services.rates.set(uow, {
            ...input,
            rateType: databaseWord(input.rateType),
            pointsPerEur: input.pointsPerEur ?? ZERO,
            pointsAbsolute: input.pointsAbsolute ?? null,
            cashbackPercent: input.cashbackPercent ?? ZERO,
            cashbackAbsolute: input.cashbackAbsolute ?? null,
          }),
        [NotFound, InvalidInput, Conflict],
      ),
    endShopRate: (_, { input }, { services, uow }) =>
      resultOf('EndShopRateSuccess', async () => ({ rate: await services.rates.end(uow, input.rateId) }), [
        NotFound,
        Conflict,
      ]),
  },

  Shop: {
    rates: async (shop, _, { loaders }) => byValuePerEur(await currentRates(shop, loaders)),
    bestRates: async (shop, { first, amountMinor }, { loaders }) => {
      const count = countOf(first);
      const amount = typeof amountMinor === 'bigint' ? amountOf(amountMinor) : null;
      const rates = (await currentRates(shop, loaders)).filter(({ rate }) => rate.rateType === 'shop');
      return (amount === null ? byValuePerEur(rates) : byValueOf(amount, rates)).slice(0, count);
    },
    rankedPrograms: async ({ id }, { first }, { loaders }) => {
      const count = countOf(first);
      const programIds = (await loaders.rankedProgramsByShopId.load(id)).slice(0, count);
      return Promise.all(programIds.map((programId) => programById(programId, loaders)));
    },
    rateHistory: async ({ id }, args, { viewer, loaders }) => {
      requireShopRole(viewer, await loaders.viewerRole.load('viewer'), REVIEWERS);
      return loaders.rateHistoryByShopId.load({ parentId: String(id), args });
    },
  },

  ShopProgramRate: {
    id: ({ id }) => String(id),
    shop: ({ shopId }, _, { loaders }) => loaders.shopById.load(shopId),
    program: ({ programId }, _, { loaders }) => programById(programId, loaders),
    category: ({ categoryId }, _, { loaders }) => (categoryId === null ? null : loaders.categoryById.load(categoryId)),
    rateType: ({ rateType }) => graphqlName(rateType),
    note: ({ rateNote }) => rateNote,
    valuePerEur: async (rate, _, { loaders }) =>
      valuePerEur(rate, (await programById(rate.programId, loaders)).pointValueEur),
    value: async (rate, { amountMinor }, { loaders }) => {
      const amount = amountOf(amountMinor);
      return rateValue(rate, (await programById(rate.programId, loaders)).pointValueEur, amount);
    },
  },

  ShopRateValue: {
    points: ({ points }) => points.toDecimalPlaces(2),
    cashback: ({ cashback }) => ({ amount: centsOf(cashback), currency: 'EUR' }),
    total: ({ total }) => ({ amount: centsOf(total), currency: 'EUR' }),
  },
};

type Loaders = ShopPointsContext['loaders'];

async function currentRates({ id }: Shop, loaders: Loaders): Promise<RatedProgram[]> {
  const rates = await loaders.currentRatesByShopId.load(id);
  return Promise.all(rates.map(async (rate) => ({ rate, program: await programById(rate.programId, loaders) })));
}

/** A rate's programme; a foreign key sees to it that there is one. */
async function programById(id: ShopProgramRate['programId'], loaders: Loaders): Promise<BonusProgram> {
  return (await loaders.programById.load(id))!;
}
