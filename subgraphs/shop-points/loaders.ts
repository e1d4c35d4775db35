import type { CursorCodec } from '../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { categoryLoaders } from './categories/category.loader.js';
import { memberLoaders } from './members/member.loader.js';
import { programLoaders } from './programs/program.loader.js';
import { rateLoaders } from './rates/rate.loader.js';
import type { ShopPointsServices } from './services.js';
import { shopLoaders } from './shops/shop.loader.js';

export function createLoaders(uow: UnitOfWork, services: ShopPointsServices, cursors: CursorCodec) {
  return {
    ...shopLoaders(uow),
    ...categoryLoaders(uow),
    ...programLoaders(uow),
    ...rateLoaders(uow, cursors, services.ratesVisibility),
    ...memberLoaders(uow, services.members),
  };
}

export type ShopPointsLoaders = ReturnType<typeof createLoaders>;
