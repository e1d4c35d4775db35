import { categoryResolvers } from './categories/category.resolvers.js';
import { memberResolvers } from './members/member.resolvers.js';
import { programResolvers } from './programs/program.resolvers.js';
import { DecimalScalar } from './decimal.js';
import { rateResolvers } from './rates/rate.resolvers.js';
import { shopResolvers } from './shops/shop.resolvers.js';

const modules = [shopResolvers, categoryResolvers, programResolvers, rateResolvers, memberResolvers];

/** A type may get its fields from several modules: `Shop` has its rates from `rates/`. */
export const resolvers = modules.reduce<Record<string, object>>(
  (merged, module) => {
    for (const [type, fields] of Object.entries(module)) merged[type] = { ...merged[type], ...fields };
    return merged;
  },
  { Decimal: DecimalScalar },
);
