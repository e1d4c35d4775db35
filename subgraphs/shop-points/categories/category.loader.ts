import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { ShopCategory } from './shop-category.entity.js';

export function categoryLoaders(uow: UnitOfWork) {
  return {
    categoryById: loadOne(uow, ShopCategory, 'id'),
    categoriesByParentId: loadMany(uow, ShopCategory, 'parentId', { order: { name: 'ASC' } }),
  };
}
