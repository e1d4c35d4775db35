import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ShopCategoryExists } from './category.errors.js';

export const categoryResolvers: Resolvers = {
  Query: {
    shopCategories: (_, args, { services, uow, cursors }) => services.categories.list(uow, cursors, args),
  },

  Mutation: {
    createShopCategory: (_, { input }, { services, uow }) =>
      resultOf('CreateShopCategorySuccess', async () => ({ category: await services.categories.create(uow, input) }), [
        ShopCategoryExists,
        NotFound,
        InvalidInput,
      ]),
  },

  ShopCategory: {
    id: ({ id }) => String(id),
    parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.categoryById.load(parentId)),
    children: ({ id }, _, { loaders }) => loaders.categoriesByParentId.load(id),
  },
};
