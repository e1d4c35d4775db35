import { defineSubgraph } from '../../platform/subgraph/define.js';
import { ShopCategory } from './categories/shop-category.entity.js';
import { createLoaders } from './loaders.js';
import { ShopMember } from './members/shop-member.entity.js';
import { migrations } from './migrations/index.js';
import { BonusProgram } from './programs/bonus-program.entity.js';
import { ShopProgramRate } from './rates/shop-program-rate.entity.js';
import { resolvers } from './resolvers.js';
import { createServices } from './services.js';
import { settings } from './settings.js';
import { Shop } from './shops/shop.entity.js';
import { ShopMain } from './shops/shop-main.entity.js';
import { ShopVariant } from './shops/shop-variant.entity.js';

/** The bonus-point shops: brands and their names, programmes, and what these give where and since when. */
export default defineSubgraph({
  name: 'shop-points',
  settings,
  entities: [BonusProgram, Shop, ShopCategory, ShopMain, ShopMember, ShopProgramRate, ShopVariant],
  migrations,
  resolvers,
  createServices,
  createLoaders,
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (...args) => (await import('./demo/demo.js')).loadDemo(...args),
});
