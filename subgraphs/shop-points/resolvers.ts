import { mergeResolvers } from '../../platform/graphql/merge-resolvers.js';
import type { Resolvers } from './__generated__/resolvers.js';
import { categoryResolvers } from './categories/category.resolvers.js';
import { memberResolvers } from './members/member.resolvers.js';
import { programResolvers } from './programs/program.resolvers.js';
import { rateResolvers } from './rates/rate.resolvers.js';
import { shopResolvers } from './shops/shop.resolvers.js';

export const resolvers = mergeResolvers<Resolvers>(
  shopResolvers,
  categoryResolvers,
  programResolvers,
  rateResolvers,
  memberResolvers,
);
