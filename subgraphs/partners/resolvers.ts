import { mergeResolvers } from '../../platform/graphql/merge-resolvers.js';
import type { Resolvers } from './__generated__/resolvers.js';
import { businessPartnerResolvers } from './business-partners/business-partner.resolvers.js';
import { partnerKpisResolvers } from './kpis/partner-kpis.resolvers.js';
import { recommendationResolvers } from './recommendations/recommendation.resolvers.js';
import { restaurantResolvers } from './restaurants/restaurant.resolvers.js';
import { signInResolvers } from './sign-in/sign-in.resolvers.js';
import { userResolvers } from './users/user.resolvers.js';
import { visibilityResolvers } from './visibility/visibility.resolvers.js';

export const resolvers = mergeResolvers<Resolvers>(
  userResolvers,
  signInResolvers,
  businessPartnerResolvers,
  partnerKpisResolvers,
  visibilityResolvers,
  recommendationResolvers,
  restaurantResolvers,
);
