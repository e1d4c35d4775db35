import type { Connection } from '../../../platform/connections/connection.js';
import type { ShopCategory } from './shop-category.entity.js';

export type ShopCategoryMapper = ShopCategory;
export type ShopCategoryConnectionMapper = Connection<ShopCategory>;
