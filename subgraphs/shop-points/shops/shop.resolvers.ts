import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ShopPointsContext } from '../context.js';
import { serialId } from '../database/serial-id.js';
import { countOf } from '../rates/arguments.js';
import { Decimal } from '../rates/decimal.js';
import type { Shop } from './shop.entity.js';
import { ShopExists, ShopVariantExists } from './shop.errors.js';
import type { ShopMain } from './shop-main.entity.js';

export const shopResolvers: Resolvers = {
  Query: {
    shop: (_, { id }, { loaders }) => shopById(id, loaders),
    shops: (_, args, { services, uow, cursors }) => services.shops.list(uow, cursors, args),
    shopMain: (_, { id }, { loaders }) => loaders.shopMainById.load(id),
    shopMains: (_, args, { services, uow, cursors }) => services.shops.overview(uow, cursors, args),
    searchShops: (_, { query, ...args }, { services, uow, cursors }) =>
      services.shops.search(uow, cursors, query, args),
    suggestShops: (_, { query, first }, { services, uow }) => services.shops.suggest(uow, query, countOf(first)),
    shopByUrl: (_, { url }, { loaders }) => loaders.shopByUrl.load(url),
  },

  Mutation: {
    createShop: (_, { input }, { services, uow }) =>
      resultOf('CreateShopSuccess', async () => ({ shop: await services.shops.create(uow, input) }), [
        ShopExists,
        InvalidInput,
      ]),
    deleteShop: (_, { input }, { services, uow }) =>
      resultOf('DeleteShopSuccess', async () => ({ shopMain: await services.shops.remove(uow, input.shopMainId) }), [
        NotFound,
        Conflict,
      ]),
    restoreShop: (_, { input }, { services, uow }) =>
      resultOf('RestoreShopSuccess', async () => ({ shopMain: await services.shops.restore(uow, input.shopMainId) }), [
        NotFound,
        Conflict,
      ]),
    addShopVariant: (_, { input }, { services, uow }) =>
      resultOf('AddShopVariantSuccess', async () => ({ variant: await services.variants.add(uow, input) }), [
        ShopVariantExists,
        NotFound,
        Conflict,
        InvalidInput,
      ]),
    removeShopVariant: (_, { input }, { services, uow }) =>
      resultOf(
        'RemoveShopVariantSuccess',
        async () => ({ shopMain: await services.variants.remove(uow, input.variantId) }),
        [NotFound, Conflict],
      ),
    splitShop: (_, { input }, { services, uow }) =>
      resultOf('SplitShopSuccess', () => services.shopHierarchy.split(uow, input), [NotFound, Conflict, InvalidInput]),
    moveShopVariants: (_, { input }, { services, uow }) =>
      resultOf('MoveShopVariantsSuccess', () => services.shopHierarchy.moveVariants(uow, input), [
        ShopVariantExists,
        NotFound,
        Conflict,
        InvalidInput,
      ]),
    rescoreShopVariants: (_, { input }, { services, uow }) =>
      resultOf('RescoreShopVariantsSuccess', () => services.variantScores.rescore(uow, input.shopMainId ?? null), [
        NotFound,
      ]),
  },

  ShopMain: {
    __resolveReference: ({ id }, { loaders }) => loaders.shopMainById.load(id),
    status: ({ status }) => graphqlName(status),
    mergedInto: ({ mergedIntoId }, _, { loaders }) =>
      mergedIntoId === null ? null : loaders.shopMainById.load(mergedIntoId),
    variants: ({ id }, _, { loaders }) => loaders.variantsByMainId.load(id),
    shops: ({ id }, _, { loaders }) => loaders.shopsByMainId.load(id),
    shop: async ({ id }, _, { loaders }) => (await loaders.shopsByMainId.load(id))[0] ?? null,
    similarBrands: async (main, _, { loaders }) => (await loaders.similarBrands.load(main)).slice(0, 20),
    updatedBy: ({ updatedByUserId }, _, { loaders }) =>
      updatedByUserId === null ? null : loaders.memberById.load(updatedByUserId),
  },

  SimilarBrand: {
    main: async ({ id }, _, { loaders }) => (await loaders.shopMainById.load(id))!,
    score: ({ score }) => new Decimal(score),
  },

  ShopVariant: {
    id: ({ id }) => String(id),
    main: ({ shopMainId }, _, { loaders }) => loaders.shopMainById.load(shopMainId),
  },

  Shop: {
    __resolveReference: ({ id }, { loaders }) => shopById(id, loaders),
    id: ({ id }) => String(id),
    name: async (shop, _, { loaders }) => (await mainOf(shop, loaders))?.canonicalName ?? shop.name,
    recordedName: ({ name }) => name,
    main: (shop, _, { loaders }) => mainOf(shop, loaders),
    website: async (shop, _, { loaders }) => (await mainOf(shop, loaders))?.website ?? null,
  },

  BusinessPartner: {
    __resolveReference: ({ id, website }) => ({ id, website }),
    shop: ({ website }, _, { loaders }) => (website ? loaders.shopByUrl.load(website) : null),
  },
};

type Loaders = ShopPointsContext['loaders'];

async function shopById(id: string, { shopById }: Loaders): Promise<Shop | null> {
  const key = serialId(id);
  return key === null ? null : shopById.load(key);
}

async function mainOf({ shopMainId }: Shop, { shopMainById }: Loaders): Promise<ShopMain | null> {
  return shopMainId === null ? null : shopMainById.load(shopMainId);
}
